// What the columns of a file (or the keys of its objects) may mean, and a guess from their names and
// first values. The writer sees the guess and can change it; a column without a meaning is kept with
// the entry as it is.
import { parseSourceDate } from './source-date.ts';
import { foldText } from '#shared/journal/search-words.ts';
import type { SourceRow } from './import-problem.ts';

export const COLUMN_TARGETS = [
  'text',
  'title',
  'date',
  'time',
  'zone',
  'mood',
  'feelings',
  'tags',
  'people',
  'favourite',
  'id',
  /** No field here: kept with the entry, and exported again. */
  'rest',
] as const;

export type ColumnTarget = (typeof COLUMN_TARGETS)[number];

/** What each column means; every target but 'rest' stands at most once. */
export type ColumnMapping = ReadonlyMap<string, ColumnTarget>;

/** `rows` are the first of the file. Columns come in the order in which they were first seen. */
export function guessMapping(rows: readonly SourceRow[]): ColumnMapping {
  const mapping = new Map<string, ColumnTarget>();
  for (const { cells } of rows) for (const column of cells.keys()) mapping.set(column, 'rest');
  const known = new Map([...mapping.keys()].map((column) => [column, plainName(column)]));
  for (const [target, names] of NAMES) {
    for (const name of names) {
      const column = [...known].find(([, plain]) => plain === name)?.[0];
      if (column === undefined || mapping.get(column) !== 'rest') continue;
      mapping.set(column, target);
      break;
    }
  }
  const targets = () => new Set(mapping.values());
  const time = [...mapping].find(([, target]) => target === 'time')?.[0];
  if (time !== undefined && !targets().has('date')) {
    mapping.set(time, holdsDates(rows, time) ? 'date' : 'rest');
  }
  if (!targets().has('text')) {
    const longest = longestText(rows, mapping);
    if (longest !== null) mapping.set(longest, 'text');
  }
  return mapping;
}

/** Gives a column another meaning; a column that had it before is then kept as it is. */
export function changeMapping(mapping: ColumnMapping, column: string, target: ColumnTarget): ColumnMapping {
  return new Map(
    [...mapping].map(([name, own]) => [name, name === column ? target : own === target ? 'rest' : own]),
  );
}

export function columnOf(mapping: ColumnMapping, target: ColumnTarget): string | null {
  for (const [column, own] of mapping) if (own === target) return column;
  return null;
}

// "creationDate", "Creation date" and "creation_date" are one name.
function plainName(column: string): string {
  return foldText(column.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const holdsDates = (rows: readonly SourceRow[], column: string): boolean =>
  rows.some(({ cells }) => parseSourceDate(cells.get(column), 'day-first') !== null);

function longestText(rows: readonly SourceRow[], mapping: ColumnMapping): string | null {
  let best: { column: string; length: number } | null = null;
  for (const [column, target] of mapping) {
    if (target !== 'rest' || holdsDates(rows, column)) continue;
    const length = rows.reduce((sum, { cells }) => {
      const cell = cells.get(column);
      return sum + (typeof cell === 'string' && /\p{L}/u.test(cell) ? cell.length : 0);
    }, 0);
    if (length > (best?.length ?? 0)) best = { column, length };
  }
  return best?.column ?? null;
}

/** The plain names of each target, the surest first. */
const NAMES: readonly (readonly [ColumnTarget, readonly string[]])[] = [
  [
    'text',
    [
      'text',
      'body',
      'entry',
      'content',
      'contents',
      'note',
      'notes',
      'journal entry',
      'entry text',
      'journal',
      'diary',
      'message',
      'story',
      'what happened',
      'description',
      'markdown',
    ],
  ],
  ['title', ['title', 'heading', 'headline', 'subject', 'note title', 'entry title', 'name']],
  [
    'date',
    [
      'full date',
      'datetime',
      'date time',
      'timestamp',
      'date journal',
      'creation date',
      'created at',
      'created',
      'date created',
      'entry date',
      'date',
      'day',
      'when',
    ],
  ],
  ['time', ['time', 'hour', 'clock', 'time of day', 'entry time']],
  ['zone', ['time zone', 'timezone', 'zone', 'tz']],
  ['mood', ['mood', 'mood score', 'mood rating', 'rating', 'score']],
  ['feelings', ['feelings', 'feeling', 'emotions', 'emotion']],
  ['tags', ['tags', 'tag', 'labels', 'label', 'categories', 'category', 'activities', 'keywords', 'topics']],
  ['people', ['people', 'person', 'persons', 'with', 'who', 'with whom', 'names', 'friends']],
  ['favourite', ['favourite', 'favorite', 'is favourite', 'is favorite', 'starred', 'star', 'pinned']],
  ['id', ['id', 'uuid', 'guid', 'entry id', 'key']],
];
