import { describe, expect, it } from 'vitest';
import { detectEncoding } from './encoding.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, mark: boolean): Uint8Array {
  const units = [...(mark ? [0xfeff] : []), ...Array.from(text, (sign) => sign.charCodeAt(0))];
  return new Uint8Array(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
}

describe('the encoding of a file', () => {
  it.each([
    ['nothing', bytes(), 'utf-8'],
    ['ASCII', utf8('date,text\n'), 'utf-8'],
    ['UTF-8 with a mark', utf8('\uFEFFdate'), 'utf-8'],
    ['many scripts', utf8('Zoë 昨日 שלום 🎂'.repeat(50)), 'utf-8'],
    ['a character cut by the end', utf8('🎂').slice(0, 2), 'utf-8'],
    ['one bad byte in much text', new Uint8Array([...utf8('word '.repeat(300)), 0xff]), 'utf-8'],
    ['UTF-16 with a mark', utf16('date,text', true), 'utf-16le'],
    ['UTF-16 big endian', bytes(0xfe, 0xff, 0, 0x64), 'utf-16be'],
    ['UTF-16 without a mark', utf16('date,text and more', false), 'unknown'],
    ['Latin-1', bytes(...Array.from('café né à Noël ', (sign) => sign.charCodeAt(0))), 'unknown'],
    ['a ZIP or a spreadsheet', bytes(0x50, 0x4b, 3, 4, 20, 0), 'binary'],
    ['a PDF', utf8('%PDF-1.7'), 'binary'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10), 'binary'],
    ['control characters', bytes(1, 2, 3, 4, 5, 6, 7, 65), 'binary'],
    ['zeros', bytes(65, 0, 0, 0, 66, 67, 68, 0), 'binary'],
  ])('%s', (_, head, encoding) => expect(detectEncoding(head)).toBe(encoding));
});
