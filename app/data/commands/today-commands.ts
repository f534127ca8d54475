// Hides what happened on this day in earlier years, for today, on this device.
import type { Result } from '#shared/lib/result.ts';
import type { Day } from '#shared/journal/days.ts';
import { attempt } from '#app/data/attempt.ts';
import type { Journal } from '#app/data/journal.ts';
import { ON_THIS_DAY_HIDDEN } from '#app/data/queries/today-queries.ts';
import type { StorageError } from '#app/data/storage-error.ts';

/** `day` null shows it again. */
export const hideOnThisDay = (journal: Journal, day: Day | null): Promise<Result<void, StorageError>> =>
  attempt(journal, async () => {
    await journal.db.meta.put({ key: ON_THIS_DAY_HIDDEN, value: day });
  });
