// What kind of character a UTF-16 position holds. ASCII by table, the rest by Unicode property. A
// position is only ever looked at once or twice, so everything built on this is linear in the text.

/** Bits of a character class. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 4;
export const NEWLINE = 8;
export const MARK = 16;
export const EMOJI = 32;
/** Letters of scripts written without spaces: each one is a token of its own. */
export const SOLO = 64;

const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  const char = String.fromCharCode(code);
  if (/[A-Za-z]/.test(char)) ASCII[code] = LETTER;
  else if (/[0-9]/.test(char)) ASCII[code] = DIGIT;
  else if (code === 10 || code === 13) ASCII[code] = NEWLINE;
  else if (code <= 32) ASCII[code] = SPACE;
}

const IS_SOLO =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]$/u;
const IS_LETTER = /^\p{L}$/u;
const IS_NUMBER = /^\p{N}$/u;
const IS_MARK = /^[\p{M}\u200c\u200d]$/u;
const IS_EMOJI = /^[\p{Extended_Pictographic}\p{Regional_Indicator}]$/u;
const IS_SPACE = /^\s$/u;

/** The class of the code point that starts at `at`; 0 for punctuation, symbols and lone surrogates. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] ?? 0;
  if (Number.isNaN(code)) return 0;
  return classOfWide(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

function classOfWide(char: string): number {
  if (IS_LETTER.test(char)) return IS_SOLO.test(char) ? LETTER | SOLO : LETTER;
  if (IS_MARK.test(char)) return MARK;
  if (IS_NUMBER.test(char)) return DIGIT;
  if (IS_EMOJI.test(char)) return EMOJI;
  if (char === '\u2028' || char === '\u2029' || char === '\u0085') return NEWLINE;
  return IS_SPACE.test(char) ? SPACE : 0;
}

/** How many UTF-16 units the code point at `at` takes: 2 for a well-formed pair, else 1. */
export function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

const isSkinTone = (code: number) => code >= 0x1f3fb && code <= 0x1f3ff;
const isFlagLetter = (code: number) => code >= 0x1f1e6 && code <= 0x1f1ff;

/** End of the emoji that starts at `start`: with its variation selectors, skin tones, joined parts and flag pairs. */
export function emojiEnd(text: string, start: number): number {
  const first = text.codePointAt(start) ?? 0;
  let at = start + widthAt(text, start);
  if (isFlagLetter(first) && isFlagLetter(text.codePointAt(at) ?? 0)) return at + 2;
  for (;;) {
    const code = text.codePointAt(at) ?? 0;
    if (code === 0xfe0f || code === 0x20e3) at += 1;
    else if (isSkinTone(code)) at += 2;
    else if (code === 0x200d && (classAt(text, at + 1) & EMOJI) !== 0) at += 1 + widthAt(text, at + 1);
    else return at;
  }
}
