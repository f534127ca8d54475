// The dry run: reads the whole file as the import would and says what it would do. Writes nothing.
import { columnOf } from '#shared/journal/import/columns.ts';
import type { ImportProblem, ProblemKind } from '#shared/journal/import/import-problem.ts';
import type { ImportedEntry } from '#shared/journal/import/imported-entry.ts';
import { addDateEvidence, dateOrderFrom, NO_EVIDENCE } from '#shared/journal/import/source-date.ts';
import { foldText } from '#shared/journal/search-words.ts';
import type { JournalDatabase } from '#app/data/database.ts';
import type {
  FoundPerson,
  ImportCheck,
  ImportJob,
  ImportProgress,
  ProblemGroup,
} from '#app/data/import/import-types.ts';
import { type EntryBatch, walkEntries } from '#app/data/import/walk-entries.ts';
import { listPeople } from '#app/data/queries/person-queries.ts';

const BATCH = 500;
const PREVIEW = 20;
const PROBLEMS_SHOWN = 50;
const PEOPLE_SHOWN = 200;

type CheckDeps = {
  readonly db: JournalDatabase;
  readonly isCancelled: () => boolean;
  readonly onProgress: (progress: ImportProgress) => void;
};

/** Null where it was cancelled. */
export async function checkImport(
  { db, isCancelled, onProgress }: CheckDeps,
  job: ImportJob,
): Promise<ImportCheck | null> {
  const tally = createTally(job);
  // All at once: asking for each batch takes longer the more there is.
  const known = new Set<string>(await db.records.toCollection().primaryKeys());
  for await (const batch of walkEntries(job, BATCH)) {
    if (isCancelled()) return null;
    tally.add(batch, known);
    onProgress({ share: batch.bytesRead / job.file.size, rows: tally.rows(), added: 0 });
  }
  const people = await listPeople(db);
  return tally.finish(
    new Set(people.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => foldText(name))),
  );
}

function createTally({ settings }: ImportJob) {
  const dateColumn = columnOf(settings.mapping, 'date');
  const sums = { rows: 0, usable: 0, known: 0, undated: 0, withMood: 0, withTags: 0 };
  const people = new Map<string, { name: string; count: number }>();
  const problems = new Map<ProblemKind, { count: number; first: ImportProblem[] }>();
  const preview: ImportedEntry[] = [];
  let [firstTime, lastTime] = [Infinity, -Infinity];
  let evidence = NO_EVIDENCE;

  const addEntry = (entry: ImportedEntry) => {
    sums.usable += 1;
    if (!entry.dated) sums.undated += 1;
    if (entry.mood !== null) sums.withMood += 1;
    if (entry.tags.length > 0) sums.withTags += 1;
    firstTime = Math.min(firstTime, entry.time);
    lastTime = Math.max(lastTime, entry.time);
    for (const name of entry.people) {
      const key = foldText(name);
      people.set(key, { name: people.get(key)?.name ?? name, count: (people.get(key)?.count ?? 0) + 1 });
    }
  };

  return {
    rows: () => sums.rows,
    add: (batch: EntryBatch, known: ReadonlySet<string>) => {
      sums.rows += batch.rows.length;
      for (const row of batch.rows) {
        if (row && dateColumn !== null) evidence = addDateEvidence(evidence, row.cells.get(dateColumn));
      }
      for (const problem of batch.problems) addProblem(problems, problem);
      for (const { id, entry } of batch.entries) {
        if (preview.length < PREVIEW) preview.push(shorten(entry));
        if (known.has(id)) sums.known += 1;
        else addEntry(entry);
      }
    },
    finish: (knownNames: ReadonlySet<string>): ImportCheck => ({
      ...sums,
      firstTime: sums.usable > 0 ? firstTime : null,
      lastTime: sums.usable > 0 ? lastTime : null,
      people: toFoundPeople(people, knownNames),
      problems: toGroups(problems),
      preview,
      dateOrder: dateOrderFrom(evidence),
    }),
  };
}

function addProblem(
  problems: Map<ProblemKind, { count: number; first: ImportProblem[] }>,
  problem: ImportProblem,
): void {
  const group = problems.get(problem.kind) ?? { count: 0, first: [] };
  group.count += 1;
  if (group.first.length < PROBLEMS_SHOWN) group.first.push(problem);
  problems.set(problem.kind, group);
}

function toGroups(
  problems: ReadonlyMap<ProblemKind, { readonly count: number; readonly first: ImportProblem[] }>,
): ProblemGroup[] {
  return [...problems].map(([kind, { count, first }]) => ({ kind, count, first }));
}

function toFoundPeople(
  people: ReadonlyMap<string, { name: string; count: number }>,
  known: ReadonlySet<string>,
): FoundPerson[] {
  return [...people]
    .map(([key, { name, count }]) => ({ name, count, known: known.has(key) }))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, PEOPLE_SHOWN);
}

/** A preview shows the beginning of a text; the text itself need not cross to the page. */
function shorten(entry: ImportedEntry): ImportedEntry {
  return { ...entry, text: entry.text.slice(0, 300).toWellFormed(), rest: {} };
}
