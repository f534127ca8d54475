// Dependencies for tests: a clock that moves only when told, chance from a seed, an own database.
// Nothing here reaches the network or the machine's time.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { analyseEntry, ANALYSER_VERSION } from '#shared/analysis/analyse-entry.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { Random } from '#shared/ports/random.ts';
import type { DatabaseOptions } from '#app/data/database.ts';
import type { Analyser } from '#app/data/journal.ts';

export type TestClock = Clock & {
  readonly advance: (ms: number) => void;
  readonly set: (ms: number) => void;
};

export type TestDeps = {
  readonly seed: number;
  readonly clock: TestClock;
  readonly random: Random;
  readonly analyser: Analyser;
  readonly fetch: typeof fetch;
  readonly database: Omit<DatabaseOptions, 'durability'>;
};

export const TEST_START_MS = Date.UTC(2026, 10, 21, 19, 42);

/** Dependencies of their own for each test; the same seed gives the same ids. */
export function createTestDeps({ seed = 1 }: { readonly seed?: number } = {}): TestDeps {
  return {
    seed,
    clock: createTestClock(),
    random: createSeededRandom(seed),
    analyser: { version: ANALYSER_VERSION, analyse: async (input) => analyseEntry(input) },
    fetch: () => Promise.reject(new Error('a test must not use the network')),
    database: { name: `resonant-test-${seed}`, indexedDB: new IDBFactory(), IDBKeyRange },
  };
}

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
