// What a list needs to know of an entry, derived from what owns it: the record's registers and sets,
// the text, and the analysis. Pure, so that it can be rebuilt at any time.
import { dayOf } from '#shared/journal/days.ts';
import { excerptOf } from '#shared/journal/excerpt.ts';
import { isFeeling, isMood } from '#shared/journal/feelings.ts';
import type { EntryFields } from '#shared/model/entry.ts';
import type { EntryId, ImportId, PersonId } from '#shared/model/ids.ts';
import { membersOf, valuesOf, type RecordState } from '#shared/sync/record-state.ts';
import type { AnalysisRow, EntryRow } from '#app/data/rows.ts';

export type EntryParts = {
  readonly id: EntryId;
  readonly state: RecordState;
  readonly text: string;
  readonly analysis: AnalysisRow | null;
  readonly knownPeople: ReadonlySet<string>;
  readonly updatedAt: number;
};

const DEFAULT_FIELDS: EntryFields = {
  time: 0,
  zone: 'UTC',
  mood: null,
  feelings: [],
  favourite: false,
  locked: false,
  localOnly: false,
  notAnalysed: false,
  deletedAt: null,
  source: null,
};

/** The fields of an entry. Registers are written by commands of this code base only, hence the cast. */
export const entryFieldsOf = (state: RecordState): EntryFields => ({
  ...DEFAULT_FIELDS,
  ...(valuesOf(state) as Partial<EntryFields>),
});

export function projectEntry(parts: EntryParts): EntryRow {
  const { id, state, text, analysis, knownPeople, updatedAt } = parts;
  const fields = entryFieldsOf(state);
  return {
    id,
    live: fields.deletedAt === null ? 1 : 0,
    time: fields.time,
    zone: fields.zone,
    day: dayOf(fields.time, fields.zone),
    ...excerptOf(text),
    mood: isMood(fields.mood) ? fields.mood : null,
    feelings: fields.feelings.filter(isFeeling),
    tags: membersOf(state, 'tags'),
    personIds: peopleOf(parts).filter((person) => knownPeople.has(person)),
    favourite: fields.favourite,
    locked: fields.locked,
    localOnly: fields.localOnly,
    notAnalysed: fields.notAnalysed,
    deletedAt: fields.deletedAt,
    importId: (fields.source?.importId as ImportId | undefined) ?? null,
    sourceId: fields.source?.sourceId ?? null,
    ...readingOf(analysis, fields.notAnalysed),
    updatedAt,
  };
}

function peopleOf({ state, analysis }: EntryParts): PersonId[] {
  const found =
    analysis?.analysis.entities.flatMap(({ personId }) => (personId === null ? [] : [personId])) ?? [];
  return [...new Set([...membersOf(state, 'people'), ...found])] as PersonId[];
}

function readingOf(row: AnalysisRow | null, notAnalysed: boolean) {
  if (notAnalysed || !row) {
    return { valence: null, sentiment: null, patterns: [], analysisVersion: notAnalysed ? 'off' : '' };
  }
  const { analysis } = row;
  return {
    valence: analysis.sentiment === 'unclear' ? null : analysis.valence,
    sentiment: analysis.sentiment,
    patterns: [...new Set(analysis.patterns.map(({ label }) => label))],
    analysisVersion: row.version,
  };
}
