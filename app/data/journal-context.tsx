// Hands the open journal to the screens, and wraps live queries. `undefined` means still loading.
import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, use, useSyncExternalStore, type ReactNode } from 'react';
import { DEFAULT_SETTINGS } from '#shared/model/default-settings.ts';
import type { Settings } from '#shared/model/settings.ts';
import { assert } from '#shared/lib/assert.ts';
import type { JournalDatabase } from '#app/data/database.ts';
import type { Health } from '#app/data/health.ts';
import type { Journal } from '#app/data/journal.ts';
import { readSettings } from '#app/data/queries/settings-queries.ts';

const JournalContext = createContext<Journal | null>(null);

export function JournalProvider({
  journal,
  children,
}: {
  readonly journal: Journal;
  readonly children: ReactNode;
}) {
  return <JournalContext value={journal}>{children}</JournalContext>;
}

export function useJournal(): Journal {
  const journal = use(JournalContext);
  assert(journal, 'useJournal needs a JournalProvider above it');
  return journal;
}

/** Runs a read whenever what it read has changed; undefined until it has answered once. */
export function useQuery<T>(
  read: (db: JournalDatabase) => Promise<T>,
  deps: readonly unknown[] = [],
): T | undefined {
  const { db } = useJournal();
  return useLiveQuery(() => read(db), [db, ...deps]);
}

export function useSettings(): Settings {
  return useQuery(readSettings) ?? DEFAULT_SETTINGS;
}

/** Whether what is written is being kept. */
export function useHealth(): Health {
  const { health } = useJournal();
  return useSyncExternalStore(health.subscribe, health.get);
}
