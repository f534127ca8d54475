// What the search worker and the page tell each other.
import type { Snippet } from '#shared/journal/search-match.ts';
import type { SearchHint } from '#shared/journal/search-query.ts';
import type { Span } from '#shared/model/analysis.ts';
import type { EntryRow } from '#app/data/rows.ts';
import type { StorageError } from '#app/data/storage-error.ts';
import type { WorkerRequest } from '#app/data/worker-channel.ts';

export type SearchOrder = 'best' | 'newest';

export type SearchTask = {
  readonly type: 'search';
  /** As it was typed. */
  readonly text: string;
  readonly order: SearchOrder;
  /** At most so many results; `total` counts them all. */
  readonly limit: number;
};

export type SearchResult = {
  readonly row: EntryRow;
  /** Null for a locked entry: none of its words are shown. */
  readonly snippet: Snippet | null;
  readonly titleMarks: readonly Span[];
};

/** How much of the journal can be found; words of the rest come as it is read. */
export type IndexStatus = { readonly indexed: number; readonly total: number; readonly ready: boolean };

export type SearchAnswer = {
  readonly results: readonly SearchResult[];
  readonly total: number;
  /** Nothing held these very words: the results hold words that are spelt nearly so. */
  readonly near: boolean;
  readonly hints: readonly SearchHint[];
  /** Names after `person:` that nobody has, and tags after `tag:` that no entry has. */
  readonly unknownPeople: readonly string[];
  readonly unknownTags: readonly string[];
  readonly status: IndexStatus;
};

export type SearchError = StorageError | { readonly type: 'worker-failed' };

export type SearchRequest = WorkerRequest<SearchTask>;

export type SearchReply =
  | { readonly type: 'found'; readonly id: number; readonly answer: SearchAnswer }
  /** A newer search took its place. */
  | { readonly type: 'cancelled'; readonly id: number }
  | { readonly type: 'failed'; readonly id: number; readonly error: SearchError }
  /** Of no task: its id is 0. */
  | { readonly type: 'status'; readonly id: 0; readonly status: IndexStatus };
