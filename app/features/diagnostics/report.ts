// What diagnostics tell, as plain text to copy. Ids, counts and sizes only: never a word of the journal,
// so that it can be sent to somebody. Pure.
import type { OutboxRow } from '#app/data/rows.ts';

export type Report = {
  readonly version: string;
  readonly analyser: string;
  readonly deviceId: string;
  readonly tables: readonly { readonly table: string; readonly rows: number }[];
  readonly pendingAnalyses: number;
  readonly outboxRows: number;
  /** The first of them. */
  readonly outbox: readonly OutboxLine[];
  readonly persistence: string;
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
  readonly userAgent: string;
};

export type OutboxLine = {
  readonly opId: string;
  readonly kind: string;
  readonly recordId: string;
  readonly state: string;
  readonly bytes: number;
  readonly queuedAt: number;
};

/** What may be told of a change that waits: the names of fields are not, their values never. */
export function outboxLine({ opId, collection, recordId, state, delta, queuedAt }: OutboxRow): OutboxLine {
  const bytes = new TextEncoder().encode(JSON.stringify(delta)).length;
  return { opId, kind: collection, recordId, state, bytes, queuedAt };
}

export function reportText(report: Report): string {
  const { tables, outbox, usedBytes, quotaBytes } = report;
  return [
    `Resonant ${report.version}`,
    `analyser ${report.analyser}, ${report.pendingAnalyses} entries waiting to be read`,
    `device ${report.deviceId}`,
    `storage ${report.persistence}, ${usedBytes ?? 'unknown'} of ${quotaBytes ?? 'unknown'} bytes`,
    `browser ${report.userAgent}`,
    '',
    ...tables.map(({ table, rows }) => `${table}: ${rows}`),
    '',
    `waiting to be sent: ${report.outboxRows}`,
    ...outbox.map(
      ({ opId, kind, recordId, state, bytes, queuedAt }) =>
        `${new Date(queuedAt).toISOString()} ${state} ${kind} ${recordId} ${bytes} bytes (${opId})`,
    ),
    '',
  ].join('\n');
}
