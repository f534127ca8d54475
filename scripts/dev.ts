// npm run dev: the app from source with hot reload on one port, the server behind it on another.
// Without the content security policy, which hot reload could not live under: look at `npm start` too.
import { resolve } from 'node:path';
import { createServer } from 'vite';
import { openDatabase } from '#server/node/database.ts';
import { startServer } from '#server/node/server.ts';
import { ROOT } from './lib/build-app.ts';

const random = { uuid: () => crypto.randomUUID() };
const path = resolve(ROOT, process.env.DATA_DIR ?? 'data', 'resonant.sqlite');
const database = openDatabase({ path, random, clock: { now: () => Date.now() } });
if (!database.ok) throw new Error(`${path}: ${JSON.stringify(database.error)}`);
const server = await startServer(
  { version: 'dev', assets: { find: async () => null }, database: database.value, newRequestId: random.uuid },
  { host: '127.0.0.1', port: 0, portsToTry: 0 },
);
const behind = `http://127.0.0.1:${server.port}`;
const vite = await createServer({
  configFile: resolve(ROOT, 'vite.config.ts'),
  server: {
    host: '127.0.0.1',
    port: Number(process.env.PORT ?? 5173),
    proxy: { '/api': behind, '/healthz': behind },
  },
});
await vite.listen();
vite.printUrls();
