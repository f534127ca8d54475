// What the app noticed in an entry, arranged for showing: numbered passages over the exact words, and
// cards that point at them. Nothing is shown without a passage. Pure.
import type { Analysis, PatternMatch } from '#shared/model/analysis.ts';
import type { Actor, Pattern } from '#shared/model/analysis-labels.ts';
import type { PersonId } from '#shared/model/ids.ts';

export type NoticedPassage = {
  readonly id: string;
  /** In the order of the text, from 1. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
};

export type NoticedCard = {
  readonly key: string;
  readonly pattern: Pattern;
  /** Who did it, over all passages. */
  readonly actor: Actor;
  readonly personId: PersonId | null;
  /** Their name as it is known, else as it was written; null where it is about nobody in particular. */
  readonly person: string | null;
  readonly passages: readonly NoticedPassage[];
};

export type Noticed = {
  readonly passages: readonly NoticedPassage[];
  /** In the order of their first passage. */
  readonly cards: readonly NoticedCard[];
};

type Names = ReadonlyMap<PersonId, string>;

export function noticedIn(analysis: Analysis, text: string, names: Names): Noticed {
  const passages = passagesOf(analysis.patterns, text);
  const groups = Map.groupBy(
    analysis.patterns,
    (match) => `${match.label} ${match.personId ?? match.person ?? ''}`,
  );
  const cards = [...groups].flatMap(([key, matches]) => toCard(key, matches, { passages, names }));
  return {
    passages,
    cards: cards.toSorted((a, b) => (a.passages[0]?.number ?? 0) - (b.passages[0]?.number ?? 0)),
  };
}

/** Each span once, whichever patterns it shows; a span that the text does not hold is left out. */
function passagesOf(patterns: readonly PatternMatch[], text: string): NoticedPassage[] {
  const spans = new Map(
    patterns
      .flatMap((match) => match.spans)
      .filter(({ start, end }) => start < end && end <= text.length)
      .map((span) => [idOf(span), span] as const),
  );
  return [...spans]
    .toSorted(([, a], [, b]) => a.start - b.start || a.end - b.end)
    .map(([id, { start, end }], index) => ({
      id,
      number: index + 1,
      start,
      end,
      quote: text.slice(start, end),
    }));
}

const idOf = ({ start, end }: { readonly start: number; readonly end: number }) => `${start}-${end}`;

type Known = { readonly passages: readonly NoticedPassage[]; readonly names: Names };

function toCard(key: string, matches: readonly PatternMatch[], { passages, names }: Known): NoticedCard[] {
  const [first] = matches;
  const ids = new Set(matches.flatMap(({ spans }) => spans.map(idOf)));
  const own = passages.filter(({ id }) => ids.has(id));
  if (!first || own.length === 0) return [];
  const personId = first.personId as PersonId | null;
  const actors = new Set(matches.map(({ actor }) => actor));
  return [
    {
      key,
      pattern: first.label,
      actor: actors.size === 1 ? first.actor : 'mutual',
      personId,
      person: (personId === null ? undefined : names.get(personId)) ?? first.person,
      passages: own,
    },
  ];
}

/** Names in the text that belong to nobody the writer has told about, each once, in order. */
export function suggestedNames(analysis: Analysis, dismissed: readonly string[]): string[] {
  const names = analysis.entities
    .filter(({ kind, status, personId }) => kind === 'person' && status === 'suggested' && personId === null)
    .map(({ text }) => text.trim());
  const hidden = new Set(dismissed.map((name) => name.toLowerCase()));
  const seen = new Map(names.map((name) => [name.toLowerCase(), name]));
  return [...seen].filter(([key]) => key !== '' && !hidden.has(key)).map(([, name]) => name);
}

/** The beginning of a quote, for where there is room for a line. */
export function shortQuote(quote: string, maxLength = 48): string {
  const line = quote.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= maxLength) return line;
  const head = line.slice(0, maxLength - 1).replace(/[\uD800-\uDBFF]$/, '');
  const space = head.lastIndexOf(' ');
  return `${head.slice(0, space > maxLength / 2 ? space : head.length)}…`;
}
