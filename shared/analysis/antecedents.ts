// Who "she" is. One pass from left to right: a pronoun takes the nearest fitting person named before
// it, with subjects of the sentence before ahead of others, and is then itself a mention of them.
// Where two people fit equally well it stays unresolved: no claim about the wrong person.
import { type Document, type Mention, keyAt } from './document.ts';

export type Antecedents = {
  /** The mention a token is or stands for, null for none or unclear. */
  readonly of: (at: number) => Mention | null;
  /** Who the words around a token are about: the last person before it, else the first after it in its sentence. */
  readonly focusAt: (at: number) => Mention | null;
  /** The last person before a token, in its sentence or a few before. */
  readonly focusBefore: (at: number) => Mention | null;
};

type Seen = { readonly at: number; readonly sentence: number; readonly mention: Mention };

const GENDERS: ReadonlyMap<string, 'f' | 'm' | null> = new Map([
  ['he', 'm'], ['him', 'm'], ['his', 'm'], ['himself', 'm'], ['she', 'f'], ['her', 'f'], ['hers', 'f'], ['herself', 'f'],
  ['they', null], ['them', null], ['their', null], ['themselves', null],
]); // prettier-ignore

/** Sentences back that a pronoun may reach while more than one person is about. */
const REACH = 3;

export function resolveAntecedents(doc: Document): Antecedents {
  const resolved = new Map<number, Mention>();
  const seen: Seen[] = [];
  const distinct = new Set(
    doc.mentions.filter((mention) => mention.kind !== 'group').map((mention) => identity(doc, mention)),
  );
  for (let at = 0; at < doc.tokens.length; at += 1) {
    const sentence = doc.sentenceOf[at] ?? -1;
    if (sentence === -1) continue;
    const named = doc.mentions[doc.mentionAt[at] ?? -1];
    if (named !== undefined) {
      resolved.set(at, named);
      seen.push({ at, sentence, mention: named });
      continue;
    }
    const gender = GENDERS.get(keyAt(doc, at));
    if (gender === undefined || doc.quotationOf[at] !== -1) continue;
    const found = nearest(doc, seen, {
      gender,
      sentence,
      plural: keyAt(doc, at).startsWith('the'),
      sole: distinct.size === 1,
    });
    if (found === null) continue;
    resolved.set(at, found);
    seen.push({ at, sentence, mention: found });
  }
  const ats = seen.map((entry) => entry.at);
  return {
    of: (at) => resolved.get(at) ?? null,
    focusAt: (at) => focus(doc, { seen, ats, sole: distinct.size === 1, ahead: true }, at),
    focusBefore: (at) => focus(doc, { seen, ats, sole: distinct.size === 1, ahead: false }, at),
  };
}

/** What makes two mentions the same person. */
export function identity(doc: Document, mention: Mention): string {
  return mention.personId ?? doc.text.slice(mention.start, mention.end).toLowerCase();
}

type Want = {
  readonly gender: 'f' | 'm' | null;
  readonly sentence: number;
  readonly plural: boolean;
  readonly sole: boolean;
};

/** Looks back over at most this many mentions. */
const LOOK_BACK = 12;

function nearest(doc: Document, seen: readonly Seen[], want: Want): Mention | null {
  let best: Seen | null = null;
  for (let index = seen.length - 1; index >= Math.max(0, seen.length - LOOK_BACK); index -= 1) {
    const candidate = seen[index] as Seen;
    if (!want.sole && want.sentence - candidate.sentence > REACH) break;
    if (!fits(candidate.mention, want)) continue;
    if (best === null) {
      best = candidate;
      if (want.plural) break;
    } else if (identity(doc, candidate.mention) !== identity(doc, best.mention)) {
      if (candidate.sentence === best.sentence && areJoined(doc, candidate, best)) return null;
      if (best.mention.gender !== null) break;
      if (candidate.mention.gender === want.gender && want.gender !== null) return candidate.mention;
      if (candidate.sentence < best.sentence) break;
    }
  }
  return best?.mention ?? null;
}

function fits(mention: Mention, want: Want): boolean {
  if (mention.kind === 'group') return want.plural;
  return want.plural || mention.gender === null || mention.gender === want.gender;
}

/** "Tom and Sam": neither is nearer than the other. */
function areJoined(doc: Document, first: Seen, second: Seen): boolean {
  return second.at === first.mention.to + 1 && keyAt(doc, first.mention.to) === 'and';
}

type Trail = {
  readonly seen: readonly Seen[];
  readonly ats: readonly number[];
  readonly sole: boolean;
  readonly ahead: boolean;
};

function focus(doc: Document, { seen, ats, sole, ahead }: Trail, at: number): Mention | null {
  const sentence = doc.sentenceOf[at] ?? -1;
  const index = upperBound(ats, at);
  const before = seen[index - 1];
  if (before !== undefined && before.sentence === sentence) return before.mention;
  const after = seen[index];
  if (ahead && after !== undefined && after.sentence === sentence) return after.mention;
  if (before !== undefined && (sole || sentence - before.sentence <= REACH)) return before.mention;
  return null;
}

/** How many of the sorted numbers are at most `value`. */
function upperBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
