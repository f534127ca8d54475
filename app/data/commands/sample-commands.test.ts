// The sample journal comes and goes without a trace, and takes nothing of the writer's with it.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { EntryId } from '#shared/model/ids.ts';
import { seedBody } from '#app/data/bodies/seed-body.ts';
import { commitEntry, updateEntry } from '#app/data/commands/entry-commands.ts';
import { createPerson } from '#app/data/commands/person-commands.ts';
import { addSampleJournal, removeSampleJournal } from '#app/data/commands/sample-commands.ts';
import { openJournal } from '#app/data/open-journal.ts';
import { countEntries, listEntries } from '#app/data/queries/entry-queries.ts';
import { listPeople, personSummary } from '#app/data/queries/person-queries.ts';
import { countOutbox } from '#app/data/queries/storage-queries.ts';
import { createTestDeps } from '#tests/support/test-deps.ts';

async function openEmpty() {
  const opened = await openJournal(createTestDeps());
  if (!opened.ok) throw new Error(opened.error.type);
  return opened.value;
}

test('it is written, read by the analyser, and linked to its people', async () => {
  const journal = await openEmpty();
  expect(await addSampleJournal(journal)).toMatchObject({ ok: true });
  const people = await listPeople(journal.db);
  expect(people.map(({ name }) => name)).toEqual(['Dad', 'Maya', 'Priya', 'Tom']);
  for (const { id } of people) {
    expect((await personSummary(journal.db, id)).entries).toBeGreaterThanOrEqual(7);
  }
  const rows = await listEntries(journal.db, {});
  expect(rows[0]).toMatchObject({ title: 'The long way home', day: '2026-11-20', favourite: true });
  expect(new Set(rows.flatMap(({ patterns }) => patterns)).size).toBeGreaterThanOrEqual(8);
});

test('adding it twice adds it once; removing it leaves nothing behind', async () => {
  const journal = await openEmpty();
  await addSampleJournal(journal);
  const once = await countEntries(journal.db);
  await addSampleJournal(journal);
  expect([await countEntries(journal.db), (await listPeople(journal.db)).length]).toEqual([once, 4]);
  await removeSampleJournal(journal);
  await removeSampleJournal(journal);
  expect(await countEntries(journal.db)).toBe(0);
  expect(await listPeople(journal.db)).toEqual([]);
  expect(await countOutbox(journal.db)).toBe(0);
  expect([await journal.db.records.count(), await journal.db.links.count()]).toEqual([0, 0]);
});

test('what the writer changed or wrote stays, with the people in it', async () => {
  const journal = await openEmpty();
  await addSampleJournal(journal);
  const newest = (await listEntries(journal.db, { limit: 1 })).at(0);
  if (!newest) throw new Error('the sample journal has entries');
  await updateEntry(journal, newest.id, { mood: 5 });
  const own = journal.random.uuid() as EntryId;
  const text = 'Lunch with Priya.';
  await commitEntry(journal, { id: own, body: { state: seedBody(own, text), text } });
  await removeSampleJournal(journal);
  expect((await listEntries(journal.db, {})).map(({ id }) => id)).toEqual([own, newest.id]);
  expect((await listPeople(journal.db)).map(({ name }) => name)).toEqual(['Dad', 'Maya', 'Priya']);
});

test('someone the writer knows by the same name is that person', async () => {
  const journal = await openEmpty();
  const tom = await createPerson(journal, { name: 'Tom', kind: 'sibling', role: 'brother' });
  await addSampleJournal(journal);
  await removeSampleJournal(journal);
  const people = await listPeople(journal.db);
  expect(tom).toEqual({ ok: true, value: people[0]?.id });
  expect(people).toHaveLength(1);
});
