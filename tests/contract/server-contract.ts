// What every adapter of the server must do, over tests/contract/site as the built app.
// Runs on Node and inside workerd: imports nothing of either.
import { beforeAll, describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '#server/security-headers.ts';

export type ServerUnderTest = {
  /** Requests a path, without following redirects. */
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
};

const PAGE = { headers: { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };
const SCRIPT = '/assets/app-1a2b3c4d.js';

const REQUESTS: readonly {
  readonly title: string;
  readonly path: string;
  readonly init?: RequestInit;
  readonly status: number;
}[] = [
  { title: 'the page', path: '/', status: 200 },
  { title: 'a deep link', path: '/people/7', init: PAGE, status: 200 },
  { title: 'a script', path: SCRIPT, status: 200 },
  { title: 'the service worker', path: '/service-worker.js', status: 200 },
  { title: 'health', path: '/healthz', status: 200 },
  { title: 'a missing file', path: '/assets/gone.js', status: 404 },
  { title: 'a missing file opened as a page', path: '/assets/gone.js', init: PAGE, status: 404 },
  { title: 'an unknown page asked for by a program', path: '/people/7', status: 404 },
  { title: 'an unknown API', path: '/api/nothing', status: 404 },
  { title: 'a post to a page', path: '/', init: { method: 'POST', body: 'x' }, status: 405 },
  { title: 'a delete of a file', path: SCRIPT, init: { method: 'DELETE' }, status: 405 },
  { title: 'a post to health', path: '/healthz', init: { method: 'POST' }, status: 405 },
  { title: 'broken percent-encoding', path: '/%E0%A4%A', status: 404 },
];

export function describeServerContract(runtime: string, start: () => Promise<ServerUnderTest>): void {
  describe(`the server on ${runtime}`, () => {
    let server: ServerUnderTest;
    beforeAll(async () => {
      server = await start();
    });

    describe('answers with every security header', () => {
      it.each(REQUESTS)('$title: $status', async ({ path, init, status }) => {
        const response = await server.fetch(path, init);
        expect(response.status).toBe(status);
        expect(securityHeadersOf(response)).toEqual(SECURITY_HEADERS);
        await response.arrayBuffer();
      });
    });

    pages(() => server);
    files(() => server);
    programs(() => server);
  });
}

const securityHeadersOf = (response: Response) =>
  SECURITY_HEADERS.map(([name]) => [name, response.headers.get(name)]);

function pages(server: () => ServerUnderTest): void {
  it.each(['/', '/timeline', '/people/7?tab=notes', '/search?q=a.b', '//timeline'])(
    'sends the shell page to a person who opens %s',
    async (path) => {
      const response = await server().fetch(path, PAGE);
      expect(response.headers.get('Content-Type')).toMatch(/^text\/html/);
      expect(response.headers.get('Cache-Control')).toBe('no-cache');
      expect(await response.text()).toContain('Shell page');
    },
  );

  it('answers HEAD like GET, without a body', async () => {
    const get = await server().fetch('/timeline', PAGE);
    const head = await server().fetch('/timeline', { ...PAGE, method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.headers.get('ETag')).toBe(get.headers.get('ETag'));
    expect(head.headers.get('Content-Type')).toBe(get.headers.get('Content-Type'));
    expect(await head.text()).toBe('');
    await get.text();
  });

  it('says which methods a page takes', async () => {
    const response = await server().fetch('/timeline', { method: 'PUT', body: 'x' });
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe('GET, HEAD');
    await response.text();
  });

  it('asks for https from then on only where the request came over https', async () => {
    const proxied = await server().fetch('/', { headers: { 'X-Forwarded-Proto': 'https' } });
    const plain = await server().fetch('/');
    expect(proxied.headers.get('Strict-Transport-Security')).toMatch(/max-age=\d{8}/);
    expect(plain.headers.get('Strict-Transport-Security')).toBeNull();
    await Promise.all([proxied.text(), plain.text()]);
  });
}

function files(server: () => ServerUnderTest): void {
  it.each([
    [SCRIPT, /^text\/javascript/],
    ['/assets/app-5e6f7a8b.css', /^text\/css/],
    ['/assets/figtree-9c0d1e2f.woff2', /^font\/woff2/],
    ['/manifest.webmanifest', /^application\/manifest\+json/],
    ['/service-worker.js', /^text\/javascript/],
    ['/icons/icon.svg', /^image\/svg\+xml/],
  ])('sends %s with its content type', async (path, type) => {
    const response = await server().fetch(path);
    expect(response.headers.get('Content-Type')).toMatch(type);
    await response.arrayBuffer();
  });

  it.each([
    [SCRIPT, 'public, max-age=31536000, immutable'],
    ['/', 'no-cache'],
    ['/index.html', 'no-cache'],
    ['/service-worker.js', 'no-cache'],
    ['/manifest.webmanifest', 'no-cache'],
    ['/assets/gone.js', 'no-store'],
    ['/healthz', 'no-store'],
  ])('lets %s be kept: %s', async (path, cacheControl) => {
    const response = await server().fetch(path);
    expect(response.headers.get('Cache-Control')).toBe(cacheControl);
    await response.arrayBuffer();
  });

  it('answers 304 to a browser that has the file, with the headers it needs', async () => {
    const first = await server().fetch(SCRIPT);
    const etag = first.headers.get('ETag') ?? 'none';
    await first.arrayBuffer();
    const again = await server().fetch(SCRIPT, { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
    expect(again.headers.get('ETag')).toBe(etag);
    expect(again.headers.get('Cache-Control')).toContain('immutable');
    expect(securityHeadersOf(again)).toEqual(SECURITY_HEADERS);
    expect(await again.text()).toBe('');
    const other = await server().fetch(SCRIPT, { headers: { 'If-None-Match': '"something else"' } });
    expect(other.status).toBe(200);
    await other.arrayBuffer();
  });

  it.each([
    '/_headers',
    '/.vite/manifest.json',
    '/..%2f..%2fpackage.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/%00.js',
    '/assets/',
    '/package.json',
  ])('has no file at %s', async (path) => {
    const response = await server().fetch(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('There is no such file.\n');
  });
}

function programs(server: () => ServerUnderTest): void {
  it('tells its health', async () => {
    const response = await server().fetch('/healthz');
    expect(await response.json()).toEqual({
      status: 'ok',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      database: 'ok',
    });
  });

  it.each(['GET', 'POST', 'DELETE'])(
    'answers %s of an unknown API with a wire error, never with the page',
    async (method) => {
      const ask = () => server().fetch('/api/v1/nothing', { method, ...PAGE });
      const response = await ask();
      expect(response.status).toBe(404);
      expect(response.headers.get('Content-Type')).toMatch(/^application\/json/);
      const body = await response.json();
      expect(body).toEqual({
        error: { code: 'not_found', message: expect.any(String), requestId: expect.any(String) },
      });
      expect(await (await ask()).json()).not.toEqual(body);
    },
  );
}
