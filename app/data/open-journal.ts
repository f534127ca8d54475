// Opens the journal: the database, this device's identity, and what to do when another tab needs a
// newer schema. A database written by a newer version is refused, never downgraded.
import { ok, type Result } from '#shared/lib/result.ts';
import type { DeviceId } from '#shared/model/ids.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { Random } from '#shared/ports/random.ts';
import { toStorageResult } from '#app/data/attempt.ts';
import { createDatabase, type DatabaseOptions, type JournalDatabase } from '#app/data/database.ts';
import { createHealthStore } from '#app/data/health.ts';
import type { Analyser, Journal } from '#app/data/journal.ts';
import { LATEST_VERSION } from '#app/data/schema.ts';
import { isTransient, type StorageError } from '#app/data/storage-error.ts';

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
  const opened = await openStrict(db, deps.database?.indexedDB ?? globalThis.indexedDB);
  if (!opened.ok) return opened;
  for (const handle of [db, bulk]) {
    handle.on('versionchange', () => {
      health.set({ status: 'reload' });
      handle.close();
    });
  }
  const identity = await toStorageResult(async () => {
    await bulk.open();
    return deviceIdOf(db, deps.random);
  });
  if (!identity.ok) return identity;
  const { clock, random, analyser } = deps;
  return ok({ db, bulk, deviceId: identity.value, clock, random, analyser, health });
}

async function openStrict(
  db: JournalDatabase,
  idb: IDBFactory | undefined,
): Promise<Result<void, StorageError>> {
  const first = await toStorageResult(() => openChecked(db, idb));
  if (first.ok || !isTransient(first.error)) return first;
  db.close({ disableAutoOpen: false });
  return toStorageResult(() => openChecked(db, idb));
}

// Dexie opens a database of a newer version and adds the tables that it misses, so the version is looked
// at before Dexie is let near it.
async function openChecked(db: JournalDatabase, idb: IDBFactory | undefined): Promise<void> {
  if (idb && (await storedVersion(idb, db.name)) / 10 > LATEST_VERSION) {
    throw Object.assign(new Error('the database was written by a newer version'), {
      name: 'NewerVersionError',
    });
  }
  await db.open();
}

/** The version of a database in IndexedDB's own count, which is ten times Dexie's; 0 where there is none. */
function storedVersion(idb: IDBFactory, name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = idb.open(name);
    // There is none: it must not come into being by being asked for.
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    request.addEventListener('success', () => {
      const { version } = request.result;
      request.result.close();
      resolve(version);
    });
    request.addEventListener('error', (event) => {
      event.preventDefault();
      if (request.error?.name === 'AbortError') resolve(0);
      else reject(request.error ?? new DOMException('', 'UnknownError'));
    });
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
