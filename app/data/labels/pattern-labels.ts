// The words for the fifteen patterns. They name what happens between people and judge nobody: strain
// is told as plainly as warmth.
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { PATTERNS, type Pattern } from '#shared/model/analysis-labels.ts';

export const PATTERN_LABELS: Readonly<Record<Pattern, MessageDescriptor>> = {
  criticism: msg`Criticism`,
  contempt: msg`Contempt`,
  defensiveness: msg`Defensiveness`,
  stonewalling: msg`Going silent`,
  conflict: msg`Conflict`,
  repair: msg`Making up`,
  bid: msg`Reaching out`,
  responsiveness: msg`Being met`,
  turning_away: msg`Turning away`,
  appreciation: msg`Appreciation`,
  affection: msg`Affection`,
  support: msg`Support`,
  disclosure: msg`Openness`,
  boundary: msg`Boundary`,
  quality_time: msg`Time together`,
};

export const patternOptions = (i18n: I18n): { value: Pattern; label: string }[] =>
  PATTERNS.map((value) => ({ value, label: i18n._(PATTERN_LABELS[value]) })).toSorted((a, b) =>
    a.label.localeCompare(b.label, i18n.locale),
  );
