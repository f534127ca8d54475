// Writes an open document into the journal. Tabs take turns, and each merges what another has
// committed before it commits: the row always holds everything that any of them had.
import type * as Y from 'yjs';
import { ok, type Result } from '#shared/lib/result.ts';
import type { EntryId } from '#shared/model/ids.ts';
import { attemptRead } from '#app/data/attempt.ts';
import { bodyText, encodeBody, isSameState, mergeIntoBody } from '#app/data/bodies/body-document.ts';
import { oneAtATime } from '#app/data/bodies/body-locks.ts';
import { commitLockName } from '#app/data/bodies/body-names.ts';
import { commitEntry, type EntryCommit } from '#app/data/commands/entry-commands.ts';
import type { Journal } from '#app/data/journal.ts';
import type { StorageError } from '#app/data/storage-error.ts';

/** What goes into the same transaction as the text. */
export type BesideText = Omit<EntryCommit, 'id' | 'body'>;

/** The origin of updates that come from the `bodies` row. */
export const ROW_ORIGIN = { table: 'bodies' };

/**
 * Commits `doc`, and `beside` with it. Where the row holds it already, or both are empty, there is
 * nothing to write.
 */
export function saveBody(
  journal: Journal,
  { id, doc }: { readonly id: EntryId; readonly doc: Y.Doc },
  beside?: BesideText,
): Promise<Result<void, StorageError>> {
  return oneAtATime(commitLockName(id), async () => {
    const read = await attemptRead(journal.db, () => journal.db.bodies.get(id));
    if (!read.ok) return read;
    const row = read.value;
    if (row) mergeIntoBody(doc, row.state, ROW_ORIGIN);
    const state = encodeBody(doc);
    const text = bodyText(doc).toJSON();
    const isNothing = row ? isSameState(row.state, state) : text === '';
    if (isNothing && !beside) return ok(undefined);
    return commitEntry(journal, { id, ...beside, body: { state, text } });
  });
}
