// The browser's storage behind the port. Erasing takes every IndexedDB database of this origin and both
// web storages; the app's own files stay, so that it can still be opened without a network.
import type { DeviceStorage } from '#shared/ports/device-storage.ts';
import { readPersistence, readStorageUse, requestPersistence } from './storage-persistence.ts';

/** `known`: databases to delete where the browser cannot list them. */
export const createDeviceStorage = (known: readonly string[]): DeviceStorage => ({
  persistence: () => readPersistence(),
  askToKeep: () => requestPersistence(),
  use: () => readStorageUse(),
  eraseAll: async () => {
    const listed = 'databases' in indexedDB ? await indexedDB.databases() : [];
    const names = new Set([...known, ...listed.flatMap(({ name }) => name ?? [])]);
    await Promise.all([...names].map(deleteDatabase));
    localStorage.clear();
    sessionStorage.clear();
  },
});

/** Another tab that holds the database open delays this until it lets go, which it does when asked. */
const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error ?? new DOMException('', 'UnknownError')));
  });
