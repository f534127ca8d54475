// One import session for as long as the app is open.
import { useSyncExternalStore } from 'react';
import type { ImportId } from '#shared/model/ids.ts';
import { createImportClient } from '#app/data/import/import-client.ts';
import {
  createImportSession,
  type ImportSession,
  type ImportState,
} from '#app/data/import/import-session.ts';
import { useJournal } from '#app/data/journal-context.tsx';
import { useWorkers, type Workers } from '#app/data/workers-context.tsx';

const sessions = new WeakMap<Workers, ImportSession>();

export function useImportSession(): [ImportState, ImportSession] {
  const workers = useWorkers();
  const { clock, random } = useJournal();
  let session = sessions.get(workers);
  if (!session) {
    session = createImportSession({
      client: createImportClient(workers.createImportWorker),
      now: clock.now,
      zone: clock.zone,
      newId: () => random.uuid() as ImportId,
    });
    sessions.set(workers, session);
  }
  return [useSyncExternalStore(session.subscribe, session.get), session];
}
