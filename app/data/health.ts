// Whether what is written is being kept, for the interface to say so at once.
import type { StorageError } from '#app/data/storage-error.ts';

export type Health =
  | { readonly status: 'ok' }
  /** The last write failed. What is on the screen is all there is of it. */
  | { readonly status: 'not-saved'; readonly error: StorageError }
  /** Another tab needs the database with a newer schema: this one must be loaded again. */
  | { readonly status: 'reload' };

export type HealthStore = {
  readonly get: () => Health;
  readonly set: (health: Health) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

export function createHealthStore(): HealthStore {
  let health: Health = { status: 'ok' };
  const listeners = new Set<() => void>();
  return {
    get: () => health,
    set: (next) => {
      // A tab that must be loaded again stays so, whatever still succeeds in it.
      if (health.status === 'reload' || (health.status === 'ok' && next.status === 'ok')) return;
      health = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
