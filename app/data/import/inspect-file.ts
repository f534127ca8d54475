// Looks at the beginning of a file: can it be read, how, and what may its columns mean?
import { guessMapping, columnOf } from '#shared/journal/import/columns.ts';
import { guessDelimiter, guessHeader } from '#shared/journal/import/csv-rows.ts';
import { createCsvRecordReader } from '#shared/journal/import/csv-records.ts';
import { detectEncoding, type TextEncoding } from '#shared/journal/import/encoding.ts';
import type { ReadRow, SourceRow } from '#shared/journal/import/import-problem.ts';
import { parseCells } from '#shared/journal/import/json-cells.ts';
import { addDateEvidence, dateOrderFrom, NO_EVIDENCE } from '#shared/journal/import/source-date.ts';
import { guessMoodScale } from '#shared/journal/import/source-mood.ts';
import { toText } from '#shared/journal/import/source-values.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import {
  MAX_FILE_BYTES,
  type FileError,
  type FileFormat,
  type InspectedColumn,
  type Inspection,
} from '#app/data/import/import-types.ts';
import { readHead, readRows } from '#app/data/import/read-file.ts';

const HEAD_BYTES = 64 * 1024;
const MAX_ROWS = 5000;
const MAX_BYTES = 8 * 1024 * 1024;

type CsvChoice = { readonly delimiter: string; readonly header: boolean };

export async function inspectFile(file: File, csv: CsvChoice | null): Promise<Result<Inspection, FileError>> {
  if (file.size === 0) return err({ type: 'empty-file' });
  if (file.size > MAX_FILE_BYTES) return err({ type: 'too-large' });
  const head = await readHead(file, HEAD_BYTES);
  const encoding = detectEncoding(head);
  if (encoding === 'binary') return err({ type: 'binary-file' });
  if (encoding === 'unknown') return err({ type: 'wrong-encoding' });
  const text = new TextDecoder(encoding).decode(head, { stream: head.length < file.size });
  if (text.trim() === '') return err({ type: 'empty-file' });
  const format = csv
    ? ({ kind: 'csv', encoding, ...csv } as const)
    : guessFormat({ name: file.name, text, encoding });
  if (format === null) return err({ type: 'not-json-lines' });
  const read = await readFirst(file, format);
  if (read.some(({ problems }) => problems.some(({ kind }) => kind === 'too-many-columns'))) {
    return err({ type: 'too-many-columns' });
  }
  const rows = read.flatMap(({ row }) => row ?? []);
  if (rows.length === 0) return err({ type: format.kind === 'jsonl' ? 'not-json-lines' : 'no-rows' });
  return ok(describe(rows, format));
}

type Sample = { readonly name: string; readonly text: string; readonly encoding: TextEncoding };

/** Null where it is JSON, but not one object a line. */
function guessFormat({ name, text, encoding }: Sample): FileFormat | null {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  const firstLine = start.split(/[\r\n]/, 1)[0] ?? '';
  const named = /\.(jsonl|ndjson|json)$/i.test(name);
  if (named || (start.startsWith('{') && parseCells(firstLine).ok)) {
    return start.startsWith('[') || /^\{\s*$/.test(firstLine) ? null : { kind: 'jsonl', encoding };
  }
  const delimiter = guessDelimiter(start);
  const [first] = createCsvRecordReader(delimiter).push(`${start}\n`);
  return { kind: 'csv', encoding, delimiter, header: guessHeader(first?.cells ?? []) };
}

async function readFirst(file: File, format: FileFormat): Promise<ReadRow[]> {
  const read: ReadRow[] = [];
  for await (const { rows, bytesRead } of readRows(file, format)) {
    // Not spread into push: a batch may hold more rows than a call may have arguments.
    for (const row of rows) read.push(row);
    if (read.length >= MAX_ROWS || bytesRead >= MAX_BYTES) break;
  }
  return read.slice(0, MAX_ROWS);
}

function describe(rows: readonly SourceRow[], format: FileFormat): Inspection {
  const mapping = guessMapping(rows);
  const values = (column: string | null) =>
    column === null ? [] : rows.map(({ cells }) => cells.get(column));
  const evidence = values(columnOf(mapping, 'date')).reduce<typeof NO_EVIDENCE>(addDateEvidence, NO_EVIDENCE);
  return {
    format,
    columns: [...mapping.keys()].map((name) => describeColumn(name, rows)),
    mapping,
    dateOrder: dateOrderFrom(evidence),
    moodScale: guessMoodScale(values(columnOf(mapping, 'mood'))),
  };
}

const SAMPLES = 3;
const SAMPLE_LENGTH = 80;

function describeColumn(name: string, rows: readonly SourceRow[]): InspectedColumn {
  const samples: string[] = [];
  for (const { cells } of rows) {
    if (samples.length === SAMPLES) break;
    const sample = sampleOf(cells.get(name));
    if (sample !== '' && !samples.includes(sample)) samples.push(sample);
  }
  return { name, samples };
}

function sampleOf(value: unknown): string {
  const plain = typeof value === 'object' && value !== null ? JSON.stringify(value) : toText(value);
  const line = plain.replace(/\s+/g, ' ').trim();
  return line.length > SAMPLE_LENGTH ? `${line.slice(0, SAMPLE_LENGTH - 1).toWellFormed()}…` : line;
}
