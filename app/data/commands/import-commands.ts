// Entries that come from elsewhere, in batches: from a file, or the sample journal. Each batch is one
// transaction; an id that is in the journal already is left as it is, so that a file can be imported
// twice, or again after a crash.
import type { Result } from '#shared/lib/result.ts';
import type { Analysis } from '#shared/model/analysis.ts';
import type { EntryFields } from '#shared/model/entry.ts';
import type { EntryId, ImportId, PersonId } from '#shared/model/ids.ts';
import { attempt } from '#app/data/attempt.ts';
import { addEntries, ENTRY_TABLES, type EntryChange } from '#app/data/commit-entries.ts';
import type { Journal } from '#app/data/journal.ts';
import { applyRollups, collectRollups, type RollupChanges } from '#app/data/projections/rollup-changes.ts';
import type { BodyRow, EntryRow, ImportRow, RecordRow } from '#app/data/rows.ts';
import type { StorageError } from '#app/data/storage-error.ts';

export type PreparedEntry = {
  readonly id: EntryId;
  readonly text: string;
  /** The seeded Yjs document (bodies/seed-body.ts). */
  readonly body: Uint8Array;
  readonly analysis: Analysis | null;
  /** `source.importId` must be the import's id. */
  readonly fields: Partial<EntryFields> & Pick<EntryFields, 'time' | 'zone' | 'source'>;
  readonly tags?: readonly string[];
  readonly people?: readonly PersonId[];
};

export type ImportCount = { readonly added: number; readonly known: number };

/** Batches of at most this many entries keep the page alive and a transaction short. */
const IMPORT_BATCH = 500;

/** Adds a batch of at most 500 entries, each id once. */
export async function importEntries(
  journal: Journal,
  entries: readonly PreparedEntry[],
): Promise<Result<ImportCount, StorageError>> {
  return attempt({ db: journal.bulk, health: journal.health }, async () => {
    const added = await addEntries(journal, entries.map(toChange));
    return { added, known: entries.length - added };
  });
}

/** Keeps what is known of an import, for its progress and its undo. */
export const putImport = (journal: Journal, row: ImportRow): Promise<Result<void, StorageError>> =>
  attempt(journal, async () => {
    await journal.db.imports.put(row);
  });

export type UndoCount = { readonly removed: number; readonly kept: number };

/**
 * Takes an import back, as if it had never been. Entries that were changed since are the writer's own
 * by now and are kept.
 */
export async function undoImport(
  journal: Journal,
  importId: ImportId,
): Promise<Result<UndoCount, StorageError>> {
  return attempt(journal, async () => {
    const ids = await journal.db.entries.where('importId').equals(importId).primaryKeys();
    let removed = 0;
    for (let from = 0; from < ids.length; from += IMPORT_BATCH) {
      removed += await removeUntouched(journal, ids.slice(from, from + IMPORT_BATCH));
    }
    await journal.db.imports.update(importId, { state: 'undone' });
    return { removed, kept: ids.length - removed };
  });
}

async function removeUntouched({ bulk: db }: Journal, ids: readonly EntryId[]): Promise<number> {
  return db.transaction('rw', [...ENTRY_TABLES], async () => {
    const [rows, records, bodies] = await Promise.all([
      db.entries.bulkGet([...ids]),
      db.records.bulkGet([...ids]),
      db.bodies.bulkGet([...ids]),
    ]);
    const untouched = rows.filter(
      (row, index): row is EntryRow => row !== undefined && isUntouched(records[index], bodies[index]),
    );
    const gone = untouched.map(({ id }) => id);
    const rollups: RollupChanges = new Map();
    for (const row of untouched) collectRollups(rollups, row, undefined);
    await Promise.all([
      ...[db.records, db.bodies, db.texts, db.entries, db.analyses].map((table) =>
        table.bulkDelete(gone as never[]),
      ),
      db.links.where('entryId').anyOf(gone).delete(),
      db.outbox.where('recordId').anyOf(gone).delete(),
      applyRollups(db, rollups),
    ]);
    return gone.length;
  });
}

// All that an import writes carries one timestamp a record: another one is the writer's.
function isUntouched(record: RecordRow | undefined, body: BodyRow | undefined): boolean {
  const times = new Set(Object.values(record?.state.registers ?? {}).map(({ hlc }) => hlc));
  return times.size <= 1 && (body?.generation ?? 1) === 1;
}

function toChange({ id, text, body, analysis, fields, tags = [], people = [] }: PreparedEntry): EntryChange {
  return {
    id,
    patch: { fields, sets: { tags: { add: tags }, people: { add: people } } },
    body: { state: body, text },
    analysis,
  };
}
