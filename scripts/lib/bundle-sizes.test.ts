import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { measureBuild, sizeProblems } from './bundle-sizes.ts';

let dist: string;
let precached: string[];

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'resonant-sizes-'));
  mkdirSync(join(dist, '.vite'));
  mkdirSync(join(dist, 'assets'));
  writeFileSync(join(dist, 'index.html'), '');
  precached = [];
  asset('figtree-latin-wght-normal-1.woff2', 20);
});

afterEach(() => rmSync(dist, { recursive: true }));

/** A file of about `kb` kilobytes however it is compressed. */
function asset(name: string, kb: number, offline = true): string {
  writeFileSync(join(dist, 'assets', name), randomBytes(kb * 1000));
  if (offline) precached.push(`assets/${name}`);
  return `assets/${name}`;
}

function finish(manifest: object): void {
  const first = { 'index.html': { file: 'index.html' }, 'shell/today-page.tsx': { file: 'index.html' } };
  writeFileSync(join(dist, '.vite', 'manifest.json'), JSON.stringify({ ...first, ...manifest }));
  writeFileSync(join(dist, 'service-worker.js'), precached.join('\n'));
}

const kilobytesOf = (name: string): number =>
  Math.round((measureBuild(dist).find((measure) => measure.name === name)?.bytes ?? -1) / 1000);

describe('sizes', () => {
  it('count what the first screen imports, each file once', () => {
    finish({
      'index.html': { file: asset('index.js', 50), imports: ['_a', '_b'], css: [asset('index.css', 5)] },
      _a: { file: asset('a.js', 10), imports: ['_b'] },
      _b: { file: asset('b.js', 20) },
      'shell/today-page.tsx': {
        file: asset('today.js', 30),
        imports: ['_b'],
        isDynamicEntry: true,
      },
      'features/people/people-screen.tsx': {
        file: asset('people.js', 7),
        imports: ['_b', '_c'],
        isDynamicEntry: true,
      },
      _c: { file: asset('c.js', 8) },
    });
    expect(kilobytesOf('first load, JavaScript')).toBe(110);
    expect(kilobytesOf('first load, CSS')).toBe(5);
    expect(kilobytesOf('first load, all')).toBe(135);
    expect(kilobytesOf('people')).toBe(15);
    expect(sizeProblems(dist)).toEqual([]);
  });

  it('take the dearest screen of a feature, and the editor together with its entry', () => {
    finish({
      'features/settings/a.tsx': { file: asset('a.js', 10), isDynamicEntry: true },
      'features/trash/b.tsx': { file: asset('b.js', 12), isDynamicEntry: true },
      'features/entry/entry-screen.tsx': { file: asset('entry.js', 10), isDynamicEntry: true },
      'ui/editor/editor.tsx': { file: asset('editor.js', 12), isDynamicEntry: true },
    });
    expect(kilobytesOf('settings')).toBe(12);
    expect(kilobytesOf('entry with its editor')).toBe(22);
  });

  it.each([
    { name: 'first load, JavaScript', key: 'index.html', kb: 141 },
    { name: 'timeline', key: 'features/timeline/timeline-screen.tsx', kb: 16 },
    { name: 'data/commands/new.ts', key: 'data/commands/new.ts', kb: 16 },
  ])('above the budget of $name are a problem', ({ name, key, kb }) => {
    finish({ [key]: { file: asset('x.js', kb), isDynamicEntry: key !== 'index.html' } });
    expect(sizeProblems(dist)).toEqual([expect.stringContaining(`${name}: `)]);
  });

  it('of a worker outside the manifest are a problem too', () => {
    asset('search.worker-1.js', 46);
    finish({});
    expect(sizeProblems(dist)).toEqual([expect.stringMatching(/^search worker: 46\.\d kB, 1\.\d kB above/)]);
  });
});

it('does not pass a build whose first screen it does not know', () => {
  finish({ 'shell/today-page.tsx': undefined });
  expect(sizeProblems(dist)).toEqual([
    'shell/today-page.tsx: not in the build, so the first load is not measured',
  ]);
});

it('finds files that would be missing offline', () => {
  asset('huge.png', 2200);
  asset('forgotten.js', 1, false);
  finish({});
  expect(sizeProblems(dist)).toEqual([
    'assets/forgotten.js: not in the precache',
    'assets/huge.png: above 2 MiB, so left out of the precache',
  ]);
});
