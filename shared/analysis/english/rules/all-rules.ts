// Every pattern rule of the English analyser, in the order they are tried.
import { CLOSENESS_RULES } from './closeness.ts';
import { CONFLICT_AND_REPAIR_RULES } from './conflict-and-repair.ts';
import { HORSEMEN_RULES } from './horsemen.ts';
import type { Rule } from './rule.ts';
import { TURNING_RULES } from './turning.ts';
import { WARMTH_RULES } from './warmth.ts';

export const PATTERN_RULES: readonly Rule[] = [
  ...CONFLICT_AND_REPAIR_RULES,
  ...HORSEMEN_RULES,
  ...TURNING_RULES,
  ...WARMTH_RULES,
  ...CLOSENESS_RULES,
];
