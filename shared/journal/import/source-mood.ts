// Moods as other journals keep them, brought to the five steps here.
import type { Mood } from '#shared/journal/feelings.ts';
import { isMood } from '#shared/journal/feelings.ts';
import { foldText } from '#shared/journal/search-words.ts';

export const MOOD_SCALES = ['one-to-five', 'one-to-ten', 'words'] as const;
export type MoodScale = (typeof MOOD_SCALES)[number];

/** The mood, or null where the value is none on that scale. Words are understood on every scale. */
export function toMood(value: unknown, scale: MoodScale): Mood | null {
  const text =
    typeof value === 'number' ? String(value) : typeof value === 'string' ? foldText(value.trim()) : '';
  const number = NUMBER.exec(text)?.[1];
  if (number === undefined) return MOOD_WORDS.get(text) ?? null;
  if (scale === 'words') return null;
  const amount = Number(number.replace(',', '.'));
  const top = scale === 'one-to-five' ? 5 : 10;
  if (amount < 1 || amount > top) return null;
  const mood = scale === 'one-to-five' ? Math.round(amount) : Math.ceil(amount / 2);
  return isMood(mood) ? mood : null;
}

/** The scale that a column's values are on: the smallest that holds them all. */
export function guessMoodScale(values: Iterable<unknown>): MoodScale {
  let largest = 0;
  for (const value of values) {
    const number = NUMBER.exec(String(value).trim())?.[1];
    if (number !== undefined) largest = Math.max(largest, Number(number.replace(',', '.')));
  }
  if (largest === 0) return 'words';
  return largest > 5 ? 'one-to-ten' : 'one-to-five';
}

// "4", "4.0" and "4/5"
const NUMBER = /^(\d{1,3}(?:[.,]\d+)?)(?: ?\/ ?\d{1,3})?$/;

const WORDS: readonly (readonly [Mood, readonly string[]])[] = [
  [1, ['rough', 'awful', 'terrible', 'horrible', 'very bad', 'miserable', 'worst', 'very low']],
  [2, ['low', 'bad', 'down', 'sad', 'poor', 'unhappy', 'not good']],
  [3, ['okay', 'ok', 'meh', 'neutral', 'fine', 'so-so', 'average', 'normal', 'mixed', 'medium']],
  [4, ['good', 'happy', 'well', 'nice', 'pleasant', 'high']],
  [5, ['great', 'rad', 'very good', 'excellent', 'amazing', 'awesome', 'very happy', 'wonderful', 'best']],
];

const MOOD_WORDS: ReadonlyMap<string, Mood> = new Map(
  WORDS.flatMap(([mood, words]) => words.map((word) => [word, mood] as const)),
);
