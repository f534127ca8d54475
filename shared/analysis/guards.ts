// When words do not mean that it happened: denied, wished for, asked, imagined, long past, or told as
// fiction. Readers ask here before they believe a cue; a cue's own words never guard against itself.
import type { Clauses } from './clauses.ts';
import { type Document, keyAt } from './document.ts';
import { ASKING, FICTION, IRREALIS, NEGATORS } from './english/function-words.ts';

const REACH = 8;
/** Words back in the sentence that a film or a dream is remembered. */
const FAR = 40;

/** First token of the clause, or as far back as a guard looks. */
function scopeStart(clauses: Clauses, at: number): number {
  return Math.max(clauses.list[clauses.of[at] ?? -1]?.from ?? at, at - REACH);
}

/** Whether a negation before `at` in its clause reaches it. */
export function isDenied(doc: Document, clauses: Clauses, at: number): boolean {
  for (let before = at - 1; before >= scopeStart(clauses, at); before -= 1) {
    if (!NEGATORS.has(keyAt(doc, before))) continue;
    const next = keyAt(doc, before + 1);
    if (next === 'only' || next === 'just' || (next === 'to' && keyAt(doc, before + 2) === 'mention'))
      continue;
    return true;
  }
  return false;
}

/** "if he had listened", "I wish", "she should", "wanted him to", "will": it did not happen, or not yet. */
export function isUnreal(doc: Document, clauses: Clauses, at: number): boolean {
  for (let before = at - 1; before >= scopeStart(clauses, at); before -= 1) {
    const key = keyAt(doc, before);
    if (IRREALIS.has(key) && (doc.mentionAt[before] ?? -1) === -1) return true;
    if (key === 'to' && before >= at - 3 && asksBefore(doc, before)) return true;
  }
  return false;
}

/** "wanted him to": a verb of wanting up to three words before the "to". */
function asksBefore(doc: Document, to: number): boolean {
  for (let before = to - 1; before >= Math.max(0, to - 3); before -= 1) {
    const token = doc.tokens[before];
    if (token === undefined || token.kind === 'break' || token.kind === 'mark') return false;
    if (ASKING.has(token.key)) return true;
  }
  return false;
}

/** "we used to", "he no longer", "back when we": how things were. */
export function isBygone(doc: Document, clauses: Clauses, at: number): boolean {
  for (let before = at - 1; before >= scopeStart(clauses, at); before -= 1) {
    const key = keyAt(doc, before);
    if (key === 'used' && keyAt(doc, before + 1) === 'to') return true;
    if (key === 'longer' && keyAt(doc, before - 1) === 'no') return true;
    if (key === 'back' && keyAt(doc, before + 1) === 'when') return true;
  }
  return false;
}

/** Whether the sentence has spoken of a film, a book or a dream before it comes to the cue. */
export function isFiction(doc: Document, at: number): boolean {
  const sentence = doc.sentences[doc.sentenceOf[at] ?? -1];
  if (sentence === undefined) return false;
  for (let token = Math.max(sentence.from, at - FAR); token < at; token += 1)
    if (FICTION.has(keyAt(doc, token))) return true;
  return false;
}

/** Whether the sentence asks, outside a quotation. */
export function isAsked(doc: Document, at: number): boolean {
  return doc.quotationOf[at] === -1 && doc.sentences[doc.sentenceOf[at] ?? -1]?.question === true;
}
