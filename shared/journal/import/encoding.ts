// What the first bytes of a file say about it. Only UTF-8 and UTF-16 with a byte order mark are read;
// anything else is named and refused, not guessed.

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export type EncodingGuess = TextEncoding | 'binary' | 'unknown';

/** `head` is the beginning of the file, 64 KiB or all of it; offsets count bytes. */
export function detectEncoding(head: Uint8Array): EncodingGuess {
  const [a, b] = head;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (isKnownBinary(head)) return 'binary';
  if (head.includes(0)) return looksLikeUtf16(head) ? 'unknown' : 'binary';
  if (shareOf(head, isControl) > 0.05) return 'binary';
  return invalidSequences(head) > head.length / 500 ? 'unknown' : 'utf-8';
}

const MAGIC: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04], // ZIP, and with it .xlsx, .docx and .ods
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x1f, 0x8b], // gzip
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0xd0, 0xcf, 0x11, 0xe0], // old Office files
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], // SQLite
];

const isKnownBinary = (head: Uint8Array): boolean =>
  MAGIC.some((magic) => magic.every((byte, index) => head[index] === byte));

/** UTF-16 without its mark: every other byte of Latin text is zero. */
function looksLikeUtf16(head: Uint8Array): boolean {
  let even = 0;
  let odd = 0;
  head.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const half = head.length / 2;
  return Math.max(even, odd) > half * 0.7 && Math.min(even, odd) < half * 0.1;
}

const isControl = (byte: number): boolean => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d;

function shareOf(bytes: Uint8Array, test: (byte: number) => boolean): number {
  return bytes.length === 0 ? 0 : bytes.reduce((sum, byte) => sum + (test(byte) ? 1 : 0), 0) / bytes.length;
}

/** How often the bytes are not UTF-8 (Unicode 15, table 3-7, without its narrower second bytes). */
function invalidSequences(bytes: Uint8Array): number {
  let invalid = 0;
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    const tail = lead < 0x80 ? 0 : lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : -1;
    let seen = 0;
    while (seen < tail && ((bytes[at + 1 + seen] ?? 0) & 0xc0) === 0x80) seen += 1;
    // A character may be cut where the head ends.
    const cut = at + 1 + tail > bytes.length;
    if (tail < 0 || lead >= 0xf5 || (seen < tail && !cut)) invalid += 1;
    at += 1 + Math.max(seen, 0);
  }
  return invalid;
}
