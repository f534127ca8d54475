// Where a relationship stands: what is shown, counted and suggested depends on it.

export const LIFE_CYCLES = ['active', 'dormant', 'ended', 'deceased', 'paused'] as const;

export type LifeCycle = (typeof LIFE_CYCLES)[number];
