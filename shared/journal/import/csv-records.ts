// CSV as RFC 4180 writes it and as the world does: any delimiter, LF, CRLF or CR mixed, quotes in odd
// places kept as they stand and reported. A state machine over pieces cut anywhere. Not papaparse: it
// decodes a File in slices and breaks the characters on their edges, and it knows no line numbers.
import { MAX_ROW_LENGTH } from './import-problem.ts';
import type { ImportProblem, ProblemKind } from './import-problem.ts';

export type CsvRecord = {
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly problems: readonly ImportProblem[];
  /** Whether its cells can be trusted; false after an open quote or beyond a limit. */
  readonly whole: boolean;
};

export type CsvRecordReader = {
  readonly push: (piece: string) => CsvRecord[];
  readonly end: () => CsvRecord[];
};

/** A row with more cells is reported as 'too-many-columns' and holds only this many. */
export const MAX_COLUMNS = 1000;

export function createCsvRecordReader(
  delimiter: string,
  maxLength: number = MAX_ROW_LENGTH,
): CsvRecordReader {
  const machine = new CsvMachine(delimiter, maxLength);
  return { push: (piece) => machine.push(piece), end: () => machine.end() };
}

type Mode =
  | 'start' // of a cell
  | 'plain'
  | 'quoted'
  | 'quote' // seen inside a quoted cell: its end, or the first of two that mean one
  | 'closed' // behind a quoted cell
  | 'discard'; // beyond the limit, up to the end of the line

class CsvMachine {
  private readonly special: RegExp;
  private mode: Mode = 'start';
  private records: CsvRecord[] = [];
  private cells: string[] = [];
  private cell = '';
  private tail = '';
  private length = 0;
  private problems: ImportProblem[] = [];
  private line = 1;
  private rowLine = 1;
  private quoteLine = 1;
  /** The piece before ended in a CR, whose LF may come first in the next. */
  private afterReturn = false;

  private readonly delimiter: string;
  private readonly maxLength: number;

  constructor(delimiter: string, maxLength: number) {
    this.delimiter = delimiter;
    this.maxLength = maxLength;
    this.special = new RegExp(`["\\r\\n${delimiter === '|' ? '\\|' : delimiter}]`, 'g');
  }

  push(piece: string): CsvRecord[] {
    let at = 0;
    while (at < piece.length) {
      if (this.mode === 'quoted') at = this.readQuoted(piece, at);
      else if (this.mode === 'quote') at = this.readAfterQuote(piece, at);
      else at = this.readOpen(piece, at);
    }
    return this.take();
  }

  end(): CsvRecord[] {
    if (this.mode === 'quoted') {
      this.problems.push({ line: this.quoteLine, kind: 'open-quote' });
      this.emit(false);
    } else if (this.mode !== 'discard' && (this.mode !== 'start' || this.cells.length > 0)) {
      this.endCell();
      this.emit(true);
    }
    return this.take();
  }

  private take(): CsvRecord[] {
    const { records } = this;
    this.records = [];
    return records;
  }

  private readQuoted(piece: string, at: number): number {
    const quote = piece.indexOf('"', at);
    const end = quote < 0 ? piece.length : quote;
    // Beyond the limit it goes on at that very place, so that the cuts between pieces do not matter.
    const limit = at + this.maxLength - this.length + 1;
    const run = piece.slice(at, Math.min(end, limit));
    this.countLines(run);
    this.append(run);
    if (this.mode !== 'quoted') return at + run.length;
    if (quote < 0) return end;
    this.mode = 'quote';
    this.afterReturn = false;
    return quote + 1;
  }

  private readAfterQuote(piece: string, at: number): number {
    if (piece[at] !== '"') {
      this.mode = 'closed';
      return at;
    }
    this.mode = 'quoted';
    this.append('"');
    return at + 1;
  }

  private readOpen(piece: string, at: number): number {
    this.special.lastIndex = at;
    const match = this.special.exec(piece);
    const run = piece.slice(at, match?.index ?? piece.length);
    if (run !== '') this.readRun(run);
    if (!match) return piece.length;
    const sign = match[0];
    if (sign === '"') this.readQuote();
    else if (sign === this.delimiter) this.endCell();
    else this.readLineEnd(sign);
    return match.index + 1;
  }

  private readRun(run: string): void {
    this.afterReturn = false;
    if (this.mode === 'start') this.mode = 'plain';
    if (this.mode !== 'closed') this.append(run);
    else {
      // Blanks behind a closing quote are not meant; anything else is kept, and reported.
      this.tail += run;
      if (run.trim() !== '') this.reopen('');
    }
  }

  private readQuote(): void {
    this.afterReturn = false;
    if (this.mode === 'discard') return;
    // A blank before the opening quote, as in `a, "b, c"`, is not meant.
    if (this.mode === 'start' || (this.mode === 'plain' && this.cell.trim() === '')) {
      this.cell = '';
      this.mode = 'quoted';
      this.quoteLine = this.line;
      return;
    }
    this.reopen('"');
  }

  /** Takes what stands behind a closing quote, or a quote inside a plain cell, as part of the cell. */
  private reopen(sign: string): void {
    this.report('stray-quote');
    const run = this.tail + sign;
    this.tail = '';
    this.mode = 'plain';
    this.append(run);
  }

  private readLineEnd(sign: string): void {
    if (sign === '\n' && this.afterReturn) {
      this.afterReturn = false;
      this.rowLine = this.line;
      return;
    }
    if (this.mode !== 'discard') this.endCell();
    this.line += 1;
    if (this.mode === 'discard') this.startRow();
    else this.emit(true);
    this.afterReturn = sign === '\r';
  }

  private endCell(): void {
    this.afterReturn = false;
    if (this.mode === 'discard') return;
    if (this.cells.length < MAX_COLUMNS) this.cells.push(this.cell);
    else this.report('too-many-columns');
    this.cell = '';
    this.tail = '';
    this.mode = 'start';
  }

  private append(run: string): void {
    if (this.mode === 'discard') return;
    this.length += run.length;
    if (this.length <= this.maxLength) {
      this.cell += run;
      return;
    }
    // So long a quoted cell is a quote that was never closed: go on with the next line.
    this.problems.push(
      this.mode === 'quoted'
        ? { line: this.quoteLine, kind: 'open-quote' }
        : { line: this.rowLine, kind: 'line-too-long' },
    );
    this.emit(false);
    this.mode = 'discard';
  }

  private emit(whole: boolean): void {
    const blank = this.cells.length <= 1 && (this.cells[0] ?? '').trim() === '';
    if (!blank || !whole || this.problems.length > 0) {
      this.records.push({ line: this.rowLine, cells: this.cells, problems: this.problems, whole });
    }
    this.startRow();
  }

  private startRow(): void {
    this.cells = [];
    this.cell = '';
    this.tail = '';
    this.length = 0;
    this.problems = [];
    this.rowLine = this.line;
    this.mode = 'start';
  }

  private report(kind: ProblemKind): void {
    if (this.problems.some((problem) => problem.kind === kind)) return;
    this.problems.push({ line: this.line, kind });
  }

  private countLines(run: string): void {
    if (run === '') return;
    const joined = this.afterReturn && run.startsWith('\n') ? 1 : 0;
    this.line += (run.match(/\r\n|\n|\r/g)?.length ?? 0) - joined;
    this.afterReturn = run.endsWith('\r');
  }
}
