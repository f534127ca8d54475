// The entry that is being written and not saved yet. Its text is in the write-ahead log of its body;
// what was picked beside it stands in the `meta` row "draft". There is one draft a device, shown in
// every tab.
import { isFeeling, isMood, type Feeling, type Mood } from '#shared/journal/feelings.ts';
import { isUuid, type EntryId, type PersonId } from '#shared/model/ids.ts';
import type { Result } from '#shared/lib/result.ts';
import { attempt } from '#app/data/attempt.ts';
import type { JournalDatabase } from '#app/data/database.ts';
import type { Journal } from '#app/data/journal.ts';
import type { StorageError } from '#app/data/storage-error.ts';

export type Draft = {
  readonly id: EntryId;
  readonly mood: Mood | null;
  readonly feelings: readonly Feeling[];
  readonly people: readonly PersonId[];
};

export const DRAFT_KEY = 'draft';

/** Null where nothing is being written. */
export async function readDraft(db: JournalDatabase): Promise<Draft | null> {
  const row = await db.meta.get(DRAFT_KEY);
  return parseDraft(row?.value);
}

export const keepDraft = (journal: Journal, draft: Draft): Promise<Result<unknown, StorageError>> =>
  attempt(journal, () => journal.db.meta.put({ key: DRAFT_KEY, value: draft }));

/** The draft has become an entry, or was thrown away. */
export const forgetDraft = (journal: Journal, id: EntryId): Promise<Result<unknown, StorageError>> =>
  attempt(journal, () =>
    journal.db.transaction('rw', journal.db.meta, async () => {
      // Another tab may have begun the next one.
      if ((await readDraft(journal.db))?.id === id) await journal.db.meta.delete(DRAFT_KEY);
    }),
  );

function parseDraft(value: unknown): Draft | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, mood, feelings, people } = value as Record<string, unknown>;
  if (!isUuid(id)) return null;
  return {
    id: id as EntryId,
    mood: isMood(mood) ? mood : null,
    feelings: Array.isArray(feelings) ? feelings.filter(isFeeling) : [],
    people: Array.isArray(people) ? people.filter((person): person is PersonId => isUuid(person)) : [],
  };
}
