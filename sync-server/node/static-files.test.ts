import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AssetSource } from '../server-deps.ts';
import { createStaticFiles } from './static-files.ts';

const LONG = 'the same words again and again; '.repeat(200);

let folder: string;
let files: AssetSource;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'resonant-files-'));
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, '.vite'));
  writeFileSync(join(folder, 'assets', 'long.js'), LONG);
  writeFileSync(join(folder, 'assets', 'short.js'), 'short');
  writeFileSync(join(folder, 'assets', 'picture.png'), LONG);
  writeFileSync(join(folder, 'with space.txt'), 'found');
  writeFileSync(join(folder, '_headers'), 'hidden');
  writeFileSync(join(folder, '.vite', 'manifest.json'), '{}');
  files = createStaticFiles(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

async function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> {
  const response = await files.find(path, new Request('http://localhost/', { method, headers }));
  if (response === null) throw new Error(`no file at ${path}`);
  return response;
}

const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe('compression', () => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br;q=0', 'gzip'],
    ['gzip;q=0.5, br ; q=0.0', 'gzip'],
    ['GZIP', 'gzip'],
  ])('takes %s as %s', async (accepted, encoding) => {
    const response = await ask('/assets/long.js', { 'Accept-Encoding': accepted });
    expect(response.headers.get('Content-Encoding')).toBe(encoding);
    const bytes = await bytesOf(response);
    expect(bytes.length).toBe(Number(response.headers.get('Content-Length')));
    expect(bytes.length).toBeLessThan(LONG.length / 10);
    const plain = encoding === 'br' ? brotliDecompressSync(bytes) : gunzipSync(bytes);
    expect(plain.toString()).toBe(LONG);
  });

  it.each([[''], ['identity'], ['deflate'], ['br;q=0, gzip;q=0']])(
    'leaves the file as it is for "%s"',
    async (accepted) => {
      const response = await ask('/assets/long.js', { 'Accept-Encoding': accepted });
      expect(response.headers.get('Content-Encoding')).toBeNull();
      expect((await bytesOf(response)).toString()).toBe(LONG);
    },
  );

  it.each(['/assets/short.js', '/assets/picture.png'])('leaves %s alone', async (path) => {
    const response = await ask(path, { 'Accept-Encoding': 'br' });
    expect(response.headers.get('Content-Encoding')).toBeNull();
    expect(response.headers.get('Vary')).toBeNull();
  });

  it('gives each form an ETag of its own, and tells caches what it depends on', async () => {
    const forms = await Promise.all(
      ['br', 'gzip', ''].map((accepted) => ask('/assets/long.js', { 'Accept-Encoding': accepted })),
    );
    expect(new Set(forms.map((form) => form.headers.get('ETag'))).size).toBe(3);
    expect(forms.map((form) => form.headers.get('Vary'))).toEqual(Array(3).fill('Accept-Encoding'));
  });

  it('gives many who ask at once the same whole bytes', async () => {
    const fresh = createStaticFiles(folder);
    const request = new Request('http://localhost/', { headers: { 'Accept-Encoding': 'br' } });
    const all = await Promise.all(
      Array.from({ length: 20 }, async () => (await fresh.find('/assets/long.js', request))?.arrayBuffer()),
    );
    for (const body of all) expect(brotliDecompressSync(Buffer.from(body!)).toString()).toBe(LONG);
  });
});

describe('a file that the browser has', () => {
  it.each([
    ['its ETag', (etag: string) => etag],
    ['one of several', (etag: string) => `"x", ${etag}`],
    ['a weak form of it', (etag: string) => `W/${etag}`],
    ['any', () => '*'],
  ])('is not sent again to %s', async (_, header) => {
    const etag = (await ask('/assets/short.js')).headers.get('ETag') ?? '';
    const again = await ask('/assets/short.js', { 'If-None-Match': header(etag) });
    expect(again.status).toBe(304);
    expect(again.body).toBeNull();
    expect(again.headers.get('ETag')).toBe(etag);
  });

  it('is sent to one who has another form of it', async () => {
    const etag = (await ask('/assets/long.js', { 'Accept-Encoding': 'br' })).headers.get('ETag') ?? '';
    expect((await ask('/assets/long.js', { 'If-None-Match': etag })).status).toBe(200);
  });
});

describe('paths', () => {
  it('are decoded', async () => {
    expect(await (await ask('/with%20space.txt')).text()).toBe('found');
  });

  it.each([
    '/_headers',
    '/.vite/manifest.json',
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets',
    '/',
    '/%',
    '/constructor',
  ])('hold nothing at %s', async (path) => {
    expect(await files.find(path, new Request('http://localhost/'))).toBeNull();
  });
});

const textOf = async (source: AssetSource, path: string): Promise<string | undefined> =>
  (await source.find(path, new Request('http://localhost/')))?.text();

describe('a build that replaces another', () => {
  const BUILD = ['index.html', 'service-worker.js'];

  it('is taken up, and the hashed files of the one before stay for open pages', async () => {
    const dist = mkdtempSync(join(tmpdir(), 'resonant-build-'));
    mkdirSync(join(dist, 'assets'));
    for (const name of BUILD) writeFileSync(join(dist, name), 'one');
    writeFileSync(join(dist, 'assets', 'a-1.js'), 'old chunk');
    writeFileSync(join(dist, 'gone.txt'), 'gone');
    const source = createStaticFiles(dist);
    expect(await textOf(source, '/index.html')).toBe('one');

    rmSync(dist, { recursive: true });
    expect(await textOf(source, '/index.html')).toBe('one');

    mkdirSync(join(dist, 'assets'), { recursive: true });
    for (const name of BUILD) writeFileSync(join(dist, name), 'the second');
    writeFileSync(join(dist, 'assets', 'a-2.js'), 'new chunk');
    expect(await textOf(source, '/assets/a-2.js')).toBe('new chunk');
    expect(await textOf(source, '/index.html')).toBe('the second');
    expect(await textOf(source, '/assets/a-1.js')).toBe('old chunk');
    expect(await textOf(source, '/gone.txt')).toBeUndefined();
    rmSync(dist, { recursive: true });
  });
});

it('answers HEAD with the length and without the body', async () => {
  const response = await ask('/assets/short.js', {}, 'HEAD');
  expect(response.headers.get('Content-Length')).toBe('5');
  expect(response.body).toBeNull();
});
