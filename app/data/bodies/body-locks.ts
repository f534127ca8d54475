// Which tabs have a body open, by Web Locks: the browser lets go of them when a tab is killed. Where
// there are none (pages not served securely) this tab counts as the only one.

/** `release` resolves once others can have it. */
export type BodyLock = { readonly release: () => Promise<void> };

/** Resolves once the lock is held together with everyone else who has the body open. */
export async function holdOpen(name: string, locks = webLocks()): Promise<BodyLock> {
  if (!locks) return { release: async () => undefined };
  const released = Promise.withResolvers<void>();
  const held = Promise.withResolvers<void>();
  const request = locks.request(name, { mode: 'shared' }, () => {
    held.resolve();
    return released.promise;
  });
  await Promise.race([held.promise, request]);
  return {
    release: async () => {
      released.resolve();
      await request;
    },
  };
}

/** Runs `work` if nobody has the body open, and keeps it from being opened meanwhile; else null. */
export async function ifNobodyHas<T>(
  name: string,
  work: () => Promise<T>,
  locks = webLocks(),
): Promise<T | null> {
  if (!locks) return work();
  return locks.request(name, { ifAvailable: true }, async (lock) => (lock ? work() : null));
}

/** Runs `work` after everyone else who asked under the same name. */
export async function oneAtATime<T>(name: string, work: () => Promise<T>, locks = webLocks()): Promise<T> {
  return locks ? locks.request(name, work) : work();
}

function webLocks(): LockManager | undefined {
  return globalThis.navigator?.locks;
}
