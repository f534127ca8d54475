// The one road by which a person changes: record, row and outbox row in a single transaction.
import { isWellFormedName } from '#shared/journal/person-names.ts';
import { assert } from '#shared/lib/assert.ts';
import type { PersonFields } from '#shared/model/person.ts';
import type { PersonId } from '#shared/model/ids.ts';
import {
  EMPTY_STATE,
  membersOf,
  mergeStates,
  patchToDelta,
  valuesOf,
  type RecordPatch,
  type RecordState,
} from '#shared/sync/record-state.ts';
import type { JournalDatabase } from '#app/data/database.ts';
import { startTicker } from '#app/data/hlc-ticker.ts';
import type { Journal } from '#app/data/journal.ts';
import { queueChanges } from '#app/data/outbox.ts';
import type { PersonRow } from '#app/data/rows.ts';

export type PersonChange = { readonly id: PersonId; readonly patch: RecordPatch };

const DEFAULT_FIELDS: PersonFields = {
  name: '',
  kind: 'other',
  role: null,
  notes: '',
  cadenceDays: null,
  dates: [],
  lifeCycle: 'active',
  archived: false,
  deletedAt: null,
  source: null,
};

/** Applies changes to people, each id at most once, in one transaction. */
export async function commitPeople(
  journal: Journal,
  db: JournalDatabase,
  changes: readonly PersonChange[],
): Promise<void> {
  await db.transaction('rw', db.records, db.people, db.outbox, db.meta, async () => {
    const records = await db.records.bulkGet(changes.map(({ id }) => id));
    const ticker = await startTicker(journal, db);
    const planned = changes.map(({ id, patch }, index) => {
      const hlc = ticker.tick();
      const delta = patchToDelta(patch, hlc);
      const state = mergeStates(records[index]?.state ?? EMPTY_STATE, delta);
      return { id, hlc, delta, state, row: projectPerson(id, state, journal.clock.now()) };
    });
    await db.records.bulkPut(planned.map(({ id, state }) => ({ id, collection: 'person', state })));
    await db.people.bulkPut(planned.map(({ row }) => row));
    await queueChanges(
      journal,
      db,
      planned.map(({ id, hlc, delta }) => ({
        recordId: id,
        collection: 'person',
        delta,
        body: false,
        hlc,
        withheld: false,
      })),
    );
    await ticker.save();
  });
}

function projectPerson(id: PersonId, state: RecordState, updatedAt: number): PersonRow {
  const fields: PersonFields = { ...DEFAULT_FIELDS, ...(valuesOf(state) as Partial<PersonFields>) };
  assert(isWellFormedName(fields.name), 'a person has a name');
  return {
    ...fields,
    id,
    live: fields.deletedAt === null ? 1 : 0,
    aliases: membersOf(state, 'aliases'),
    updatedAt,
  };
}
