// The write-ahead log of an open body: y-indexeddb keeps every keystroke in a database of its own, so
// that a killed tab loses nothing. What it reads, merges and lays out is its own; the writing is done
// here, for two reasons. It writes inside Yjs's update event, where an exception (a connection that the
// browser has closed) leaves the document unable to report any later update. And it lets a transaction
// commit by itself, one round trip later, in which a killed tab loses the keystroke.
import { IndexeddbPersistence, PREFERRED_TRIM_SIZE, storeState } from 'y-indexeddb';
import type * as Y from 'yjs';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { isUpdate } from '#app/data/bodies/body-document.ts';
import { toStorageError, type StorageError } from '#app/data/storage-error.ts';

export type BodyLog = {
  /** Resolves when everything until now is kept, or the log has failed. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const UPDATES = 'updates';
/** As y-indexeddb lays out its database. */
const STORES = [[UPDATES, { autoIncrement: true }] as const, ['custom', {}] as const];

/**
 * Loads what the log holds into `doc` and appends every update from then on. `onFailure` is called at
 * most once, when keystrokes are no longer kept; the text in memory stays as it is.
 */
export async function openBodyLog(
  name: string,
  doc: Y.Doc,
  onFailure: (error: StorageError) => void,
): Promise<BodyLog> {
  // Opened once without y-indexeddb, which would wait for ever on a database that cannot be opened.
  const readable = await readBodyLog(name);
  if (!readable.ok) {
    onFailure(readable.error);
    return { settled: async () => undefined, close: async () => undefined };
  }
  const persistence = new IndexeddbPersistence(name, doc);
  const failed = Promise.withResolvers<void>();
  let healthy = true;
  const fail = (error: unknown) => {
    if (!healthy) return;
    healthy = false;
    doc.off('update', append);
    onFailure(toStorageError(error) ?? { type: 'storage-failed', name: nameOf(error) });
    failed.resolve();
  };
  let last: Promise<void> = Promise.resolve();
  const append = (update: Uint8Array, origin: unknown) => {
    // Until it is open, y-indexeddb takes the whole document in when it has loaded.
    if (persistence.db === null || origin === persistence) return;
    try {
      last = write(persistence.db, update);
      persistence._dbsize += 1;
      if (persistence._dbsize % PREFERRED_TRIM_SIZE === 0) storeState(persistence, false).catch(fail);
    } catch (error) {
      fail(error);
    }
  };
  doc.off('update', persistence._storeUpdate);
  doc.on('update', append);
  persistence._db.then((db) => watchConnection(db, fail), fail);
  await Promise.race([persistence.whenSynced, failed.promise]);
  return {
    settled: () => Promise.race([last, failed.promise]),
    close: async () => {
      healthy = false;
      doc.off('update', append);
      await persistence.destroy();
    },
  };
}

/** Resolves when the update is kept; a failure reaches the connection's `abort`. */
function write(db: IDBDatabase, update: Uint8Array): Promise<void> {
  const transaction = db.transaction(UPDATES, 'readwrite');
  const kept = new Promise<void>((resolve) => {
    transaction.addEventListener('complete', () => resolve());
  });
  transaction.objectStore(UPDATES).add(update);
  transaction.commit();
  return kept;
}

/** The updates in a log, oldest first; what is no update is thrown out. Creates a missing log. */
export async function readBodyLog(name: string): Promise<Result<Uint8Array[], StorageError>> {
  try {
    const db = await openDatabase(name);
    try {
      const store = db.transaction(UPDATES, 'readwrite').objectStore(UPDATES);
      const values: unknown[] = await settled(store.getAll());
      const updates = values.filter(isUpdate);
      // One broken update would keep y-indexeddb from ever finishing to load.
      if (updates.length < values.length) {
        await settled(store.clear());
        await Promise.all(updates.map((update) => settled(store.add(update))));
      }
      return ok(updates);
    } finally {
      db.close();
    }
  } catch (error) {
    return err(toStorageError(error) ?? { type: 'storage-failed', name: nameOf(error) });
  }
}

/** Only for a log that nobody has open and whose text is committed. */
export async function deleteBodyLog(name: string): Promise<Result<void, StorageError>> {
  try {
    await settled(indexedDB.deleteDatabase(name));
    return ok(undefined);
  } catch (error) {
    return err(toStorageError(error) ?? { type: 'storage-failed', name: nameOf(error) });
  }
}

function watchConnection(db: IDBDatabase, fail: (error: unknown) => void): void {
  db.addEventListener('abort', ({ target }) => fail(target instanceof IDBTransaction ? target.error : null));
  // The browser closed the connection by itself.
  db.addEventListener('close', () => fail(new DOMException('closed', 'InvalidStateError')));
}

async function openDatabase(name: string): Promise<IDBDatabase> {
  if (typeof indexedDB === 'undefined') throw new DOMException('no IndexedDB', 'MissingAPIError');
  const request = indexedDB.open(name);
  request.addEventListener('upgradeneeded', () => {
    for (const [store, options] of STORES) request.result.createObjectStore(store, options);
  });
  return settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no reason given')));
  });
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'unknown');
