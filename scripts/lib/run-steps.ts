// Runs the steps of a check, a few at a time, and says of each how long it took and what it found.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './build-app.ts';

/** Resolves to what is wrong: empty where nothing is. A rejection is a failure too. */
export type Step = { readonly name: string; readonly run: () => Promise<string> };

/** A step that runs a script of a package with this Node and fails where that fails. */
export function packageStep(name: string, script: string, args: readonly string[]): Step {
  const run = (): Promise<string> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [join(ROOT, 'node_modules', script), ...args], { cwd: ROOT });
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.on('error', reject);
      child.on('close', (code) => resolve(code === 0 ? '' : output.trim() || `ended with ${code}`));
    });
  return { name, run };
}

/** Runs all the steps, `atOnce` of them at a time, even when one fails. Resolves to the names of those that failed. */
export async function runSteps(steps: readonly Step[], atOnce: number): Promise<string[]> {
  const waiting = [...steps];
  const failed: string[] = [];
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const started = performance.now();
      // One after the other: this is one of the few that run beside each other.
      // oxlint-disable-next-line no-await-in-loop
      const problem = await step
        .run()
        .catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
      const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
      console.log(`${problem === '' ? 'ok    ' : 'FAILED'} ${seconds} s  ${step.name}`);
      if (problem !== '') {
        console.log(problem.replaceAll(/^/gm, '    '));
        failed.push(step.name);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return failed;
}
