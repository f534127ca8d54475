// Cuts sentences into clauses: the stretch a negation reaches over, and the words worth quoting. A
// clause's span leaves out the joining word before it and the marks around it: of "She laughed, then
// said she knew." the second clause is "said she knew".
import { type Document, SLOT, keyAt } from './document.ts';
import { ADVERBS, CONNECTIVES } from './english/function-words.ts';

export type Clause = {
  readonly sentence: number;
  /** All its tokens, with the joining word. */
  readonly from: number;
  readonly to: number;
  /** The tokens worth quoting. */
  readonly first: number;
  readonly last: number;
  /** Whether it hangs on the one before: begins with "and", "then", "but" or after a comma. */
  readonly joined: boolean;
};

const BREAKERS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '—',
  '–',
  '-',
  '(',
  ')',
  '…',
  '.',
  '!',
  '?',
  '"',
  '“',
  '”',
  '/',
]);
const ALWAYS: ReadonlySet<string> = new Set([
  'but',
  'because',
  'although',
  'though',
  'while',
  'whereas',
  'unless',
  'cos',
  'cuz',
]);
const JOINING: ReadonlySet<string> = new Set([
  'and',
  'so',
  'then',
  'or',
  'yet',
  'plus',
  'when',
  'after',
  'before',
  'until',
  'if',
  'since',
]);
const SKIPPED: ReadonlySet<string> = new Set([
  'finally',
  'just',
  'then',
  'even',
  'also',
  'eventually',
  'later',
  'suddenly',
  'now',
  'still',
  'when',
  'so',
  'if',
  'while',
]);
const LEADING: ReadonlySet<string> = new Set([
  'and',
  'but',
  'then',
  'so',
  'because',
  'or',
  'cos',
  'cuz',
  'although',
  'though',
  'while',
  'plus',
  'yet',
]);

export type Clauses = { readonly list: readonly Clause[]; readonly of: Int32Array };

export function splitClauses(doc: Document): Clauses {
  const list: Clause[] = [];
  const of = new Int32Array(doc.tokens.length).fill(-1);
  doc.sentences.forEach((sentence, index) => {
    let from = sentence.from;
    const close = (to: number) => {
      const clause = makeClause(doc, { sentence: index, from, to, opening: sentence.from });
      if (clause !== null) {
        of.fill(list.length, from, to);
        list.push(clause);
      }
      from = to;
    };
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const token = doc.tokens[at];
      if (token === undefined || token.kind === 'emoji') continue;
      if (token.kind === 'mark' && BREAKERS.has(token.key) && !isInside(doc, at)) {
        close(at);
        from = at + 1;
      } else if (at > from && splitsBefore(doc, { from, at, end: sentence.to })) close(at);
    }
    close(sentence.to);
  });
  return { list, of };
}

/** A hyphen or full stop between letters, as in "e.g." or "a - b"'s cousin "a-b", breaks nothing. */
function isInside(doc: Document, at: number): boolean {
  const token = doc.tokens[at];
  const tight = doc.tokens[at + 1]?.start === token?.end && doc.tokens[at - 1]?.end === token?.start;
  return tight && (token?.key === '-' || token?.key === '.' || token?.key === '/' || token?.key === ':');
}

function splitsBefore(doc: Document, place: { from: number; at: number; end: number }): boolean {
  const { from, at, end } = place;
  const key = keyAt(doc, at);
  if (ALWAYS.has(key)) return true;
  if (!JOINING.has(key)) return false;
  let next = at + 1;
  while (next < end && SKIPPED.has(keyAt(doc, next))) next += 1;
  const slots = doc.slots[next] ?? 0;
  if (key === 'and' && (slots & SLOT.I) !== 0 && joinsSubjects(doc, from, at)) return false;
  if ((slots & SLOT.THEY) !== 0 && key === 'and' && isListed(doc, next)) return false;
  return (slots & (SLOT.I | SLOT.WE | SLOT.THEY)) !== 0;
}

/** "Maya and I": a name that opens the clause and runs up to the "and". */
function joinsSubjects(doc: Document, from: number, at: number): boolean {
  let start = from;
  while (
    start < Math.min(at, from + 12) &&
    (doc.mentionAt[start] ?? -1) === -1 &&
    isPassable(keyAt(doc, start))
  )
    start += 1;
  return doc.mentions[doc.mentionAt[start] ?? -1]?.to === at;
}

const isPassable = (key: string) => CONNECTIVES.has(key) || ADVERBS.has(key);

/** "with Maya and Tom": a name behind "and" that nobody acts with is part of a list. */
function isListed(doc: Document, at: number): boolean {
  const mention = doc.mentions[doc.mentionAt[at] ?? -1];
  if (mention === undefined) return false;
  const after = doc.tokens[mention.to];
  return (
    after === undefined || after.kind !== 'word' || doc.mentionAt[at - 2] !== -1 || keyAt(doc, at - 2) === 'i'
  );
}

function makeClause(
  doc: Document,
  part: { sentence: number; from: number; to: number; opening: number },
): Clause | null {
  const { sentence, from, to, opening } = part;
  let first = from;
  while (first < to - 1 && (isLead(doc, first) || isMark(doc, first))) first += 1;
  let last = to - 1;
  while (last > first && isMark(doc, last)) last -= 1;
  if (first >= to || isMark(doc, first)) return null;
  const joined = from > opening && (first > from || !CONNECTIVES.has(keyAt(doc, from)));
  return { sentence, from, to, first, last, joined };
}

/** "so" leads only before a subject: "so she left", but "so grateful". */
function isLead(doc: Document, at: number): boolean {
  const key = keyAt(doc, at);
  return (
    LEADING.has(key) && (key !== 'so' || ((doc.slots[at + 1] ?? 0) & (SLOT.I | SLOT.WE | SLOT.THEY)) !== 0)
  );
}

/** A mark that a quoted clause should not begin or end with. The "@" of a mention stays. */
const isMark = (doc: Document, at: number) =>
  doc.tokens[at]?.kind === 'mark' && (doc.mentionAt[at] ?? -1) === -1;
