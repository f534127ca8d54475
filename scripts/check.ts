// npm run check: format, lint, types, boundaries, unused code, sizes, and what is generated.
// All the steps run, whatever one of them finds.
import { readFileSync } from 'node:fs';
import { renderHeadersFile } from '#server/headers-file.ts';
import { checkBoundaries } from './lib/boundaries.ts';
import { DIST, ROOT, buildAppIfNeeded } from './lib/build-app.ts';
import { sizeProblems } from './lib/bundle-sizes.ts';
import { lockProblems, type LockFile } from './lib/lock-file.ts';
import { packageStep, runSteps, type Step } from './lib/run-steps.ts';

const PROJECTS = [
  'tsconfig.json',
  'app/tsconfig.workers.json',
  'shared/tsconfig.json',
  'sync-server/tsconfig.json',
  'sync-server/cloudflare/tsconfig.json',
  'tests/tsconfig.json',
  'tests/runtime/workerd/tsconfig.json',
];
const MIN_MODULES_READ = 300;

const read = (path: string): string => readFileSync(`${ROOT}/${path}`, 'utf8');

const steps: Step[] = [
  packageStep('format', 'oxfmt/bin/oxfmt', ['--check']),
  packageStep('lint', 'oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']),
  ...PROJECTS.map((project) => packageStep(`types of ${project}`, 'typescript/bin/tsc', ['-p', project])),
  {
    name: 'boundaries',
    run: async () => {
      const { modulesRead, violations } = await checkBoundaries();
      const unread = modulesRead < MIN_MODULES_READ ? [`only ${modulesRead} modules were read`] : [];
      return [...unread, ...violations.map(({ rule, from, to }) => `${rule}: ${from} -> ${to}`)].join('\n');
    },
  },
  packageStep('unused code', 'knip/bin/knip.js', ['--no-progress', '--no-config-hints']),
  {
    name: 'sizes',
    run: async () => {
      await buildAppIfNeeded(() => {});
      return sizeProblems(DIST).join('\n');
    },
  },
  {
    name: 'public/_headers',
    run: async () =>
      read('public/_headers') === renderHeadersFile() ? '' : 'out of date: run npm run headers',
  },
  {
    name: 'package-lock.json',
    run: async () => {
      const problems = lockProblems(JSON.parse(read('package-lock.json')) as LockFile);
      return problems.length === 0 ? '' : [...problems, 'run: npm run complete-lock'].join('\n');
    },
  },
];

const failed = await runSteps(steps, 2);
console.log(
  failed.length === 0
    ? `\nAll ${steps.length} checks passed`
    : `\n${failed.length} of ${steps.length} checks failed: ${failed.join(', ')}`,
);
if (failed.length > 0) process.exitCode = 1;
