import { describe, expect, it } from 'vitest';
import { createApp } from './app.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import type { ServerDeps } from './server-deps.ts';

const DEPS: ServerDeps = {
  version: '1.2.3',
  assets: { find: async () => null },
  database: { answers: async () => true },
  newRequestId: () => 'request-1',
};

const ask = (deps: Partial<ServerDeps>, path: string): Promise<Response> =>
  createApp({ ...DEPS, ...deps }).fetch(new Request(`http://localhost${path}`));

const securityHeadersOf = (response: Response) =>
  SECURITY_HEADERS.map(([name]) => [name, response.headers.get(name)]);

describe('health', () => {
  it.each([
    ['says no', async () => false],
    ['breaks', () => Promise.reject(new Error('disk I/O error in /secret/path'))],
  ])('is 503 while the database %s', async (_, answers) => {
    const response = await ask({ database: { answers } }, '/healthz');
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({
      status: 'unavailable',
      version: '1.2.3',
      database: 'unavailable',
    });
  });
});

describe('a bug in the server', () => {
  const broken: Partial<ServerDeps> = {
    assets: { find: () => Promise.reject(new Error('ENOENT /home/me/secret.txt')) },
  };

  it('is answered with an id to look for, and nothing of the bug', async () => {
    const response = await ask(broken, '/x.js');
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      error: { code: 'internal', message: 'Something went wrong on the server.', requestId: 'request-1' },
    });
  });

  it('still carries the security headers', async () => {
    expect(securityHeadersOf(await ask(broken, '/x.js'))).toEqual(SECURITY_HEADERS);
  });
});

describe('security headers', () => {
  it('replace what an adapter set, and keep what else it set', async () => {
    const file = new Response('x', {
      headers: { 'Content-Security-Policy': "script-src 'unsafe-inline'", 'X-Kept': 'yes' },
    });
    const response = await ask({ assets: { find: async () => file } }, '/x.js');
    expect(securityHeadersOf(response)).toEqual(SECURITY_HEADERS);
    expect(response.headers.get('X-Kept')).toBe('yes');
  });

  it('ask for https on https only, whatever an adapter set', async () => {
    const headers = { 'Strict-Transport-Security': 'max-age=1' };
    const app = createApp({ ...DEPS, assets: { find: async () => new Response('x', { headers }) } });
    const header = async (url: string) =>
      (await app.fetch(new Request(url))).headers.get('Strict-Transport-Security');
    expect(await header('http://localhost/x.js')).toBeNull();
    expect(await header('https://localhost/x.js')).toBe('max-age=31536000; includeSubDomains');
  });
});
