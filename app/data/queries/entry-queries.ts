// Reads about entries. Lists page by key, never by offset; a filter walks the same index and leaves
// out what does not fit.
import type { Collection as DexieCollection } from 'dexie';
import type { Feeling, Mood } from '#shared/journal/feelings.ts';
import type { Pattern } from '#shared/model/analysis-labels.ts';
import type { Analysis } from '#shared/model/analysis.ts';
import type { EntryId, PersonId } from '#shared/model/ids.ts';
import type { JournalDatabase } from '#app/data/database.ts';
import { listPersonEntries, type EntryCursor } from '#app/data/queries/person-queries.ts';
import type { EntryRow } from '#app/data/rows.ts';

export type EntryFilter = {
  readonly personId?: PersonId;
  readonly tag?: string;
  readonly feeling?: Feeling;
  readonly mood?: Mood;
  readonly favourite?: true;
  readonly pattern?: Pattern;
  /** First and last day, YYYY-MM-DD, both included. */
  readonly from?: string;
  readonly to?: string;
};

export type EntryPage = {
  readonly filter?: EntryFilter;
  readonly before?: EntryCursor;
  /** The oldest entry of the page, included: a list that shows all down to it stays live so. */
  readonly downTo?: EntryCursor;
  /** All there are where it is left out. */
  readonly limit?: number;
};

export type EntryDetail = {
  readonly row: EntryRow;
  readonly text: string;
  readonly analysis: Analysis | null;
};

/** Live entries, newest first, older than the cursor. */
export async function listEntries(
  db: JournalDatabase,
  { filter = {}, before, downTo, limit = Number.POSITIVE_INFINITY }: EntryPage,
): Promise<EntryRow[]> {
  const { personId, ...rest } = filter;
  if (personId !== undefined && isEmpty(rest)) {
    return listPersonEntries(db, personId, { ...(before && { before }), ...(downTo && { downTo }), limit });
  }
  const upper = before ? [1, before.time, before.id] : [1, Number.MAX_VALUE, '\uffff'];
  const lower = downTo ? [1, downTo.time, downTo.id] : [1, -Number.MAX_VALUE, ''];
  const between = db.entries.where('[live+time+id]').between(lower, upper, true, false);
  if (downTo) {
    // Forwards and without a filter the rows come in one request; a cursor would fetch them one by one.
    const rows = (await between.toArray()).filter((row) => fits(row, filter));
    return rows.toReversed().slice(0, limit);
  }
  return restrict(between.reverse(), filter).limit(limit).toArray();
}

/** Null where there is no such entry, or not any more. */
export async function getEntry(db: JournalDatabase, id: EntryId): Promise<EntryDetail | null> {
  const [row, text, analysis] = await Promise.all([
    db.entries.get(id),
    db.texts.get(id),
    db.analyses.get(id),
  ]);
  return row ? { row, text: text?.text ?? '', analysis: analysis?.analysis ?? null } : null;
}

/** What is in the trash, last deleted first. */
export const listTrash = (db: JournalDatabase): Promise<EntryRow[]> =>
  db.entries.where('deletedAt').above(0).reverse().toArray();

/** How many live entries there are, from the rollups. */
export async function countEntries(db: JournalDatabase): Promise<number> {
  const periods = await db.rollups.where('[scope+period]').between(['all', ''], ['all', '\uffff']).toArray();
  return periods
    .filter(({ period }) => period.length === 'YYYY-MM'.length)
    .reduce((sum, row) => sum + row.entries, 0);
}

/** The live entries of a day, newest first. */
export async function listEntriesOfDay(db: JournalDatabase, day: string): Promise<EntryRow[]> {
  const rows = await db.entries.where('day').equals(day).toArray();
  return rows.filter(({ live }) => live === 1).toSorted((a, b) => b.time - a.time);
}

/** Live entries of earlier years with the month and day of `day`, newest first. */
export async function listOnThisDay(db: JournalDatabase, day: string): Promise<EntryRow[]> {
  const year = Number(day.slice(0, 4));
  const days = Array.from({ length: 60 }, (_, index) => `${year - 1 - index}${day.slice(4)}`);
  const rows = await db.entries.where('day').anyOf(days).toArray();
  return rows.filter(({ live }) => live === 1).toSorted((a, b) => b.time - a.time);
}

/** All tags in use, in code-unit order. */
export async function listTags(db: JournalDatabase): Promise<string[]> {
  const tags = await db.entries.orderBy('tags').uniqueKeys();
  return tags.filter((tag) => typeof tag === 'string');
}

function restrict(entries: DexieCollection<EntryRow, EntryId>, filter: EntryFilter) {
  return isEmpty(filter) ? entries : entries.filter((row) => fits(row, filter));
}

function fits(
  row: EntryRow,
  { personId, tag, feeling, mood, favourite, pattern, from, to }: EntryFilter,
): boolean {
  return (
    (personId === undefined || row.personIds.includes(personId)) &&
    (tag === undefined || row.tags.includes(tag)) &&
    (feeling === undefined || row.feelings.includes(feeling)) &&
    (mood === undefined || row.mood === mood) &&
    (favourite === undefined || row.favourite) &&
    (pattern === undefined || row.patterns.includes(pattern)) &&
    (from === undefined || row.day >= from) &&
    (to === undefined || row.day <= to)
  );
}

const isEmpty = (filter: EntryFilter) => Object.values(filter).every((value) => value === undefined);
