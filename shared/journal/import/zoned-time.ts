// From what a clock on the wall said to a moment, and what a file says about zones.

/** A reading of calendar and clock; month 1-12. */
export type WallTime = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly ms: number;
};

/**
 * The moment at which clocks in `zone` (IANA or "+05:30") showed `wall`. A time that the clocks skipped
 * is read as if they had not yet moved; one that came twice is the first.
 */
export function wallTimeToMs(wall: WallTime, zone: string): number {
  const asUtc = utcOf(wall);
  // The offset is wanted at a moment that is not known yet: guess from both sides of any change.
  const early = asUtc - offsetMs(asUtc - DAY_MS, zone);
  if (offsetMs(early, zone) === asUtc - early) return early;
  const late = asUtc - offsetMs(asUtc + DAY_MS, zone);
  return offsetMs(late, zone) === asUtc - late ? late : early;
}

/** Minutes east of UTC as a zone that every engine knows, e.g. "Etc/GMT-2" for +120. */
export function zoneOfOffset(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const sign = minutes < 0 ? '-' : '+';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  // The signs of Etc zones are the other way round (POSIX).
  if (rest === 0) return `Etc/GMT${sign === '+' ? '-' : '+'}${hours}`;
  return `${sign}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

/** Minutes east of UTC in `zone` at a moment. */
export const offsetMinutes = (timeMs: number, zone: string): number => offsetMs(timeMs, zone) / 60_000;

export function isKnownZone(zone: string): boolean {
  try {
    formatterOf(zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The reading as if the clock were UTC's. */
export function utcOf({ year, month, day, hour, minute, second, ms }: WallTime): number {
  // Date.UTC takes the years 0 to 99 for those of the twentieth century.
  return new Date(Date.UTC(2000, month - 1, day, hour, minute, second, ms)).setUTCFullYear(
    year,
    month - 1,
    day,
  );
}

const DAY_MS = 86_400_000;

function offsetMs(timeMs: number, zone: string): number {
  const parts = new Map(
    formatterOf(zone)
      .formatToParts(timeMs)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(timeMs / 1000) * 1000;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}
