// Cuts an entry into tokens with UTF-16 spans into the text as it is. Knows as much Markdown as it
// takes to keep markup, links and code out of the words. Never changes or copies the text, never
// throws, and reads each character a bounded number of times (one megabyte is an ordinary input).
import {
  DIGIT,
  EMOJI,
  LETTER,
  MARK,
  NEWLINE,
  SOLO,
  SPACE,
  classAt,
  emojiEnd,
  widthAt,
} from './characters.ts';

export type TokenKind = 'word' | 'number' | 'mark' | 'emoji' | 'skip' | 'break';

export type Token = {
  /** `skip` is a link or code; `break` is a line end or the markup a line starts with. */
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** Lower case, NFC, straight apostrophes. For a break: 'line', 'blank', 'item', 'heading' or 'quote'. */
  readonly key: string;
  readonly shape: 'lower' | 'title' | 'upper' | 'none';
};

const CLITICS: ReadonlySet<string> = new Set(['s', 'm', 're', 've', 'll', 'd']);
const APOSTROPHES = "'\u2019\u02bc";
const HYPHENS = '-\u2010\u2011';
/** Emphasis and strike-through marks say nothing of the words inside. */
const EMPHASIS = '*_~';
const LONGEST_LINK = 2048;

/** All tokens of the text, in order and without overlap. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = lineStart(text, 0, tokens);
  while (at < text.length) at = next(text, at, tokens);
  return tokens;
}

function next(text: string, at: number, out: Token[]): number {
  const kind = classAt(text, at);
  if (kind & NEWLINE) return lineEnd(text, at, out);
  if (kind & SPACE) return at + 1;
  if (kind & LETTER) return word(text, at, out);
  if (kind & DIGIT) return number(text, at, out);
  if (kind & EMOJI) return push(out, { kind: 'emoji', start: at, end: emojiEnd(text, at) }, text);
  if (kind & MARK) return at + widthAt(text, at);
  const char = text.charAt(at);
  if (char === '`') return code(text, at, out);
  if (char === ']' && text.charAt(at + 1) === '(') return linkTarget(text, at, out);
  const face = emoticonEnd(text, at);
  if (face > at) return push(out, { kind: 'emoji', start: at, end: face }, text);
  if (EMPHASIS.includes(char)) return at + 1;
  return push(out, { kind: 'mark', start: at, end: at + widthAt(text, at) }, text);
}

/** Adds a token without a shape and gives its end. */
function push(out: Token[], token: Pick<Token, 'kind' | 'start' | 'end'>, text: string): number {
  out.push({ ...token, key: text.slice(token.start, token.end), shape: 'none' });
  return token.end;
}

function pushWord(out: Token[], text: string, { start, end }: Pick<Token, 'start' | 'end'>): void {
  const raw = text.slice(start, end);
  const lower = raw.toLowerCase();
  out.push({
    kind: 'word',
    start,
    end,
    key: isPlain(lower) ? lower : normalKey(lower),
    shape: shapeOf(raw, lower),
  });
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 127) return false;
  return true;
}

/** The form words are compared in. */
export function normalKey(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\u2019\u02bc]/g, "'")
    .replace(/[\u2010\u2011]/g, '-');
}

function shapeOf(raw: string, lower: string): Token['shape'] {
  if (raw === lower) return 'lower';
  const upper = raw.toUpperCase();
  if (raw === upper && raw.length > 1) return 'upper';
  const first = widthAt(raw, 0);
  return raw.slice(0, first) === lower.slice(0, first) ? 'lower' : 'title';
}

function word(text: string, start: number, out: Token[]): number {
  const solo = classAt(text, start) & SOLO;
  let end = start + widthAt(text, start);
  let apostrophe = -1;
  for (;;) {
    const kind = classAt(text, end);
    if (kind & MARK) end += widthAt(text, end);
    else if (solo) break;
    else if (kind & (LETTER | DIGIT) && !(kind & SOLO)) end += widthAt(text, end);
    else if (end < text.length && joins(text, end)) {
      if (APOSTROPHES.includes(text.charAt(end))) apostrophe = end;
      end += 1;
    } else break;
  }
  const skipped = addressEnd(text, start, end);
  if (skipped > end) return push(out, { kind: 'skip', start, end: skipped }, text);
  const split = apostrophe > start && CLITICS.has(text.slice(apostrophe + 1, end).toLowerCase());
  pushWord(out, text, { start, end: split ? apostrophe : end });
  if (split) pushWord(out, text, { start: apostrophe, end });
  return end;
}

/** An apostrophe or hyphen between two letters belongs to the word. */
function joins(text: string, at: number): boolean {
  const char = text.charAt(at);
  return (APOSTROPHES.includes(char) || HYPHENS.includes(char)) && (classAt(text, at + 1) & LETTER) !== 0;
}

