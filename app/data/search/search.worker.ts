// The search worker: the words of the journal in memory, away from the page. It reads the journal's
// database and never writes.
import { createDatabase } from '#app/data/database.ts';
import { createSearchService } from '#app/data/search/search-service.ts';
import type { SearchRequest } from '#app/data/search/search-types.ts';

const service = createSearchService({
  openDatabase: async () => {
    const db = createDatabase({ durability: 'relaxed' });
    // Another tab needs a newer schema, or everything is being deleted: never stand in the way.
    db.on('versionchange', () => {
      service.stop();
      db.close();
    });
    await db.open();
    return db;
  },
  reply: (reply) => globalThis.postMessage(reply, []),
});

globalThis.addEventListener('message', (event: MessageEvent<SearchRequest>) => {
  void service.receive(event.data);
});
