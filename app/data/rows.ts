// What each IndexedDB table holds. `records` and `bodies` own the data: fields as registers and sets,
// text as a Yjs document. Everything else is derived from them and can be rebuilt.
import type { Feeling, Mood } from '#shared/journal/feelings.ts';
import type { Pattern, Sentiment } from '#shared/model/analysis-labels.ts';
import type { Analysis } from '#shared/model/analysis.ts';
import type { EntryId, Hlc, ImportId, OperationId, PersonId } from '#shared/model/ids.ts';
import type { PersonFields } from '#shared/model/person.ts';
import type { RecordState } from '#shared/sync/record-state.ts';

export type Collection = 'entry' | 'person' | 'settings';

/** Owner of every field beside the text. */
export type RecordRow = { readonly id: string; readonly collection: Collection; readonly state: RecordState };

/** Owner of the text: the whole Yjs document as one V1 update. `generation` counts commits. */
export type BodyRow = { readonly entryId: EntryId; readonly state: Uint8Array; readonly generation: number };

/** The Markdown source as last committed, apart from the body so that search need not load Yjs. */
export type TextRow = { readonly entryId: EntryId; readonly text: string };

/** Projection of an entry for lists. */
export type EntryRow = {
  readonly id: EntryId;
  /** 1 while it is not in the trash: IndexedDB cannot index booleans. */
  readonly live: 0 | 1;
  readonly time: number;
  readonly zone: string;
  /** The day it happened where it happened, YYYY-MM-DD. */
  readonly day: string;
  /** The Markdown heading it begins with, if it does. */
  readonly title: string | null;
  /** Plain text after the title, at most 240 characters. */
  readonly excerpt: string;
  readonly words: number;
  readonly mood: Mood | null;
  readonly feelings: readonly Feeling[];
  readonly tags: readonly string[];
  /** Picked by the writer or found in the text, without doubles. */
  readonly personIds: readonly PersonId[];
  readonly favourite: boolean;
  readonly locked: boolean;
  readonly localOnly: boolean;
  readonly notAnalysed: boolean;
  readonly deletedAt: number | null;
  readonly importId: ImportId | null;
  readonly sourceId: string | null;
  /** Null until it is analysed. */
  readonly valence: number | null;
  readonly sentiment: Sentiment | null;
  readonly patterns: readonly Pattern[];
  /** '' until it is analysed, 'off' where it is not to be. */
  readonly analysisVersion: string;
  /** When this row was last written on this device, milliseconds. */
  readonly updatedAt: number;
};

/** Projection of a person, with the aliases set. */
export type PersonRow = PersonFields & {
  readonly id: PersonId;
  readonly live: 0 | 1;
  readonly aliases: readonly string[];
  readonly updatedAt: number;
};

/** One live entry with one person in it. */
export type LinkRow = { readonly personId: PersonId; readonly time: number; readonly entryId: EntryId };

/** Sums over the live entries of a period, of everyone or of one person. */
export type RollupRow = {
  /** 'all' or a person's id. */
  readonly scope: 'all' | PersonId;
  /** YYYY-MM-DD (scope 'all' only) or YYYY-MM. */
  readonly period: string;
  readonly entries: number;
  readonly moodSum: number;
  readonly moodCount: number;
  readonly valenceSum: number;
  readonly valenceCount: number;
};

export type AnalysisRow = {
  readonly entryId: EntryId;
  readonly version: string;
  readonly analysis: Analysis;
};

/** An earlier text of an entry, kept on this device. */
export type RevisionRow = { readonly entryId: EntryId; readonly at: number; readonly text: string };

/**
 * A change that waits to be sent. While it waits it is replaced in place, one row a record; the text
 * is taken from the body when the row is sealed.
 */
export type OutboxRow = {
  readonly opId: OperationId;
  readonly recordId: string;
  readonly collection: Collection;
  readonly state: 'waiting' | 'in-flight' | 'refused';
  readonly delta: RecordState;
  readonly body: boolean;
  readonly hlc: Hlc;
  readonly queuedAt: number;
};

export type ImportRow = {
  readonly id: ImportId;
  readonly at: number;
  readonly fileName: string;
  readonly entries: number;
  readonly state: 'running' | 'done' | 'cancelled' | 'undone';
};

/** Facts about this device and this database; never replicated. */
export type MetaRow = { readonly key: string; readonly value: unknown };
