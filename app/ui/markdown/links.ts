// Which addresses in a text may be opened. Only the web over TLS and mail: everything else, and
// everything that is not an address, stays words.

const SCHEMES = new Set(['https:', 'mailto:']);

/** The address in its normal form, or null where it must not be opened. */
export function safeLink(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  return SCHEMES.has(parsed.protocol) ? parsed.href : null;
}
