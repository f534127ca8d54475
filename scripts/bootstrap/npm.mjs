// Runs npm and keeps what it prints, to be shown only where it fails.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { SetupError, explainNpmFailure } from './explain.mjs';

// Two tries more after one and ten seconds: enough for a hiccup, and "no network" is said in seconds.
const FLAGS = [
  'ci',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=1000',
];

/**
 * The environment with `node` found first, and without what an outer `npm start` put there for itself.
 * @param {string} node path of the Node to use
 * @param {string[]} [more] further folders for PATH, after Node's own
 */
export function environmentFor(node, more = []) {
  /** @type {NodeJS.ProcessEnv} */
  const env = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (!/^npm_(package|lifecycle)_|^npm_config_local_prefix$|^npm_command$/.test(name)) env[name] = value;
  }
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  env[key] = [dirname(node), ...more, env[key]].filter(Boolean).join(delimiter);
  return env;
}

/**
 * `npm ci` in `folder`. Resolves when the folder is complete, rejects with a SetupError.
 * @param {string} folder
 * @param {string} node path of the Node that npm runs on
 * @returns {Promise<void>}
 */
export function npmCi(folder, node) {
  return new Promise((resolve, reject) => {
    const windows = process.platform === 'win32';
    const npm = spawn(windows ? 'npm.cmd' : 'npm', FLAGS, {
      cwd: folder,
      env: environmentFor(node),
      shell: windows,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    // Where this process ends first, npm must not go on writing beside the next installation.
    const stop = () => void npm.kill();
    process.on('exit', stop);
    let output = '';
    /** @param {Buffer} chunk */
    const keep = (chunk) => void (output = (output + chunk.toString()).slice(-64_000));
    npm.stdout.on('data', keep);
    npm.stderr.on('data', keep);
    npm.on('error', (error) => {
      const absent = 'code' in error && error.code === 'ENOENT';
      reject(
        absent
          ? new SetupError(
              'npm was not found.',
              'Install Node.js together with npm (https://nodejs.org) and run the command again.',
            )
          : new SetupError(
              `npm could not be started: ${error.message}`,
              'Mend that and run the command again.',
            ),
      );
    });
    npm.on('close', (code, signal) => {
      process.off('exit', stop);
      // npm ends well even where it could not write a file of a package, and only warns.
      const incomplete = output.includes('TAR_ENTRY_ERROR');
      if (code === 0 && !incomplete) return resolve();
      // Without npm's list nothing takes this installation for a whole one.
      rmSync(join(folder, 'node_modules', '.package-lock.json'), { force: true });
      if (signal)
        reject(
          new SetupError(
            `The installation was interrupted (${signal}).`,
            'Run the command again; it starts over.',
          ),
        );
      else reject(explainNpmFailure(output));
    });
  });
}
