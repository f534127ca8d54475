// The words for what a writer can tick: five moods and seven feelings. Each feeling has a mark of the
// same name in app/ui/glyph.tsx (its shape and colour) and each mood a step of app/ui/step-scale.tsx.
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { FEELINGS, MOODS, type Feeling, type Mood } from '#shared/journal/feelings.ts';

export const MOOD_LABELS: Readonly<Record<Mood, MessageDescriptor>> = {
  1: msg`Rough`,
  2: msg`Low`,
  3: msg`Okay`,
  4: msg`Good`,
  5: msg`Great`,
};

export const FEELING_LABELS: Readonly<Record<Feeling, MessageDescriptor>> = {
  joy: msg`Joy`,
  love: msg`Love`,
  calm: msg`Calm`,
  sad: msg`Sad`,
  anxious: msg`Anxious`,
  angry: msg`Angry`,
  neutral: msg`Neutral`,
};

export type MarkLabel = { readonly mark: Feeling; readonly label: string };
export type StepLabel = { readonly step: Mood; readonly label: string };

/** Every feeling as a choice of app/ui/chip.tsx, without its icon. */
export const feelingOptions = (i18n: I18n): { value: Feeling; label: string }[] =>
  FEELINGS.map((value) => ({ value, label: i18n._(FEELING_LABELS[value]) }));

/** The words of the five moods, lowest first. */
export const moodWords = (i18n: I18n): [string, string, string, string, string] => {
  const word = (mood: Mood) => i18n._(MOOD_LABELS[mood]);
  return [word(1), word(2), word(3), word(4), word(5)];
};

/** The mood nearest to an average, or null where there is none. */
export function moodOfAverage(sum: number, count: number): Mood | null {
  if (count === 0) return null;
  return MOODS[Math.min(5, Math.max(1, Math.round(sum / count))) - 1] ?? null;
}
