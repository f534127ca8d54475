// Databases as files: every table's rows as JSON, bytes as base64.
import { Dexie } from 'dexie';
import type { DatabaseOptions } from '#app/data/database.ts';
import { SCHEMA_VERSIONS } from '#app/data/schema.ts';

export type FrozenDatabase = {
  readonly version: number;
  readonly tables: Readonly<Record<string, unknown[]>>;
};

export async function freezeTables(db: Dexie): Promise<FrozenDatabase> {
  const tables = await Promise.all(
    db.tables.map(async (table) => [table.name, (await table.toArray()).map(freeze)]),
  );
  return { version: db.verno, tables: Object.fromEntries(tables) as Record<string, unknown[]> };
}

/** Makes the database as the version that was frozen left it, and closes it. */
export async function thawDatabase(
  frozen: FrozenDatabase,
  options: Omit<DatabaseOptions, 'durability'>,
): Promise<void> {
  const db = new Dexie(options.name ?? 'resonant', options);
  for (const { version, stores } of SCHEMA_VERSIONS.filter((schema) => schema.version <= frozen.version)) {
    db.version(version).stores({ ...stores });
  }
  for (const [table, rows] of Object.entries(frozen.tables)) await db.table(table).bulkPut(rows.map(thaw));
  db.close();
}

const freeze = (row: unknown): unknown =>
  JSON.parse(
    JSON.stringify(row, (_, value: unknown) =>
      value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value,
    ),
  );

const thaw = (row: unknown): unknown =>
  JSON.parse(JSON.stringify(row), (_, value: unknown) =>
    isFrozenBytes(value) ? new Uint8Array(Buffer.from(value.base64, 'base64')) : value,
  );

const isFrozenBytes = (value: unknown): value is { base64: string } =>
  typeof value === 'object' && value !== null && 'base64' in value && typeof value.base64 === 'string';
