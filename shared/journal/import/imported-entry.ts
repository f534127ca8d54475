// A row of a file as an entry, by the mapping that the writer has agreed to. Nothing is lost without a
// word: a value that fits no field is kept in `rest`, and a row that gives no entry is a problem with
// its line.
import { columnOf } from './columns.ts';
import type { ColumnMapping, ColumnTarget } from './columns.ts';
import type { ImportProblem, ProblemKind, SourceRow } from './import-problem.ts';
import { parseSourceDate } from './source-date.ts';
import type { DateOrder, SourceDate } from './source-date.ts';
import { toMood } from './source-mood.ts';
import type { MoodScale } from './source-mood.ts';
import { isBlank, toFeelings, toFlag, toPeople, toTags, toText } from './source-values.ts';
import { isKnownZone, offsetMinutes, utcOf, wallTimeToMs, zoneOfOffset } from './zoned-time.ts';
import type { Feeling, Mood } from '#shared/journal/feelings.ts';
import { MAX_ENTRY_LENGTH } from '#shared/model/entry.ts';

export type ImportSettings = {
  readonly mapping: ColumnMapping;
  readonly dateOrder: DateOrder;
  readonly moodScale: MoodScale;
  /** Zone of the device: of every time without one of its own. */
  readonly zone: string;
  /** Time of the first entry without a date; each after it is a second earlier. */
  readonly undatedFromMs: number;
};

export type ImportedEntry = {
  readonly line: number;
  /** The id in the file, as text. */
  readonly sourceId: string | null;
  readonly text: string;
  readonly time: number;
  readonly zone: string;
  /** False where the time is made up, because the row has none. */
  readonly dated: boolean;
  readonly mood: Mood | null;
  readonly feelings: readonly Feeling[];
  readonly tags: readonly string[];
  /** Names as written. */
  readonly people: readonly string[];
  readonly favourite: boolean;
  /** What has no field here, by column. */
  readonly rest: Readonly<Record<string, unknown>>;
};

export type ConvertedRow = {
  readonly entry: ImportedEntry | null;
  readonly problems: readonly ImportProblem[];
};

/** Converts rows in the order of the file; it counts those without a date. */
export function createRowConverter(settings: ImportSettings): (row: SourceRow) => ConvertedRow {
  const columns = columnsByTarget(settings.mapping);
  let undated = 0;
  return (row) => {
    const reading = new RowReading(row, columns, settings);
    const text = reading.text();
    if (text === null) return { entry: null, problems: reading.problems };
    const moment = reading.moment();
    if (moment === null) undated += 1;
    const entry: ImportedEntry = {
      line: row.line,
      sourceId: reading.sourceId(),
      text,
      time: moment?.time ?? settings.undatedFromMs - (undated - 1) * 1000,
      zone: moment?.zone ?? settings.zone,
      dated: moment !== null,
      mood: reading.mood(),
      feelings: reading.feelings(),
      tags: toTags(reading.cell('tags')),
      people: toPeople(reading.cell('people')),
      favourite: toFlag(reading.cell('favourite')),
      rest: reading.rest(),
    };
    return { entry, problems: reading.problems };
  };
}

/** Years outside these are mistakes of whatever wrote the file. */
const EARLIEST_MS = Date.UTC(1900, 0, 1);
const LATEST_MS = Date.UTC(2200, 0, 1);

type Columns = Readonly<Partial<Record<ColumnTarget, string>>>;

function columnsByTarget(mapping: ColumnMapping): Columns {
  const columns: Partial<Record<ColumnTarget, string>> = {};
  for (const target of new Set(mapping.values())) {
    const column = columnOf(mapping, target);
    if (target !== 'rest' && column !== null) columns[target] = column;
  }
  return columns;
}

class RowReading {
  readonly problems: ImportProblem[] = [];
  private readonly kept = new Map<string, unknown>();
  private readonly row: SourceRow;
  private readonly columns: Columns;
  private readonly settings: ImportSettings;

  constructor(row: SourceRow, columns: Columns, settings: ImportSettings) {
    this.row = row;
    this.columns = columns;
    this.settings = settings;
  }

