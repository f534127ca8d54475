// The filters of the search language, each from the value that is written after its colon and back.
// A value that is not understood is null, never an error: the search then looks for it as a word.
import type { Feeling, Mood } from './feelings.ts';
import { isFeeling, isMood } from './feelings.ts';
import { foldText } from './search-words.ts';
import { assertNever } from '#shared/lib/assert.ts';
import { PATTERNS } from '#shared/model/analysis-labels.ts';
import type { Pattern } from '#shared/model/analysis-labels.ts';

type FilterValue =
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'mood'; readonly min: Mood; readonly max: Mood }
  | { readonly kind: 'feeling'; readonly feeling: Feeling }
  | { readonly kind: 'pattern'; readonly pattern: Pattern }
  /** Up to the start of the period: YYYY, YYYY-MM or YYYY-MM-DD. */
  | { readonly kind: 'before'; readonly period: string }
  /** From the start of the period on, so that `after:2024 before:2025` is the year 2024. */
  | { readonly kind: 'after'; readonly period: string }
  | { readonly kind: 'on'; readonly period: string }
  /** Private: locked, or never leaves this device. */
  | { readonly kind: 'is'; readonly flag: 'favourite' | 'private' }
  | { readonly kind: 'has'; readonly part: 'title' };

export type SearchFilter = FilterValue & { readonly negated: boolean };
export type FilterKey = FilterValue['kind'];

/** The filter that a word before a colon names, in any case, or null. */
export function filterKeyOf(word: string): FilterKey | null {
  return KEYS.get(foldText(word)) ?? null;
}

/** `value` is trimmed, not empty, and without quotes. */
export function parseFilter(key: FilterKey, value: string): FilterValue | null {
  const folded = foldText(value);
  switch (key) {
    case 'person':
      return { kind: key, name: value };
    case 'tag': {
      const tag = value.replace(/^#+/, '').trim();
      return tag === '' ? null : { kind: key, tag };
    }
    case 'mood':
      return parseMoodRange(folded);
    case 'feeling': {
      const feeling = FEELING_WORDS.get(folded) ?? folded;
      return isFeeling(feeling) ? { kind: key, feeling } : null;
    }
    case 'pattern': {
      const id = folded.replace(/[\s_-]+/g, '_');
      const pattern = PATTERN_WORDS.get(id) ?? PATTERNS.find((pattern) => pattern === id);
      return pattern === undefined ? null : { kind: key, pattern };
    }
    case 'before':
    case 'after':
    case 'on': {
      const period = parsePeriod(folded);
      return period === null ? null : { kind: key, period };
    }
    case 'is': {
      const flag = FLAGS.get(folded);
      return flag === undefined ? null : { kind: key, flag };
    }
    case 'has':
      return folded === 'title' ? { kind: key, part: 'title' } : null;
    default:
      return assertNever(key);
  }
}

/** The filter as it would be typed. */
export function formatFilter(filter: SearchFilter): string {
  return `${filter.negated ? '-' : ''}${filter.kind}:${quoteValue(formatValue(filter))}`;
}

function formatValue(filter: SearchFilter): string {
  switch (filter.kind) {
    case 'person':
      return filter.name;
    case 'tag':
      return filter.tag;
    case 'mood':
      return filter.min === filter.max ? `${filter.min}` : `${filter.min}..${filter.max}`;
    case 'feeling':
      return filter.feeling;
    case 'pattern':
      return filter.pattern;
    case 'before':
    case 'after':
    case 'on':
      return filter.period;
    case 'is':
      return filter.flag;
    case 'has':
      return filter.part;
    default:
      return assertNever(filter);
  }
}

const quoteValue = (value: string) => (/\s/.test(value) ? `"${value}"` : value);

function parseMoodRange(value: string): FilterValue | null {
  const named = MOOD_WORDS.get(value);
  if (named !== undefined) return { kind: 'mood', min: named, max: named };
  const compared = /^(<=|>=|<|>|=|≤|≥)?\s*([1-5])$/.exec(value);
  if (compared) {
    const mood = Number(compared[2]);
    switch (compared[1] ?? '=') {
      case '<':
        return moodRange(1, mood - 1);
      case '<=':
      case '≤':
        return moodRange(1, mood);
      case '>':
        return moodRange(mood + 1, 5);
      case '>=':
      case '≥':
        return moodRange(mood, 5);
      default:
        return moodRange(mood, mood);
    }
  }
  const range = /^([1-5])\s*(?:\.\.+|…|-|–)\s*([1-5])$/.exec(value);
  if (!range) return null;
  const [a, b] = [Number(range[1]), Number(range[2])];
  return moodRange(Math.min(a, b), Math.max(a, b));
}

function moodRange(min: number, max: number): FilterValue | null {
  return min <= max && isMood(min) && isMood(max) ? { kind: 'mood', min, max } : null;
}

/** YYYY, YYYY-M or YYYY-M-D, with - / or . between, as YYYY[-MM[-DD]]; null if there is no such day. */
function parsePeriod(value: string): string | null {
  const match = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(value);
  if (!match) return null;
  const [, year = '', month, day] = match;
  if (month === undefined) return year;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return null;
  const padded = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return padded;
  const dayNumber = Number(day);
  const daysInMonth = new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate();
  return dayNumber < 1 || dayNumber > daysInMonth ? null : `${padded}-${day.padStart(2, '0')}`;
}

const KEYS: ReadonlyMap<string, FilterKey> = new Map([
  ['person', 'person'],
  ['people', 'person'],
  ['with', 'person'],
  ['tag', 'tag'],
  ['mood', 'mood'],
  ['feeling', 'feeling'],
  ['pattern', 'pattern'],
  ['before', 'before'],
  ['after', 'after'],
  ['since', 'after'],
  ['on', 'on'],
  ['is', 'is'],
  ['has', 'has'],
]);

const FLAGS: ReadonlyMap<string, 'favourite' | 'private'> = new Map([
  ['favourite', 'favourite'],
  ['favorite', 'favourite'],
  ['starred', 'favourite'],
  ['private', 'private'],
  ['locked', 'private'],
]);

const MOOD_WORDS: ReadonlyMap<string, Mood> = new Map([
  ['rough', 1],
  ['low', 2],
  ['okay', 3],
  ['ok', 3],
  ['good', 4],
  ['great', 5],
]);

const FEELING_WORDS: ReadonlyMap<string, Feeling> = new Map([
  ['happy', 'joy'],
  ['joyful', 'joy'],
  ['loving', 'love'],
  ['loved', 'love'],
  ['sadness', 'sad'],
  ['anxiety', 'anxious'],
  ['worried', 'anxious'],
  ['anger', 'angry'],
]);

/** Other words for a pattern than its id, among them what the interface calls it. */
const PATTERN_WORDS: ReadonlyMap<string, Pattern> = new Map([
  ['going_silent', 'stonewalling'],
  ['reaching_out', 'bid'],
  ['being_met', 'responsiveness'],
  ['openness', 'disclosure'],
  ['opening_up', 'disclosure'],
  ['making_up', 'repair'],
  ['gratitude', 'appreciation'],
  ['thanks', 'appreciation'],
  ['time_together', 'quality_time'],
  ['boundaries', 'boundary'],
  ['argument', 'conflict'],
]);
