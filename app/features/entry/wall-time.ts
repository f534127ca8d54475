// Between moments and what a date and time field holds: what the clock on the wall showed where the
// entry was written.
import { offsetMinutes, wallTimeToMs } from '#shared/journal/import/zoned-time.ts';

const FIELD = /^(\d{4,6})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/;

/** "2026-11-21T19:42" */
export function toWallTime(timeMs: number, zone: string): string {
  return new Date(timeMs + offsetMinutes(timeMs, zone) * 60_000).toISOString().slice(0, 16);
}

/** Null where the field is empty or holds no time. */
export function fromWallTime(value: string, zone: string): number | null {
  const [, year, month, day, hour, minute] = FIELD.exec(value)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const wall = { year, month, day, hour: hour ?? 0, minute: minute ?? 0, second: 0, ms: 0 };
  const timeMs = wallTimeToMs(wall, zone);
  return Number.isFinite(timeMs) ? timeMs : null;
}
