// JSON Lines (jsonlines.org): one JSON object a line. A line that cannot be read is reported with its
// number and does not stop the file. Lines may end in LF, CRLF or CR, mixed.
import { parseCells } from './json-cells.ts';
import { MAX_ROW_LENGTH } from './import-problem.ts';
import type { ReadRow, RowReader } from './import-problem.ts';

export function createJsonLinesReader(maxLength: number = MAX_ROW_LENGTH): RowReader {
  const state = { line: 1, pending: '', tooLong: false, afterReturn: false };

  const keep = (part: string): void => {
    if (state.tooLong) return;
    state.tooLong = state.pending.length + part.length > maxLength;
    state.pending = state.tooLong ? '' : state.pending + part;
  };

  const endLine = (): ReadRow[] => {
    const { line, pending, tooLong } = state;
    Object.assign(state, { line: line + 1, pending: '', tooLong: false });
    if (tooLong) return [{ row: null, problems: [{ line, kind: 'line-too-long' }] }];
    // A byte order mark counts as a blank here, and is none to JSON.
    const text = pending.trim();
    return text === '' ? [] : [readLine(text, line)];
  };

  return {
    push: (piece) => {
      if (piece === '') return [];
      const rows: ReadRow[] = [];
      // The LF of a CRLF that was cut between two pieces ends no line of its own.
      let from = state.afterReturn && piece.startsWith('\n') ? 1 : 0;
      state.afterReturn = piece.endsWith('\r');
      LINE_END.lastIndex = from;
      for (let end = LINE_END.exec(piece); end !== null; end = LINE_END.exec(piece)) {
        keep(piece.slice(from, end.index));
        rows.push(...endLine());
        from = LINE_END.lastIndex;
      }
      keep(piece.slice(from));
      return rows;
    },
    end: endLine,
  };
}

const LINE_END = /\r\n|\n|\r/g;

function readLine(text: string, line: number): ReadRow {
  const parsed = parseCells(text);
  if (!parsed.ok) return { row: null, problems: [{ line, ...parsed.error }] };
  const { cells, replaced } = parsed.value;
  return { row: { line, cells }, problems: replaced ? [{ line, kind: 'bad-characters' }] : [] };
}
