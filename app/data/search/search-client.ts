// The page's end of the search worker. A new search takes the place of the one before it.
import { err, ok, type Result } from '#shared/lib/result.ts';
import type {
  IndexStatus,
  SearchAnswer,
  SearchError,
  SearchReply,
  SearchTask,
} from '#app/data/search/search-types.ts';
import { createWorkerChannel, type TaskWorker } from '#app/data/worker-channel.ts';

export type SearchClient = {
  /** `cancelled`: a newer search took its place. */
  readonly search: (
    task: Omit<SearchTask, 'type'>,
  ) => Promise<Result<SearchAnswer, SearchError | { readonly type: 'cancelled' }>>;
  /** How far the index is; null until the worker has said so. For useSyncExternalStore. */
  readonly status: () => IndexStatus | null;
  readonly subscribe: (listener: () => void) => () => void;
};

export function createSearchClient(createWorker: () => TaskWorker): SearchClient {
  const listeners = new Set<() => void>();
  let status: IndexStatus | null = null;

  const setStatus = (next: IndexStatus) => {
    status = next;
    for (const listener of listeners) listener();
  };

  const channel = createWorkerChannel<SearchTask, SearchReply>({
    createWorker,
    isLast: ({ type }) => type !== 'status',
    broken: (id) => ({ type: 'failed', id, error: { type: 'worker-failed' } }),
    onNote: (note) => {
      if (note.type === 'status') setStatus(note.status);
    },
  });

  return {
    search: async (task) => {
      channel.cancel();
      const reply = await channel.perform({ type: 'search', ...task });
      if (reply.type === 'found') return ok(reply.answer);
      return err(reply.type === 'failed' ? reply.error : { type: 'cancelled' });
    },
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
