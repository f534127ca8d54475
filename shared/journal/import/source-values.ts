// Cells as the fields of an entry: lists of names, yes and no, text. A cell is whatever a file may
// hold: a string in CSV, any JSON value in JSONL.
import type { Feeling } from '#shared/journal/feelings.ts';
import { isFeeling } from '#shared/journal/feelings.ts';
import { normaliseName } from '#shared/journal/person-names.ts';
import { foldText } from '#shared/journal/search-words.ts';

const MAX_MEMBERS = 100;

/** A cell's text with LF line ends; '' where there is none. */
export function toText(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value))
    return value
      .map(toText)
      .filter((text) => text !== '')
      .join('\n\n');
  return '';
}

export const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** Tags, without their "#", each once. "#one #two" is two tags; "day off" is one. */
export function toTags(value: unknown): string[] {
  const parts = listOf(value, /[,;|\n]/).flatMap((part) =>
    part.includes('#') ? part.split(/[\s#]+/) : [part],
  );
  return unique(parts.map((part) => normaliseName(part) ?? ''));
}

/** Names of people, each once. */
export function toPeople(value: unknown): string[] {
  return unique(listOf(value, /[,;|&\n]/).map((part) => normaliseName(part.trim().replace(/^@/, '')) ?? ''));
}

export type FeelingsRead = { readonly feelings: readonly Feeling[]; readonly unknown: readonly string[] };

export function toFeelings(value: unknown): FeelingsRead {
  const words = unique(listOf(value, /[,;|\n]/).map((part) => foldText(part.trim())));
  const found = words.map((word) => FEELING_WORDS.get(word) ?? word);
  return {
    feelings: [...new Set(found.filter(isFeeling))],
    unknown: words.filter((_, index) => !isFeeling(found[index])),
  };
}

const YES = new Set(['true', 'yes', 'y', '1', 'x', 'on', 'starred', 'favourite', 'favorite', '*', '★']);

export const toFlag = (value: unknown): boolean =>
  value === true || value === 1 || (typeof value === 'string' && YES.has(foldText(value.trim())));

/** The members of a list that is an array (of names, or objects with one), or text with separators. */
function listOf(value: unknown, separator: RegExp): string[] {
  if (typeof value === 'string') return value.split(separator);
  if (typeof value === 'number') return [String(value)];
  if (!Array.isArray(value)) return [];
  return value.flatMap((member: unknown) => {
    if (typeof member === 'string') return [member];
    const name = nameIn(member);
    return name === null ? [] : [name];
  });
}

function nameIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const key of ['name', 'title', 'label', 'tag']) {
    const name: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : null;
    if (typeof name === 'string') return name;
  }
  return null;
}

function unique(names: readonly string[]): string[] {
  const byFolded = new Map<string, string>();
  for (const name of names) {
    const folded = foldText(name);
    if (name !== '' && !byFolded.has(folded)) byFolded.set(folded, name);
  }
  return [...byFolded.values()].slice(0, MAX_MEMBERS);
}

const FEELING_WORDS: ReadonlyMap<string, Feeling> = new Map([
  ['happy', 'joy'],
  ['happiness', 'joy'],
  ['joyful', 'joy'],
  ['loving', 'love'],
  ['loved', 'love'],
  ['peaceful', 'calm'],
  ['relaxed', 'calm'],
  ['sadness', 'sad'],
  ['anxiety', 'anxious'],
  ['worried', 'anxious'],
  ['fear', 'anxious'],
  ['anger', 'angry'],
  ['mad', 'angry'],
]);
