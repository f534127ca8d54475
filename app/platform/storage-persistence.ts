// Asks the browser to keep what is stored here when space runs low, and says what it answered. Firefox
// shows a question, so it is asked only once there is something to keep: after the first real entry.

/** 'unknown': this browser cannot say. */
export type Persistence = 'kept' | 'may-be-cleared' | 'unknown';

type Storage = Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>;

const storageOf = (): Storage | undefined => (navigator as { storage?: Storage }).storage;

const answer = async (ask: (() => Promise<boolean>) | undefined): Promise<Persistence> => {
  if (!ask) return 'unknown';
  try {
    return (await ask()) ? 'kept' : 'may-be-cleared';
  } catch (error) {
    // Opaque origins and some private modes throw in place of answering.
    if (error instanceof TypeError || error instanceof DOMException) return 'unknown';
    throw error;
  }
};

/** What the browser has promised so far. Asks nothing of the person. */
export const readPersistence = (storage = storageOf()): Promise<Persistence> =>
  answer(storage?.persisted && (() => storage.persisted()));

/** Asks for it, unless it has been given. Idempotent; may show a question in some browsers. */
export const requestPersistence = async (storage = storageOf()): Promise<Persistence> => {
  const now = await readPersistence(storage);
  return now === 'kept' ? now : answer(storage?.persist && (() => storage.persist()));
};

export type StorageUse = { readonly usedBytes: number; readonly quotaBytes: number };

/** How much is used and how much there may be, as the browser estimates it; null where it cannot say. */
export const readStorageUse = async (storage = storageOf()): Promise<StorageUse | null> => {
  if (!storage?.estimate) return null;
  const { usage, quota } = await storage.estimate();
  return usage === undefined || quota === undefined ? null : { usedBytes: usage, quotaBytes: quota };
};
