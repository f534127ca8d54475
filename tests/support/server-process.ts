// Runs the real server as a process of its own, with a database that is gone afterwards.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '#scripts/lib/build-app.ts';

export type ServerProcess = {
  /** Without a slash at the end. */
  readonly url: string;
  readonly pid: number;
  /** Asks it to stop, as a process manager would, and resolves to its exit code. */
  readonly stop: () => Promise<number | null>;
};

const START_MS = 20_000;

export type ServerProcessOptions = {
  readonly port?: number;
  /** Kept afterwards where it is given; else a temporary folder. */
  readonly dataDir?: string;
  readonly distDir?: string;
};

/** Resolves when the server listens; rejects with what it printed where it ends before. */
export async function startServerProcess(options: ServerProcessOptions = {}): Promise<ServerProcess> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'resonant-data-'));
  const child = spawn(process.execPath, ['sync-server/node/main.ts', '--port', String(options.port ?? 0)], {
    cwd: ROOT,
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      ...(options.distDir === undefined ? {} : { DIST_DIR: options.distDir }),
    },
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on('exit', (code) => {
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
      resolve(code);
    });
  });
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`The server did not start:\n${output}`)), START_MS);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const found = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', () => {
      clearTimeout(timer);
      reject(new Error(output.trim()));
    });
  });
  return {
    url,
    pid: child.pid ?? 0,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
