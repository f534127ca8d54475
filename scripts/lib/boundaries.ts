// Reads the import graph of a tree and says where it breaks the rules of .dependency-cruiser.cjs, or
// where a file has a name that says nothing (utils.ts) or hides where things are (index.ts).
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import { ROOT } from './build-app.ts';

export type Violation = { readonly rule: string; readonly from: string; readonly to: string };

export type Boundaries = {
  /** How many modules of the tree were read; far fewer than there are means that nothing was checked. */
  readonly modulesRead: number;
  readonly violations: readonly Violation[];
};

const FOLDERS = ['app', 'shared', 'sync-server', 'scripts', 'tests'];
const SOURCE = /\.(?:ts|tsx|mjs)$/;
const EMPTY_NAMES = /^(?:utils?|helpers?|misc|common|index)\.(?:ts|tsx|mjs)$/;

/** Cruises those of the project's folders that `root` has. */
export async function checkBoundaries(root: string = ROOT): Promise<Boundaries> {
  const { forbidden, options } = createRequire(import.meta.url)(join(ROOT, '.dependency-cruiser.cjs')) as {
    forbidden: NonNullable<ICruiseOptions['ruleSet']>['forbidden'];
    options: ICruiseOptions & { enhancedResolveOptions: Record<string, unknown> };
  };
  const { enhancedResolveOptions, ...cruiseOptions } = options;
  const { output } = await cruise(
    FOLDERS,
    { ...cruiseOptions, baseDir: root, validate: true, ruleSet: { forbidden } },
    enhancedResolveOptions,
  );
  const { modules, summary } = output as ICruiseResult;
  const own = modules.filter(
    ({ source }) => SOURCE.test(source) && FOLDERS.some((folder) => source.startsWith(`${folder}/`)),
  );
  return {
    modulesRead: own.length,
    violations: [
      ...summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
      ...own
        .filter(({ source }) => EMPTY_NAMES.test(basename(source)))
        .map(({ source }) => ({ rule: 'no-empty-name', from: source, to: source })),
    ],
  };
}
