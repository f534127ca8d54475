// What waits to be sent. A row that waits is replaced in place, so that the outbox holds at most one
// waiting row a record; a row in flight is never touched.
import type { Hlc, OperationId } from '#shared/model/ids.ts';
import { mergeStates, type RecordState } from '#shared/sync/record-state.ts';
import type { JournalDatabase } from '#app/data/database.ts';
import type { Journal } from '#app/data/journal.ts';
import type { Collection, OutboxRow } from '#app/data/rows.ts';

export type OutboxChange = {
  readonly recordId: string;
  readonly collection: Collection;
  readonly delta: RecordState;
  readonly body: boolean;
  readonly hlc: Hlc;
  /** The record never leaves this device: whatever waits is withdrawn. */
  readonly withheld: boolean;
};

/** Queues changes inside the caller's transaction, which must hold the outbox table. */
export async function queueChanges(
  journal: Pick<Journal, 'random' | 'clock'>,
  db: JournalDatabase,
  changes: readonly OutboxChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const recordIds = changes.map(({ recordId }) => recordId);
  const queued = await db.outbox.where('recordId').anyOf(recordIds).toArray();
  const waiting = new Map(
    queued.filter(({ state }) => state === 'waiting').map((row) => [row.recordId, row]),
  );
  const withdrawn = changes.flatMap(({ recordId, withheld }) =>
    withheld ? (waiting.get(recordId)?.opId ?? []) : [],
  );
  await db.outbox.bulkDelete(withdrawn);
  await db.outbox.bulkPut(
    changes
      .filter(({ withheld }) => !withheld)
      .map((change) => toRow(journal, change, waiting.get(change.recordId))),
  );
}

function toRow(
  { random, clock }: Pick<Journal, 'random' | 'clock'>,
  change: OutboxChange,
  row?: OutboxRow,
): OutboxRow {
  const { recordId, collection, delta, body, hlc } = change;
  return {
    opId: row?.opId ?? (random.uuid() as OperationId),
    recordId,
    collection,
    state: 'waiting',
    delta: row ? mergeStates(row.delta, delta) : delta,
    body: body || (row?.body ?? false),
    hlc,
    queuedAt: row?.queuedAt ?? clock.now(),
  };
}
