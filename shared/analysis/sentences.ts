// Groups tokens into sentences. A line end closes a sentence unless the line was plainly wrapped; a
// full stop does not close one after a title or an abbreviation. A sentence's span starts at its first
// word (or the quotation mark before it) and ends after its last mark: no list dash, no white space.
import { SPEECH } from './english/function-words.ts';
import type { Token } from './tokenise.ts';

export type Sentence = {
  readonly start: number;
  readonly end: number;
  /** Tokens `from` (inclusive) to `to` (exclusive). */
  readonly from: number;
  readonly to: number;
  readonly kind: 'text' | 'heading' | 'quotation';
  readonly question: boolean;
};

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'dr mr mrs ms prof st vs etc approx jr sr fr rev capt sgt lt mt ft no tel dept apt ave'.split(' '),
);
const NEVER_LAST: ReadonlySet<string> = new Set('dr mr mrs ms prof st rev capt sgt lt mt ft'.split(' '));
const ENDERS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।', '‽']);
const QUESTIONS: ReadonlySet<string> = new Set(['?', '？', '؟', '‽']);
const CLOSERS: ReadonlySet<string> = new Set(['"', '”', '’', "'", ')', ']', '»', '」']);
const OPENERS: ReadonlySet<string> = new Set([
  '"',
  '“',
  '‘',
  "'",
  '(',
  '[',
  '«',
  '「',
  '@',
  '#',
  '¿',
  '¡',
  '$',
  '£',
  '€',
]);
/** A line shorter than this was ended by the writer, not by a wrapping program. */
const WRAPPED_LINE = 60;

export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let kind: Sentence['kind'] = 'text';
  const close = (to: number) => {
    const sentence = trim(tokens, from, to);
    if (sentence) sentences.push({ ...sentence, kind });
    from = to;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'break') {
      if (token.key === 'line' && isWrapped(text, tokens, at)) continue;
      close(at);
      kind = token.key === 'heading' ? 'heading' : token.key === 'quote' ? 'quotation' : 'text';
      from = at + 1;
    } else if (token.kind === 'mark' && ENDERS.has(token.key)) {
      const end = runEnd(tokens, at);
      if (endsSentence(text, tokens, [at, end])) close(end);
      at = end - 1;
    }
  }
  close(tokens.length);
  return sentences;
}

/** The end of a run of enders with the quotes and brackets that close behind it. */
function runEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && touches(tokens, end) && ENDERS.has(tokens[end]?.key ?? '')) end += 1;
  while (end < tokens.length && touches(tokens, end) && CLOSERS.has(tokens[end]?.key ?? '')) end += 1;
  return end;
}

const touches = (tokens: readonly Token[], at: number) => tokens[at]?.start === tokens[at - 1]?.end;

function endsSentence(text: string, tokens: readonly Token[], [at, end]: [number, number]): boolean {
  const mark = tokens[at]?.key ?? '';
  const after = tokens[end];
  if (after === undefined || after.kind === 'break')
    return after === undefined || mark !== '.' || !isTitle(tokens[at - 1]);
  const wide = mark > '\u2fff' || mark === '।';
  if (!wide && after.start === tokens[end - 1]?.end && after.kind !== 'emoji') return false;
  const lower =
    after.kind === 'word' && after.shape === 'lower' && text[after.start] !== after.key[0]?.toUpperCase();
  const closed = end > at + 1 && CLOSERS.has(tokens[end - 1]?.key ?? '');
  if (closed && (lower || isSaying(tokens, end))) return false;
  if (mark === '…' || (end > at + 1 && tokens[at + 1]?.key === '.')) return !lower;
  return mark !== '.' || !isAbbreviation(tokens, at, lower);
}

/** "No!" I said: what follows tells who spoke. */
const isSaying = (tokens: readonly Token[], at: number) =>
  tokens[at]?.kind === 'word' && SPEECH.has(tokens[at + 1]?.key ?? '');

function isTitle(before: Token | undefined): boolean {
  return before !== undefined && NEVER_LAST.has(before.key);
}

function isAbbreviation(tokens: readonly Token[], at: number, lowerNext: boolean): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.kind !== 'word' || before.end !== tokens[at]?.start) return false;
  if (NEVER_LAST.has(before.key)) return true;
  if (ABBREVIATIONS.has(before.key)) return lowerNext || tokens[at + 1]?.kind === 'number';
  if (before.key.length !== 1 || before.key === 'i') return false;
  if (before.shape !== 'lower') return /^[A-Z]$/i.test(before.key) && !touchesStop(tokens, at - 1);
  return lowerNext || before.key !== 'm';
}

/** Whether the letter is the last of a run such as U.S.A., which may well end a sentence. */
function touchesStop(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.key === '.' && tokens[at - 1]?.end === tokens[at]?.start;
}

function isWrapped(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before === undefined || after === undefined || after.kind === 'break' || before.kind === 'break')
    return false;
  if (before.kind === 'mark' && (ENDERS.has(before.key) || CLOSERS.has(before.key))) return false;
  if (after.kind === 'word' && after.shape === 'lower') return true;
  const line = text.slice(Math.max(0, before.end - WRAPPED_LINE), before.end);
  return after.kind === 'word' && line.length === WRAPPED_LINE && !/[\n\r\u2028\u2029]/.test(line);
}

/** What a sentence neither begins nor ends with. */
const isEdge = (token: Token | undefined) =>
  token !== undefined && (token.kind === 'break' || (token.kind === 'mark' && !OPENERS.has(token.key)));

function trim(tokens: readonly Token[], start: number, stop: number): Omit<Sentence, 'kind'> | null {
  let from = start;
  let to = stop;
  while (from < to && isEdge(tokens[from])) from += 1;
  while (from < to && tokens[to - 1]?.kind === 'break') to -= 1;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || to <= from) return null;
  let content = false;
  let question = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'mark' && token.kind !== 'break') content = true;
    if (at > to - 5 && token.kind === 'mark' && QUESTIONS.has(token.key)) question = true;
  }
  return content ? { start: first.start, end: last.end, from, to, question } : null;
}
