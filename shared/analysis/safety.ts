// Words of danger, found on the device first and never sent anywhere. Precision before recall, and when
// in doubt the quieter level: "implicit" is a reason to be gentle, "explicit" to offer help.
import type { Analysis } from '#shared/model/analysis.ts';
import type { Clauses } from './clauses.ts';
import { type CueMatch, compileCues, scanCues } from './cues.ts';
import { type Document, SLOT } from './document.ts';
import { SAFETY_GROUPS, type SafetyGroup } from './english/safety-cues.ts';
import { WORD_CLASSES } from './english/rules/word-classes.ts';
import { isAsked, isDenied, isFiction, isUnreal } from './guards.ts';
import { subjectBefore } from './subjects.ts';

type Concern = Analysis['safety'][number];
type Entry = { readonly group: SafetyGroup; readonly excludes: boolean };

const entry = (group: SafetyGroup, excludes: boolean) => (cue: string) => [cue, { group, excludes }] as const;

const INDEX = compileCues<Entry>(
  SAFETY_GROUPS.flatMap((group) => [
    ...group.cues.map(entry(group, false)),
    ...(group.unless ?? []).map(entry(group, true)),
  ]),
  WORD_CLASSES,
);

/** One concern for each kind and level, with every place that raises it. */
export function readSafety(doc: Document, clauses: Clauses): Concern[] {
  const found: { group: SafetyGroup; match: CueMatch }[] = [];
  const excluded = new Map<SafetyGroup, Set<number>>();
  scanCues<Entry>(doc, INDEX, ({ group, excludes }, match) => {
    if (!excludes) found.push({ group, match });
    else excluded.set(group, (excluded.get(group) ?? new Set()).add(doc.sentenceOf[match.from] ?? -1));
  });
  const concerns = new Map<string, Concern>();
  for (const { group, match } of found) {
    if (excluded.get(group)?.has(doc.sentenceOf[match.from] ?? -1)) continue;
    const level = levelOf(doc, clauses, { group, match });
    if (level !== null) add(concerns, { kind: group.kind, level, spans: [quote(doc, clauses, match)] });
  }
  return [...concerns.values()].toSorted((a, b) => startOf(a) - startOf(b));
}

const startOf = (concern: Concern) => concern.spans[0]?.start ?? 0;

function add(concerns: Map<string, Concern>, concern: Concern): void {
  const key = `${concern.kind} ${concern.level}`;
  const known = concerns.get(key);
  const [span] = concern.spans;
  if (known === undefined) concerns.set(key, concern);
  else if (span !== undefined && span.start >= (known.spans.at(-1)?.end ?? 0)) known.spans.push(span);
}

function levelOf(
  doc: Document,
  clauses: Clauses,
  { group, match }: { group: SafetyGroup; match: CueMatch },
): Concern['level'] | null {
  const { from } = match;
  if (doc.sentences[doc.sentenceOf[from] ?? -1]?.kind === 'quotation' || isFiction(doc, from)) return null;
  const who = whoBefore(doc, clauses, from);
  if (group.by !== undefined && who !== group.by) return null;
  if (match.object !== -1 && ((doc.slots[match.object] ?? 0) & SLOT.THEM) !== 0 && group.by === 'other')
    return null;
  if ((match.negated || isDenied(doc, clauses, from)) && group.denied !== 'same') return group.denied ?? null;
  const unsure = isAsked(doc, from) || (group.kind === 'abuse' && isUnreal(doc, clauses, from));
  return unsure ? 'implicit' : group.level;
}

function whoBefore(doc: Document, clauses: Clauses, at: number): 'self' | 'other' | 'nobody' {
  const slots = doc.slots[at] ?? 0;
  if (slots & SLOT.I) return 'self';
  if (slots & SLOT.THEY) return 'other';
  const { who } = subjectBefore(doc, clauses, at);
  return who === 'mutual' ? 'self' : who;
}

/** The clause, or the cue itself where it is spread over several. */
function quote(doc: Document, clauses: Clauses, match: CueMatch): Concern['spans'][number] {
  const clause = clauses.list[clauses.of[match.from] ?? -1];
  const whole = clause !== undefined && match.to - 1 <= clause.last && clause.last - clause.first < 30;
  const start = doc.tokens[whole ? Math.min(clause.first, match.from) : match.from]?.start ?? 0;
  return { start, end: doc.tokens[whole ? clause.last : match.to - 1]?.end ?? start };
}
