import { describe, expect, it } from 'vitest';
import { columnNames, createCsvRowReader, guessDelimiter, guessHeader } from './csv-rows.ts';
import type { ReadRow } from './import-problem.ts';

function read(text: string, header = true): ReadRow[] {
  const reader = createCsvRowReader({ delimiter: ',', header });
  return [...reader.push(text), ...reader.end()];
}

const rows = (read: readonly ReadRow[]) => read.map(({ row }) => row && Object.fromEntries(row.cells));
const kinds = (read: readonly ReadRow[]) => read.map(({ problems }) => problems.map(({ kind }) => kind));

describe('rows', () => {
  it('names cells by the first line', () => {
    expect(rows(read('date,text\n2025-03-14,Pie'))).toEqual([{ date: '2025-03-14', text: 'Pie' }]);
  });

  it('numbers columns where no line names them', () => {
    expect(rows(read('2025-03-14,Pie', false))).toEqual([{ 'Column 1': '2025-03-14', 'Column 2': 'Pie' }]);
  });

  it('keeps the cells of ragged rows and says that they are ragged', () => {
    const ragged = read('a,b\n1\n1,2,3\n1,2,\n');
    expect(rows(ragged)).toEqual([{ a: '1' }, { a: '1', b: '2', 'Column 3': '3' }, { a: '1', b: '2' }]);
    expect(kinds(ragged)).toEqual([['ragged-row'], ['ragged-row'], []]);
  });

  it('reports what the decoder could not read', () => {
    expect(read('a\ncaf\uFFFD')[0]?.problems).toEqual([{ line: 2, kind: 'bad-characters', column: 'a' }]);
  });

  it('gives no row for an open quote', () => {
    expect(read('a,b\n1,"2')).toEqual([{ row: null, problems: [{ line: 2, kind: 'open-quote' }] }]);
  });
});

describe('column names', () => {
  it('are unique, not blank, and mean nothing to objects', () => {
    expect(columnNames(['Note', ' Note', '', '__proto__', 'constructor', '\uFEFFid'])).toEqual([
      'Note',
      'Note (2)',
      'Column 3',
      '__proto___',
      'constructor_',
      'id',
    ]);
  });
});

describe('guesses', () => {
  it.each([
    ['date;text\n2025-03-14;"one, two, three"\n2025-03-15;four, five\n', ';'],
    ['date\ttext\n2025-03-14\tone, two\n', '\t'],
    ['a|b\n1|2\n', '|'],
    ['date,text\n2025-03-14,"Pie; with, Sam"\n', ','],
    ['text\nOne, two, three\nFour.\n', ','],
    ['one;two', ';'],
    ['', ','],
  ])('finds the delimiter of %j', (sample, delimiter) => expect(guessDelimiter(sample)).toBe(delimiter));

  it.each([
    [['date', 'text'], true],
    [['Entry Date', 'What happened'], true],
    [['2025-03-14', 'Pie with Sam.'], false],
    [['I was happy when my son got 90% marks in his examination'], false],
    [['a', 'a'], false],
    [['', ''], false],
  ])('tells names from a row: %j', (cells, header) => expect(guessHeader(cells)).toBe(header));
});
