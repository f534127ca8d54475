// Runs the script as a child with this process's own input and output, and ends as it ends.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { environmentFor } from './npm.mjs';

/**
 * @param {{ root: string, node: string, path: string, rest: string[] }} options
 * @returns {Promise<void>} settles when the child ended; this process then ends the same way
 */
export function runScript({ root, node, path, rest }) {
  return new Promise((resolve, reject) => {
    const env = environmentFor(node, [join(root, 'node_modules', '.bin')]);
    const child = spawn(node, [path, ...rest], { stdio: 'inherit', env });
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const handlers = signals.map((signal) => ({ signal, pass: () => void child.kill(signal) }));
    for (const { signal, pass } of handlers) process.on(signal, pass);
    const orphanWatch = stopWhenOrphaned(child);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearInterval(orphanWatch);
      for (const { signal: name, pass } of handlers) process.off(name, pass);
      if (signal) process.kill(process.pid, signal);
      else process.exitCode = code ?? 1;
      resolve();
    });
  });
}

/**
 * npm passes a signal on to its shell only, which dies and leaves this process behind, and the
 * server with it. So where npm started this, a new parent means that npm was told to stop.
 * @param {import('node:child_process').ChildProcess} child
 */
function stopWhenOrphaned(child) {
  const parent = process.ppid;
  const watched = process.env.npm_lifecycle_event !== undefined && process.platform !== 'win32';
  return setInterval(() => void (watched && process.ppid !== parent && child.kill('SIGTERM')), 500);
}
