// A journal to look around in: one invented writer, four people, ten weeks. Loaded only when it is asked
// for. Pure: the same moment and zone give the same journal.
import { addDays, dayOf, type Day } from '#shared/journal/days.ts';
import { wallTimeToMs } from '#shared/journal/import/zoned-time.ts';
import { FIRST_ENTRIES } from './sample-entries-first.ts';
import { SECOND_ENTRIES } from './sample-entries-second.ts';
import { SAMPLE_PEOPLE } from './sample-people.ts';
import type { SampleDay, SampleEntry, SamplePerson, Weekday } from './sample-types.ts';

export type SampleJournal = {
  readonly people: readonly SamplePerson[];
  /** Each with its moment, milliseconds since 1970-01-01T00:00Z. */
  readonly entries: readonly (SampleEntry & { readonly time: number })[];
};

export function createSampleJournal(now: number, zone: string): SampleJournal {
  const today = dayOf(now, zone);
  const entries = [...FIRST_ENTRIES, ...SECOND_ENTRIES].map((entry) => ({
    ...entry,
    time: timeOf(dayBefore(today, entry.day), entry.at, zone),
  }));
  return { people: SAMPLE_PEOPLE, entries };
}

const WEEKDAYS: Readonly<Record<Weekday, number>> = {
  mon: 0,
  tue: 1,
  wed: 2,
  thu: 3,
  fri: 4,
  sat: 5,
  sun: 6,
};

function dayBefore(today: Day, day: SampleDay): Day {
  if ('daysAgo' in day) return addDays(today, -day.daysAgo);
  if ('yearsAgo' in day) return yearsBefore(today, day.yearsAgo);
  const sinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(today, WEEKDAYS[day.weekday] - sinceMonday - 7 * day.weeksAgo);
}

/** 29 February falls on 1 March where there is none. */
function yearsBefore(today: Day, years: number): Day {
  return addDays(`${Number(today.slice(0, 4)) - years}${today.slice(4)}`, 0);
}

function timeOf(day: Day, at: string, zone: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = at.split(':').map(Number);
  return wallTimeToMs({ year, month, day: date, hour, minute, second: 0, ms: 0 }, zone);
}
