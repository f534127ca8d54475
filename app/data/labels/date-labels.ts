// Days and times in words. A moment is told in the zone it was written in, in the order and clock of
// the device's own locale wherever that speaks the language of the interface.
import { isZone, type Day } from '#shared/journal/days.ts';

type Form = Intl.DateTimeFormatOptions;

const TIME: Form = { hour: 'numeric', minute: '2-digit' };
const MOMENT: Form = { weekday: 'short', day: 'numeric', month: 'short', ...TIME };
const DAY: Form = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' };
const DAY_MONTH: Form = { day: 'numeric', month: 'short', timeZone: 'UTC' };
const DATE: Form = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' };
const MONTH: Form = { month: 'long', year: 'numeric', timeZone: 'UTC' };
const DAY_AND_MONTH: Form = { day: 'numeric', month: 'long', timeZone: 'UTC' };

/** "19:42" */
export const timeLabel = (locale: string, timeMs: number, zone: string): string =>
  formatter(locale, { ...TIME, timeZone: isZone(zone) ? zone : 'UTC' }).format(timeMs);

/** "Sat 21 Nov, 19:42" */
export const momentLabel = (locale: string, timeMs: number, zone: string): string =>
  formatter(locale, { ...MOMENT, timeZone: isZone(zone) ? zone : 'UTC' }).format(timeMs);

/** "Sunday 22 November" */
export const dayLabel = (locale: string, day: Day): string => formatter(locale, DAY).format(dateOf(day));

/** "22 Nov" */
export const dayMonthLabel = (locale: string, day: Day): string =>
  formatter(locale, DAY_MONTH).format(dateOf(day));

/** "22 Nov 2026" */
export const dateLabel = (locale: string, day: Day): string => formatter(locale, DATE).format(dateOf(day));

/** "November 2026", of a month or a day. */
export const monthLabel = (locale: string, month: string): string =>
  formatter(locale, MONTH).format(dateOf(`${month.slice(0, 7)}-01`));

/** "22 November": a birthday, for instance. 29 February stays what it is. */
export const dayOfYearLabel = (locale: string, month: number, day: number): string =>
  formatter(locale, DAY_AND_MONTH).format(Date.UTC(2000, month - 1, day));

/** The names of the months, January first. */
export const monthNames = (locale: string): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    formatter(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month, 1)),
  );

/** The names of the days of the week, from the day `first` on (0 is Sunday). */
export const weekdayNames = (locale: string, first: number, form: 'long' | 'short' | 'narrow'): string[] =>
  Array.from({ length: 7 }, (_, index) =>
    // 2 January 2000 was a Sunday.
    formatter(locale, { weekday: form, timeZone: 'UTC' }).format(Date.UTC(2000, 0, 2 + first + index)),
  );

/** A number of bytes as people say it: "3.4 MB". */
export function bytesLabel(locale: string, bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return new Intl.NumberFormat(localeFor(locale), {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step > 1 ? 1 : 0,
  }).format(bytes / 1000 ** step);
}

const dateOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

function localeFor(locale: string): string {
  const device = new Intl.DateTimeFormat().resolvedOptions().locale;
  return device.split('-')[0] === locale ? device : locale;
}

// Making a formatter takes longer than using it a hundred times.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, form: Form): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(form)}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(localeFor(locale), form);
  formatters.set(key, made);
  return made;
}
