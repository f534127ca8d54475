// Dependencies for tests: a clock that moves only when told, chance from a seed, an own database.
// Nothing here reaches the network or the machine's time.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { analyseEntry } from '#shared/analysis/analyse-entry.ts';
import { ANALYSER_VERSION } from '#shared/analysis/version.ts';
import type { Random } from '#shared/ports/random.ts';
import type { DatabaseOptions } from '#app/data/database.ts';
import type { Analyser } from '#app/data/journal.ts';
import { createSeededRandom, createTestClock, type TestClock } from '#tests/support/test-clock.ts';

export type TestDeps = {
  readonly seed: number;
  readonly clock: TestClock;
  readonly random: Random;
  readonly analyser: Analyser;
  readonly fetch: typeof fetch;
  readonly database: Omit<DatabaseOptions, 'durability'>;
};

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
