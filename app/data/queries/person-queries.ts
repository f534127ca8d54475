// Reads about people. Everyone fits in memory: a journal knows dozens, not thousands.
import type { KnownPerson } from '#shared/model/analysis.ts';
import type { PersonId } from '#shared/model/ids.ts';
import type { JournalDatabase } from '#app/data/database.ts';
import type { EntryRow, PersonRow } from '#app/data/rows.ts';

export type EntryCursor = { readonly time: number; readonly id: string };

/** Everyone who is not deleted, by name. */
export async function listPeople(
  db: JournalDatabase,
  { archived }: { readonly archived?: boolean } = {},
): Promise<PersonRow[]> {
  const people = await db.people.where('live').equals(1).toArray();
  return people
    .filter((person) => archived === undefined || person.archived === archived)
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/** Everyone, as the analyser needs them. */
export async function listKnownPeople(db: JournalDatabase): Promise<KnownPerson[]> {
  const people = await listPeople(db);
  return people.map(({ id, name, aliases, role }) => ({ id, name, aliases, role }));
}

export async function getPerson(db: JournalDatabase, id: PersonId): Promise<PersonRow | null> {
  const person = await db.people.get(id);
  return person?.live === 1 ? person : null;
}

export type PersonSummary = {
  readonly entries: number;
  /** When they last came up, milliseconds; null where they never did. */
  readonly lastTime: number | null;
  readonly moodAverage: number | null;
};

export async function personSummary(db: JournalDatabase, id: PersonId): Promise<PersonSummary> {
  const [months, last] = await Promise.all([
    db.rollups.where('[scope+period]').between([id, ''], [id, '\uffff']).toArray(),
    linksOf(db, id).last(),
  ]);
  const sum = (pick: (row: (typeof months)[number]) => number) =>
    months.reduce((total, row) => total + pick(row), 0);
  const moodCount = sum((row) => row.moodCount);
  return {
    entries: sum((row) => row.entries),
    lastTime: last?.time ?? null,
    moodAverage: moodCount === 0 ? null : sum((row) => row.moodSum) / moodCount,
  };
}

type PersonEntriesPage = {
  readonly before?: EntryCursor;
  /** The oldest entry of the page, included. */
  readonly downTo?: EntryCursor;
  readonly limit?: number;
};

/** The entries someone is in, newest first, from `before` on. */
export async function listPersonEntries(
  db: JournalDatabase,
  id: PersonId,
  { before, downTo, limit = Number.POSITIVE_INFINITY }: PersonEntriesPage,
): Promise<EntryRow[]> {
  const upper = before ? [id, before.time, before.id] : [id, Number.MAX_VALUE, '\uffff'];
  const lower = downTo ? [id, downTo.time, downTo.id] : [id, -Number.MAX_VALUE, ''];
  const links = await db.links
    .where('[personId+time+entryId]')
    .between(lower, upper, true, false)
    .reverse()
    .limit(limit)
    .toArray();
  const rows = await db.entries.bulkGet(links.map(({ entryId }) => entryId));
  return rows.flatMap((row) => row ?? []);
}

const linksOf = (db: JournalDatabase, id: PersonId) =>
  db.links
    .where('[personId+time+entryId]')
    .between([id, -Number.MAX_VALUE, ''], [id, Number.MAX_VALUE, '\uffff']);
