// The device's own clock.
import type { Clock } from '#shared/ports/clock.ts';

export const browserClock: Clock = {
  now: () => Date.now(),
  zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
};
