// What stands behind the screens, for settings and diagnostics. Ids and sizes only.
import type { EntryId } from '#shared/model/ids.ts';
import type { JournalDatabase } from '#app/data/database.ts';
import type { OutboxRow, RevisionRow } from '#app/data/rows.ts';

/** At most `limit` of what waits to be sent, in no particular order. */
export const listOutbox = (db: JournalDatabase, limit: number): Promise<OutboxRow[]> =>
  db.outbox.limit(limit).toArray();

export const countOutbox = (db: JournalDatabase): Promise<number> => db.outbox.count();

/** Rows in each table. */
export async function countRows(db: JournalDatabase): Promise<{ table: string; rows: number }[]> {
  return Promise.all(db.tables.map(async (table) => ({ table: table.name, rows: await table.count() })));
}

/** Earlier texts of an entry, newest first. */
export const listRevisions = (db: JournalDatabase, id: EntryId): Promise<RevisionRow[]> =>
  db.revisions.where('[entryId+at]').between([id, 0], [id, Number.MAX_VALUE]).reverse().toArray();

/** Entries that this version of the analyser has not read yet, and is meant to. */
export const countPendingAnalyses = (db: JournalDatabase, version: string): Promise<number> =>
  db.entries.where('analysisVersion').noneOf([version, 'off']).count();
