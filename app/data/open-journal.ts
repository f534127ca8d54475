// Opens the journal: the database, this device's identity, and what to do when another tab needs a
// newer schema. A database written by a newer version is refused, never downgraded.
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { DeviceId } from '#shared/model/ids.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { Random } from '#shared/ports/random.ts';
import { createDatabase, type DatabaseOptions, type JournalDatabase } from '#app/data/database.ts';
import { createHealthStore } from '#app/data/health.ts';
import type { Analyser, Journal } from '#app/data/journal.ts';
import { LATEST_VERSION } from '#app/data/schema.ts';
import { isTransient, toStorageError, type StorageError } from '#app/data/storage-error.ts';

export type JournalDeps = {
  readonly clock: Clock;
  readonly random: Random;
  readonly analyser: Analyser;
  readonly database?: Omit<DatabaseOptions, 'durability'>;
};

export async function openJournal(deps: JournalDeps): Promise<Result<Journal, StorageError>> {
  const db = createDatabase({ ...deps.database, durability: 'strict' });
  const bulk = createDatabase({ ...deps.database, durability: 'relaxed' });
  const health = createHealthStore();
  const opened = await openStrict(db);
  if (!opened.ok) return opened;
  for (const handle of [db, bulk]) {
    handle.on('versionchange', () => {
      health.set({ status: 'reload' });
      handle.close();
    });
  }
  const identity = await settle(async () => {
    await bulk.open();
    return deviceIdOf(db, deps.random);
  });
  if (!identity.ok) return identity;
  const { clock, random, analyser } = deps;
  return ok({ db, bulk, deviceId: identity.value, clock, random, analyser, health });
}

async function openStrict(db: JournalDatabase): Promise<Result<void, StorageError>> {
  const first = await settle(() => openChecked(db));
  if (first.ok || !isTransient(first.error)) return first;
  db.close({ disableAutoOpen: false });
  return settle(() => openChecked(db));
}

// Dexie opens a database of a newer version without a word, so the version is looked at here.
async function openChecked(db: JournalDatabase): Promise<void> {
  await db.open();
  if (db.backendDB().version / 10 <= LATEST_VERSION) return;
  db.close();
  throw Object.assign(new Error('the database was written by a newer version'), {
    name: 'NewerVersionError',
  });
}

async function deviceIdOf(db: JournalDatabase, random: Random): Promise<DeviceId> {
  return db.transaction('rw', db.meta, async () => {
    const known = await db.meta.get('device-id');
    if (typeof known?.value === 'string') return known.value as DeviceId;
    const deviceId = random.uuid() as DeviceId;
    await db.meta.add({ key: 'device-id', value: deviceId });
    return deviceId;
  });
}

async function settle<T>(work: () => Promise<T>): Promise<Result<T, StorageError>> {
  try {
    return ok(await work());
  } catch (error) {
    const failure = toStorageError(error);
    if (!failure) throw error;
    return err(failure);
  }
}
