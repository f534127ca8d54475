// Adds the sample journal and takes it away again. What the writer has made their own meanwhile stays:
// entries that were changed, and people whom other entries name.
import { ok, type Result } from '#shared/lib/result.ts';
import { dayOf } from '#shared/journal/days.ts';
import type { EntryId, ImportId, PersonId } from '#shared/model/ids.ts';
import { attempt } from '#app/data/attempt.ts';
import { normaliseText, seedBody } from '#app/data/bodies/seed-body.ts';
import { commitPeople } from '#app/data/commit-person.ts';
import { importEntries, undoImport, type PreparedEntry } from '#app/data/commands/import-commands.ts';
import type { Journal } from '#app/data/journal.ts';
import { listKnownPeople, listPeople } from '#app/data/queries/person-queries.ts';
import { SAMPLE_SOURCE } from '#app/data/queries/sample-queries.ts';
import { createSampleJournal, type SampleJournal } from '#app/data/sample/sample-journal.ts';
import type { StorageError } from '#app/data/storage-error.ts';

const SAMPLE_ID = SAMPLE_SOURCE as ImportId;

/** Does nothing where it is there already. */
export async function addSampleJournal(journal: Journal): Promise<Result<void, StorageError>> {
  const { db, clock } = journal;
  const zone = clock.zone();
  const sample = createSampleJournal(clock.now(), zone);
  const people = await addPeople(journal, sample);
  if (!people.ok) return people;
  const known = await db.entries.where('importId').equals(SAMPLE_ID).toArray();
  const keys = new Set(known.map(({ sourceId }) => sourceId));
  const missing = sample.entries.filter(({ key }) => !keys.has(key));
  const prepared = await prepare(journal, missing, zone);
  const added = await importEntries(journal, prepared);
  return added.ok ? ok(undefined) : added;
}

/** Takes it away, as if it had never been. Idempotent. */
export async function removeSampleJournal(journal: Journal): Promise<Result<void, StorageError>> {
  const undone = await undoImport(journal, SAMPLE_ID);
  if (!undone.ok) return undone;
  return attempt(journal, () => removePeople(journal));
}

/** Someone whom the writer knows by the same name is taken as that person, and not added twice. */
async function addPeople(journal: Journal, { people }: SampleJournal): Promise<Result<void, StorageError>> {
  const names = new Set((await listPeople(journal.db)).map(({ name }) => name));
  const changes = people
    .filter(({ name }) => !names.has(name))
    .map(({ aliases, ...fields }) => ({
      id: journal.random.uuid() as PersonId,
      patch: {
        fields: { ...fields, source: { kind: 'sample', importId: SAMPLE_ID } },
        sets: { aliases: { add: aliases } },
      },
    }));
  return attempt(journal, () => commitPeople(journal, journal.db, changes));
}

async function prepare(
  journal: Journal,
  entries: SampleJournal['entries'],
  zone: string,
): Promise<PreparedEntry[]> {
  const people = await listKnownPeople(journal.db);
  return Promise.all(
    entries.map(async (entry) => {
      const id = journal.random.uuid() as EntryId;
      const text = normaliseText(entry.text);
      const { key, time, mood, feelings, tags, favourite = false } = entry;
      return {
        id,
        text,
        body: seedBody(id, text),
        analysis: await journal.analyser.analyse({ text, people, date: dayOf(time, zone) }),
        fields: {
          time,
          zone,
          mood,
          feelings: [...feelings],
          favourite,
          source: { kind: 'sample' as const, importId: SAMPLE_ID, sourceId: key },
        },
        tags,
      };
    }),
  );
}

async function removePeople({ db }: Journal): Promise<void> {
  await db.transaction('rw', db.people, db.records, db.outbox, db.links, async () => {
    const people = await db.people.filter(({ source }) => source?.importId === SAMPLE_ID).toArray();
    const named = await Promise.all(
      people.map(({ id }) =>
        db.links
          .where('[personId+time+entryId]')
          .between([id, -Number.MAX_VALUE, ''], [id, Number.MAX_VALUE, '\uffff'])
          .count(),
      ),
    );
    const gone = people.flatMap(({ id }, index) => (named[index] === 0 ? id : []));
    await Promise.all([
      db.people.bulkDelete(gone),
      db.records.bulkDelete(gone),
      db.outbox.where('recordId').anyOf(gone).delete(),
    ]);
  });
}
