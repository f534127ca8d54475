// The built app's files, held in memory with their compressed forms (a few megabytes in all).
// A path is looked up among the names read at start, so no request can leave the folder.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { HASHED_FOLDER } from '../cache-rules.ts';
import type { AssetSource } from '../server-deps.ts';
import { contentTypeFor, isCompressible } from './content-types.ts';

type Encoding = 'br' | 'gzip' | 'identity';
type Bytes = Uint8Array<ArrayBuffer>;
type File = {
  readonly bytes: Bytes;
  readonly contentType: string;
  readonly hash: string;
  readonly encoded: Map<Encoding, Promise<Bytes>>;
};

const MIN_COMPRESSED_BYTES = 1024;
const compress: Record<Exclude<Encoding, 'identity'>, (bytes: Bytes) => Promise<Uint8Array>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/**
 * Serves every file under `folder`, except those that begin with a dot or an underscore; throws where
 * it is missing. A build that replaces the files while this runs is taken up at the next request; the
 * hashed files of the one before stay, for pages that were open meanwhile.
 */
export function createStaticFiles(folder: string): AssetSource {
  let build = signatureOf(folder);
  let files = readFiles(folder);
  const refresh = (): void => {
    const now = signatureOf(folder);
    // Null while the files are being replaced: what is in memory goes on.
    if (now === null || now === build) return;
    const kept = [...files].filter(([path]) => path.startsWith(HASHED_FOLDER));
    build = now;
    files = new Map([...kept, ...readFiles(folder)]);
  };
  return {
    find: async (pathname, request) => {
      const path = decode(pathname);
      if (!path.startsWith(HASHED_FOLDER) || !files.has(path)) refresh();
      const file = files.get(path);
      return file ? respond(file, request) : null;
    },
  };
}

/** Changes with every build, by the two files that name all the others; null where one is missing. */
function signatureOf(folder: string): string | null {
  const stats = ['index.html', 'service-worker.js'].map((name) =>
    statSync(join(folder, name), { throwIfNoEntry: false }),
  );
  return stats.includes(undefined) ? null : stats.map((stat) => `${stat?.mtimeMs}:${stat?.size}`).join(' ');
}

function readFiles(folder: string): Map<string, File> {
  const files = new Map<string, File>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (!/(^|\/)[._]/.test(path)) files.set(`/${path}`, readFile(join(folder, path)));
  }
  return files;
}

function readFile(path: string): File {
  const bytes = Uint8Array.from(readFileSync(path));
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  return { bytes, hash, contentType: contentTypeFor(path), encoded: new Map() };
}

async function respond(file: File, request: Request): Promise<Response> {
  const { bytes, contentType, hash } = file;
  const negotiable = isCompressible(contentType) && bytes.length >= MIN_COMPRESSED_BYTES;
  const encoding = negotiable ? acceptedEncoding(request.headers.get('Accept-Encoding')) : 'identity';
  const etag = encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`;
  const headers = new Headers({ ETag: etag });
  if (negotiable) headers.set('Vary', 'Accept-Encoding');
  if (matches(request.headers.get('If-None-Match'), etag))
    return new Response(null, { status: 304, headers });
  const body = await encode(file, encoding);
  headers.set('Content-Type', contentType);
  headers.set('Content-Length', String(body.length));
  if (encoding !== 'identity') headers.set('Content-Encoding', encoding);
  return new Response(request.method === 'HEAD' ? null : body, { headers });
}

/** The file in `encoding`, compressed once however many ask for it at the same time. */
function encode(file: File, encoding: Encoding): Promise<Bytes> {
  if (encoding === 'identity') return Promise.resolve(file.bytes);
  const known = file.encoded.get(encoding);
  if (known) return known;
  const made = compress[encoding](file.bytes).then((bytes) => Uint8Array.from(bytes));
  file.encoded.set(encoding, made);
  return made;
}

/** The smallest form that the browser takes; `q=0` means that it does not (RFC 9110, 12.5.3). */
function acceptedEncoding(header: string | null): Encoding {
  const accepted = new Set(
    (header ?? '')
      .split(',')
      .map((part) => part.trim().toLowerCase())
      .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
      .map((part) => part.split(';')[0]?.trim()),
  );
  if (accepted.has('br')) return 'br';
  return accepted.has('gzip') ? 'gzip' : 'identity';
}

const matches = (header: string | null, etag: string): boolean =>
  header !== null &&
  header.split(',').some((part) => part.trim() === '*' || part.trim().replace(/^W\//, '') === etag);

/** The path without percent-encoding; a malformed one stays as it is and is found nowhere. */
function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
