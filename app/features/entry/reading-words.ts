// How an entry reads as a whole, in words and never in numbers.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Analysis } from '#shared/model/analysis.ts';
import type { Emotion, Sentiment } from '#shared/model/analysis-labels.ts';

export const SENTIMENT_WORDS: Readonly<Record<Sentiment, MessageDescriptor>> = {
  positive: msg`Reads mostly light`,
  negative: msg`Reads mostly heavy`,
  mixed: msg`Reads light and heavy at once`,
  neutral: msg`Reads even`,
  unclear: msg`Can't tell from the words`,
};

const EMOTION_WORDS: Readonly<Record<Exclude<Emotion, 'neutral'>, MessageDescriptor>> = {
  admiration: msg`admiration`,
  amusement: msg`amusement`,
  anger: msg`anger`,
  annoyance: msg`annoyance`,
  approval: msg`approval`,
  caring: msg`caring`,
  confusion: msg`confusion`,
  curiosity: msg`curiosity`,
  desire: msg`longing`,
  disappointment: msg`disappointment`,
  disapproval: msg`disapproval`,
  disgust: msg`disgust`,
  embarrassment: msg`embarrassment`,
  excitement: msg`excitement`,
  fear: msg`fear`,
  gratitude: msg`gratitude`,
  grief: msg`grief`,
  joy: msg`joy`,
  love: msg`love`,
  nervousness: msg`nervousness`,
  optimism: msg`hope`,
  pride: msg`pride`,
  realization: msg`something understood`,
  relief: msg`relief`,
  remorse: msg`regret`,
  sadness: msg`sadness`,
  surprise: msg`surprise`,
};

const MOST_SHOWN = 3;

/** The emotions worth naming, strongest first. */
export const emotionsOf = ({ emotions }: Analysis): MessageDescriptor[] =>
  emotions.flatMap(({ label }) => (label === 'neutral' ? [] : [EMOTION_WORDS[label]])).slice(0, MOST_SHOWN);
