import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createCsvRecordReader, MAX_COLUMNS } from './csv-records.ts';
import type { CsvRecord } from './csv-records.ts';

function read(pieces: readonly string[], delimiter = ',', maxLength?: number): CsvRecord[] {
  const reader = createCsvRecordReader(delimiter, maxLength);
  return [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()];
}

const cellsOf = (records: readonly CsvRecord[]) => records.map(({ cells }) => cells);
const table = (text: string, delimiter = ',') => cellsOf(read([text], delimiter));
const complaints = (text: string) =>
  read([text]).flatMap(({ problems }) => problems.map(({ line, kind }) => `${line} ${kind}`));

describe('well-formed CSV', () => {
  it('reads cells, quotes, doubled quotes and line ends inside quotes', () => {
    expect(table('a,b\r\n"x, ""y""","1\n2"\r\n')).toEqual([
      ['a', 'b'],
      ['x, "y"', '1\n2'],
    ]);
  });

  it('reads mixed line ends and knows the line of each row', () => {
    const records = read(['a,b\n1,2\r\n"x\r\ny",4\r5,6']);
    expect(records.map(({ line, cells }) => [line, cells])).toEqual([
      [1, ['a', 'b']],
      [2, ['1', '2']],
      [3, ['x\r\ny', '4']],
      [5, ['5', '6']],
    ]);
  });

  it('leaves out blank lines and keeps empty cells', () => {
    expect(table('\n\n,\na,\n\n')).toEqual([
      ['', ''],
      ['a', ''],
    ]);
  });

  it.each([';', '\t', '|'])('reads the delimiter %j', (delimiter) => {
    expect(table(`a${delimiter}"b${delimiter}c"`, delimiter)).toEqual([['a', `b${delimiter}c`]]);
  });

  it('takes a byte order mark before a quoted first cell', () => {
    expect(table('\uFEFF"date",text')).toEqual([['date', 'text']]);
  });
});

describe('malformed CSV', () => {
  it('keeps quotes in the middle of a cell and says where', () => {
    expect(table('a 5" nail,b\n"x"y,z')).toEqual([
      ['a 5" nail', 'b'],
      ['xy', 'z'],
    ]);
    expect(complaints('a 5" nail,b\n"x"y,z')).toEqual(['1 stray-quote', '2 stray-quote']);
  });

  it('says on which line a quote was opened that is never closed', () => {
    const records = read(['a,b\n1,2\n3,"four\nfive\nsix']);
    expect(records.at(-1)).toMatchObject({ whole: false, problems: [{ line: 3, kind: 'open-quote' }] });
  });

  it('goes on after an open quote that has swallowed more than a row may hold', () => {
    const records = read([`a,b\n1,"${'x\n'.repeat(40)}5,6\n`], ',', 50);
    expect(records[1]).toMatchObject({ whole: false, problems: [{ line: 2, kind: 'open-quote' }] });
    expect(records.at(-1)?.cells).toEqual(['5', '6']);
  });

  it('goes on after a line that is too long', () => {
    const records = read(['a\n', 'x'.repeat(30), 'x'.repeat(30), '\nb\n'], ',', 50);
    expect(records.map(({ whole }) => whole)).toEqual([true, false, true]);
    expect(records[1]?.problems).toEqual([{ line: 2, kind: 'line-too-long' }]);
    expect(records[2]?.cells).toEqual(['b']);
  });

  it('reports 10,000 columns without keeping them', () => {
    const [record] = read([`${'x,'.repeat(9_999)}x\n`]);
    expect(record?.cells).toHaveLength(MAX_COLUMNS);
    expect(record?.problems).toEqual([{ line: 1, kind: 'too-many-columns' }]);
  });
});

describe('laws', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc
      .array(fc.constantFrom('"', ',', ';', '\n', '\r\n', ' ', 'a', 'é'), { maxLength: 6 })
      .map((parts) => parts.join('')),
  );
  const rows = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
    );
  const newline = fc.constantFrom('\r\n', '\n', '\r');

  it('reads what a CSV writer wrote', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t', '|'), newline, (data, delimiter, newline) => {
        const text = Papa.unparse(data, { delimiter, newline, quotes: true });
        const records = read([text], delimiter);
        expect(cellsOf(records)).toEqual(data);
        expect(records.flatMap(({ problems }) => problems)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('reads the same whatever way the text is cut', () => {
    const text = fc
      .array(fc.constantFrom('"', ',', '\n', '\r', '\r\n', ' ', 'a', 'bc', '""', '","'), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.nat(60)), (text, cuts) => {
        const edges = [0, ...cuts.filter((cut) => cut < text.length).toSorted((a, b) => a - b), text.length];
        const pieces = edges.slice(1).map((edge, index) => text.slice(edges[index], edge));
        expect(read(pieces)).toEqual(read([text]));
        expect(read(pieces, ',', 9)).toEqual(read([text], ',', 9));
      }),
      { numRuns: 3000 },
    );
  });
});
