// Names in the text that the writer has said are nobody to add: "Rome", "Alexa". Kept on this device.
import type { Result } from '#shared/lib/result.ts';
import { attempt } from '#app/data/attempt.ts';
import type { Journal } from '#app/data/journal.ts';
import { DISMISSED_NAMES, readDismissedNames } from '#app/data/queries/suggestion-queries.ts';
import type { StorageError } from '#app/data/storage-error.ts';

/** The name is not suggested again; `dismissed` false takes that back. */
export function dismissName(
  journal: Journal,
  name: string,
  dismissed = true,
): Promise<Result<void, StorageError>> {
  const { db } = journal;
  return attempt(journal, () =>
    db.transaction('rw', db.meta, async () => {
      const others = (await readDismissedNames(db)).filter((known) => known !== name.toLowerCase());
      const value = dismissed ? [...others, name.toLowerCase()] : others;
      await db.meta.put({ key: DISMISSED_NAMES, value });
    }),
  );
}
