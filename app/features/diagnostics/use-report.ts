// Gathers what diagnostics tell: one live query over the journal, and what the browser says of storage.
import { useStorageState } from '#app/data/use-storage-state.ts';
import { useJournal, useQuery } from '#app/data/journal-context.tsx';
import {
  countOutbox,
  countPendingAnalyses,
  countRows,
  listOutbox,
} from '#app/data/queries/storage-queries.ts';
import { outboxLine, type Report } from './report.ts';

const OUTBOX_SHOWN = 50;

/** Null while it is being gathered. */
export function useReport(): Report | null {
  const { deviceId, analyser } = useJournal();
  const [storage] = useStorageState();
  const journal = useQuery(async (db) => ({
    tables: await countRows(db),
    pendingAnalyses: await countPendingAnalyses(db, analyser.version),
    outboxRows: await countOutbox(db),
    outbox: (await listOutbox(db, OUTBOX_SHOWN)).map(outboxLine),
  }));
  if (!journal || !storage) return null;
  return {
    ...journal,
    version: __APP_VERSION__,
    analyser: analyser.version,
    deviceId,
    persistence: storage.persistence,
    usedBytes: storage.use?.usedBytes ?? null,
    quotaBytes: storage.use?.quotaBytes ?? null,
    userAgent: navigator.userAgent,
  };
}
