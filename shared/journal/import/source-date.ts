// Dates as files write them: ISO 8601, numbers with the day or the month first, English month names,
// seconds or milliseconds since 1970. What is not one of these is not guessed at.
import { utcOf } from './zoned-time.ts';
import type { WallTime } from './zoned-time.ts';

export type DateOrder = 'day-first' | 'month-first';

export type SourceDate =
  | { readonly kind: 'instant'; readonly timeMs: number }
  | {
      readonly kind: 'wall';
      readonly wall: WallTime;
      /** False where only the day is given; the time is then noon. */
      readonly timed: boolean;
      /** Minutes east of UTC, where the file gives them; "Z" is an instant instead. */
      readonly offset: number | null;
      /** Which of two numbers was the day; null where the form leaves no doubt or the numbers do. */
      readonly order: DateOrder | null;
    };

type DayParts = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly order: DateOrder | null;
};
type ClockParts = Pick<WallTime, 'hour' | 'minute' | 'second' | 'ms'>;

/**
 * `preferred` decides dates such as 3/4/2025; a date that only fits the other order is read in that.
 * `clock` is the text of a time column. Null: not a date.
 */
export function parseSourceDate(value: unknown, preferred: DateOrder, clock?: unknown): SourceDate | null {
  const epoch = epochOf(value);
  if (epoch !== null) return { kind: 'instant', timeMs: epoch };
  if (typeof value !== 'string') return null;
  const text = value.trim().replace(/\s+/g, ' ');
  if (text.length > 80) return null;
  const split = splitDay(text, preferred);
  if (split === null) return null;
  const time = parseClock(split.rest) ?? (split.rest === '' ? parseClock(clockText(clock)) : null);
  if (time === null) {
    return split.rest === '' && clockText(clock) === '' ? wallDate(split.day, null, null) : null;
  }
  if (time.offset === 'utc') {
    const { year, month, day } = split.day;
    const { hour, minute, second, ms } = time.clock;
    return { kind: 'instant', timeMs: utcOf({ year, month, day, hour, minute, second, ms }) };
  }
  return wallDate(split.day, time.clock, time.offset);
}

/** What a date tells about the order of its numbers: its own, 'either', or null where it has none. */
function dateOrderOf(value: unknown): DateOrder | 'either' | null {
  const match = typeof value === 'string' ? NUMERIC.exec(value.trim()) : null;
  if (!match) return null;
  const [a, b] = [Number(match[1]), Number(match[2])];
  if (a > 12 && b <= 12) return 'day-first';
  if (b > 12 && a <= 12) return 'month-first';
  return a === b || a > 12 ? null : 'either';
}

/** Tells from many dates in which order their numbers stand. */
export type DateOrderEvidence = {
  readonly dayFirst: number;
  readonly monthFirst: number;
  /** Dates that would do in both orders. */
  readonly either: number;
};

export const NO_EVIDENCE: DateOrderEvidence = { dayFirst: 0, monthFirst: 0, either: 0 };

export function addDateEvidence(evidence: DateOrderEvidence, value: unknown): DateOrderEvidence {
  switch (dateOrderOf(value)) {
    case 'day-first':
      return { ...evidence, dayFirst: evidence.dayFirst + 1 };
    case 'month-first':
      return { ...evidence, monthFirst: evidence.monthFirst + 1 };
    case 'either':
      return { ...evidence, either: evidence.either + 1 };
    case null:
    default:
      return evidence;
  }
}

/** The order that the evidence speaks for; 'ask' where some dates would do in both and none decides. */
export function dateOrderFrom({
  dayFirst,
  monthFirst,
  either,
}: DateOrderEvidence): DateOrder | 'ask' | 'none' {
  if (dayFirst === monthFirst) return either > 0 ? 'ask' : dayFirst > 0 ? 'ask' : 'none';
  return dayFirst > monthFirst ? 'day-first' : 'month-first';
}

function wallDate({ order, ...day }: DayParts, clock: ClockParts | null, offset: number | null): SourceDate {
  const wall = { ...day, ...(clock ?? { hour: 12, minute: 0, second: 0, ms: 0 }) };
  return { kind: 'wall', wall, timed: clock !== null, offset, order };
}

const clockText = (clock: unknown): string => (typeof clock === 'string' ? clock.trim() : '');

