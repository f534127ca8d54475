// The handle on an open journal that commands and queries take.
import type { Analysis, AnalysisInput } from '#shared/model/analysis.ts';
import type { DeviceId } from '#shared/model/ids.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { Random } from '#shared/ports/random.ts';
import type { JournalDatabase } from '#app/data/database.ts';
import type { HealthStore } from '#app/data/health.ts';

export type Analyser = {
  readonly version: string;
  /** Null where the analyser could not be loaded: the entry is saved and read later. */
  readonly analyse: (input: AnalysisInput) => Promise<Analysis | null>;
};

export type Journal = {
  readonly db: JournalDatabase;
  /** The same database with relaxed durability, for bulk work that can be done again. */
  readonly bulk: JournalDatabase;
  readonly deviceId: DeviceId;
  readonly clock: Clock;
  readonly random: Random;
  readonly analyser: Analyser;
  readonly health: HealthStore;
};