/** End of a link or mail address that starts with this word, or `end` when it is just a word. */
function addressEnd(text: string, start: number, end: number): number {
  const head = end - start <= 5 ? text.slice(start, end).toLowerCase() : '';
  const isLink = text.startsWith('://', end) && end - start <= 10;
  const isHost = head === 'www' && text.charAt(end) === '.';
  const isMail = text.charAt(end) === '@' && (classAt(text, end + 1) & (LETTER | DIGIT)) !== 0;
  if (!isLink && !isHost && !isMail) return end;
  let at = end;
  while (at < text.length && !(classAt(text, at) & (SPACE | NEWLINE)) && !'<>)]"'.includes(text.charAt(at))) {
    at += widthAt(text, at);
  }
  while (at > end + 1 && '.,;:!?'.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

function number(text: string, start: number, out: Token[]): number {
  let end = start;
  let letters = false;
  for (;;) {
    const kind = classAt(text, end);
    if (kind & SOLO) break;
    if (kind & LETTER) letters = true;
    if (kind & (DIGIT | LETTER | MARK)) end += widthAt(text, end);
    else if (!letters && '.,:'.includes(text.charAt(end) || ' ') && classAt(text, end + 1) & DIGIT) end += 1;
    else break;
  }
  if (letters) pushWord(out, text, { start, end });
  else push(out, { kind: 'number', start, end }, text);
  return end;
}

/** Inline code to the closing back-tick of the line, or a fence to the closing fence. */
function code(text: string, start: number, out: Token[]): number {
  const open = tickRunEnd(text, start);
  const close = open - start >= 3 ? text.indexOf('```', open) : closingTick(text, open);
  if (close === -1) return open;
  return push(out, { kind: 'skip', start, end: tickRunEnd(text, close) }, text);
}

const tickRunEnd = (text: string, at: number): number => {
  let end = at;
  while (text.charAt(end) === '`') end += 1;
  return end;
};

function closingTick(text: string, open: number): number {
  const limit = Math.min(text.length, open + LONGEST_LINK);
  for (let at = open; at < limit; at += 1) {
    if (text.charAt(at) === '`') return at;
    if (classAt(text, at) & NEWLINE) return -1;
  }
  return -1;
}

/** `](…)`: the words of a link stay, its address goes. */
function linkTarget(text: string, start: number, out: Token[]): number {
  const limit = Math.min(text.length, start + LONGEST_LINK);
  let at = start + 2;
  while (at < limit && !')]'.includes(text.charAt(at)) && !(classAt(text, at) & NEWLINE))
    at += widthAt(text, at);
  if (text.charAt(at) !== ')') return push(out, { kind: 'mark', start, end: start + 1 }, text);
  return push(out, { kind: 'skip', start, end: at + 1 }, text);
}

const FACES: ReadonlySet<string> = new Set(
  ":) :-) =) :D :-D =D ;) ;-) :P :-P :p :( :-( =( :'( :'-( D: :/ :-/ :\\ :| :-| :o :O :* :-* <3 </3 ^^ ^_^ -_- :] :[ (: ):".split(
    ' ',
  ),
);

/** End of a typed face such as `:-)`, or `start`. It must stand alone: neither letters nor a digit around it. */
function emoticonEnd(text: string, start: number): number {
  if (start > 0 && classAt(text, start - 1) & (LETTER | DIGIT)) return start;
  for (let length = Math.min(4, text.length - start); length >= 2; length -= 1) {
    if (!FACES.has(text.slice(start, start + length))) continue;
    if (!(classAt(text, start + length) & (LETTER | DIGIT)) && text.charAt(start + length) !== '/')
      return start + length;
  }
  return start;
}

function lineEnd(text: string, start: number, out: Token[]): number {
  let at = start;
  let lines = 0;
  while (at < text.length && classAt(text, at) & (NEWLINE | SPACE)) {
    if (classAt(text, at) & NEWLINE) {
      if (!(text.charAt(at) === '\r' && text.charAt(at + 1) === '\n')) lines += 1;
    }
    at += 1;
  }
  out.push({ kind: 'break', start, end: at, key: lines > 1 ? 'blank' : 'line', shape: 'none' });
  return lineStart(text, at, out);
}

/** Markup at the head of a line: list dash or number, check box, heading, quotation. */
function lineStart(text: string, start: number, out: Token[]): number {
  let at = start;
  while (classAt(text, at) & SPACE) at += 1;
  const key = markupAt(text, at);
  if (key === null) return at;
  out.push({ kind: 'break', start: at, end: at + key.length, key: key.name, shape: 'none' });
  return at + key.length;
}

function markupAt(text: string, at: number): { name: string; length: number } | null {
  const head = text.slice(at, at + 8);
  const heading = /^#{1,6}[ \t]/.exec(head);
  if (heading) return { name: 'heading', length: heading[0].length };
  if (head.startsWith('>')) return { name: 'quote', length: 1 };
  const item = /^(?:[-*+\u2022\u2013\u2014][ \t]|\d{1,3}[.)][ \t])/u.exec(head);
  if (!item) return null;
  const box = /^\[[ xX]\][ \t]/.exec(text.slice(at + item[0].length, at + item[0].length + 4));
  return { name: 'item', length: item[0].length + (box ? box[0].length : 0) };
}
