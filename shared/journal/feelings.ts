// The feelings a person can tick, and the five steps of mood. Labels are translated where they are
// shown; a feeling's shape and colour are the interface's affair.

export const FEELINGS = ['joy', 'love', 'calm', 'sad', 'anxious', 'angry', 'neutral'] as const;
export type Feeling = (typeof FEELINGS)[number];

/** 1 rough, 2 low, 3 okay, 4 good, 5 great. */
export const MOODS = [1, 2, 3, 4, 5] as const;
export type Mood = (typeof MOODS)[number];

export const isFeeling = (value: unknown): value is Feeling => FEELINGS.some((feeling) => feeling === value);

export const isMood = (value: unknown): value is Mood => MOODS.some((mood) => mood === value);
