// Time that moves only when told, and chance from a seed: for tests in Node and in a page.
import type { Clock } from '#shared/ports/clock.ts';
import type { Random } from '#shared/ports/random.ts';

export type TestClock = Clock & {
  readonly advance: (ms: number) => void;
  readonly set: (ms: number) => void;
};

const TEST_START_MS = Date.UTC(2026, 10, 21, 19, 42);

export function createTestClock(start = TEST_START_MS): TestClock {
  let now = start;
  return {
    now: () => now,
    zone: () => 'Europe/London',
    advance: (ms) => {
      now += ms;
    },
    set: (ms) => {
      now = ms;
    },
  };
}

/** Version 4 UUIDs from a 32-bit seed by splitmix32; for tests only. */
export function createSeededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  return {
    uuid: () => {
      const hex = Array.from({ length: 4 }, () => next().toString(16).padStart(8, '0')).join('');
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
  };
}
