// Collects what a transaction changes in the rollups, so that each row is read and written once.
import { addSums, EMPTY_SUMS, rollupKeys, rollupSums, type RollupSums } from '#shared/journal/rollups.ts';
import type { JournalDatabase } from '#app/data/database.ts';
import type { EntryRow, RollupRow } from '#app/data/rows.ts';

export type RollupChanges = Map<string, { readonly key: [string, string]; readonly sums: RollupSums }>;

/** Takes back what `before` counted and adds what `after` counts. */
export function collectRollups(
  changes: RollupChanges,
  before: EntryRow | undefined,
  after: EntryRow | undefined,
): void {
  if (before) collect(changes, before, -1);
  if (after) collect(changes, after, 1);
}

/** Writes the collected changes; runs inside the caller's transaction. Rows that reach zero go. */
export async function applyRollups(db: JournalDatabase, changes: RollupChanges): Promise<void> {
  const pending = [...changes.values()].filter(({ sums }) => Object.values(sums).some((sum) => sum !== 0));
  const rows = await db.rollups.bulkGet(pending.map(({ key }) => key));
  const next = pending.map(({ key: [scope, period], sums }, index): RollupRow => {
    const row = rows[index];
    return { scope: scope as RollupRow['scope'], period, ...addSums(row ?? EMPTY_SUMS, sums) };
  });
  await db.rollups.bulkPut(next.filter(({ entries }) => entries > 0));
  await db.rollups.bulkDelete(
    next.filter(({ entries }) => entries <= 0).map(({ scope, period }) => [scope, period]),
  );
}

function collect(changes: RollupChanges, entry: EntryRow, sign: 1 | -1): void {
  const sums = rollupSums(entry, sign);
  for (const { scope, period } of rollupKeys(entry)) {
    const id = `${scope} ${period}`;
    const known = changes.get(id)?.sums ?? EMPTY_SUMS;
    changes.set(id, { key: [scope, period], sums: addSums(known, sums) });
  }
}
