// When an open text is saved: some time after the last change, at the latest some time after the
// first, never twice at once. A failed save stays failed and visible until one succeeds; it is tried
// again with growing pauses, at the next change, and when the caller asks.
import { ok, type Result } from '#shared/lib/result.ts';
import type { StorageError } from '#app/data/storage-error.ts';

export type SaveStatus =
  /** Nothing was changed since it was opened. */
  | 'clean'
  | 'pending'
  | 'saving'
  | 'saved'
  /** Only in the write-ahead log: a draft. */
  | 'kept'
  | { readonly error: StorageError };

export type CommitTiming = {
  /** Pause after the last change. */
  readonly idleMs: number;
  /** Longest wait after the first change. */
  readonly maxMs: number;
};

/** As a writer pauses; see "Outbox" in the design of sync. */
export const DEFAULT_TIMING: CommitTiming = { idleMs: 1500, maxMs: 5000 };
/** Where no write-ahead log keeps the keystrokes. */
export const UNLOGGED_TIMING: CommitTiming = { idleMs: 250, maxMs: 1000 };

/** A draft's keystrokes are in the log at once; this is when to look and say so. */
export const DRAFT_TIMING: CommitTiming = { idleMs: 300, maxMs: 2000 };

const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 60_000;

/** Where what was saved is now. */
export type Saved = 'saved' | 'kept';

export type CommitLoop = ReturnType<typeof createCommitLoop>;

export function createCommitLoop(save: () => Promise<Result<Saved, StorageError>>, timing: CommitTiming) {
  const status = createStatus();
  const timers = createTimers(() => void flush());
  let wanted = timing;
  let dirty = false;
  let failures = 0;
  let running: Promise<Result<Saved, StorageError>> | null = null;

  const schedule = () => {
    timers.idle(wanted.idleMs);
    timers.latest(wanted.maxMs);
  };

  const run = async (): Promise<Result<Saved, StorageError>> => {
    timers.clear();
    dirty = false;
    status.progress('saving');
    let result: Result<Saved, StorageError> | null = null;
    try {
      result = await save();
    } finally {
      running = null;
      dirty ||= result?.ok !== true;
    }
    if (result.ok) {
      failures = 0;
      status.set(dirty ? 'pending' : result.value);
    } else {
      status.set({ error: result.error });
      timers.idle(Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** failures));
      failures += 1;
    }
    return result;
  };

  /** Saves what has changed until now; resolves when it is saved, or could not be. */
  const flush = async (): Promise<Result<unknown, StorageError>> => {
    if (running) await running;
    // Whoever waited beside us may have begun the next one.
    if (running) return running;
    if (!dirty) return ok(undefined);
    running = run();
    return running;
  };

  return {
    status: { get: status.get, subscribe: status.subscribe },
    changed: () => {
      dirty = true;
      if (!running) status.progress('pending');
      schedule();
    },
    flush,
    setTiming: (next: CommitTiming) => {
      wanted = next;
      timers.clear();
      if (dirty) schedule();
    },
    stop: timers.clear,
  };
}

function createStatus() {
  let status: SaveStatus = 'clean';
  const listeners = new Set<() => void>();
  const set = (next: SaveStatus) => {
    status = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => status,
    set,
    /** Progress does not hide that the last save failed. */
    progress: (next: 'pending' | 'saving') => {
      if (typeof status === 'string') set(next);
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function createTimers(fire: () => void) {
  let idle: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  return {
    idle: (ms: number) => {
      clearTimeout(idle);
      idle = setTimeout(fire, ms);
    },
    latest: (ms: number) => {
      latest ??= setTimeout(fire, ms);
    },
    clear: () => {
      clearTimeout(idle);
      clearTimeout(latest);
      latest = undefined;
    },
  };
}
