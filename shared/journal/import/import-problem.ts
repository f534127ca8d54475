// What an importer may complain about. A problem names the place and the kind, never the words of the
// journal; the screen finds the sentence for it.

export type ProblemKind =
  | 'not-json'
  | 'not-an-object'
  | 'line-too-long'
  | 'too-deep'
  | 'unsafe-key'
  | 'too-many-columns'
  | 'open-quote'
  | 'stray-quote'
  | 'ragged-row'
  | 'no-text'
  | 'text-too-long'
  | 'no-date'
  | 'bad-date'
  | 'date-out-of-range'
  | 'bad-zone'
  | 'bad-mood'
  | 'bad-characters'
  | 'duplicate-row'
  | 'id-used-twice';

export type ImportProblem = {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly kind: ProblemKind;
  /** The column or key it is about, where it is about one. */
  readonly column?: string;
};

/** One row of a file: its cells by column, in the order of the file. */
export type SourceRow = { readonly line: number; readonly cells: ReadonlyMap<string, unknown> };

/** What a reader makes of a row: cells, or the reason why it cannot be read; some rows give both. */
export type ReadRow = { readonly row: SourceRow | null; readonly problems: readonly ImportProblem[] };

/** Reads a file piece by piece, cut anywhere, and holds no more of it than the row it is in. */
export type RowReader = {
  /** The rows that are complete with this piece. */
  readonly push: (piece: string) => ReadRow[];
  /** What is left when the file ends. */
  readonly end: () => ReadRow[];
};

/** A row longer than this (UTF-16 units) is not a row: a text of 1 MB may be written six times as long. */
export const MAX_ROW_LENGTH = 8_000_000;

/** Keys that mean something to JavaScript objects and are therefore refused as data. */
export const isUnsafeKey = (key: string): boolean =>
  key === '__proto__' || key === 'constructor' || key === 'prototype';
