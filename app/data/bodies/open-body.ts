// An entry's text while it is open: one Y.Doc, kept keystroke by keystroke in a write-ahead log, live
// in every tab that has it open, and committed to the journal when the writer pauses. Must never
// report text as saved that is not, and never clear a log before its text is committed.
import { liveQuery } from 'dexie';
import type * as Y from 'yjs';
import { ok, type Result } from '#shared/lib/result.ts';
import type { EntryId } from '#shared/model/ids.ts';
import { attempt, attemptRead } from '#app/data/attempt.ts';
import { joinBodyChannel } from '#app/data/bodies/body-channel.ts';
import { bodyText, createBodyDoc, mergeIntoBody } from '#app/data/bodies/body-document.ts';
import { deleteBodyLog, openBodyLog, type BodyLog } from '#app/data/bodies/body-log.ts';
import { holdOpen, ifNobodyHas } from '#app/data/bodies/body-locks.ts';
import { bodyName, openBodyKey } from '#app/data/bodies/body-names.ts';
import {
  createCommitLoop,
  DEFAULT_TIMING,
  DRAFT_TIMING,
  UNLOGGED_TIMING,
  type CommitLoop,
  type CommitTiming,
  type Saved,
  type SaveStatus,
} from '#app/data/bodies/commit-loop.ts';
import { listenToPage } from '#app/data/bodies/page-events.ts';
import { ROW_ORIGIN, saveBody, type BesideText } from '#app/data/bodies/save-body.ts';
import type { Journal } from '#app/data/journal.ts';
import type { StorageError } from '#app/data/storage-error.ts';

export type OpenBody = {
  readonly doc: Y.Doc;
  /** The Markdown source. */
  readonly text: Y.Text;
  /** For useSyncExternalStore. */
  readonly status: {
    readonly get: () => SaveStatus;
    readonly subscribe: (listener: () => void) => () => void;
  };
  /** Saves now, whatever is given beside the text with it. */
  readonly commit: (beside?: BesideText) => Promise<Result<unknown, StorageError>>;
  /**
   * Saves what is unsaved and lets go. Answers with the error where that failed: the log then stays
   * for recoverBodies. A held body is not saved; its log stays unless it is empty.
   */
  readonly close: () => Promise<Result<unknown, StorageError>>;
};

export type OpenBodyOptions = {
  readonly timing?: CommitTiming;
  /** Keep keystrokes in the log alone until `commit` is called: a draft is not an entry yet. */
  readonly hold?: boolean;
  /** False where nothing may be written in the clear: no log, and commits come sooner. */
  readonly log?: boolean;
};

type Opening = { readonly journal: Journal; readonly id: EntryId; readonly doc: Y.Doc };

/** Fails only where the text that is already there cannot be read. */
export async function openBody(
  journal: Journal,
  entryId: EntryId,
  options: OpenBodyOptions = {},
): Promise<Result<OpenBody, StorageError>> {
  const lock = await holdOpen(bodyName(entryId));
  const opening = { journal, id: entryId, doc: createBodyDoc(entryId) };
  const loaded = await load(opening);
  if (!loaded.ok) {
    await lock.release();
    return loaded;
  }
  const beside = createBeside();
  const mode = { held: options.hold ?? false, logged: options.log ?? true };
  let log: BodyLog | null = null;
  const save = async (): Promise<Result<Saved, StorageError>> => {
    if (!mode.held) return beside.save(opening);
    await log?.settled();
    return ok('kept');
  };
  const loop = createCommitLoop(save, timingOf(mode, options));
  const setMode = (change: Partial<Mode>) => loop.setTiming(timingOf(Object.assign(mode, change), options));
  // Before the log is read: what it holds beyond the row was never committed.
  const stopWatching = watchChanges(opening.doc, loop);
  log = mode.logged ? await startLog(opening, () => setMode({ held: false, logged: false })) : null;
  const disconnect = connect(opening, loop, mode);

  let closing: Promise<Result<unknown, StorageError>> | undefined;
  const close = async () => {
    const saved = mode.held ? ok(undefined) : await loop.flush();
    stopWatching();
    disconnect();
    loop.stop();
    await log?.close();
    await lock.release();
    if (saved.ok && (!mode.held || bodyText(opening.doc).length === 0)) await forget(opening);
    opening.doc.destroy();
    return saved;
  };
  return ok({
    doc: opening.doc,
    text: bodyText(opening.doc),
    status: loop.status,
    commit: (given) => {
      if (given) beside.add(given);
      if (given || mode.held) loop.changed();
      setMode({ held: false });
      return loop.flush();
    },
    close: () => (closing ??= close()),
  });
}

