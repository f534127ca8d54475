// The draft on the screen: opens its text when it is first touched, keeps what is picked beside it,
// and turns it into an entry. Every tab shows the same draft; when one saves it, the others let go.
import { useCallback, useEffect, useRef, useState } from 'react';
import type * as Y from 'yjs';
import type { EntryId } from '#shared/model/ids.ts';
import { forgetDraft, readDraft, updateDraft, type Draft, type DraftPicks } from '#app/data/bodies/draft.ts';
import type { OpenBody } from '#app/data/bodies/open-body.ts';
import { useJournal, useQuery } from '#app/data/journal-context.tsx';
import type { Journal } from '#app/data/journal.ts';

type Held = { readonly id: EntryId; readonly body: OpenBody };

export type DraftState = {
  /** Undefined while it is read, null where nothing is being written. */
  readonly draft: Draft | null | undefined;
  readonly body: OpenBody | null;
  /** The text could not be opened; what is typed is only on the screen until it can. */
  readonly failed: boolean;
  /** Another one with every entry: which text the field shows. */
  readonly source: string;
  readonly open: () => Promise<Y.Text | null>;
  readonly pick: (picks: Partial<DraftPicks>) => void;
  /** The id of the new entry; null where it could not be saved. Needs an open text. */
  readonly save: () => Promise<EntryId | null>;
};

export function useDraft(): DraftState {
  const journal = useJournal();
  const draft = useQuery(readDraft);
  const [round, setRound] = useState(0);
  const [held, setHeld] = useState<Held | null>(null);
  const [failed, setFailed] = useState(false);
  const holding = useRef<Held>(null);
  const seenId = useRef<EntryId>(null);

  const open = useCallback(async () => {
    const next = await openDraft(journal);
    setFailed(next === null);
    if (next === null) return null;
    holding.current = next;
    setHeld(next);
    return next.body.text;
  }, [journal]);

  const save = useCallback(async () => {
    const saved = holding.current;
    return saved && (await saveDraft(journal, saved)) ? saved.id : null;
  }, [journal]);

  // The draft that the field shows has become an entry, here or in another tab. It may not have been
  // seen yet: a query answers a little later than the command that it is about.
  useEffect(() => {
    if (!held || draft === undefined) return;
    if (draft?.id === held.id) seenId.current = held.id;
    else if (seenId.current === held.id) {
      seenId.current = null;
      holding.current = null;
      void held.body.close();
      setHeld(null);
      setRound((count) => count + 1);
    }
  }, [draft, held]);

  useEffect(
    () => () => {
      void leaveDraft(journal, holding.current);
      holding.current = null;
    },
    [journal],
  );

  return {
    draft,
    body: held?.body ?? null,
    failed,
    source: String(round),
    open,
    pick: (picks) => void updateDraft(journal, picks),
    save,
  };
}

async function openDraft(journal: Journal): Promise<Held | null> {
  const [bodies, kept] = await Promise.all([
    // Offline before it was ever kept: the next touch of the field tries again.
    import('#app/data/bodies/open-body.ts').catch(() => null),
    updateDraft(journal),
  ]);
  if (!bodies || !kept.ok) return null;
  const { id } = kept.value;
  const opened = await bodies.openBody(journal, id, { hold: true });
  return opened.ok ? { id, body: opened.value } : null;
}

async function saveDraft(journal: Journal, { id, body }: Held): Promise<boolean> {
  const kept = await updateDraft(journal);
  if (!kept.ok) return false;
  const { mood, feelings, people } = kept.value;
  const saved = await body.commit({
    fields: { mood, feelings: [...feelings] },
    sets: { people: { add: people } },
  });
  return saved.ok && (await forgetDraft(journal, id)).ok;
}

/** A draft in which nothing was written or picked is not kept. */
async function leaveDraft(journal: Journal, held: Held | null): Promise<void> {
  if (!held) return;
  const isEmpty = held.body.text.length === 0;
  await held.body.close();
  const draft = isEmpty ? await readDraft(journal.db) : null;
  const isBare = draft?.mood === null && draft.feelings.length + draft.people.length === 0;
  if (isBare) await forgetDraft(journal, held.id);
}
