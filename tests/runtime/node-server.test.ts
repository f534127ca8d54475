// The server as a person runs it: a process with a port, a database and signals.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '#server/security-headers.ts';
import { ROOT } from '#scripts/lib/build-app.ts';
import { startServerProcess, type ServerProcess } from '#tests/support/server-process.ts';

const SITE = join(ROOT, 'tests', 'contract', 'site');

describe('bytes on the wire', () => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startServerProcess({ distDir: SITE });
  });
  afterAll(() => server.stop());

  /** Sends `request` as it is and resolves to everything that comes back until the server closes. */
  const send = (request: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => socket.write(request));
      let answer = '';
      socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
      socket.on('close', () => resolve(answer));
      socket.on('error', reject);
    });
  const get = (target: string, more = '') =>
    send(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${more}\r\n`);

  it.each([
    '/../package.json',
    '/../../../../etc/passwd',
    '/assets/../../package.json',
    '/assets/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%5c..%5cpackage.json',
    '/assets/%00',
    '/_headers',
    'http://other.test/../package.json',
  ])('never leave the built app: %s', async (target) => {
    const answer = await get(target);
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
    expect(answer).not.toMatch(/root:|"name"/);
  });

  it.each([
    ['nonsense', 'nonsense\r\n\r\n', 400],
    ['a header without a colon', 'GET / HTTP/1.1\r\nHost\r\n\r\n', 400],
    ['a header that is too long', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'y'.repeat(40_000)}\r\n\r\n`, 431],
    ['a backslash', 'GET /a\\..\\b HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 400],
    ['a host with a space', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 400],
    ['a missing file', 'GET /gone.js HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 404],
    ['TRACE', 'TRACE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 405],
  ])('carry the security headers in the answer to %s', async (_, request, status) => {
    const answer = await send(request);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    const [head = ''] = answer.split('\r\n\r\n');
    const lines = head.toLowerCase().split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining(SECURITY_HEADERS.map(([name, value]) => `${name}: ${value}`.toLowerCase())),
    );
  });

  it.each(['example.org', 'EXAMPLE.org:8787', '[::1]:80', '192.168.0.7', 'xn--mnchen-3ya.de'])(
    'serve the page to host %s',
    async (host) => {
      expect(await send(`GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)).toContain(
        'Shell page',
      );
    },
  );
});

describe('starting and stopping', () => {
  let folder: string;
  let occupied: Server | undefined;
  const running: ServerProcess[] = [];

  const start = async (...options: Parameters<typeof startServerProcess>) => {
    const server = await startServerProcess(...options);
    running.push(server);
    return server;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'resonant-start-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  afterEach(async () => {
    await Promise.all(running.splice(0).map((server) => server.stop()));
    occupied?.close();
  });

  /** Takes a free port and returns its number. */
  const occupy = (): Promise<number> =>
    new Promise((resolve) => {
      const server = createServer();
      occupied = server;
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });

  /** Runs main.ts until it ends or says that it listens, and resolves to what it printed. */
  const run = (
    args: readonly string[],
    env: Record<string, string> = {},
  ): Promise<{ output: string; code: number | null }> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, ['sync-server/node/main.ts', ...args], {
        cwd: ROOT,
        env: { ...process.env, DIST_DIR: SITE, DATA_DIR: join(folder, 'data'), ...env },
      });
      let output = '';
      const read = (chunk: Buffer): void => {
        output += chunk.toString();
        if (output.includes('stop with Ctrl-C')) child.kill('SIGTERM');
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.on('exit', (code) => resolve({ output, code }));
    });

  it('keeps its database in DATA_DIR and ends well on a signal', async () => {
    const dataDir = join(folder, 'kept');
    const server = await start({ distDir: SITE, dataDir });
    expect(await (await fetch(`${server.url}/healthz`)).json()).toMatchObject({ database: 'ok' });
    expect(await server.stop()).toBe(0);
    expect(existsSync(join(dataDir, 'resonant.sqlite'))).toBe(true);
    // Closed in order: SQLite then leaves no write-ahead file behind.
    expect(existsSync(join(dataDir, 'resonant.sqlite-wal'))).toBe(false);
  });

  it('takes the next free port where the usual one is taken, and says so', async () => {
    const port = await occupy();
    const { output, code } = await run([], { PORT: String(port) });
    expect(output).toMatch(
      new RegExp(`^Port ${port} is taken; using \\d+\\.\nResonant is at http://localhost:\\d+ `),
    );
    expect(code).toBe(0);
  });

  it('fails where the port that was asked for is taken', async () => {
    const port = await occupy();
    const { output, code } = await run(['--port', String(port)]);
    expect(output).toBe(
      `Port ${port} is taken. Name another with --port, or leave it out to take the next free one.\n`,
    );
    expect(code).toBe(1);
  });

  it.each([
    { what: 'a port that is no number', args: ['--port', 'many'], message: /^"many" is not a port/ },
    { what: 'a port that is too high', args: ['--port', '70000'], message: /^"70000" is not a port/ },
    {
      what: 'an option that it does not know',
      args: ['--prot', '1'],
      message: /--prot[\s\S]*Use: npm start/,
    },
    {
      what: "another machine's address",
      args: ['--host', '192.0.2.1', '--port', '0'],
      message: /^"192\.0\.2\.1" is not an address of this machine/,
    },
  ])('says in a line or two what is wrong with $what', async ({ args, message }) => {
    const { output, code } = await run(args);
    expect(output).toMatch(message);
    expect(output.trim().split('\n').length).toBeLessThanOrEqual(2);
    expect(code).toBe(1);
  });

  it('says that there is no built app', async () => {
    const { output, code } = await run([], { DIST_DIR: '/nowhere' });
    expect(output).toBe('There is no built app in /nowhere. Run: npm start\n');
    expect(code).toBe(1);
  });

  it('says where it cannot keep its database', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const { output, code } = await run(['--port', '0'], { DATA_DIR: file });
    expect(output).toMatch(/^The database .* cannot be opened: .*DATA_DIR/);
    expect(code).toBe(1);
  });
});
