// Sums that lists and charts read instead of counting: what one live entry adds to each period.

export type RollupKey = { readonly scope: string; readonly period: string };

export type RollupSums = {
  readonly entries: number;
  readonly moodSum: number;
  readonly moodCount: number;
  readonly valenceSum: number;
  readonly valenceCount: number;
};

export type RolledUp = {
  readonly live: 0 | 1;
  readonly day: string;
  readonly mood: number | null;
  readonly valence: number | null;
  readonly personIds: readonly string[];
};

export const EMPTY_SUMS: RollupSums = {
  entries: 0,
  moodSum: 0,
  moodCount: 0,
  valenceSum: 0,
  valenceCount: 0,
};

/** The periods that an entry counts in: its day and month for all, its month for each person. */
export function rollupKeys(entry: RolledUp): RollupKey[] {
  if (entry.live === 0) return [];
  const month = entry.day.slice(0, 7);
  return [
    { scope: 'all', period: entry.day },
    { scope: 'all', period: month },
    ...entry.personIds.map((scope) => ({ scope, period: month })),
  ];
}

/** What an entry adds to each of its periods; negative with `sign` -1, to take it back. */
export function rollupSums(entry: RolledUp, sign: 1 | -1): RollupSums {
  return {
    entries: sign,
    moodSum: sign * (entry.mood ?? 0),
    moodCount: entry.mood === null ? 0 : sign,
    // Whole thousandths: adding and taking back floating-point numbers would leave a residue.
    valenceSum: sign * Math.round((entry.valence ?? 0) * 1000),
    valenceCount: entry.valence === null ? 0 : sign,
  };
}

export const addSums = (a: RollupSums, b: RollupSums): RollupSums => ({
  entries: a.entries + b.entries,
  moodSum: a.moodSum + b.moodSum,
  moodCount: a.moodCount + b.moodCount,
  valenceSum: a.valenceSum + b.valenceSum,
  valenceCount: a.valenceCount + b.valenceCount,
});
