// Who does what a cue says: the nearest subject before it in its clause, else the subject of the clause
// it hangs on, else the writer, who often leaves "I" out. A noun of its own ("the film made me cry")
// is nobody.
import type { Actor } from '#shared/model/analysis-labels.ts';
import type { Clause, Clauses } from './clauses.ts';
import { type Document, type Mention, SLOT, keyAt } from './document.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONNECTIVES,
  DETERMINERS,
  IRREGULAR_PAST,
  POSSESSIVES,
  PREPOSITIONS,
  SPEECH,
  WEEKDAYS,
} from './english/function-words.ts';

export type Subject = {
  readonly who: Actor | 'nobody';
  /** The token that names them: a pronoun or the start of a mention; -1 when nothing does. */
  readonly at: number;
  /** Left out by the writer, or taken over from the clause before. */
  readonly elided: boolean;
};

const NOBODY: Subject = { who: 'nobody', at: -1, elided: false };
const WRITER: Subject = { who: 'self', at: -1, elided: true };
/** Clauses back that a left-out subject is looked for. */
const BACK = 4;
/** Words back, or from the head of a clause, that a subject is looked for: a text without marks is one clause. */
const REACH = 30;

export function subjectBefore(doc: Document, clauses: Clauses, at: number): Subject {
  const index = clauses.of[at] ?? -1;
  const clause = clauses.list[index];
  if (clause === undefined) return NOBODY;
  const reach = Math.max(clause.from, at - REACH);
  for (let token = at - 1; token >= reach; token -= 1) {
    const subject = subjectAt(doc, clause, token);
    if (subject !== null) return subject;
  }
  if (reach > clause.from) return NOBODY;
  return leftOut(doc, clauses, { index, at });
}

function leftOut(doc: Document, clauses: Clauses, place: { index: number; at: number }): Subject {
  const clause = clauses.list[place.index];
  if (clause === undefined) return NOBODY;
  const whose = keyAt(doc, clause.from) === 'who' ? lastNamed(doc, clause) : null;
  if (whose !== null) return { who: 'other', at: whose, elided: true };
  if (hasOwnNoun(doc, clause, place.at)) return NOBODY;
  for (let index = place.index - 1; index >= Math.max(0, place.index - BACK); index -= 1) {
    const before = clauses.list[index];
    if (before === undefined || before.sentence !== clause.sentence) break;
    const head = headSubject(doc, before);
    if (head !== null) return { ...head, elided: true };
    if (hasOwnNoun(doc, before, before.to)) return NOBODY;
  }
  return doc.quotationOf[place.at] === -1 ? WRITER : NOBODY;
}

/** The first subject of a clause, reading from its start. */
function headSubject(doc: Document, clause: Clause): Subject | null {
  for (let token = clause.from; token < Math.min(clause.to, clause.from + REACH); token += 1) {
    const subject = subjectAt(doc, clause, token);
    if (subject !== null) return subject;
  }
  return null;
}

/** Whether the clause starts with a thing: "the car broke down and …". */
function hasOwnNoun(doc: Document, clause: Clause, at: number): boolean {
  let token = clause.first;
  while (token < Math.min(at, clause.first + REACH) && isPassable(keyAt(doc, token))) token += 1;
  const key = keyAt(doc, token);
  if (token >= at) return false;
  if (DETERMINERS.has(key) || POSSESSIVES.has(key) || key === 'it' || key === 'there' || key === 'you')
    return true;
  // "Work was hard and …": a bare noun with an auxiliary behind it.
  return AUXILIARIES.has(keyAt(doc, token + 1)) && token + 1 < at && !AUXILIARIES.has(key);
}

const isPassable = (key: string) =>
  ADVERBS.has(key) || CONNECTIVES.has(key) || WEEKDAYS.has(key) || key === 'on' || key.endsWith('ly');

