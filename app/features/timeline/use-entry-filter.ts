// The timeline's filter lives in the address: it can be gone back to, kept as a bookmark, and is
// carried on by the entries that are opened from it.
import { useSearchParams } from 'wouter';
import { useQuery } from '#app/data/journal-context.tsx';
import { filterToQuery, queryToFilter } from '#app/data/entry-filter-query.ts';
import { listTags, type EntryFilter } from '#app/data/queries/entry-queries.ts';

type EntryFilterState = {
  /** Undefined while the tag in the address is being looked up. */
  readonly filter: EntryFilter | undefined;
  /** The same for the same filter. */
  readonly filterKey: string;
  readonly setFilter: (filter: EntryFilter) => void;
};

export function useEntryFilter(): EntryFilterState {
  const [query, setQuery] = useSearchParams();
  const hasTag = query.has('tag');
  const tags = useQuery(async (db) => (hasTag ? listTags(db) : null), [hasTag]);
  const filter = hasTag && !tags ? undefined : queryToFilter(query, tags ?? []);
  return {
    filter,
    filterKey: filter ? new URLSearchParams({ ...filterToQuery(filter) }).toString() : '',
    setFilter: (next) => setQuery({ ...filterToQuery(next) }, { replace: true }),
  };
}
