// Asks the browser to keep the journal when space runs low, once there is something of the writer's own to
// keep: some browsers show a question, and it should make sense when it comes. It is asked once.
import { liveQuery } from 'dexie';
import { attempt } from '#app/data/attempt.ts';
import type { Journal } from '#app/data/journal.ts';
import { SAMPLE_SOURCE } from '#app/data/queries/sample-queries.ts';

const ASKED_KEY = 'asked-to-keep';

/** Runs `ask` when the first real entry is there, unless it has been asked on this device before. */
export function askToKeepOnceWritten(journal: Journal, ask: () => Promise<unknown>): void {
  const { db, clock } = journal;
  const isDue = liveQuery(async () => {
    if (await db.meta.get(ASKED_KEY)) return 'asked';
    const written = await db.entries.filter(({ importId }) => importId !== SAMPLE_SOURCE).first();
    return written ? 'due' : 'early';
  });
  const subscription = isDue.subscribe({
    next: (state) => {
      if (state === 'early') return;
      subscription.unsubscribe();
      if (state === 'asked') return;
      void attempt(journal, () => db.meta.put({ key: ASKED_KEY, value: clock.now() }));
      void ask();
    },
    // A database that cannot be read shows in the journal's health.
    error: () => undefined,
  });
}
