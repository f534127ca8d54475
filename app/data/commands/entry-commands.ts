// What a writer can do to an entry. Every command is one strict transaction, resolves only when it is
// on disk, and answers with a StorageError otherwise.
import type { Result } from '#shared/lib/result.ts';
import { dayOf } from '#shared/journal/days.ts';
import type { Analysis } from '#shared/model/analysis.ts';
import type { EntryFields } from '#shared/model/entry.ts';
import type { EntryId, PersonId } from '#shared/model/ids.ts';
import { membersOf, type RecordPatch } from '#shared/sync/record-state.ts';
import { attempt } from '#app/data/attempt.ts';
import { commitEntries, type EntryChange } from '#app/data/commit-entries.ts';
import type { Journal } from '#app/data/journal.ts';
import { entryFieldsOf } from '#app/data/projections/entry-projection.ts';
import { listKnownPeople } from '#app/data/queries/person-queries.ts';
import { readSettings } from '#app/data/queries/settings-queries.ts';
import type { StorageError } from '#app/data/storage-error.ts';

type SetChange = { readonly add?: readonly string[]; readonly remove?: readonly string[] };

export type EntryCommit = {
  readonly id: EntryId;
  readonly fields?: Partial<EntryFields>;
  readonly sets?: { readonly tags?: SetChange; readonly people?: SetChange };
  readonly body?: { readonly state: Uint8Array; readonly text: string };
};

export type EntryUpdate = Partial<Omit<EntryFields, 'deletedAt' | 'source'>> & {
  /** The whole new list. */
  readonly tags?: readonly string[];
  /** The whole new list of people picked by the writer; those found in the text stay. */
  readonly people?: readonly PersonId[];
};

/** Coming back to a text after this long keeps the earlier one as a revision. */
const REVISION_PAUSE_MS = 2 * 60_000;
const REVISION_INTERVAL_MS = 10 * 60_000;

/** Creates the entry where it is new: its time is then now, in this device's zone, unless given. */
export async function commitEntry(
  journal: Journal,
  commit: EntryCommit,
): Promise<Result<void, StorageError>> {
  return attempt(journal, async () => {
    const change = await toChange(journal, commit);
    await commitEntries(journal, journal.db, [change]);
  });
}

export async function updateEntry(
  journal: Journal,
  id: EntryId,
  { tags, people, ...fields }: EntryUpdate,
): Promise<Result<void, StorageError>> {
  return attempt(journal, async () => {
    const state = (await journal.db.records.get(id))?.state;
    const sets = {
      ...(tags && { tags: toSetChange(state ? membersOf(state, 'tags') : [], tags) }),
      ...(people && { people: toSetChange(state ? membersOf(state, 'people') : [], people) }),
    };
    await commitEntries(journal, journal.db, [await toChange(journal, { id, fields, sets })]);
  });
}

/** Puts the entry in the trash, where it stays for 30 days. */
export const trashEntry = (journal: Journal, id: EntryId): Promise<Result<void, StorageError>> =>
  commitEntry(journal, { id, fields: { deletedAt: journal.clock.now() } });

export const restoreEntry = (journal: Journal, id: EntryId): Promise<Result<void, StorageError>> =>
  commitEntry(journal, { id, fields: { deletedAt: null } });

async function toChange(
  journal: Journal,
  { id, fields = {}, sets, body }: EntryCommit,
): Promise<EntryChange> {
  const { db, clock } = journal;
  const [record, text] = await Promise.all([db.records.get(id), db.texts.get(id)]);
  const isNew = record === undefined;
  const initial: Partial<EntryFields> = isNew ? { time: clock.now(), zone: clock.zone() } : {};
  const patched = { ...initial, ...fields };
  const before = record ? entryFieldsOf(record.state) : null;
  const notAnalysed = patched.notAnalysed ?? before?.notAnalysed ?? false;
  const textAfter = body?.text ?? text?.text ?? '';
  const mustRead = body !== undefined ? body.text !== text?.text : patched.notAnalysed === false;
  const time = patched.time ?? before?.time ?? clock.now();
  const date = dayOf(time, patched.zone ?? before?.zone ?? clock.zone());
  const revisionAt = body ? await revisionTime(journal, id) : undefined;
  return {
    id,
    ...toPatch(patched, sets),
    ...(body && { body }),
    ...(notAnalysed
      ? { analysis: null }
      : mustRead
        ? { analysis: await read(journal, textAfter, date) }
        : {}),
    ...(revisionAt !== undefined && { revisionAt }),
  };
}

/** The analysis of a text; null where it is switched off, or must wait until the analyser loads. */
async function read(journal: Journal, text: string, date: string): Promise<Analysis | null> {
  const settings = await readSettings(journal.db);
  if (!settings.analysis) return null;
  const people = await listKnownPeople(journal.db);
  return journal.analyser.analyse({ text, people, date });
}

function toPatch(fields: Partial<EntryFields>, sets: EntryCommit['sets']): { patch?: RecordPatch } {
  const changed = Object.values(sets ?? {}).some(
    ({ add = [], remove = [] }) => add.length + remove.length > 0,
  );
  if (Object.keys(fields).length === 0 && !changed) return {};
  return { patch: { fields, ...(sets && changed && { sets }) } };
}

function toSetChange(before: readonly string[], after: readonly string[]): SetChange {
  return {
    add: after.filter((member) => !before.includes(member)),
    remove: before.filter((member) => !after.includes(member)),
  };
}

async function revisionTime({ db, clock }: Journal, id: EntryId): Promise<number | undefined> {
  const now = clock.now();
  const [row, last] = await Promise.all([
    db.entries.get(id),
    db.revisions.where('[entryId+at]').between([id, 0], [id, Number.MAX_VALUE]).last(),
  ]);
  if (!row) return undefined;
  const due = last ? now - last.at > REVISION_INTERVAL_MS : now - row.updatedAt > REVISION_PAUSE_MS;
  return due ? now : undefined;
}
