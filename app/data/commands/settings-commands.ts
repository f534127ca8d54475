// Changes the writer's settings.
import type { Result } from '#shared/lib/result.ts';
import type { Settings } from '#shared/model/settings.ts';
import { EMPTY_STATE, mergeStates, patchToDelta } from '#shared/sync/record-state.ts';
import { attempt } from '#app/data/attempt.ts';
import { startTicker } from '#app/data/hlc-ticker.ts';
import type { Journal } from '#app/data/journal.ts';
import { queueChanges } from '#app/data/outbox.ts';
import { SETTINGS_ID } from '#app/data/queries/settings-queries.ts';
import type { StorageError } from '#app/data/storage-error.ts';

export async function updateSettings(
  journal: Journal,
  settings: Partial<Settings>,
): Promise<Result<void, StorageError>> {
  const { db } = journal;
  return attempt(journal, () =>
    db.transaction('rw', db.records, db.outbox, db.meta, async () => {
      const ticker = await startTicker(journal, db);
      const hlc = ticker.tick();
      const delta = patchToDelta({ fields: settings }, hlc);
      const state = mergeStates((await db.records.get(SETTINGS_ID))?.state ?? EMPTY_STATE, delta);
      await db.records.put({ id: SETTINGS_ID, collection: 'settings', state });
      await queueChanges(journal, db, [
        { recordId: SETTINGS_ID, collection: 'settings', delta, body: false, hlc, withheld: false },
      ]);
      await ticker.save();
    }),
  );
}
