// The journal's IndexedDB database. Two handles open the same one: a strict handle, whose
// transactions are on disk when they report success, and a relaxed one for bulk work that can be done
// again.
import { Dexie, type Table } from 'dexie';
import type { EntryId, ImportId, OperationId, PersonId } from '#shared/model/ids.ts';
import type {
  AnalysisRow,
  BodyRow,
  EntryRow,
  ImportRow,
  LinkRow,
  MetaRow,
  OutboxRow,
  PersonRow,
  RecordRow,
  RevisionRow,
  RollupRow,
  TextRow,
} from '#app/data/rows.ts';
import { SCHEMA_VERSIONS } from '#app/data/schema.ts';

export type JournalDatabase = Dexie & {
  readonly records: Table<RecordRow, string>;
  readonly bodies: Table<BodyRow, EntryId>;
  readonly texts: Table<TextRow, EntryId>;
  readonly entries: Table<EntryRow, EntryId>;
  readonly people: Table<PersonRow, PersonId>;
  readonly links: Table<LinkRow, [PersonId, number, EntryId]>;
  readonly rollups: Table<RollupRow, [string, string]>;
  readonly analyses: Table<AnalysisRow, EntryId>;
  readonly revisions: Table<RevisionRow, [EntryId, number]>;
  readonly outbox: Table<OutboxRow, OperationId>;
  readonly imports: Table<ImportRow, ImportId>;
  readonly meta: Table<MetaRow, string>;
};

export const DATABASE_NAME = 'resonant';

export type DatabaseOptions = {
  readonly name?: string;
  readonly durability: 'strict' | 'relaxed';
  /** For tests; the browser's own otherwise. */
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
};

/** A handle that is not open yet. */
export function createDatabase({
  name = DATABASE_NAME,
  durability,
  ...idb
}: DatabaseOptions): JournalDatabase {
  const db = new Dexie(name, { ...idb, chromeTransactionDurability: durability, autoOpen: false });
  for (const { version, stores } of SCHEMA_VERSIONS) db.version(version).stores({ ...stores });
  return db as JournalDatabase;
}
