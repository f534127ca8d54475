// Runs a write against a database that may fail under it. A write is reported as done only when its
// transaction has committed; a failure is never swallowed.
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { JournalDatabase } from '#app/data/database.ts';
import type { HealthStore } from '#app/data/health.ts';
import { isTransient, toStorageError, type StorageError } from '#app/data/storage-error.ts';

type Target = { readonly db: JournalDatabase; readonly health: HealthStore };

/**
 * Runs a write; where the database broke in a way that reopening mends (WebKit and Chromium close
 * databases by themselves), reopens and tries once more. `work` must therefore be safe to run twice:
 * one transaction, with all ids made before it.
 */
export async function attempt<T>(
  { db, health }: Target,
  work: () => Promise<T>,
): Promise<Result<T, StorageError>> {
  const result = await attemptRead(db, work);
  health.set(result.ok ? { status: 'ok' } : { status: 'not-saved', error: result.error });
  return result;
}

/** The same for a read, which says nothing of whether the last write was kept. */
export async function attemptRead<T>(
  db: JournalDatabase,
  work: () => Promise<T>,
): Promise<Result<T, StorageError>> {
  const first = await toStorageResult(work);
  return !first.ok && isTransient(first.error) ? reopenAndRun(db, work) : first;
}

async function reopenAndRun<T>(
  db: JournalDatabase,
  work: () => Promise<T>,
): Promise<Result<T, StorageError>> {
  return toStorageResult(async () => {
    db.close({ disableAutoOpen: false });
    await db.open();
    return work();
  });
}

/** Runs something once; a storage failure becomes a value, anything else is a bug and is thrown. */
export async function toStorageResult<T>(work: () => Promise<T>): Promise<Result<T, StorageError>> {
  try {
    return ok(await work());
  } catch (error) {
    const failure = toStorageError(error);
    if (!failure) throw error;
    return err(failure);
  }
}
