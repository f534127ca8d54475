// Reads about days, from the rollups: the month calendar and the year heatmap count nothing.
import type { JournalDatabase } from '#app/data/database.ts';
import type { RollupRow } from '#app/data/rows.ts';

/** The days with entries from `from` to `to`, both YYYY-MM-DD and included. */
export async function listDays(db: JournalDatabase, from: string, to: string): Promise<RollupRow[]> {
  const rows = await db.rollups
    .where('[scope+period]')
    .between(['all', from], ['all', to], true, true)
    .toArray();
  return rows.filter(({ period }) => period.length === 'YYYY-MM-DD'.length);
}
