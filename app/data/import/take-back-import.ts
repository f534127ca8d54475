// Takes an import back with the people it brought, and lists the imports there have been.
import { ok, type Result } from '#shared/lib/result.ts';
import type { ImportId } from '#shared/model/ids.ts';
import { undoImport, type UndoCount } from '#app/data/commands/import-commands.ts';
import { deletePerson, type PersonError } from '#app/data/commands/person-commands.ts';
import type { JournalDatabase } from '#app/data/database.ts';
import type { Journal } from '#app/data/journal.ts';
import { personSummary } from '#app/data/queries/person-queries.ts';
import type { ImportRow } from '#app/data/rows.ts';

/** People of the import whom no entry speaks of any more go with it. */
export async function takeBackImport(
  journal: Journal,
  importId: ImportId,
): Promise<Result<UndoCount, PersonError>> {
  const undone = await undoImport(journal, importId);
  if (!undone.ok) return undone;
  const people = await journal.db.people.where('live').equals(1).toArray();
  for (const { id, source } of people) {
    if (source?.importId !== importId) continue;
    const { entries } = await personSummary(journal.db, id);
    if (entries > 0) continue;
    const deleted = await deletePerson(journal, id);
    if (!deleted.ok) return deleted;
  }
  return ok(undone.value);
}

export type PastImport = ImportRow & {
  /** Entries of it that are in the journal now. */
  readonly present: number;
};

/** Imports that can be taken back or were, newest first. */
export async function listImports(db: JournalDatabase): Promise<PastImport[]> {
  const rows = await db.imports.orderBy('at').reverse().limit(50).toArray();
  const present = await Promise.all(rows.map(({ id }) => db.entries.where('importId').equals(id).count()));
  return rows.map((row, index) => ({ ...row, present: present[index] ?? 0 }));
}
