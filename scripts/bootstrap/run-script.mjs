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
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      for (const { signal: name, pass } of handlers) process.off(name, pass);
      if (signal) process.kill(process.pid, signal);
      else process.exitCode = code ?? 1;
      resolve();
    });
  });
}
