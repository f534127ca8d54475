// Measures what a visit loads from a finished build, and compares it with the budgets of experience.md.
// A route costs its own chunks and those it shares with other lazy routes, without what is there from
// the first load. JavaScript and CSS count compressed (gzip), fonts as they are.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

type Chunk = {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly isDynamicEntry?: boolean;
};
type Manifest = Readonly<Record<string, Chunk>>;

export type Measure = { readonly name: string; readonly bytes: number; readonly maxBytes: number };

const KB = 1000;
/** What a first visit to Today runs; each must be in the build, or too little would be counted. */
const FIRST_LOAD = ['index.html', 'shell/today-page.tsx'];
const FIRST_LOAD_FONT = /^figtree-latin-wght-normal-.*\.woff2$/;

/** What a person opens, by the modules behind it: the dearest of them counts, or all of them together. */
const ROUTES: readonly {
  readonly name: string;
  readonly modules: RegExp;
  readonly maxKb: number;
  readonly together?: boolean;
}[] = [
  { name: 'timeline', modules: /^features\/timeline\//, maxKb: 15 },
  {
    name: 'entry with its editor',
    // What reading and editing load. A sheet that is asked for later is a lazy chunk like any other.
    modules: /^(features\/entry\/entry-(screen|editor)\.tsx|ui\/editor\/|ui\/markdown\/|data\/bodies\/)/,
    maxKb: 95,
    together: true,
  },
  { name: 'people', modules: /^features\/people\//, maxKb: 30 },
  { name: 'search', modules: /^features\/search\//, maxKb: 25 },
  { name: 'settings', modules: /^features\/(settings|trash|diagnostics)\//, maxKb: 40 },
  { name: 'import', modules: /^features\/import-export\//, maxKb: 40 },
  { name: 'sample journal', modules: /^data\/commands\/sample-/, maxKb: 40 },
  { name: 'analysis', modules: /^\.\.\/shared\/analysis\//, maxKb: 200, together: true },
];
/** Workers are built as files of their own, outside the manifest. The import worker analyses too. */
const WORKERS: readonly { readonly name: string; readonly file: RegExp; readonly maxKb: number }[] = [
  { name: 'search worker', file: /^search\.worker-/, maxKb: 45 },
  { name: 'import worker', file: /^import\.worker-/, maxKb: 240 },
];
/** For a lazy chunk that no row above names. */
const OTHER_MAX_KB = 15;
/** vite-plugin-pwa leaves larger files out of the precache without a word. */
const PRECACHE_MAX_BYTES = 2 * 1024 * 1024;
/** Fonts for other alphabets and screenshots are fetched when they are wanted. */
const PRECACHED = /\.(?:js|css|woff2)$/;

const readManifest = (dist: string): Manifest =>
  JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8')) as Manifest;

/** Every measure of the build in `dist`, in the order of the tables above. */
export function measureBuild(dist: string): Measure[] {
  const manifest = readManifest(dist);
  const size = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
  const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + size(file), 0);
  const first = filesOf(manifest, FIRST_LOAD);
  const scripts = [...first].filter((file) => file.endsWith('.js'));
  const styles = [...first].filter((file) => file.endsWith('.css'));
  const assets = readdirSync(join(dist, 'assets'));
  const font = assets.find((name) => FIRST_LOAD_FONT.test(name));
  const fontBytes = font === undefined ? 0 : statSync(join(dist, 'assets', font)).size;
  const page = ['index.html', 'theme.js'].filter((file) => existsSync(join(dist, file)));
  const lazy = Object.keys(manifest).filter(
    (key) => manifest[key]?.isDynamicEntry === true && !FIRST_LOAD.includes(key),
  );
  const beyondFirst = (keys: readonly string[]) =>
    sum([...filesOf(manifest, keys)].filter((file) => !first.has(file)));
  return [
    { name: 'first load, JavaScript', bytes: sum(scripts), maxBytes: 140 * KB },
    { name: 'first load, CSS', bytes: sum(styles), maxBytes: 12 * KB },
    { name: 'interface font', bytes: fontBytes, maxBytes: 21 * KB },
    { name: 'first load, all', bytes: sum([...page, ...first]) + fontBytes, maxBytes: 185 * KB },
    ...ROUTES.map(({ name, modules, maxKb, together = false }) => {
      const keys = lazy.filter((key) => modules.test(key));
      const bytes = together ? beyondFirst(keys) : Math.max(0, ...keys.map((key) => beyondFirst([key])));
      return { name, bytes, maxBytes: maxKb * KB };
    }),
    ...lazy
      .filter((key) => !ROUTES.some(({ modules }) => modules.test(key)))
      .map((key) => ({ name: key, bytes: beyondFirst([key]), maxBytes: OTHER_MAX_KB * KB })),
    ...WORKERS.map(({ name, file, maxKb }) => ({
      name,
      bytes: sum(assets.filter((asset) => file.test(asset)).map((asset) => join('assets', asset))),
      maxBytes: maxKb * KB,
    })),
  ];
}

/** The files that `keys` need before they run: their own, and what they import, with styles. */
function filesOf(manifest: Manifest, keys: readonly string[]): Set<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const queue = [...keys];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const chunk = manifest[key];
    if (chunk === undefined || seen.has(key)) continue;
    seen.add(key);
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    queue.push(...(chunk.imports ?? []));
  }
  return files;
}

/** What is wrong with the build, a line each: a measure above its budget, a file that would not work offline. */
export function sizeProblems(dist: string): string[] {
  const over = measureBuild(dist).flatMap(({ name, bytes, maxBytes }) =>
    bytes > maxBytes
      ? [
          `${name}: ${(bytes / KB).toFixed(1)} kB, ${((bytes - maxBytes) / KB).toFixed(1)} kB above its budget`,
        ]
      : [],
  );
  const manifest = readManifest(dist);
  const unknown = FIRST_LOAD.filter((key) => manifest[key] === undefined).map(
    (key) => `${key}: not in the build, so the first load is not measured`,
  );
  const worker = readFileSync(join(dist, 'service-worker.js'), 'utf8');
  const offline = readdirSync(join(dist, 'assets')).flatMap((name) => {
    if (statSync(join(dist, 'assets', name)).size > PRECACHE_MAX_BYTES)
      return [`assets/${name}: above 2 MiB, so left out of the precache`];
    return PRECACHED.test(name) && !worker.includes(`assets/${name}`)
      ? [`assets/${name}: not in the precache`]
      : [];
  });
  return [...unknown, ...over, ...offline];
}
