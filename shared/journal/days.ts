// Days as the writer lived them: a day belongs to the time zone in which the moment was written.

/** YYYY-MM-DD. */
export type Day = string;

/** The calendar day of a moment in a time zone; an unknown zone is read as UTC. */
export function dayOf(timeMs: number, zone: string): Day {
  const parts = formatterOf(zone).formatToParts(timeMs);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

export const monthOf = (day: Day): string => day.slice(0, 7);

/** Moves a day by whole days, through the proleptic Gregorian calendar. */
export function addDays(day: Day, days: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** The days of a month (YYYY-MM), first to last. */
export function daysOfMonth(month: string): Day[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: count }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`);
}

/** Moves a month (YYYY-MM) by whole months. */
export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

export function isZone(zone: string): boolean {
  return formatterOf(zone) !== UTC || zone === 'UTC';
}

const options = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
const UTC = new Intl.DateTimeFormat('en-US', { ...options, calendar: 'gregory', timeZone: 'UTC' });
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = createFormatter(zone);
  formatters.set(zone, made);
  return made;
}

function createFormatter(zone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', { ...options, calendar: 'gregory', timeZone: zone });
  } catch (error) {
    if (error instanceof RangeError) return UTC;
    throw error;
  }
}
