// CSV records as rows with named cells. The first record names the columns, unless it is told that
// the file has no such line.
import { createCsvRecordReader } from './csv-records.ts';
import type { CsvRecord } from './csv-records.ts';
import { isUnsafeKey } from './import-problem.ts';
import type { ImportProblem, ReadRow, RowReader } from './import-problem.ts';

export type CsvFormat = { readonly delimiter: string; readonly header: boolean };

const DELIMITERS = [',', ';', '\t', '|'] as const;

export function createCsvRowReader({ delimiter, header }: CsvFormat): RowReader {
  const records = createCsvRecordReader(delimiter);
  let names: readonly string[] | null = null;
  const toRows = (read: readonly CsvRecord[]): ReadRow[] => {
    const rows: ReadRow[] = [];
    for (const record of read) {
      if (names === null && record.whole) {
        names = header ? columnNames(record.cells) : record.cells.map((_, index) => columnName(index));
        if (header) {
          if (record.problems.length > 0) rows.push({ row: null, problems: record.problems });
          continue;
        }
      }
      rows.push(toRow(record, names ?? []));
    }
    return rows;
  };
  return { push: (piece) => toRows(records.push(piece)), end: () => toRows(records.end()) };
}

/** Names that are unique, not blank and safe as keys, whatever stands in the first line. */
export function columnNames(cells: readonly string[]): string[] {
  const names: string[] = [];
  const taken = new Set<string>();
  cells.forEach((cell, index) => {
    const trimmed = cell.trim().slice(0, 100).toWellFormed();
    const base = trimmed === '' ? columnName(index) : isUnsafeKey(trimmed) ? `${trimmed}_` : trimmed;
    let name = base;
    for (let again = 2; taken.has(name); again++) name = `${base} (${again})`;
    taken.add(name);
    names.push(name);
  });
  return names;
}

const columnName = (index: number): string => `Column ${index + 1}`;

function toRow(record: CsvRecord, names: readonly string[]): ReadRow {
  const { line, cells } = record;
  if (!record.whole) return { row: null, problems: record.problems };
  const problems: ImportProblem[] = [...record.problems];
  const extra = cells.slice(names.length).some((cell) => cell.trim() !== '');
  if (extra || cells.length < names.length) problems.push({ line, kind: 'ragged-row' });
  const named = new Map<string, string>();
  cells.forEach((cell, index) => {
    const name = names[index] ?? columnName(index);
    if (index >= names.length && cell.trim() === '') return;
    if (cell.includes('\uFFFD')) problems.push({ line, kind: 'bad-characters', column: name });
    named.set(name, cell.toWellFormed());
  });
  return { row: { line, cells: named }, problems };
}

/** The delimiter that makes the most even table of the beginning of a file; a comma where none does. */
export function guessDelimiter(sample: string): string {
  let best = { delimiter: ',', evenness: 0, columns: 0 };
  for (const delimiter of DELIMITERS) {
    const widths = createCsvRecordReader(delimiter)
      .push(sample)
      .slice(0, 100)
      .map(({ cells }) => cells.length);
    // A sample without a line end is one row, still open.
    const first = widths[0] ?? sample.split(delimiter).length;
    const evenness =
      widths.length === 0 ? 1 : widths.filter((width) => width === first).length / widths.length;
    const better = evenness > best.evenness || (evenness === best.evenness && first > best.columns);
    if (first > 1 && better) best = { delimiter, evenness, columns: first };
  }
  return best.delimiter;
}

/** Whether the first record names columns: words, each once, none a number, a date or a long text. */
export function guessHeader(cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const named = names.filter((name) => name !== '');
  return (
    named.length > 0 &&
    new Set(named).size === named.length &&
    named.every((name) => name.length <= 40 && /\p{L}/u.test(name) && !/^\d/.test(name)) &&
    !named.some((name) => /[.!?]$/.test(name) || name.split(/\s+/).length > 5)
  );
}
