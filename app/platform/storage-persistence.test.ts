import { expect, test, vi } from 'vitest';
import { readPersistence, readStorageUse, requestPersistence } from './storage-persistence.ts';

const storage = (persisted: boolean, granted: boolean) => ({
  persisted: () => Promise.resolve(persisted),
  persist: vi.fn<() => Promise<boolean>>(() => Promise.resolve(granted)),
  estimate: () => Promise.resolve({ usage: 5, quota: 10 }),
});

test('it is asked for only where it was not given before', async () => {
  const given = storage(true, false);
  expect(await requestPersistence(given)).toBe('kept');
  expect(given.persist).not.toHaveBeenCalled();
  expect(await requestPersistence(storage(false, true))).toBe('kept');
  expect(await requestPersistence(storage(false, false))).toBe('may-be-cleared');
});

test('reading asks nothing', async () => {
  const open = storage(false, true);
  expect(await readPersistence(open)).toBe('may-be-cleared');
  expect(open.persist).not.toHaveBeenCalled();
});

test('a browser that throws cannot say', async () => {
  const refusing = {
    ...storage(false, true),
    persisted: () => Promise.reject(new TypeError('opaque origin')),
  };
  expect(await readPersistence(refusing)).toBe('unknown');
});

test('how much is used, where the browser says both numbers', async () => {
  expect(await readStorageUse(storage(true, true))).toEqual({ usedBytes: 5, quotaBytes: 10 });
  expect(await readStorageUse({ ...storage(true, true), estimate: () => Promise.resolve({}) })).toBeNull();
});
