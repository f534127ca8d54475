// Entries in the order of the timeline become its items: a month, a day, the entries of the day.
// A month and a day say their name once, where they begin. Pure.
import { monthOf } from '#shared/journal/days.ts';
import type { EntryRow } from '#app/data/rows.ts';

export type TimelineItem =
  | { readonly kind: 'month'; readonly key: string; readonly month: string }
  | { readonly kind: 'day'; readonly key: string; readonly day: string }
  | { readonly kind: 'entry'; readonly key: string; readonly row: EntryRow };

/**
 * `rows` newest first. Keys are unique and stay with what they name. Where a journey across time zones
 * puts a day into the list twice, it has two headings.
 */
export function toTimelineItems(rows: readonly EntryRow[]): TimelineItem[] {
  const items: TimelineItem[] = [];
  let day: string | null = null;
  for (const row of rows) {
    if (row.day !== day) {
      if (day === null || monthOf(row.day) !== monthOf(day)) {
        items.push({ kind: 'month', key: `month-${row.id}`, month: monthOf(row.day) });
      }
      items.push({ kind: 'day', key: `day-${row.id}`, day: row.day });
      day = row.day;
    }
    items.push({ kind: 'entry', key: row.id, row });
  }
  return items;
}

/** The entry before or after `from` (an index into `items`, -1 for none); null at the ends. */
export function nextEntryIndex(items: readonly TimelineItem[], from: number, step: 1 | -1): number | null {
  const start = from === -1 && step === -1 ? items.length : from;
  for (let index = start + step; index >= 0 && index < items.length; index += step) {
    if (items[index]?.kind === 'entry') return index;
  }
  return null;
}
