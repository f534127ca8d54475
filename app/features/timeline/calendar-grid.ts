// The geometry of a month: its weeks, and where the keys of a grid lead (WAI-ARIA Authoring Practices,
// date picker). Pure; days are YYYY-MM-DD, months YYYY-MM.
import { addDays, addMonths, daysOfMonth, monthOf, type Day } from '#shared/journal/days.ts';
import type { Settings } from '#shared/model/settings.ts';

export type WeekStart = Settings['weekStart'];

const FIRST: Readonly<Record<WeekStart, number>> = { sunday: 0, monday: 1, saturday: 6 };

/** The weekday a week begins with, 0 for Sunday. */
export const firstWeekday = (weekStart: WeekStart): number => FIRST[weekStart];

/** 0 for the first day of the week. */
export function placeInWeek(day: Day, weekStart: WeekStart): number {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return (weekday - FIRST[weekStart] + 7) % 7;
}

/** Weeks of seven; null where a week reaches into another month. */
export function weeksOfMonth(month: string, weekStart: WeekStart): (Day | null)[][] {
  const days = daysOfMonth(month);
  const before = placeInWeek(`${month}-01`, weekStart);
  const cells = [...Array.from<null>({ length: before }).fill(null), ...days];
  const weeks: (Day | null)[][] = [];
  for (let from = 0; from < cells.length; from += 7) {
    const week = cells.slice(from, from + 7);
    weeks.push([...week, ...Array.from<null>({ length: 7 - week.length }).fill(null)]);
  }
  return weeks;
}

/** The day that a key of the grid leads to; null where it is not a key of the grid. */
export function dayByKey(day: Day, key: string, weekStart: WeekStart): Day | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -placeInWeek(day, weekStart));
    case 'End':
      return addDays(day, 6 - placeInWeek(day, weekStart));
    case 'PageUp':
      return inMonth(day, -1);
    case 'PageDown':
      return inMonth(day, 1);
    default:
      return null;
  }
}

/** The same day some months away, or the last that month has. */
export function inMonth(day: Day, months: number): Day {
  const days = daysOfMonth(addMonths(monthOf(day), months));
  return days[Math.min(Number(day.slice(8)), days.length) - 1] ?? day;
}
