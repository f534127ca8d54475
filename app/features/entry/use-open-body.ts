// An open body for as long as a component shows it. Closing saves what is unsaved.
import { useEffect, useState } from 'react';
import type { EntryId } from '#shared/model/ids.ts';
import { openBody, type OpenBody } from '#app/data/bodies/open-body.ts';
import { useJournal } from '#app/data/journal-context.tsx';
import type { StorageError } from '#app/data/storage-error.ts';

export type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly body: OpenBody }
  | { readonly state: 'failed'; readonly error: StorageError };

export function useOpenBody(id: EntryId): Opening {
  const journal = useJournal();
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });

  useEffect(() => {
    let shown = true;
    const result = openBody(journal, id);
    const show = async () => {
      const opened = await result;
      if (!shown) return;
      setOpening(
        opened.ok ? { state: 'open', body: opened.value } : { state: 'failed', error: opened.error },
      );
    };
    const close = async () => {
      const opened = await result;
      if (opened.ok) await opened.value.close();
    };
    void show();
    return () => {
      shown = false;
      void close();
    };
  }, [journal, id]);

  return opening;
}
