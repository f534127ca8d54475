// Whether the sample journal is here.
import type { JournalDatabase } from '#app/data/database.ts';

/** The import that the sample journal counts as. */
export const SAMPLE_SOURCE = 'sample';

export async function hasSampleJournal(db: JournalDatabase): Promise<boolean> {
  return (await db.entries.where('importId').equals(SAMPLE_SOURCE).first()) !== undefined;
}
