// Before the browser tests: an up-to-date build, and one server on a free port for all of them.
// A test reads its address with inject('serverUrl').
import type { TestProject } from 'vitest/node';
import { buildAppIfNeeded } from '#scripts/lib/build-app.ts';
import { startServerProcess } from './server-process.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served, without a slash at the end. */
    serverUrl: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  try {
    await buildAppIfNeeded((line) => process.stdout.write(`${line}\n`));
    const server = await startServerProcess();
    project.provide('serverUrl', server.url);
    return async () => void (await server.stop());
  } catch (error) {
    // The tests that need the app then fail one by one; all the others still say what they found.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    project.provide('serverUrl', 'http://the-app-could-not-be-served.invalid');
    return async () => {};
  }
}
