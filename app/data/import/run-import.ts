// The import itself: reads, analyses, seeds the texts and adds the entries in batches. What has been
// added stays when it is cancelled or storage fails, and the writer is offered to take it back. The
// same file may be imported again after that: what is there already is left as it is.
import { dayOf } from '#shared/journal/days.ts';
import type { ImportedEntry } from '#shared/journal/import/imported-entry.ts';
import { normaliseName } from '#shared/journal/person-names.ts';
import { foldText } from '#shared/journal/search-words.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { KnownPerson } from '#shared/model/analysis.ts';
import type { ImportId, PersonId } from '#shared/model/ids.ts';
import { attempt } from '#app/data/attempt.ts';
import { normaliseText, seedBody } from '#app/data/bodies/seed-body.ts';
import { importEntries, type PreparedEntry, putImport } from '#app/data/commands/import-commands.ts';
import { commitPeople } from '#app/data/commit-person.ts';
import type { ImportJob, ImportOutcome, ImportProgress } from '#app/data/import/import-types.ts';
import { type FoundEntry, walkEntries } from '#app/data/import/walk-entries.ts';
import type { Journal } from '#app/data/journal.ts';
import { listKnownPeople } from '#app/data/queries/person-queries.ts';
import { readSettings } from '#app/data/queries/settings-queries.ts';
import type { StorageError } from '#app/data/storage-error.ts';

/** Small enough that cancelling answers at once, large enough that transactions cost little. */
const BATCH = 250;

export type ImportRun = {
  readonly journal: Journal;
  readonly importId: ImportId;
  /** Names to add as people, where nobody is called that. */
  readonly people: readonly string[];
  readonly isCancelled: () => boolean;
  readonly onProgress: (progress: ImportProgress) => void;
};

/** An error means that nothing was added. */
export async function runImport(
  run: ImportRun,
  job: ImportJob,
): Promise<Result<ImportOutcome, StorageError>> {
  const { journal, importId } = run;
  const row = { id: importId, at: journal.clock.now(), fileName: job.file.name, entries: 0 } as const;
  const started = await putImport(journal, { ...row, state: 'running' });
  if (!started.ok) return started;
  const added = await addPeople(run);
  if (!added.ok) return added;
  const outcome = await addEntries(run, job);
  if (outcome.added === 0 && outcome.error !== null) return err(outcome.error);
  const state = outcome.state === 'done' ? 'done' : 'cancelled';
  const ended = await putImport(journal, { ...row, entries: outcome.added, state });
  return ok(
    ended.ok || outcome.error !== null ? outcome : { ...outcome, state: 'stopped', error: ended.error },
  );
}

async function addEntries(run: ImportRun, job: ImportJob): Promise<ImportOutcome> {
  const sums = { rows: 0, added: 0, known: 0 };
  const context = await contextOf(run);
  const end = (state: ImportOutcome['state'], error: StorageError | null): ImportOutcome => ({
    state,
    added: sums.added,
    known: sums.known,
    skipped: sums.rows - sums.added - sums.known,
    error,
  });
  for await (const { entries, rows, bytesRead } of walkEntries(job, BATCH)) {
    if (run.isCancelled()) return end('cancelled', null);
    // importEntries looks again inside its transaction; this spares reading what is there already.
    const fresh = entries.filter(({ id }) => !context.known.has(id));
    const prepared = await Promise.all(fresh.map((found) => prepare(found, context)));
    const imported = await importEntries(run.journal, prepared);
    if (!imported.ok) return end('stopped', imported.error);
    sums.rows += rows.length;
    sums.added += imported.value.added;
    sums.known += entries.length - imported.value.added;
    run.onProgress({ share: bytesRead / job.file.size, rows: sums.rows, added: sums.added });
  }
  return end('done', null);
}

type Context = {
  readonly journal: Journal;
  readonly importId: ImportId;
  readonly analysing: boolean;
  readonly people: readonly KnownPerson[];
  readonly idByName: ReadonlyMap<string, PersonId>;
  /** All that is in the journal at the start: asking for each batch takes longer and longer. */
  readonly known: ReadonlySet<string>;
};

async function contextOf({ journal, importId }: ImportRun): Promise<Context> {
  const [{ analysis }, people, known] = await Promise.all([
    readSettings(journal.db),
    listKnownPeople(journal.db),
    journal.db.records.toCollection().primaryKeys(),
  ]);
  const idByName = new Map<string, PersonId>();
  for (const { id, name, aliases = [] } of people) {
    for (const own of [...aliases, name]) {
      if (id !== undefined) idByName.set(foldText(own), id as PersonId);
    }
  }
  return { journal, importId, analysing: analysis, people, idByName, known: new Set(known) };
}

async function prepare({ id, entry }: FoundEntry, context: Context): Promise<PreparedEntry> {
  const { journal, importId, analysing, people, idByName } = context;
  const text = normaliseText(entry.text);
  const date = dayOf(entry.time, entry.zone);
  return {
    id,
    text,
    body: seedBody(id, text),
    analysis: analysing ? await journal.analyser.analyse({ text, people, date }) : null,
    fields: fieldsOf(entry, importId),
    tags: entry.tags,
    people: entry.people.flatMap((name) => idByName.get(foldText(name)) ?? []),
  };
}

function fieldsOf(entry: ImportedEntry, importId: ImportId): PreparedEntry['fields'] {
  const { time, zone, mood, feelings, favourite, sourceId } = entry;
  // Names are kept as well: nobody may be called that here, or no longer.
  const rest = { ...(entry.people.length > 0 && { people: entry.people }), ...entry.rest };
  return {
    time,
    zone,
    ...(mood !== null && { mood }),
    ...(feelings.length > 0 && { feelings: [...feelings] }),
    ...(favourite && { favourite }),
    source: {
      kind: 'import',
      importId,
      sourceId,
      ...(Object.keys(rest).length > 0 && { rest }),
    },
  };
}

async function addPeople({ journal, importId, people }: ImportRun): Promise<Result<void, StorageError>> {
  const known = await listKnownPeople(journal.db);
  const taken = new Set(known.flatMap(({ name, aliases = [] }) => [name, ...aliases]).map(foldText));
  const fresh = people.flatMap((name) => {
    const normal = normaliseName(name);
    if (normal === null || taken.has(foldText(normal))) return [];
    taken.add(foldText(normal));
    return [normal];
  });
  const changes = fresh.map((name) => ({
    id: journal.random.uuid() as PersonId,
    patch: { fields: { name, kind: 'other', source: { kind: 'import', importId } } },
  }));
  return attempt(journal, () => commitPeople(journal, journal.db, changes));
}
