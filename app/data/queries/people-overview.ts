// What the list of people shows of each: how often and when they last came up, and how those months
// felt. Read from rollups and links, so that nothing is counted.
import { addMonths } from '#shared/journal/days.ts';
import type { JournalDatabase } from '#app/data/database.ts';
import { listPeople } from '#app/data/queries/person-queries.ts';
import type { PersonRow } from '#app/data/rows.ts';

export type PersonOverview = {
  readonly person: PersonRow;
  readonly entries: number;
  /** When they last came up, milliseconds; null where they never did. */
  readonly lastTime: number | null;
  /** Moods of the entries of the last three months that they are in. */
  readonly recentMoods: { readonly sum: number; readonly count: number };
};

/** Everyone who is not deleted, by name. `month` is the present one, YYYY-MM. */
export async function listPeopleOverview(db: JournalDatabase, month: string): Promise<PersonOverview[]> {
  const people = await listPeople(db);
  return Promise.all(people.map((person) => overviewOf(db, person, addMonths(month, -2))));
}

async function overviewOf(db: JournalDatabase, person: PersonRow, since: string): Promise<PersonOverview> {
  const { id } = person;
  const [months, last] = await Promise.all([
    db.rollups.where('[scope+period]').between([id, ''], [id, '\uffff']).toArray(),
    db.links
      .where('[personId+time+entryId]')
      .between([id, -Number.MAX_VALUE, ''], [id, Number.MAX_VALUE, '\uffff'])
      .last(),
  ]);
  const recent = months.filter(({ period }) => period >= since);
  return {
    person,
    entries: months.reduce((sum, row) => sum + row.entries, 0),
    lastTime: last?.time ?? null,
    recentMoods: {
      sum: recent.reduce((sum, row) => sum + row.moodSum, 0),
      count: recent.reduce((sum, row) => sum + row.moodCount, 0),
    },
  };
}

/** When someone first came up, milliseconds; null where they never did. */
export async function firstMention(db: JournalDatabase, id: PersonRow['id']): Promise<number | null> {
  const first = await db.links
    .where('[personId+time+entryId]')
    .between([id, -Number.MAX_VALUE, ''], [id, Number.MAX_VALUE, '\uffff'])
    .first();
  return first?.time ?? null;
}
