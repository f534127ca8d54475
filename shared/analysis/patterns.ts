// The fifteen relationship patterns, by rule: what happened, who did it, to or with whom, and the words
// that say so. A rule proposes; guards, subject and object dispose. Where it cannot be told who did it,
// or it did not happen, or it is other people's business, there is no match.
import { type Actor, PATTERNS } from '#shared/model/analysis-labels.ts';
import type { Analysis, PatternMatch } from '#shared/model/analysis.ts';
import { type Antecedents, identity, resolveAntecedents } from './antecedents.ts';
import type { Clauses } from './clauses.ts';
import { type CueMatch, compileCues, scanCues } from './cues.ts';
import { type Document, type Mention, SLOT, keyAt } from './document.ts';
import { ADVERBS, AUXILIARIES, SPEECH } from './english/function-words.ts';
import { PATTERN_RULES } from './english/rules/all-rules.ts';
import type { Guard, Rule } from './english/rules/rule.ts';
import { WORD_CLASSES } from './english/rules/word-classes.ts';
import { isAsked, isBygone, isDenied, isFiction, isUnreal } from './guards.ts';
import { type Subject, subjectBefore } from './subjects.ts';

type Entry = { readonly rule: Rule; readonly excludes: boolean };
type Context = { readonly doc: Document; readonly clauses: Clauses; readonly people: Antecedents };

const entry = (rule: Rule, excludes: boolean) => (cue: string) => [cue, { rule, excludes }] as const;

const INDEX = compileCues<Entry>(
  PATTERN_RULES.flatMap((rule) => [
    ...rule.cues.map(entry(rule, false)),
    ...(rule.unless ?? []).map(entry(rule, true)),
  ]),
  WORD_CLASSES,
);

/** A longer clause than this is quoted by its cue alone. */
const LONG_CLAUSE = 40;

export function readPatterns(doc: Document, clauses: Clauses): Analysis['patterns'] {
  const found: { rule: Rule; match: CueMatch }[] = [];
  const excluded = new Map<Rule, Set<number>>();
  scanCues<Entry>(doc, INDEX, ({ rule, excludes }, match) => {
    if (!excludes) found.push({ rule, match });
    else excluded.set(rule, (excluded.get(rule) ?? new Set()).add(clauses.of[match.from] ?? -1));
  });
  const context: Context = { doc, clauses, people: resolveAntecedents(doc) };
  const matches = found.flatMap(({ rule, match }) => {
    if (excluded.get(rule)?.has(clauses.of[match.from] ?? -1)) return [];
    const read = judge(context, rule, match);
    return read === null ? [] : [read];
  });
  return settle(matches);
}

function judge(context: Context, rule: Rule, match: CueMatch): PatternMatch | null {
  const { doc, clauses } = context;
  if (doc.sentences[doc.sentenceOf[match.from] ?? -1]?.kind !== 'text') return null;
  const quoted = doc.quotationOf[match.from] !== -1;
  if ((rule.where === 'quotation') !== quoted && rule.where !== undefined) return null;
  if (match.negated && !rule.allow?.includes('denied')) return null;
  if (GUARDS.some(([guard, holds]) => !rule.allow?.includes(guard) && holds(doc, clauses, match.from)))
    return null;
  if (isForDoing(doc, match.from)) return null;
  const subject =
    rule.actor === 'speaker' ? speakerOf(doc, match.from) : subjectBefore(doc, clauses, match.from);
  if (!(rule.subject ?? ['self', 'other', 'mutual']).includes(subject.who)) return null;
  if (rule.actor !== 'speaker' && isReported(doc, subject)) return null;
  if (rule.adjacent && !isAdjacent(doc, subject, match.from)) return null;
  const actor = actorOf(rule, subject);
  if (actor === null || !fits(context, { subject, match })) return null;
  const mention = personOf(context, { actor, subject, match });
  // Somebody else's wife or boss: their business.
  if (mention?.outside === true || (mention === null && rule.needsPerson)) return null;
  return {
    label: rule.label,
    actor,
    personId: mention?.personId ?? null,
    person: mention === null ? null : doc.text.slice(mention.start, mention.end),
    spans: [quote(context, match)],
    confidence: confidenceOf(rule, { subject, mention, quoted }),
    rule: rule.id,
  };
}

const GUARDS: readonly (readonly [Guard, (doc: Document, clauses: Clauses, at: number) => boolean])[] = [
  ['denied', isDenied],
  ['unreal', isUnreal],
  ['bygone', isBygone],
  ['asked', (doc, _clauses, at) => isAsked(doc, at)],
  ['fiction', (doc, _clauses, at) => isFiction(doc, at)],
];

function isAdjacent(doc: Document, subject: Subject, at: number): boolean {
  let token = doc.mentions[doc.mentionAt[subject.at] ?? -1]?.to ?? subject.at + 1;
  while (token < at && (ADVERBS.has(keyAt(doc, token)) || AUXILIARIES.has(keyAt(doc, token)))) token += 1;
  return subject.at !== -1 && token === at;
}

/** "thanked me for helping": done by whoever is thanked, which is not the subject. */
const isForDoing = (doc: Document, at: number) =>
  keyAt(doc, at - 1) === 'for' && keyAt(doc, at).endsWith('ing');

/** "Maya says I never listen": what somebody says of somebody, not what happened. */
function isReported(doc: Document, subject: Subject): boolean {
  let at = subject.at - 1;
  if (subject.at === -1 || subject.elided) return false;
  if (keyAt(doc, at) === 'that') at -= 1;
  if ((doc.slots[at] ?? 0) & (SLOT.ME | SLOT.US | SLOT.THEM) && SPEECH.has(keyAt(doc, at - 1))) return true;
  return SPEECH.has(keyAt(doc, at)) && doc.quotationOf[subject.at] === doc.quotationOf[at];
}

