// Builds the app when something that it is made of changed since the last build. The build goes to a
// folder of its own that then takes the place of dist, so an interrupted one leaves the old app whole.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { withInstallLock } from '../bootstrap/install-lock.mjs';

export const ROOT = resolve(import.meta.dirname, '../..');
export const DIST = join(ROOT, 'dist');

const STAMP = join('.vite', 'inputs.sha256');
const INPUTS = [
  'app/**/*',
  'shared/**/*',
  'public/**/*',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
const IGNORED = /\.test\.tsx?$/;

/** A hash over the names and the bytes of everything that the app is built from. */
function hashInputs(): string {
  const hash = createHash('sha256').update(`production, Node ${process.versions.node}`);
  const files = globSync(INPUTS, { cwd: ROOT, withFileTypes: true })
    .filter((entry) => entry.isFile() && !IGNORED.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  for (const file of files) hash.update(`\0${file.slice(ROOT.length)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

const isCurrent = (inputs: string): boolean =>
  existsSync(join(DIST, 'index.html')) &&
  existsSync(join(DIST, STAMP)) &&
  readFileSync(join(DIST, STAMP), 'utf8') === inputs;

/** Leaves an up-to-date app in dist. Resolves to whether it had to be built; rejects with what the build printed. */
export async function buildAppIfNeeded(say: (line: string) => void): Promise<boolean> {
  if (isCurrent(hashInputs())) return false;
  return withInstallLock(
    join(ROOT, '.cache', 'build.lock'),
    async () => {
      const inputs = hashInputs();
      if (isCurrent(inputs)) return false;
      const started = performance.now();
      const fresh = join(ROOT, '.cache', 'dist-fresh');
      await viteBuild(fresh);
      mkdirSync(join(fresh, '.vite'), { recursive: true });
      writeFileSync(join(fresh, STAMP), inputs);
      rmSync(DIST, { recursive: true, force: true });
      renameSync(fresh, DIST);
      say(`Built the app in ${((performance.now() - started) / 1000).toFixed(1)} s`);
      return true;
    },
    { say },
  );
}

function viteBuild(outDir: string): Promise<void> {
  return new Promise((done, fail) => {
    const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
    const build = spawn(
      process.execPath,
      [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'],
      // A test runner that asks for the build has NODE_ENV=test, which would build React for development.
      { cwd: ROOT, env: { ...process.env, NODE_ENV: 'production' } },
    );
    let output = '';
    build.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    build.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    build.on('error', fail);
    build.on('close', (code) =>
      code === 0 ? done() : fail(new Error(`The app could not be built:\n${output}`)),
    );
  });
}
