// A boundary tool that silently reads nothing is worse than none: every rule must catch what is
// planted for it in planted/tree, by name, by relative path, by type and by dynamic import.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkBoundaries, type Boundaries } from '#scripts/lib/boundaries.ts';

// Far below what the project holds, far above what a broken parser reads.
const PLAUSIBLE_MODULES = 300;

const PLANTED: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['adapters-apart', 'sync-server/cloudflare/other-adapter.ts', 'sync-server/node/database.ts'],
  ['adapters-apart', 'sync-server/node/other-adapter.ts', 'sync-server/cloudflare/object.ts'],
  ['adapters-below-nothing', 'sync-server/routes/adapter-user.ts', 'sync-server/node/database.ts'],
  ['app-never-server', 'app/data/server-type-by-path.ts', 'sync-server/app.ts'],
  ['app-never-server', 'app/data/server-user.ts', 'sync-server/app.ts'],
  ['cloudflare-only-in-its-adapter', 'app/data/cloudflare-type.ts', 'cloudflare:workers'],
  ['cloudflare-only-in-its-adapter', 'sync-server/routes/cloudflare-user.ts', 'cloudflare:workers'],
  ['data-never-upward', 'app/data/feature-user.ts', 'app/features/people/people.ts'],
  ['data-never-upward', 'app/data/shell-user.ts', 'app/shell/layout.ts'],
  ['feature-never-feature', 'app/features/today/sibling-type.ts', 'app/features/people/people.ts'],
  ['feature-never-feature', 'app/features/today/sibling.ts', 'app/features/people/people.ts'],
  ['feature-never-shell', 'app/features/today/shell-user.ts', 'app/shell/layout.ts'],
  ['lib-imports-nothing', 'shared/lib/model-user.ts', 'shared/model/person.ts'],
  ['lib-imports-nothing', 'shared/lib/package-user.ts', 'node_modules/zod/mini.js'],
  ['model-imports-only-lib', 'shared/model/journal-user.ts', 'shared/journal/days.ts'],
  ['no-cycle', 'app/data/cycle-a.ts', 'app/data/cycle-b.ts'],
  ['no-cycle', 'app/data/type-cycle-a.ts', 'app/data/type-cycle-b.ts'],
  ['no-dev-package-in-production', 'sync-server/dev-package-user.ts', 'node_modules/vitest/index.js'],
  ['no-empty-name', 'app/data/utils.ts', 'app/data/utils.ts'],
  ['no-empty-name', 'app/shell/index.ts', 'app/shell/index.ts'],
  ['no-unresolved', 'app/data/leads-nowhere.ts', './gone.ts'],
  ['node-only-in-its-adapter', 'shared/journal/node-user.ts', 'path'],
  ['node-only-in-its-adapter', 'sync-server/cloudflare/node-user.ts', 'path'],
  ['node-only-in-its-adapter', 'sync-server/routes/node-user.ts', 'path'],
  ['only-main-builds-adapters', 'app/features/today/builds-an-adapter.ts', 'app/platform/real-clock.ts'],
  ['platform-only-ports', 'app/platform/data-user.ts', 'app/data/rows.ts'],
  ['ports-are-types', 'shared/ports/journal-user.ts', 'shared/journal/days.ts'],
  ['routes-are-a-leaf', 'app/routes.ts', 'app/data/rows.ts'],
  ['scripts-stay-scripts', 'sync-server/scripts-user.ts', 'scripts/tool.ts'],
  ['server-never-app', 'sync-server/app-user.ts', 'app/data/rows.ts'],
  ['shared-imports-nothing-above', 'shared/journal/app-user.ts', 'app/data/rows.ts'],
  ['shared-imports-nothing-above', 'shared/journal/node-user.ts', 'path'],
  ['sync-never-upward', 'app/sync/shell-user.ts', 'app/shell/layout.ts'],
  ['tests-stay-tests', 'app/data/test-file-user.ts', 'app/data/rows.test.ts'],
  ['tests-stay-tests', 'app/data/tests-user.ts', 'tests/support/deps.ts'],
  ['ui-knows-no-domain', 'app/ui/by-relative-path.ts', 'app/data/rows.ts'],
  ['ui-knows-no-domain', 'app/ui/domain-word.ts', 'shared/model/person.ts'],
  ['ui-knows-no-domain', 'app/ui/dynamic.ts', 'app/data/rows.ts'],
  ['ui-knows-no-domain', 'app/ui/re-export.ts', 'app/data/rows.ts'],
  ['ui-knows-no-domain', 'app/ui/type-only.ts', 'app/data/rows.ts'],
  ['ui-knows-no-domain', 'app/ui/value.ts', 'app/data/rows.ts'],
  ['ui-knows-no-domain', 'app/ui/worker-address.ts', 'app/data/search.worker.ts'],
];

const asLine = (rule: string, from: string, to: string) => `${rule}: ${from} -> ${to}`;

describe('the planted tree', () => {
  let folder: string;
  let caught: string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'resonant-planted-'));
    cpSync(join(import.meta.dirname, 'planted', 'tree'), folder, { recursive: true });
    plantPackage('vitest', 'index.js');
    plantPackage('zod', 'mini.js');
    const { violations } = await checkBoundaries(folder);
    caught = violations.map(({ rule, from, to }) => asLine(rule, from, to));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function plantPackage(name: string, file: string): void {
    const at = join(folder, 'node_modules', name);
    mkdirSync(at, { recursive: true });
    writeFileSync(
      join(at, 'package.json'),
      JSON.stringify({ name, exports: { '.': `./${file}`, './mini': `./${file}` } }),
    );
    writeFileSync(join(at, file), 'export const planted = 1;\n');
  }

  it.each(PLANTED)('%s is caught in %s', (rule, from, to) => {
    expect(caught).toContain(asLine(rule, from, to));
  });

  it('holds nothing else that is caught: what is allowed stays allowed', () => {
    const planted = new Set(PLANTED.map((line) => asLine(...line)));
    expect(caught.filter((line) => !planted.has(line))).toEqual([]);
  });
});

describe('the project', () => {
  let project: Boundaries;
  beforeAll(async () => {
    project = await checkBoundaries();
  });

  it('is really read', () => {
    expect(project.modulesRead).toBeGreaterThan(PLAUSIBLE_MODULES);
  });

  it('keeps every rule', () => {
    expect(project.violations).toEqual([]);
  });
});
