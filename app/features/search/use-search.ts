// Searches as it is typed, and again while the index grows and when the journal changes. The last answer
// stays on the screen until the next one is there.
import { useEffect, useState } from 'react';
import { useIndexStatus, useSearchClient } from '#app/data/search/use-search-client.ts';
import type { IndexStatus, SearchAnswer, SearchError, SearchOrder } from '#app/data/search/search-types.ts';

export type Search = {
  /** Null until the first answer. */
  readonly answer: SearchAnswer | null;
  readonly error: SearchError | null;
  readonly status: IndexStatus | null;
};

type Asked = { readonly text: string; readonly order: SearchOrder; readonly limit: number };

/** While it is being built, the index is asked again each time it has grown by this many entries. */
const GROWTH = 2000;

export function useSearch({ text, order, limit }: Asked): Search {
  const client = useSearchClient();
  const status = useIndexStatus(client);
  const [{ answer, error }, setFound] = useState<Omit<Search, 'status'>>({ answer: null, error: null });

  useEffect(() => {
    let stale = false;
    const ask = async () => {
      const found = await client.search({ text, order, limit });
      if (stale) return;
      if (found.ok) setFound({ answer: found.value, error: null });
      else if (found.error.type !== 'cancelled') setFound({ answer: null, error: found.error });
    };
    void ask();
    let revision = revisionOf(client.status());
    const unsubscribe = client.subscribe(() => {
      const next = revisionOf(client.status());
      if (next === revision) return;
      revision = next;
      void ask();
    });
    return () => {
      stale = true;
      unsubscribe();
    };
  }, [client, text, order, limit]);

  return { answer, error, status };
}

/** Once the index is built, every new status means that the journal has changed. */
const revisionOf = (status: IndexStatus | null): IndexStatus | number =>
  status?.ready ? status : Math.floor((status?.indexed ?? 0) / GROWTH);
