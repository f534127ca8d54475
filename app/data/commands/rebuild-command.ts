// Makes every derived row anew from what owns the data: for repair, and as the proof that the derived
// rows say nothing of their own.
import type { Result } from '#shared/lib/result.ts';
import { attempt } from '#app/data/attempt.ts';
import { ENTRY_TABLES, linksOf } from '#app/data/commit-entries.ts';
import type { Journal } from '#app/data/journal.ts';
import { projectEntry } from '#app/data/projections/entry-projection.ts';
import { applyRollups, collectRollups, type RollupChanges } from '#app/data/projections/rollup-changes.ts';
import type { EntryRow } from '#app/data/rows.ts';
import type { StorageError } from '#app/data/storage-error.ts';

/** Writes all list rows, links and rollups again, in one transaction. */
export async function rebuildProjections(journal: Journal): Promise<Result<void, StorageError>> {
  const { db, clock } = journal;
  return attempt(journal, () =>
    db.transaction('rw', [...ENTRY_TABLES], async () => {
      const known = new Set<string>(await db.people.where('live').equals(1).primaryKeys());
      const ids = await db.entries.toCollection().primaryKeys();
      const [records, texts, analyses] = await Promise.all([
        db.records.bulkGet(ids),
        db.texts.bulkGet(ids),
        db.analyses.bulkGet(ids),
      ]);
      const rows = ids.flatMap((id, index): EntryRow[] => {
        const state = records[index]?.state;
        const text = texts[index]?.text ?? '';
        const analysis = analyses[index] ?? null;
        return state
          ? [projectEntry({ id, state, text, analysis, knownPeople: known, updatedAt: clock.now() })]
          : [];
      });
      const rollups: RollupChanges = new Map();
      for (const row of rows) collectRollups(rollups, undefined, row);
      await Promise.all([db.entries.clear(), db.links.clear(), db.rollups.clear()]);
      await Promise.all([
        db.entries.bulkPut(rows),
        db.links.bulkPut(rows.flatMap(linksOf)),
        applyRollups(db, rollups),
      ]);
    }),
  );
}