  cell(target: ColumnTarget): unknown {
    const column = this.columns[target];
    return column === undefined ? undefined : this.row.cells.get(column);
  }

  text(): string | null {
    const body = toText(this.cell('text'));
    const title = toText(this.cell('title')).replace(/\s+/g, ' ').trim();
    if (body.trim() === '' && title === '') return this.refuse('no-text');
    // A title that the text begins with already is not said twice.
    const named =
      title === '' ||
      body
        .trimStart()
        .replace(/^#+\s*/, '')
        .startsWith(title);
    const text = named ? body : body.trim() === '' ? `# ${title}` : `# ${title}\n\n${body}`;
    return text.length > MAX_ENTRY_LENGTH ? this.refuse('text-too-long') : text;
  }

  sourceId(): string | null {
    const id = toText(this.cell('id')).trim();
    return id === '' ? null : id.slice(0, 200).toWellFormed();
  }

  moment(): { time: number; zone: string } | null {
    if (this.columns.date === undefined) return null;
    const value = this.cell('date');
    if (isBlank(value)) return this.doubt('no-date', 'date');
    const date = parseSourceDate(value, this.settings.dateOrder, this.cell('time'));
    if (date === null) {
      if (!isBlank(this.cell('time'))) this.keep('time');
      return this.doubt('bad-date', 'date');
    }
    const zone = this.namedZone();
    const time = timeOf(date, zone ?? this.settings.zone);
    if (time < EARLIEST_MS || time >= LATEST_MS) return this.doubt('date-out-of-range', 'date');
    return { time, zone: zone ?? zoneOf(date, time, this.settings.zone) };
  }

  mood(): Mood | null {
    const value = this.cell('mood');
    // Zero is how several journals write that there is none.
    if (isBlank(value) || value === 0 || value === '0') return null;
    return toMood(value, this.settings.moodScale) ?? this.doubt('bad-mood', 'mood');
  }

  feelings(): readonly Feeling[] {
    const { feelings, unknown } = toFeelings(this.cell('feelings'));
    if (unknown.length > 0) this.keep('feelings');
    return feelings;
  }

  rest(): Record<string, unknown> {
    for (const [column, value] of this.row.cells) {
      const target = this.settings.mapping.get(column) ?? 'rest';
      if (target === 'rest' && !isBlank(value)) this.kept.set(column, value);
    }
    return Object.fromEntries(this.kept);
  }

  private namedZone(): string | null {
    const zone = toText(this.cell('zone')).trim();
    if (zone === '' || isKnownZone(zone)) return zone === '' ? null : zone;
    return this.doubt('bad-zone', 'zone');
  }

  private keep(target: ColumnTarget): void {
    const column = this.columns[target];
    if (column !== undefined) this.kept.set(column, this.row.cells.get(column));
  }

  /** The entry is kept without this field, and the value with the rest. */
  private doubt(kind: ProblemKind, target: ColumnTarget): null {
    if (!isBlank(this.cell(target))) this.keep(target);
    const column = this.columns[target];
    this.problems.push({ line: this.row.line, kind, ...(column !== undefined && { column }) });
    return null;
  }

  private refuse(kind: ProblemKind): null {
    this.problems.push({ line: this.row.line, kind });
    return null;
  }
}

function timeOf(date: SourceDate, zone: string): number {
  if (date.kind === 'instant') return date.timeMs;
  if (date.offset !== null) return utcOf(date.wall) - date.offset * 60_000;
  const asUtc = utcOf(date.wall);
  // Beyond what calendars of zones can say; it is refused for its year in any case.
  return Math.abs(asUtc) > 8e15 || asUtc < EARLIEST_MS || asUtc > LATEST_MS
    ? asUtc
    : wallTimeToMs(date.wall, zone);
}

/** The zone of the device, unless the file says that clocks showed something else. */
function zoneOf(date: SourceDate, time: number, deviceZone: string): string {
  if (date.kind === 'instant' || date.offset === null) return deviceZone;
  return offsetMinutes(time, deviceZone) === date.offset ? deviceZone : zoneOfOffset(date.offset);
}
