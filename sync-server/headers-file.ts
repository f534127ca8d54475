// Renders public/_headers, which static hosts read, from the same values that the servers send.
import { HASHED_FOLDER, IMMUTABLE, REVALIDATE } from './cache-rules.ts';
import { SECURITY_HEADERS, STRICT_TRANSPORT, type Header } from './security-headers.ts';

// A host joins the values of all the rules that match, so each path has at most one Cache-Control.
const REVALIDATED = ['/', '/index.html', '/service-worker.js', '/manifest.webmanifest'];

const rule = (path: string, headers: readonly Header[]): string =>
  [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** The whole text of public/_headers. */
export function renderHeadersFile(): string {
  const rules = [
    rule('/*', [...SECURITY_HEADERS, STRICT_TRANSPORT]),
    rule(`${HASHED_FOLDER}*`, [['Cache-Control', IMMUTABLE]]),
    ...REVALIDATED.map((path) => rule(path, [['Cache-Control', REVALIDATE]])),
  ];
  return `# Written by npm run headers from sync-server/security-headers.ts: change it there.\n${rules.join('\n\n')}\n`;
}
