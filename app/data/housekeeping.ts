// What the journal sees to by itself when it is opened and nothing else goes on: text left by a killed
// tab, entries that wait to be read, and what has been in the trash for long enough.
import { purgeExpired } from '#app/data/commands/purge-commands.ts';
import { analysePending } from '#app/data/commands/link-commands.ts';
import { attempt, attemptRead } from '#app/data/attempt.ts';
import { OPEN_BODY_RANGE } from '#app/data/bodies/body-names.ts';
import type { Journal } from '#app/data/journal.ts';

/** Safe to run in several tabs and more than once. A failure of the storage shows in the journal's health. */
export async function keepHouse(journal: Journal): Promise<void> {
  const left = await attemptRead(journal.db, () =>
    journal.db.meta
      .where('key')
      .between(...OPEN_BODY_RANGE)
      .count(),
  );
  if (left.ok && left.value > 0) {
    // Brings Yjs with it, which is of no use otherwise.
    const { recoverBodies } = await import('#app/data/bodies/recover-bodies.ts');
    await recoverBodies(journal);
  }
  await purgeExpired(journal);
  await attempt(journal, () => analysePending(journal));
}
