// Deleting for good: what has been in the trash for 30 days, or what the writer empties out of it.
// The record stays as a tombstone of its registers, so that other devices learn of the deletion.
import type { Result } from '#shared/lib/result.ts';
import type { EntryId } from '#shared/model/ids.ts';
import { attempt } from '#app/data/attempt.ts';
import { ENTRY_TABLES } from '#app/data/commit-entries.ts';
import type { Journal } from '#app/data/journal.ts';
import type { StorageError } from '#app/data/storage-error.ts';

export const TRASH_DAYS = 30;

/** Removes entries with their text, analysis, links and revisions. They must be in the trash. */
export async function purgeEntries(
  journal: Journal,
  ids: readonly EntryId[],
): Promise<Result<void, StorageError>> {
  const { db } = journal;
  return attempt(journal, () =>
    db.transaction('rw', [...ENTRY_TABLES], async () => {
      const rows = await db.entries.bulkGet([...ids]);
      const gone = rows.flatMap((row) => (row?.live === 0 ? row.id : []));
      await Promise.all([
        db.entries.bulkDelete(gone),
        db.texts.bulkDelete(gone),
        db.bodies.bulkDelete(gone),
        db.analyses.bulkDelete(gone),
        ...gone.map((id) =>
          db.revisions.where('[entryId+at]').between([id, 0], [id, Number.MAX_VALUE]).delete(),
        ),
      ]);
    }),
  );
}

/** Removes what has been in the trash for longer than it is kept. */
export async function purgeExpired(journal: Journal): Promise<Result<void, StorageError>> {
  const limit = journal.clock.now() - TRASH_DAYS * 24 * 60 * 60 * 1000;
  const expired = await journal.db.entries.where('deletedAt').below(limit).primaryKeys();
  return purgeEntries(journal, expired);
}
