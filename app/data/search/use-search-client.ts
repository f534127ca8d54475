// One search client for as long as the app is open: leaving the search screen keeps the index.
import { useSyncExternalStore } from 'react';
import { createSearchClient, type SearchClient } from '#app/data/search/search-client.ts';
import type { IndexStatus } from '#app/data/search/search-types.ts';
import { useWorkers, type Workers } from '#app/data/workers-context.tsx';

const clients = new WeakMap<Workers, SearchClient>();

export function useSearchClient(): SearchClient {
  const workers = useWorkers();
  const known = clients.get(workers);
  if (known) return known;
  const client = createSearchClient(workers.createSearchWorker);
  clients.set(workers, client);
  return client;
}

/** How far the index is; null before the first search. */
export function useIndexStatus(client: SearchClient): IndexStatus | null {
  return useSyncExternalStore(client.subscribe, client.status);
}
