// The embedded database of a self-hosted server: one SQLite file in write-ahead mode.
// Migrations are appended, never edited; a file from a newer version is refused, not guessed at.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { Random } from '#shared/ports/random.ts';

export type Database = {
  /** A random id made with the file: tells two servers' data apart in a backup. */
  readonly instanceId: string;
  readonly answers: () => Promise<boolean>;
  readonly close: () => void;
};

export type OpenDatabaseError =
  | { readonly type: 'newer-schema'; readonly found: number; readonly known: number }
  | { readonly type: 'cannot-open'; readonly reason: string };

export type OpenDatabaseOptions = {
  readonly path: string;
  readonly clock: Pick<Clock, 'now'>;
  readonly random: Pick<Random, 'uuid'>;
};

type Migration = { readonly name: string; readonly sql: string };

/** In order; the version of a file is the number of these that ran on it. */
const MIGRATIONS: readonly Migration[] = [
  {
    name: 'instance',
    sql: `CREATE TABLE instance (
      only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
      id TEXT NOT NULL,
      created_ms INTEGER NOT NULL
    ) STRICT`,
  },
];

/** Opens or makes the file at `path`, with its folder, and brings its schema up to date. */
export function openDatabase(options: OpenDatabaseOptions): Result<Database, OpenDatabaseError> {
  let sqlite: DatabaseSync | undefined;
  try {
    mkdirSync(dirname(options.path), { recursive: true });
    sqlite = new DatabaseSync(options.path, { timeout: 5_000 });
    sqlite.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
    const found = migrate(sqlite, options);
    if (found <= MIGRATIONS.length) return ok(asDatabase(sqlite));
    sqlite.close();
    return err({ type: 'newer-schema', found, known: MIGRATIONS.length });
  } catch (error) {
    if (sqlite?.isOpen === true) sqlite.close();
    return err({ type: 'cannot-open', reason: error instanceof Error ? error.message : String(error) });
  }
}

/** Runs what is missing, all or nothing. Returns the version that the file had; a newer one is left alone. */
function migrate(sqlite: DatabaseSync, options: OpenDatabaseOptions): number {
  sqlite.exec('BEGIN IMMEDIATE');
  try {
    sqlite.exec(`CREATE TABLE IF NOT EXISTS migrations (
      version INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      applied_ms INTEGER NOT NULL
    ) STRICT`);
    const row = sqlite.prepare('SELECT coalesce(max(version), 0) AS version FROM migrations').get();
    const found = Number(row?.version ?? 0);
    if (found <= MIGRATIONS.length) apply(sqlite, found, options);
    sqlite.exec('COMMIT');
    return found;
  } catch (error) {
    sqlite.exec('ROLLBACK');
    throw error;
  }
}

function apply(sqlite: DatabaseSync, found: number, { clock, random }: OpenDatabaseOptions): void {
  const record = sqlite.prepare('INSERT INTO migrations (version, name, applied_ms) VALUES (?, ?, ?)');
  for (const [index, { name, sql }] of MIGRATIONS.entries()) {
    if (index < found) continue;
    sqlite.exec(sql);
    record.run(index + 1, name, clock.now());
  }
  sqlite
    .prepare('INSERT INTO instance (only_row, id, created_ms) VALUES (1, ?, ?) ON CONFLICT DO NOTHING')
    .run(random.uuid(), clock.now());
}

function asDatabase(sqlite: DatabaseSync): Database {
  const readId = sqlite.prepare('SELECT id FROM instance');
  const instanceId = String(readId.get()?.id);
  return {
    instanceId,
    answers: async () => readId.get()?.id === instanceId,
    close: () => sqlite.close(),
  };
}
