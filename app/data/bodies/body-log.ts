// The write-ahead log of an open body: y-indexeddb puts every keystroke into a database of its own
// within milliseconds, so that a killed tab loses nothing. Must never let y-indexeddb throw into a
// document: it writes inside Yjs's update event, and an exception there leaves the document unable to
// report any later update. Its failures, which it keeps to itself, are read off its connection.
import { IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { isUpdate } from '#app/data/bodies/body-document.ts';
import { toStorageError, type StorageError } from '#app/data/storage-error.ts';

export type BodyLog = { readonly close: () => Promise<void> };

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
    return { close: async () => undefined };
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
  const append = (update: Uint8Array, origin: unknown) => {
    try {
      persistence._storeUpdate(update, origin);
    } catch (error) {
      fail(error);
    }
  };
  doc.off('update', persistence._storeUpdate);
  doc.on('update', append);
  persistence._db.then((db) => watchConnection(db, fail), fail);
  await Promise.race([persistence.whenSynced, failed.promise]);
  return {
    close: async () => {
      healthy = false;
      doc.off('update', append);
      await persistence.destroy();
    },
  };
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
