// Sets up what a script needs and runs it: Node 24, then the packages, then the script itself.
//   node scripts/bootstrap.mjs [--quiet] SCRIPT.ts [arguments]
// Plain JavaScript without dependencies: it must run on a machine that holds only Node 18 or later
// and npm. It writes progress and errors to stderr, never to stdout, which belongs to the script.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SetupError, explainNpmFailure } from './bootstrap/explain.mjs';
import { withInstallLock } from './bootstrap/install-lock.mjs';
import { findNode, installNode } from './bootstrap/node-runtime.mjs';
import { packagesAreCurrent, installPackages } from './bootstrap/packages.mjs';
import { createProgress } from './bootstrap/progress.mjs';
import { runScript } from './bootstrap/run-script.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Installs what is missing, one process at a time, and returns the path of a Node 24 or later.
 * @param {boolean} quiet
 */
async function setUp(quiet) {
  const machine = {
    version: process.version,
    platform: process.platform,
    arch: process.arch,
    execPath: process.execPath,
  };
  const found = findNode(root, machine);
  if (found && packagesAreCurrent(root)) return found;
  return withInstallLock(join(root, '.cache', 'install.lock'), async () => {
    const steps = [!findNode(root, machine), !packagesAreCurrent(root)].filter(Boolean).length;
    const progress = createProgress({ quiet, steps, out: process.stderr });
    const node =
      findNode(root, machine) ?? (await progress.step('Node 24', () => installNode(root, machine)));
    if (!packagesAreCurrent(root)) await progress.step('Packages', () => installPackages(root, node));
    return node;
  });
}

async function main() {
  const given = process.argv.slice(2);
  const quiet = given[0] === '--quiet';
  const [script, ...rest] = quiet ? given.slice(1) : given;
  if (script === undefined)
    throw new SetupError(
      'No script named.',
      'Use: node scripts/bootstrap.mjs [--quiet] SCRIPT.ts [arguments]',
    );
  const path = resolve(root, script);
  if (!existsSync(path))
    throw new SetupError(
      `There is no script ${script}.`,
      'Scripts are named from the top of the project, as in scripts/start.ts.',
    );
  await runScript({ root, node: await setUp(quiet), path, rest });
}

main().catch((error) => {
  const known = error instanceof SetupError ? error : asSystemFailure(error);
  const lines = known
    ? [known.message, known.remedy]
    : [error instanceof Error ? error.stack : String(error)];
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
});

/**
 * A full disk or missing rights may stop this process itself, not only npm.
 * @param {unknown} error
 */
function asSystemFailure(error) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(ENOSPC|EACCES|EPERM|EROFS)$/.test(code) ? explainNpmFailure(code) : null;
}