function speakerOf(doc: Document, at: number): Subject {
  const speaker = doc.quotations[doc.quotationOf[at] ?? -1]?.speaker;
  if (speaker === undefined || speaker.who === 'unknown') return { who: 'nobody', at: -1, elided: false };
  return { who: speaker.who, at: speaker.at, elided: false };
}

function actorOf(rule: Rule, subject: Subject): Actor | null {
  if (rule.actor !== 'subject' && rule.actor !== 'speaker') return rule.actor;
  return subject.who === 'nobody' ? null : subject.who;
}

/** Whether the deed goes from the writer to another or back: not to oneself, not between two others. */
function fits({ doc, people }: Context, { subject, match }: { subject: Subject; match: CueMatch }): boolean {
  if (subject.who === 'other' && isSomeoneElse({ doc, people }, subject.at, match.other)) return false;
  if (match.object === -1) return true;
  const object = doc.slots[match.object] ?? 0;
  const isOther = (object & (SLOT.THEM | SLOT.THEIR)) !== 0;
  if (subject.who === 'self') return isOther;
  if (subject.who !== 'other') return true;
  if (!isOther) return true;
  const doer = people.of(subject.at);
  const receiver = people.of(match.object);
  return (
    doer !== null &&
    receiver !== null &&
    identity(doc, doer) === identity(doc, receiver) &&
    match.object !== subject.at
  );
}

/** In "Maya said he was tired" the "he" is not Maya: no word about herself. */
function isSomeoneElse(
  { doc, people }: Pick<Context, 'doc' | 'people'>,
  subject: number,
  at: number,
): boolean {
  if (at === -1 || !((doc.slots[at] ?? 0) & SLOT.THEY) || doc.quotationOf[at] !== -1) return false;
  const doer = people.of(subject);
  const other = people.of(at);
  if (doer === null || other === null) return (doer === other ? keyAt(doc, subject) : '') !== keyAt(doc, at);
  return identity(doc, doer) !== identity(doc, other);
}

function personOf(
  context: Context,
  found: { actor: Actor; subject: Subject; match: CueMatch },
): Mention | null {
  const { people } = context;
  const { actor, subject, match } = found;
  if (actor === 'other' && subject.at !== -1) return speakerMention(context, subject.at);
  if (match.object !== -1 && people.of(match.object) !== null) return people.of(match.object);
  if (match.other !== -1 && people.of(match.other) !== null) return people.of(match.other);
  if (actor === 'mutual' && subject.at !== -1 && people.of(subject.at) !== null) return people.of(subject.at);
  if (match.other !== -1 && isPronoun(context.doc, match.other)) return null;
  // "We went to hear a choir that my brother is in": with somebody named before.
  if (actor === 'mutual' && subject.at !== -1) return people.focusBefore(match.from);
  return people.focusAt(match.to - 1) ?? people.focusAt(match.from);
}

/** A pronoun that stands for nobody clear must not be taken for whoever is near. */
const isPronoun = (doc: Document, at: number) =>
  (doc.mentionAt[at] ?? -1) === -1 && doc.quotationOf[at] === -1;

/** The person behind a subject; inside a quotation the one who speaks it. */
function speakerMention({ doc, people }: Context, at: number): Mention | null {
  const speaker = doc.quotations[doc.quotationOf[at] ?? -1]?.speaker;
  return people.of(speaker === undefined || speaker.at === -1 ? at : speaker.at);
}

/** The clauses a cue lies in, from the first word worth quoting to the last. */
function quote({ doc, clauses }: Context, match: CueMatch): { start: number; end: number } {
  const first = clauses.list[clauses.of[match.from] ?? -1];
  const last = clauses.list[clauses.of[match.to - 1] ?? -1];
  const long = first === undefined || last === undefined || last.last - first.first >= LONG_CLAUSE;
  const from = long ? match.from : Math.min(first.first, match.from);
  const to = long ? match.to - 1 : Math.max(last.last, match.to - 1);
  const start = doc.tokens[from]?.start ?? 0;
  return { start, end: doc.tokens[to]?.end ?? start };
}

function confidenceOf(
  rule: Rule,
  found: { subject: Subject; mention: Mention | null; quoted: boolean },
): number {
  let confidence = rule.confidence;
  if (found.subject.elided) confidence -= 0.05;
  if (found.mention === null) confidence -= 0.15;
  else if (found.mention.status === 'suggested') confidence -= 0.05;
  return Math.round(Math.max(0.1, confidence) * 100) / 100;
}

/** One match for one happening: the surest of those with the same label over the same words, in text order. */
function settle(matches: readonly PatternMatch[]): PatternMatch[] {
  const order = matches.toSorted(
    (a, b) => startOf(a) - startOf(b) || b.confidence - a.confidence || rank(a) - rank(b),
  );
  const kept: PatternMatch[] = [];
  const lastByLabel = new Map<string, PatternMatch>();
  for (const match of order) {
    const previous = lastByLabel.get(match.label);
    if (previous !== undefined && startOf(match) < (previous.spans[0]?.end ?? 0)) continue;
    lastByLabel.set(match.label, match);
    kept.push(match);
  }
  return kept;
}

const startOf = (match: PatternMatch) => match.spans[0]?.start ?? 0;
const rank = (match: PatternMatch) => PATTERNS.indexOf(match.label);
