// Whom the writer has ticked for an entry, apart from those found in its text.
import type { EntryId, PersonId } from '#shared/model/ids.ts';
import { membersOf } from '#shared/sync/record-state.ts';
import type { JournalDatabase } from '#app/data/database.ts';

export async function listPickedPeople(db: JournalDatabase, id: EntryId): Promise<PersonId[]> {
  const record = await db.records.get(id);
  return record ? (membersOf(record.state, 'people') as PersonId[]) : [];
}
