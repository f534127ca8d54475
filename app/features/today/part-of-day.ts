// The part of the day that a greeting speaks of. Pure.
import { isZone } from '#shared/journal/days.ts';

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

/** The night belongs to the evening before it: someone who writes at two has not slept yet. */
export function partOfDay(timeMs: number, zone: string): PartOfDay {
  const hour = hourIn(timeMs, zone);
  if (hour >= 5 && hour < 12) return 'morning';
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening';
}

function hourIn(timeMs: number, zone: string): number {
  const timeZone = isZone(zone) ? zone : 'UTC';
  const format = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone });
  return Number(format.format(timeMs));
}
