import type { Clock } from '#shared/ports/clock.ts';
export const clock: Clock = { now: () => 0 };
export type RealClock = typeof clock;
