// At start: commits what a killed tab left in a write-ahead log. A body that another tab has open is
// that tab's business, and a log is cleared only once its text is committed.
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { EntryId } from '#shared/model/ids.ts';
import { attempt, attemptRead } from '#app/data/attempt.ts';
import { createBodyDoc, mergeIntoBody } from '#app/data/bodies/body-document.ts';
import { deleteBodyLog, readBodyLog } from '#app/data/bodies/body-log.ts';
import { ifNobodyHas } from '#app/data/bodies/body-locks.ts';
import { bodyName, entryOfOpenBodyKey, OPEN_BODY_RANGE, openBodyKey } from '#app/data/bodies/body-names.ts';
import { ROW_ORIGIN, saveBody } from '#app/data/bodies/save-body.ts';
import { readDraft } from '#app/data/bodies/draft.ts';
import type { Journal } from '#app/data/journal.ts';
import type { StorageError } from '#app/data/storage-error.ts';

/**
 * A browser takes a moment to let go of a killed tab's locks. Trying again is better than waiting in
 * the queue: a request that waits keeps every other from opening the body.
 */
const RETRY_AFTER_MS = [250, 1000, 4000];

/**
 * The entries whose text was recovered. The draft is left to the screen that shows it. Safe to run
 * more than once; after an error the logs are still there.
 */
export async function recoverBodies(
  journal: Journal,
  retryAfterMs: readonly number[] = RETRY_AFTER_MS,
): Promise<Result<EntryId[], StorageError>> {
  const found = await attemptRead(journal.db, () =>
    Promise.all([
      journal.db.meta
        .where('key')
        .between(...OPEN_BODY_RANGE)
        .primaryKeys(),
      readDraft(journal.db),
    ]),
  );
  if (!found.ok) return found;
  const [keys, draft] = found.value;
  const left = keys.map(entryOfOpenBodyKey).filter((id) => id !== draft?.id);
  const recovered: EntryId[] = [];
  for (const pauseMs of [0, ...retryAfterMs]) {
    if (left.length === 0) break;
    if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    for (const id of left.splice(0)) {
      const result = await ifNobodyHas(bodyName(id), () => recover(journal, id));
      if (result === null) left.push(id);
      else if (!result.ok) return err(result.error);
      else if (result.value) recovered.push(id);
    }
  }
  return ok(recovered);
}

/** Whether the log held anything that was not committed. */
async function recover(journal: Journal, id: EntryId): Promise<Result<boolean, StorageError>> {
  const updates = await readBodyLog(bodyName(id));
  if (!updates.ok) return updates;
  const doc = createBodyDoc(id);
  const row = await attemptRead(journal.db, () => journal.db.bodies.get(id));
  if (!row.ok) return row;
  if (row.value) mergeIntoBody(doc, row.value.state, ROW_ORIGIN);
  let isBehind = false;
  doc.on('update', () => {
    isBehind = true;
  });
  for (const update of updates.value) mergeIntoBody(doc, update, 'log');
  const saved = isBehind ? await saveBody(journal, { id, doc }) : ok(undefined);
  doc.destroy();
  if (!saved.ok) return saved;
  const deleted = await deleteBodyLog(bodyName(id));
  if (!deleted.ok) return deleted;
  const forgotten = await attempt(journal, () => journal.db.meta.delete(openBodyKey(id)));
  return forgotten.ok ? ok(isBehind) : forgotten;
}
