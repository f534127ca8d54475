// Answers searches: what the search worker does, without the worker. Opens nothing until it is asked.
import type { JournalDatabase } from '#app/data/database.ts';
import { findEntries } from '#app/data/search/find-entries.ts';
import { startIndexFeed, type IndexFeed } from '#app/data/search/index-feed.ts';
import { createSearchIndex } from '#app/data/search/search-index.ts';
import type { SearchReply, SearchRequest, SearchTask } from '#app/data/search/search-types.ts';
import { toStorageError } from '#app/data/storage-error.ts';
import { createTaskReceiver } from '#app/data/worker-tasks.ts';

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

  const perform = async (id: number, task: SearchTask, isCancelled: () => boolean): Promise<SearchReply> => {
    running ??= start();
    const { db, feed, index } = await running;
    await feed.filtersReady;
    const context = { db, index, people: feed.people(), isCancelled };
    const answer = isCancelled() ? null : await findEntries(context, task);
    return answer === null
      ? { type: 'cancelled', id }
      : { type: 'found', id, answer: { ...answer, status: feed.status() } };
  };

  return {
    receive: createTaskReceiver<SearchTask, SearchReply>({
      perform,
      reply,
      toFailure: (id, error) => {
        reset();
        const known = toStorageError(error);
        return {
          reply: { type: 'failed', id, error: known ?? { type: 'worker-failed' } },
          isBug: known === null,
        };
      },
    }),
    ready: async () => (await running)?.feed.ready,
    stop: reset,
  };
}
