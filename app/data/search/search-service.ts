// Answers searches: what the search worker does, without the worker. Opens nothing until it is asked.
import type { JournalDatabase } from '#app/data/database.ts';
import { findEntries } from '#app/data/search/find-entries.ts';
import { startIndexFeed, type IndexFeed } from '#app/data/search/index-feed.ts';
import { createSearchIndex } from '#app/data/search/search-index.ts';
import type { SearchReply, SearchRequest, SearchTask } from '#app/data/search/search-types.ts';
import { toStorageError } from '#app/data/storage-error.ts';

export type SearchService = {
  readonly receive: (request: SearchRequest) => Promise<void>;
  /** Resolves when every word is in and changes are followed. */
  readonly ready: () => Promise<void>;
  readonly stop: () => void;
};

type ServiceDeps = {
  readonly openDatabase: () => Promise<JournalDatabase>;
  readonly reply: (reply: SearchReply) => void;
};

type Running = {
  readonly db: JournalDatabase;
  readonly feed: IndexFeed;
  readonly index: ReturnType<typeof createSearchIndex>;
};

export function createSearchService({ openDatabase, reply }: ServiceDeps): SearchService {
  const cancelled = new Set<number>();
  let running: Promise<Running> | null = null;

  const start = async (): Promise<Running> => {
    const db = await openDatabase();
    const index = createSearchIndex();
    const feed = startIndexFeed({
      db,
      index,
      onStatus: (status) => reply({ type: 'status', id: 0, status }),
      onError: reset,
    });
    return { db, feed, index };
  };

  /** The next search starts again from nothing. */
  const reset = () => {
    void running?.then(
      ({ feed }) => feed.stop(),
      () => undefined,
    );
    running = null;
  };

  const search = async (id: number, task: SearchTask): Promise<SearchReply> => {
    running ??= start();
    const { db, feed, index } = await running;
    await feed.filtersReady;
    const isCancelled = () => cancelled.has(id);
    const context = { db, index, people: feed.people(), isCancelled };
    const answer = isCancelled() ? null : await findEntries(context, task);
    return answer === null
      ? { type: 'cancelled', id }
      : { type: 'found', id, answer: { ...answer, status: feed.status() } };
  };

  return {
    receive: async (request) => {
      if (request.type === 'cancel') {
        cancelled.add(request.id);
        return;
      }
      try {
        reply(await search(request.id, request.task));
      } catch (error) {
        reset();
        const failure = toStorageError(error);
        reply({ type: 'failed', id: request.id, error: failure ?? { type: 'worker-failed' } });
        // What is no failure of storage is a bug, and is seen as one.
        if (failure === null) throw error;
      } finally {
        cancelled.delete(request.id);
      }
    },
    ready: async () => (await running)?.feed.ready,
    stop: reset,
  };
}
