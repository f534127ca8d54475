// Brings back an earlier text of an entry as a new change, so that nothing is lost either way: what
// stands there now becomes a revision, and the change merges like any other.
import { err, type Result } from '#shared/lib/result.ts';
import type { EntryId } from '#shared/model/ids.ts';
import { attempt } from '#app/data/attempt.ts';
import { openBody } from '#app/data/bodies/open-body.ts';
import type { Journal } from '#app/data/journal.ts';
import { listRevisions } from '#app/data/queries/storage-queries.ts';
import type { StorageError } from '#app/data/storage-error.ts';

export async function restoreRevision(
  journal: Journal,
  id: EntryId,
  text: string,
): Promise<Result<unknown, StorageError>> {
  const opened = await openBody(journal, id);
  if (!opened.ok) return opened;
  const body = opened.value;
  const current = body.text.toJSON();
  const kept = await attempt(journal, () => keepRevision(journal, id, current));
  if (!kept.ok) {
    await body.close();
    return err(kept.error);
  }
  const head = commonHead(current, text);
  const tail = commonTail(current.slice(head), text.slice(head));
  body.doc.transact(() => {
    body.text.delete(head, current.length - head - tail);
    body.text.insert(head, text.slice(head, text.length - tail));
  });
  return body.close();
}

/** Never in the place of another one of the same moment. */
async function keepRevision({ db, clock }: Journal, id: EntryId, text: string): Promise<void> {
  const [last] = await listRevisions(db, id);
  await db.revisions.add({ entryId: id, at: Math.max(clock.now(), (last?.at ?? 0) + 1), text });
}

/** Never ends between the halves of a surrogate pair. */
function commonHead(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return a.slice(0, length).isWellFormed() ? length : length - 1;
}

function commonTail(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return a.slice(a.length - length).isWellFormed() ? length : length - 1;
}
