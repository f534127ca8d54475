// The words an analysis is made of, apart from its schema, so that a screen can name them without
// loading the validator.

export const PATTERNS = [
  'criticism',
  'contempt',
  'defensiveness',
  'stonewalling',
  'conflict',
  'repair',
  'bid',
  'responsiveness',
  'turning_away',
  'appreciation',
  'affection',
  'support',
  'disclosure',
  'boundary',
  'quality_time',
] as const;

export const SENTIMENTS = ['positive', 'negative', 'neutral', 'mixed', 'unclear'] as const;
export const EKMAN = ['anger', 'disgust', 'fear', 'joy', 'sadness', 'surprise', 'neutral'] as const;
export const POLARITIES = ['positive', 'negative', 'ambiguous', 'neutral'] as const;
export const ACTORS = ['self', 'other', 'mutual'] as const;

/** The 27 emotions of GoEmotions (Demszky et al. 2020) and neutral. */
export const EMOTIONS = [
  'admiration',
  'amusement',
  'anger',
  'annoyance',
  'approval',
  'caring',
  'confusion',
  'curiosity',
  'desire',
  'disappointment',
  'disapproval',
  'disgust',
  'embarrassment',
  'excitement',
  'fear',
  'gratitude',
  'grief',
  'joy',
  'love',
  'nervousness',
  'optimism',
  'pride',
  'realization',
  'relief',
  'remorse',
  'sadness',
  'surprise',
  'neutral',
] as const;

export const THEMES = [
  'work',
  'money',
  'family',
  'romance',
  'friendship',
  'health',
  'home',
  'parenting',
  'food',
  'travel',
  'leisure',
  'school',
  'loss',
  'faith',
  'self',
] as const;

export type Pattern = (typeof PATTERNS)[number];
export type Emotion = (typeof EMOTIONS)[number];
export type Theme = (typeof THEMES)[number];
export type Actor = (typeof ACTORS)[number];
export type Sentiment = (typeof SENTIMENTS)[number];
