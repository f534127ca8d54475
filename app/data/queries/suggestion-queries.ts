// Names that are not to be suggested as people.
import type { JournalDatabase } from '#app/data/database.ts';

export const DISMISSED_NAMES = 'dismissed-names';

/** In lower case, in the order in which they were dismissed. */
export async function readDismissedNames(db: JournalDatabase): Promise<string[]> {
  const row = await db.meta.get(DISMISSED_NAMES);
  return Array.isArray(row?.value)
    ? row.value.filter((name): name is string => typeof name === 'string')
    : [];
}
