// The words of the journal, in memory only, with what the filters look at beside them: filters are
// answered without the database, and with a total. A locked entry is found by filters, not by words.
import MiniSearch, { type Options } from 'minisearch';
import type { SearchableEntry } from '#shared/journal/search-match.ts';
import { wordTerms } from '#shared/journal/search-words.ts';
import type { EntryId } from '#shared/model/ids.ts';
import type { EntryRow } from '#app/data/rows.ts';

export type IndexedEntry = SearchableEntry & {
  readonly id: EntryId;
  readonly time: number;
  readonly updatedAt: number;
};

type Fields = {
  readonly id: EntryId;
  readonly title: string;
  readonly text: string;
  readonly tags: string;
  readonly people: string;
};

export type Hit = { readonly id: EntryId; readonly terms: readonly string[] };

export type Wanted = {
  readonly terms: readonly string[];
  /** `exact`: these words, of a phrase. `near`: also words that are spelt nearly so. */
  readonly match: 'exact' | 'prefix' | 'near';
};

export type WordSearch = {
  readonly wanted: readonly Wanted[];
  readonly accepts: (entry: IndexedEntry) => boolean;
};

export type SearchIndex = {
  readonly entries: ReadonlyMap<EntryId, IndexedEntry>;
  /** Entries whose words can be found. */
  readonly wordCount: () => number;
  readonly textOf: (id: EntryId) => string | undefined;
  readonly putEntry: (row: EntryRow) => void;
  /** `names` are those of the people in it. The entry must have been put. */
  readonly putWords: (id: EntryId, text: string, names: readonly string[]) => void;
  readonly remove: (id: EntryId) => void;
  /** Entries that hold all that is wanted, best first. */
  readonly find: (search: WordSearch) => Hit[];
  /** Every entry with exactly this term. */
  readonly idsWith: (term: string) => ReadonlySet<EntryId>;
  /** Whether any entry has the term, or a word that begins with it. */
  readonly knows: (term: string) => boolean;
};

/** Texts beyond this many UTF-16 units together are read from the database when they are needed. */
const TEXT_BUDGET = 24_000_000;

export function createSearchIndex(textBudget: number = TEXT_BUDGET): SearchIndex {
  const entries = new Map<EntryId, IndexedEntry>();
  const texts = new Map<EntryId, string>();
  const words = new MiniSearch<Fields>(OPTIONS);
  let textLength = 0;

  const dropText = (id: EntryId) => {
    textLength -= texts.get(id)?.length ?? 0;
    texts.delete(id);
  };

  const keepText = (id: EntryId, text: string) => {
    dropText(id);
    if (textLength + text.length > textBudget) return;
    textLength += text.length;
    texts.set(id, text);
  };

  return {
    entries,
    wordCount: () => words.documentCount,
    textOf: (id) => texts.get(id),
    putEntry: (row) => entries.set(row.id, toIndexed(row)),
    putWords: (id, text, names) => {
      const entry = entries.get(id);
      if (!entry) return;
      if (words.has(id)) words.discard(id);
      keepText(id, text);
      const hidden = entry.locked;
      words.add({
        id,
        title: hidden ? '' : (entry.title ?? ''),
        text: hidden ? '' : text,
        tags: hidden ? '' : entry.tags.join('\n'),
        people: hidden ? '' : names.join('\n'),
      });
    },
    remove: (id) => {
      entries.delete(id);
      dropText(id);
      if (words.has(id)) words.discard(id);
    },
    idsWith: (term) =>
      new Set(
        words.search({ ...asTerms([term]), prefix: false, fuzzy: false }).map(({ id }) => id as EntryId),
      ),
    knows: (term) => words.search({ ...asTerms([term]), prefix: term.length > 2, fuzzy: false }).length > 0,
    find: ({ wanted, accepts }) =>
      words.search(
        { combineWith: 'AND', queries: wanted.map((each, at) => toQuery(each, at === wanted.length - 1)) },
        {
          filter: ({ id }) => {
            const entry = entries.get(id as EntryId);
            return entry !== undefined && accepts(entry);
          },
        },
      ),
  };
}

const OPTIONS: Options<Fields> = {
  fields: ['title', 'text', 'tags', 'people'],
  tokenize: wordTerms,
  processTerm: (term: string) => term,
  searchOptions: {
    boost: { title: 3, tags: 2.5, people: 2 },
    combineWith: 'AND',
    weights: { prefix: 0.4, fuzzy: 0.2 },
  },
};

// The terms are folded and split already: they must not be split again.
const asTerms = (terms: readonly string[]) => ({
  queries: terms.map((term) => term),
  tokenize: (term: string) => [term],
});

/** Two letters begin too many words, unless they are the last, which are still being typed. */
function toQuery({ terms, match }: Wanted, last: boolean) {
  return {
    ...asTerms(terms),
    prefix: match !== 'exact' && ((term: string) => term.length >= (last ? 2 : 3)),
    fuzzy: match === 'near' && fuzziness,
  };
}

/** How many letters may be wrong; two swapped ones count twice. */
const fuzziness = (term: string): number | false => (term.length > 5 ? 2 : term.length > 3 ? 1 : false);

function toIndexed(row: EntryRow): IndexedEntry {
  const { id, time, day, title, mood, feelings, tags, personIds, patterns, updatedAt } = row;
  const { favourite, locked, localOnly } = row;
  return {
    id,
    time,
    day,
    title,
    mood,
    feelings,
    tags,
    personIds,
    patterns,
    favourite,
    locked,
    localOnly,
    updatedAt,
  };
}
