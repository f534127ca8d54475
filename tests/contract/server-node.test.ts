// The server contract on Node, over a real socket with a real database.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openDatabase } from '#server/node/database.ts';
import { startServer } from '#server/node/server.ts';
import { createStaticFiles } from '#server/node/static-files.ts';
import { describeServerContract } from './server-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'resonant-contract-'));
const closers: (() => Promise<void> | void)[] = [() => rmSync(folder, { recursive: true })];

afterAll(async () => {
  for (const close of closers.toReversed()) await close();
});

describeServerContract('Node', async () => {
  const database = openDatabase({
    path: join(folder, 'test.sqlite'),
    clock: { now: () => 0 },
    random: { uuid: () => 'instance' },
  });
  if (!database.ok) throw new Error(database.error.type);
  let requests = 0;
  const server = await startServer(
    {
      version: '1.2.3',
      assets: createStaticFiles(join(import.meta.dirname, 'site')),
      database: database.value,
      newRequestId: () => `request-${(requests += 1)}`,
    },
    { host: '127.0.0.1', port: 0, portsToTry: 0 },
  );
  closers.push(database.value.close, server.close);
  return {
    fetch: (path, init) => fetch(`http://127.0.0.1:${server.port}${path}`, { redirect: 'manual', ...init }),
  };
});
