// What holds until the writer chooses otherwise.
import type { Settings } from './settings.ts';

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  analysis: true,
  safetyCard: true,
  weekStart: 'monday',
  welcomed: false,
};
