// How long an entry still stays in the trash. Pure.
const DAY_MS = 24 * 60 * 60 * 1000;

/** Whole days, rounded up; 0 where it may go at any moment. */
export function daysLeft(deletedAt: number, now: number, keptDays: number): number {
  return Math.max(0, Math.min(keptDays, Math.ceil(keptDays - (now - deletedAt) / DAY_MS)));
}
