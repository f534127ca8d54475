// What the import worker and the page tell each other.
import type { ImportProblem, ProblemKind } from '#shared/journal/import/import-problem.ts';
import type { ImportedEntry, ImportSettings } from '#shared/journal/import/imported-entry.ts';
import type { ColumnMapping } from '#shared/journal/import/columns.ts';
import type { TextEncoding } from '#shared/journal/import/encoding.ts';
import type { DateOrder } from '#shared/journal/import/source-date.ts';
import type { MoodScale } from '#shared/journal/import/source-mood.ts';
import type { ImportId } from '#shared/model/ids.ts';
import type { StorageError } from '#app/data/storage-error.ts';
import type { WorkerRequest } from '#app/data/worker-channel.ts';

export const MAX_FILE_BYTES = 200 * 1024 * 1024;

export type FileFormat =
  | { readonly kind: 'jsonl'; readonly encoding: TextEncoding }
  | {
      readonly kind: 'csv';
      readonly encoding: TextEncoding;
      readonly delimiter: string;
      /** Whether the first line names the columns. */
      readonly header: boolean;
    };

/** A file that cannot be imported at all. */
export type FileError =
  | { readonly type: 'empty-file' }
  | { readonly type: 'binary-file' }
  | { readonly type: 'too-large' }
  | { readonly type: 'wrong-encoding' }
  | { readonly type: 'too-many-columns' }
  /** One JSON document, in place of one object a line. */
  | { readonly type: 'not-json-lines' }
  | { readonly type: 'no-rows' }
  /** It could not be read: moved, or no longer allowed. */
  | { readonly type: 'unreadable' };

/** `worker-failed`: a bug, or the worker could not be started. */
export type ImportError = FileError | StorageError | { readonly type: 'worker-failed' };

export type InspectedColumn = {
  readonly name: string;
  /** The first values that are not blank, shortened. */
  readonly samples: readonly string[];
};

/** What the beginning of a file shows. */
export type Inspection = {
  readonly format: FileFormat;
  readonly columns: readonly InspectedColumn[];
  readonly mapping: ColumnMapping;
  readonly dateOrder: DateOrder | 'ask' | 'none';
  readonly moodScale: MoodScale;
};

export type FoundPerson = { readonly name: string; readonly count: number; readonly known: boolean };

export type ProblemGroup = {
  readonly kind: ProblemKind;
  readonly count: number;
  /** The first of them, by line. */
  readonly first: readonly ImportProblem[];
};

/** What an import would do, from reading the whole file. */
export type ImportCheck = {
  readonly rows: number;
  /** Entries it would add. */
  readonly usable: number;
  /** Already in the journal, from an earlier import. */
  readonly known: number;
  /** Usable rows without a date of their own. */
  readonly undated: number;
  readonly withMood: number;
  readonly withTags: number;
  readonly firstTime: number | null;
  readonly lastTime: number | null;
  readonly people: readonly FoundPerson[];
  readonly problems: readonly ProblemGroup[];
  readonly preview: readonly ImportedEntry[];
  readonly dateOrder: DateOrder | 'ask' | 'none';
};

export type ImportOutcome = {
  /** `stopped`: storage failed half way; `error` says how. What was added stays. */
  readonly state: 'done' | 'cancelled' | 'stopped';
  readonly added: number;
  readonly known: number;
  readonly skipped: number;
  readonly error: StorageError | null;
};

export type ImportProgress = {
  /** 0 to 1, by bytes read. */
  readonly share: number;
  readonly rows: number;
  readonly added: number;
};

export type ImportJob = {
  readonly file: File;
  readonly format: FileFormat;
  readonly settings: ImportSettings;
};

export type ImportTask =
  | {
      readonly type: 'inspect';
      readonly file: File;
      /** How the writer wants the file read, in place of the guess. */
      readonly csv: { readonly delimiter: string; readonly header: boolean } | null;
    }
  | { readonly type: 'check'; readonly job: ImportJob }
  | {
      readonly type: 'import';
      readonly job: ImportJob;
      readonly importId: ImportId;
      /** Names to add as people. */
      readonly people: readonly string[];
    };

export type ImportRequest = WorkerRequest<ImportTask>;

export type ImportReply =
  | { readonly type: 'progress'; readonly id: number; readonly progress: ImportProgress }
  | { readonly type: 'inspected'; readonly id: number; readonly inspection: Inspection }
  | { readonly type: 'checked'; readonly id: number; readonly check: ImportCheck }
  | { readonly type: 'imported'; readonly id: number; readonly outcome: ImportOutcome }
  | { readonly type: 'cancelled'; readonly id: number }
  | { readonly type: 'failed'; readonly id: number; readonly error: ImportError };