/** `held`: only the log keeps keystrokes. `logged`: there is a log, and it works. */
type Mode = { held: boolean; logged: boolean };

function timingOf({ held, logged }: Mode, { timing }: OpenBodyOptions): CommitTiming {
  if (held) return DRAFT_TIMING;
  return timing ?? (logged ? DEFAULT_TIMING : UNLOGGED_TIMING);
}

async function load({ journal, id, doc }: Opening): Promise<Result<void, StorageError>> {
  const row = await attemptRead(journal.db, () => journal.db.bodies.get(id));
  if (!row.ok) return row;
  if (row.value) mergeIntoBody(doc, row.value.state, ROW_ORIGIN);
  return ok(undefined);
}

/** Notes that the body is open, for recovery after a killed tab, and opens its log. */
async function startLog({ journal, id, doc }: Opening, onFailure: () => void): Promise<BodyLog> {
  const noted = await attempt(journal, () =>
    journal.db.meta.put({ key: openBodyKey(id), value: journal.clock.now() }),
  );
  if (!noted.ok) onFailure();
  return openBodyLog(bodyName(id), doc, onFailure);
}

function watchChanges(doc: Y.Doc, loop: CommitLoop): () => void {
  const onUpdate = (_update: Uint8Array, origin: unknown) => {
    if (origin !== ROW_ORIGIN) loop.changed();
  };
  doc.on('update', onUpdate);
  return () => doc.off('update', onUpdate);
}

/** Ties the document to the other tabs, to what they commit, and to the page. */
function connect({ journal, id, doc }: Opening, loop: CommitLoop, mode: Readonly<Mode>): () => void {
  const channel = joinBodyChannel(bodyName(id), doc);
  const rows = liveQuery(() => journal.db.bodies.get(id)).subscribe({
    next: (row) => {
      if (row) mergeIntoBody(doc, row.state, ROW_ORIGIN);
    },
    // A database that cannot be read is reported by the next commit.
    error: () => undefined,
  });
  const saveSoon = () => {
    if (!mode.held) void loop.flush();
  };
  const stopListening = listenToPage({ onLeave: saveSoon, onOnline: saveSoon });
  return () => {
    stopListening();
    rows.unsubscribe();
    channel.close();
  };
}

/** What was given beside the text and waits to be saved with it; a failed save keeps it. */
function createBeside() {
  let waiting: BesideText | undefined;
  return {
    add: ({ fields, sets }: BesideText) => {
      waiting = {
        fields: { ...waiting?.fields, ...fields },
        sets: { ...waiting?.sets, ...sets },
      };
    },
    save: async ({ journal, id, doc }: Opening): Promise<Result<'saved', StorageError>> => {
      const saving = waiting;
      const saved = await saveBody(journal, { id, doc }, saving);
      if (!saved.ok) return saved;
      if (waiting === saving) waiting = undefined;
      return ok('saved');
    },
  };
}

/** Clears the log, once nobody else has the body open. */
async function forget({ journal, id }: Opening): Promise<void> {
  await ifNobodyHas(bodyName(id), async () => {
    const deleted = await deleteBodyLog(bodyName(id));
    if (deleted.ok) await attempt(journal, () => journal.db.meta.delete(openBodyKey(id)));
  });
}
