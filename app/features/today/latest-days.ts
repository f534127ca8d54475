// The latest entries under the days they belong to. Pure.
import { addDays, type Day } from '#shared/journal/days.ts';
import type { EntryRow } from '#app/data/rows.ts';

export type LatestDay = {
  readonly day: Day;
  readonly when: 'today' | 'yesterday' | 'earlier';
  readonly rows: readonly EntryRow[];
};

/** `rows` newest first. */
export function groupByDay(rows: readonly EntryRow[], today: Day): LatestDay[] {
  const days = new Map<Day, EntryRow[]>();
  for (const row of rows) {
    const known = days.get(row.day);
    if (known) known.push(row);
    else days.set(row.day, [row]);
  }
  const yesterday = addDays(today, -1);
  return [...days].map(([day, rowsOfDay]) => ({
    day,
    when: day === today ? 'today' : day === yesterday ? 'yesterday' : 'earlier',
    rows: rowsOfDay,
  }));
}
