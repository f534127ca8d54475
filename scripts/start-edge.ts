// npm run start:edge: an up-to-date build, then the Worker in workerd on this machine, without the
// network: --local keeps its database under .wrangler, and nothing is sent anywhere.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, buildAppIfNeeded } from './lib/build-app.ts';

try {
  await buildAppIfNeeded((line) => console.log(line));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const wrangler = join(ROOT, 'node_modules', 'wrangler', 'bin', 'wrangler.js');
const given = process.argv.slice(2);
const port = given.includes('--port') ? [] : ['--port', process.env.PORT ?? '8788'];
const args = ['dev', '--local', '--ip', '127.0.0.1', ...port, ...given];
const child = spawn(process.execPath, [wrangler, ...args], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_SEND_METRICS: 'false', CI: 'true' },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void child.kill(signal));
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