/** Ten digits are seconds, thirteen milliseconds: both from September 2001 on; a fraction is kept. */
function epochOf(value: unknown): number | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  const match = /^(\d{9,10}|\d{12,13})(\.\d+)?$/.exec(text);
  if (!match?.[1]) return null;
  const number = Number(text);
  return Math.round(match[1].length <= 10 ? number * 1000 : number);
}

const ISO_DAY = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)[T,]?/i;
const BASIC_DAY = /^(\d{4})(\d{2})(\d{2})(?!\d)T?/i;
const NUMERIC = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)[T,]?/i;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? /i;
const NAME_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d),?/i;
const DAY_NAME = /^(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?([a-z]{3,9})\.?,?[ -](\d{4})(?!\d),?/i;

function splitDay(text: string, preferred: DateOrder): { day: DayParts; rest: string } | null {
  const plain = text.replace(WEEKDAY, '');
  const found = matchDay(plain, preferred);
  if (found === null || !isDay(found.day)) return null;
  return { day: found.day, rest: plain.slice(found.length).replace(/^ ?(?:at )?/i, '') };
}

function matchDay(text: string, preferred: DateOrder): { day: DayParts; length: number } | null {
  const iso = ISO_DAY.exec(text) ?? null;
  if (iso) return { day: toDay(iso[1], iso[3], iso[4]), length: iso[0].length };
  const basic = BASIC_DAY.exec(text);
  if (basic) return { day: toDay(basic[1], basic[2], basic[3]), length: basic[0].length };
  const numeric = NUMERIC.exec(text);
  if (numeric) return { day: numericDay(numeric, preferred), length: numeric[0].length };
  const named = NAME_FIRST.exec(text);
  if (named) return { day: toDay(named[3], monthNumber(named[1]), named[2]), length: named[0].length };
  const turned = DAY_NAME.exec(text);
  if (turned) return { day: toDay(turned[3], monthNumber(turned[2]), turned[1]), length: turned[0].length };
  return null;
}

const toDay = (year: unknown, month: unknown, day: unknown): DayParts => ({
  year: Number(year),
  month: Number(month),
  day: Number(day),
  order: null,
});

function numericDay([whole, a, b, years]: RegExpExecArray, preferred: DateOrder): DayParts {
  const own = dateOrderOf(whole);
  const order = own === 'day-first' || own === 'month-first' ? own : preferred;
  const [day, month] = order === 'day-first' ? [a, b] : [b, a];
  const short = Number(years);
  const year = years?.length === 2 ? (short < 70 ? 2000 : 1900) + short : short;
  return { ...toDay(year, month, day), order: own === 'either' ? order : null };
}

function isDay({ year, month, day }: DayParts): boolean {
  if (!(month >= 1 && month <= 12 && day >= 1)) return false;
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

function monthNumber(name = ''): number {
  const wanted = name.toLowerCase() === 'sept' ? 'sep' : name.toLowerCase();
  return MONTHS.findIndex((month) => month === wanted || month.slice(0, 3) === wanted) + 1;
}

type Clock = { readonly clock: ClockParts; readonly offset: number | 'utc' | null };

const CLOCK =
  /^(\d{1,2})(?:[:.h](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?)? ?(?:([ap])\.?m\.?)? ?(z|utc|gmt|[+-]\d{2}(?::?\d{2})?)?(?: ?\([^)]*\))?$/i;

function parseClock(text: string): Clock | null {
  // An hour alone ("7 pm") needs its half of the day.
  const match = CLOCK.exec(text.replaceAll('\u202F', ' '));
  if (!match || (match[2] === undefined && match[5] === undefined)) return null;
  const [, hours = '', minutes = '0', seconds = '0', fraction = '0', half, zone] = match;
  const hour = hourOf(Number(hours), half);
  const [minute, second] = [Number(minutes), Number(seconds)];
  if (hour === null || minute > 59 || second > 60) return null;
  const ms = Math.floor(Number(`0.${fraction}`) * 1000);
  const offset = offsetOf(zone);
  if (offset === undefined) return null;
  return { clock: { hour, minute, second: Math.min(second, 59), ms }, offset };
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

function offsetOf(zone: string | undefined): number | 'utc' | null | undefined {
  if (zone === undefined) return null;
  if (/^[a-z]/i.test(zone)) return 'utc';
  const digits = zone.slice(1).replace(':', '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || '0');
  if (minutes > 14 * 60 || Number(digits.slice(2) || '0') > 59) return undefined;
  return zone.startsWith('-') ? -minutes : minutes;
}