function subjectAt(doc: Document, clause: Clause, at: number): Subject | null {
  const slots = doc.slots[at] ?? 0;
  if (slots === 0) return null;
  const mention = doc.mentions[doc.mentionAt[at] ?? -1];
  if (mention !== undefined) return mentionSubject(doc, clause, mention);
  if (slots & SLOT.WE) return { who: 'mutual', at, elided: false };
  if (slots & SLOT.I && !(slots & SLOT.ME && isObjectPlace(doc, at))) return selfSubject(doc, clause, at);
  if (slots & SLOT.THEY && !(slots & SLOT.THEM && isObjectPlace(doc, at)))
    return { who: 'other', at, elided: false };
  if (slots & SLOT.ME && keyAt(doc, at + 1) === 'and' && isHead(doc, clause, at)) {
    return (doc.mentionAt[at + 2] ?? -1) === -1 ? null : { who: 'mutual', at: at + 2, elided: false };
  }
  return null;
}

/** "you" behind a verb or preposition is an object. */
const isObjectPlace = (doc: Document, at: number) => {
  const before = keyAt(doc, at - 1);
  return (
    PREPOSITIONS.has(before) ||
    ['love', 'told', 'tell', 'asked', 'hate', 'need', 'want', 'thank', 'miss', 'help', 'promise'].includes(
      before,
    )
  );
};

/** "I", or "Maya and I". */
function selfSubject(doc: Document, clause: Clause, at: number): Subject {
  if (keyAt(doc, at - 1) === 'and') {
    for (let before = at - 2; before >= Math.max(clause.from, at - 5); before -= 1) {
      if (doc.mentions[doc.mentionAt[before] ?? -1]?.to === at - 1)
        return { who: 'mutual', at: before, elided: false };
    }
  }
  return { who: 'self', at, elided: false };
}

function mentionSubject(doc: Document, clause: Clause, mention: Mention): Subject | null {
  if (mention.outside || isPossessive(doc, mention.to)) return null;
  if (!isHead(doc, clause, mention.from) && !isFollowedByVerb(doc, mention)) return null;
  const joined = keyAt(doc, mention.to) === 'and' && ['i', 'me'].includes(keyAt(doc, mention.to + 1));
  return { who: joined ? 'mutual' : 'other', at: mention.from, elided: false };
}

/** Whether only joining words and adverbs stand before it in the clause. */
function isHead(doc: Document, clause: Clause, at: number): boolean {
  if (at - clause.from > REACH) return false;
  for (let before = clause.from; before < at; before += 1) {
    const mention = doc.mentions[doc.mentionAt[before] ?? -1];
    if (mention !== undefined) before = mention.to - 1;
    else if (
      doc.tokens[before]?.kind === 'word' &&
      !isPassable(keyAt(doc, before)) &&
      keyAt(doc, before) !== 'me'
    )
      return false;
  }
  return true;
}

function isFollowedByVerb(doc: Document, mention: Mention): boolean {
  if (PREPOSITIONS.has(keyAt(doc, mention.from - 1))) return false;
  let at = mention.to;
  while (ADVERBS.has(keyAt(doc, at))) at += 1;
  const key = keyAt(doc, at);
  return (
    SPEECH.has(key) ||
    IRREGULAR_PAST.has(key) ||
    AUXILIARIES.has(key) ||
    (key.length > 4 && key.endsWith('ed'))
  );
}

/** "Maya's" is hers, unless what follows shows that it means "Maya is" or "Maya has". */
function isPossessive(doc: Document, at: number): boolean {
  if (keyAt(doc, at) !== "'s") return false;
  const next = keyAt(doc, at + 1);
  return !(
    DETERMINERS.has(next) ||
    ADVERBS.has(next) ||
    next === 'been' ||
    next === 'not' ||
    /(?:ing|ed)$/.test(next)
  );
}

function lastNamed(doc: Document, clause: Clause): number | null {
  for (let at = clause.from - 1; at >= Math.max(0, clause.from - 6); at -= 1)
    if ((doc.mentionAt[at] ?? -1) !== -1) return at;
  return null;
}
