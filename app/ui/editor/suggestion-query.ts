// What stands behind an "@" before the caret, and which suggestions fit it. Pure.

export type Suggestion = {
  readonly id: string;
  /** Inserted as plain text when chosen. */
  readonly label: string;
  /** Shown beside the label. */
  readonly detail?: string;
  /** Found by these words too. */
  readonly keywords?: readonly string[];
};

/** `at` is the offset of the "@"; `query` is what follows it up to the caret. */
export type SuggestionQuery = { readonly at: number; readonly query: string };

const MAX_QUERY = 40;
const MAX_SHOWN = 6;
// An "@" inside a word belongs to an address. A name may hold spaces, of which only one is waited for.
const TRIGGER = /(?:^|[\s([{"'“‘«—–-])@([\p{L}\p{M}\p{N}'’._-]*(?: [\p{L}\p{M}\p{N}'’._-]*)?)$/u;

export function findSuggestionQuery(value: string, caret: number): SuggestionQuery | null {
  const before = value.slice(Math.max(0, caret - MAX_QUERY - 2), caret);
  const query = TRIGGER.exec(before)?.[1];
  return query === undefined ? null : { at: caret - query.length - 1, query };
}

/** Those of which a word begins with the query, those that begin with it first; all for none. */
export function matchSuggestions(suggestions: readonly Suggestion[], query: string): Suggestion[] {
  const wanted = fold(query);
  const ranked = suggestions.flatMap((suggestion) => {
    const names = [suggestion.label, ...(suggestion.keywords ?? [])].map(fold);
    const starts = names.some((name) => name.startsWith(wanted));
    const contains = names.some((name) => name.includes(` ${wanted}`));
    return starts || contains ? [{ suggestion, rank: starts ? 0 : 1 }] : [];
  });
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MAX_SHOWN)
    .map(({ suggestion }) => suggestion);
}

/** Without case and accents, so that "jose" finds "José". */
const fold = (word: string) =>
  word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
