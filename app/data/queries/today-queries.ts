// All that Today shows beside the composer, in one read.
import type { Day } from '#shared/journal/days.ts';
import type { JournalDatabase } from '#app/data/database.ts';
import { listEntries, listOnThisDay } from '#app/data/queries/entry-queries.ts';
import { hasSampleJournal } from '#app/data/queries/sample-queries.ts';
import { readSettings } from '#app/data/queries/settings-queries.ts';
import type { EntryRow } from '#app/data/rows.ts';

export const ON_THIS_DAY_HIDDEN = 'on-this-day-hidden';

export type TodayPage = {
  /** Newest first. */
  readonly latest: readonly EntryRow[];
  /** Of earlier years, newest first; empty where they were hidden for the day. */
  readonly onThisDay: readonly EntryRow[];
  readonly hasSample: boolean;
  readonly welcomed: boolean;
};

const LATEST = 5;

export async function readToday(db: JournalDatabase, today: Day): Promise<TodayPage> {
  const [latest, onThisDay, hidden, hasSample, { welcomed }] = await Promise.all([
    listEntries(db, { limit: LATEST }),
    listOnThisDay(db, today),
    db.meta.get(ON_THIS_DAY_HIDDEN),
    hasSampleJournal(db),
    readSettings(db),
  ]);
  return {
    latest,
    onThisDay: hidden?.value === today ? [] : onThisDay,
    hasSample,
    welcomed,
  };
}
