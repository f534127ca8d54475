// The one road by which an entry changes: a single transaction writes the record, the body, the text,
// the list row, its links and rollups, the analysis, a revision and the outbox row, or nothing.
import type { Analysis } from '#shared/model/analysis.ts';
import type { EntryId, Hlc } from '#shared/model/ids.ts';
import {
  EMPTY_STATE,
  mergeStates,
  patchToDelta,
  type RecordPatch,
  type RecordState,
} from '#shared/sync/record-state.ts';
import type { JournalDatabase } from '#app/data/database.ts';
import type { Journal } from '#app/data/journal.ts';
import { startTicker, type Ticker } from '#app/data/hlc-ticker.ts';
import { queueChanges, type OutboxChange } from '#app/data/outbox.ts';
import { projectEntry } from '#app/data/projections/entry-projection.ts';
import { applyRollups, collectRollups, type RollupChanges } from '#app/data/projections/rollup-changes.ts';
import type { AnalysisRow, EntryRow, LinkRow } from '#app/data/rows.ts';

export type EntryChange = {
  readonly id: EntryId;
  readonly patch?: RecordPatch;
  readonly body?: { readonly state: Uint8Array; readonly text: string };
  /** Null takes the analysis away, undefined leaves it. */
  readonly analysis?: Analysis | null | undefined;
  /** Keep the text from before this change as a revision of this time. */
  readonly revisionAt?: number;
};

type Current = {
  readonly state: RecordState;
  readonly row: EntryRow | undefined;
  readonly text: string;
  readonly analysis: AnalysisRow | null;
  readonly generation: number;
};

type Planned = {
  readonly change: EntryChange;
  readonly before: Current;
  readonly state: RecordState;
  readonly delta: RecordState | null;
  readonly hlc: Hlc;
  readonly text: string;
  readonly analysis: AnalysisRow | null;
  readonly row: EntryRow;
};

export const ENTRY_TABLES = [
  'records',
  'bodies',
  'texts',
  'entries',
  'people',
  'links',
  'rollups',
  'analyses',
  'revisions',
  'outbox',
  'meta',
] as const;

/**
 * Applies changes in one transaction of `db` (the strict handle, or the relaxed one for bulk work).
 * Each id may stand in `changes` once.
 */
export async function commitEntries(
  journal: Journal,
  db: JournalDatabase,
  changes: readonly EntryChange[],
): Promise<void> {
  await db.transaction('rw', [...ENTRY_TABLES], async () => {
    const current = await readCurrent(db, changes);
    await apply(
      journal,
      db,
      changes.map((change, index) => ({ change, before: current[index] ?? EMPTY })),
    );
  });
}

/**
 * Adds those of `changes` whose entries the journal does not hold, in one transaction of the relaxed
 * handle; resolves to how many. What is new has nothing to be read, merged or taken back.
 */
export async function addEntries(journal: Journal, changes: readonly EntryChange[]): Promise<number> {
  const { bulk: db } = journal;
  return db.transaction('rw', [...ENTRY_TABLES], async () => {
    const known = new Set<string>(
      await db.records
        .where('id')
        .anyOf(changes.map(({ id }) => id))
        .primaryKeys(),
    );
    const fresh = changes.filter(({ id }) => !known.has(id));
    await apply(
      journal,
      db,
      fresh.map((change) => ({ change, before: EMPTY })),
    );
    return fresh.length;
  });
}

/** Plans and writes changes to what was read before, inside the caller's transaction. */
async function apply(
  journal: Journal,
  db: JournalDatabase,
  changes: readonly Pick<PlanInput, 'change' | 'before'>[],
): Promise<void> {
  const people = new Set<string>(await db.people.where('live').equals(1).primaryKeys());
  const ticker = await startTicker(journal, db);
  await write(
    journal,
    db,
    changes.map((each) => plan({ ...each, journal, people, ticker })),
  );
  await ticker.save();
}

const EMPTY: Current = { state: EMPTY_STATE, row: undefined, text: '', analysis: null, generation: 0 };

