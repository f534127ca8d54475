// The part of the timeline that is loaded: from the newest entry down to a cursor. It grows by whole
// pages at its end, and stays live all over: what is written, changed or deleted shows at once.
import { useRef, useState } from 'react';
import { useJournal, useQuery } from '#app/data/journal-context.tsx';
import { listEntries, type EntryFilter } from '#app/data/queries/entry-queries.ts';
import type { EntryCursor } from '#app/data/queries/person-queries.ts';
import type { EntryRow } from '#app/data/rows.ts';

const PAGE = 60;

export type TimelineWindow = {
  /** Newest first; undefined while the first page loads. */
  readonly rows: readonly EntryRow[] | undefined;
  readonly end: EntryCursor | null;
  readonly loadMore: () => void;
};

/** The component that uses it is remounted (by `key`) for another filter. */
export function useTimelineWindow(filter: EntryFilter, firstEnd: EntryCursor | null): TimelineWindow {
  const { db } = useJournal();
  const [end, setEnd] = useState(firstEnd);
  const loading = useRef(false);
  const rows = useQuery(
    (database) => listEntries(database, { filter, ...(end ? { downTo: end } : { limit: PAGE }) }),
    [end],
  );

  const grow = async (last: EntryRow) => {
    const page = await listEntries(db, { filter, before: last, limit: PAGE });
    const next = page.at(-1);
    if (next) setEnd({ time: next.time, id: next.id });
  };

  const loadMore = () => {
    const last = rows?.at(-1);
    if (!last || loading.current) return;
    loading.current = true;
    void grow(last).finally(() => {
      loading.current = false;
    });
  };

  return { rows, end, loadMore };
}
