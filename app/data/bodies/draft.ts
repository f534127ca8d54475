// The entry that is being written and not saved yet. Its text is in the write-ahead log of its body;
// what was picked beside it stands in the `meta` row "draft". There is one draft a device, the same in
// every tab.
import { isFeeling, isMood, type Feeling, type Mood } from '#shared/journal/feelings.ts';
import type { Result } from '#shared/lib/result.ts';
import { isUuid, type EntryId, type PersonId } from '#shared/model/ids.ts';
import { attempt } from '#app/data/attempt.ts';
import type { JournalDatabase } from '#app/data/database.ts';
import type { Journal } from '#app/data/journal.ts';
import type { StorageError } from '#app/data/storage-error.ts';

export type DraftPicks = {
  readonly mood: Mood | null;
  readonly feelings: readonly Feeling[];
  readonly people: readonly PersonId[];
};

export type Draft = DraftPicks & { readonly id: EntryId };

const DRAFT_KEY = 'draft';

/** Null where nothing is being written. */
export async function readDraft(db: JournalDatabase): Promise<Draft | null> {
  const row = await db.meta.get(DRAFT_KEY);
  return parseDraft(row?.value);
}

/** Changes the draft, and begins one where there is none. */
export function updateDraft(
  journal: Journal,
  picks: Partial<DraftPicks> = {},
): Promise<Result<Draft, StorageError>> {
  const { db, random } = journal;
  const fresh: Draft = { id: random.uuid() as EntryId, mood: null, feelings: [], people: [] };
  return attempt(journal, () =>
    db.transaction('rw', db.meta, async () => {
      const draft = { ...((await readDraft(db)) ?? fresh), ...picks };
      await db.meta.put({ key: DRAFT_KEY, value: draft });
      return draft;
    }),
  );
}

/** The draft has become an entry, or nothing was written in it. */
export function forgetDraft(journal: Journal, id: EntryId): Promise<Result<void, StorageError>> {
  const { db } = journal;
  return attempt(journal, () =>
    db.transaction('rw', db.meta, async () => {
      // Another tab may have begun the next one.
      if ((await readDraft(db))?.id === id) await db.meta.delete(DRAFT_KEY);
    }),
  );
}

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