async function readCurrent(db: JournalDatabase, changes: readonly EntryChange[]): Promise<Current[]> {
  const ids = changes.map(({ id }) => id);
  const [records, rows, texts, analyses, bodies] = await Promise.all([
    db.records.bulkGet(ids),
    db.entries.bulkGet(ids),
    db.texts.bulkGet(ids),
    db.analyses.bulkGet(ids),
    db.bodies.bulkGet(ids),
  ]);
  return ids.map((_, index) => ({
    state: records[index]?.state ?? EMPTY_STATE,
    row: rows[index],
    text: texts[index]?.text ?? '',
    analysis: analyses[index] ?? null,
    generation: bodies[index]?.generation ?? 0,
  }));
}

type PlanInput = {
  readonly journal: Journal;
  readonly change: EntryChange;
  readonly before: Current;
  readonly people: ReadonlySet<string>;
  readonly ticker: Ticker;
};

function plan({ journal, change, before, people, ticker }: PlanInput): Planned {
  const { id, patch, body } = change;
  const hlc = ticker.tick();
  const delta = patch ? patchToDelta(patch, hlc) : null;
  const state = delta ? mergeStates(before.state, delta) : before.state;
  const text = body?.text ?? before.text;
  const analysis = analysisAfter(journal, change, before);
  const row = projectEntry({
    id,
    state,
    text,
    analysis,
    knownPeople: people,
    updatedAt: journal.clock.now(),
  });
  return { change, before, state, delta, hlc, text, analysis, row };
}

function analysisAfter(
  { analyser }: Journal,
  { id, analysis }: EntryChange,
  before: Current,
): AnalysisRow | null {
  if (analysis === undefined) return before.analysis;
  return analysis === null ? null : { entryId: id, version: analyser.version, analysis };
}

async function write(journal: Journal, db: JournalDatabase, planned: readonly Planned[]): Promise<void> {
  const rollups: RollupChanges = new Map();
  for (const { before, row } of planned) collectRollups(rollups, before.row, row);
  const bodies = planned.flatMap(({ change, before }) =>
    change.body ? { entryId: change.id, state: change.body.state, generation: before.generation + 1 } : [],
  );
  await Promise.all([
    db.records.bulkPut(planned.map(({ change, state }) => ({ id: change.id, collection: 'entry', state }))),
    db.bodies.bulkPut(bodies),
    db.texts.bulkPut(
      planned.flatMap(({ change, text }) => (change.body ? { entryId: change.id, text } : [])),
    ),
    db.entries.bulkPut(planned.map(({ row }) => row)),
    writeAnalyses(db, planned),
    writeLinks(db, planned),
    writeRevisions(db, planned),
    applyRollups(db, rollups),
    queueChanges(journal, db, planned.flatMap(toOutboxChange)),
  ]);
}

async function writeAnalyses(db: JournalDatabase, planned: readonly Planned[]): Promise<void> {
  const removed = planned.filter(({ analysis, before }) => analysis === null && before.analysis !== null);
  await db.analyses.bulkDelete(removed.map(({ change }) => change.id));
  await db.analyses.bulkPut(
    planned.flatMap(({ analysis, before }) => (analysis && analysis !== before.analysis ? analysis : [])),
  );
}

async function writeLinks(db: JournalDatabase, planned: readonly Planned[]): Promise<void> {
  const before = planned.flatMap((each) => (each.before.row ? linksOf(each.before.row) : []));
  const after = planned.flatMap(({ row }) => linksOf(row));
  await db.links.bulkDelete(before.map(({ personId, time, entryId }) => [personId, time, entryId]));
  await db.links.bulkPut(after);
}

export const linksOf = ({ live, personIds, time, id }: EntryRow): LinkRow[] =>
  live === 0 ? [] : personIds.map((personId) => ({ personId, time, entryId: id }));

async function writeRevisions(db: JournalDatabase, planned: readonly Planned[]): Promise<void> {
  await db.revisions.bulkPut(
    planned.flatMap(({ change, before, text }) =>
      change.revisionAt === undefined || before.text === '' || before.text === text
        ? []
        : { entryId: change.id, at: change.revisionAt, text: before.text },
    ),
  );
}

function toOutboxChange({ change, before, state, delta, hlc, row }: Planned): OutboxChange[] {
  const released = before.row?.localOnly === true && !row.localOnly;
  if (!delta && !change.body && !released) return [];
  return [
    {
      recordId: change.id,
      collection: 'entry',
      delta: released ? state : (delta ?? EMPTY_STATE),
      body: released || change.body !== undefined,
      hlc,
      withheld: row.localOnly,
    },
  ];
}
