// The hybrid logical clock of this device, kept in the database so that all tabs share it and a
// restart does not set it back. A ticker lives no longer than the transaction it was started in.
import type { Hlc } from '#shared/model/ids.ts';
import { tickHlc } from '#shared/sync/hybrid-logical-clock.ts';
import type { JournalDatabase } from '#app/data/database.ts';
import type { Journal } from '#app/data/journal.ts';

export type Ticker = {
  /** A timestamp after all that this device has made or saved before. */
  readonly tick: () => Hlc;
  /** Keeps where the clock stands; to be called in the same transaction, after the last tick. */
  readonly save: () => Promise<void>;
};

/** Starts a ticker inside the caller's transaction, which must hold the meta table. */
export async function startTicker({ clock, deviceId }: Journal, db: JournalDatabase): Promise<Ticker> {
  const stored = await db.meta.get('hlc');
  let last = typeof stored?.value === 'string' ? (stored.value as Hlc) : null;
  const nowMs = clock.now();
  return {
    tick: () => {
      last = tickHlc(last, nowMs, deviceId);
      return last;
    },
    save: async () => {
      if (last !== null) await db.meta.put({ key: 'hlc', value: last });
    },
  };
}
