import { describe, expect, it } from 'vitest';
import { changeMapping, guessMapping } from './columns.ts';
import { createRowConverter } from './imported-entry.ts';
import type { ImportSettings } from './imported-entry.ts';
import { guessMoodScale, toMood } from './source-mood.ts';
import { toFeelings, toPeople, toTags } from './source-values.ts';

const row = (cells: Record<string, unknown>, line = 2) => ({ line, cells: new Map(Object.entries(cells)) });

const NOW = Date.UTC(2025, 10, 22, 12);

function convert(cells: Record<string, unknown>, settings: Partial<ImportSettings> = {}) {
  const only = row(cells);
  const convertRow = createRowConverter({
    mapping: guessMapping([only]),
    dateOrder: 'day-first',
    moodScale: 'one-to-five',
    zone: 'Europe/Berlin',
    undatedFromMs: NOW,
    ...settings,
  });
  const { entry, problems } = convertRow(only);
  return { entry, problems: problems.map(({ kind, column }) => (column ? `${kind} ${column}` : kind)) };
}

describe('guessing columns', () => {
  it.each([
    ['id,text,concepts', { id: 'id', text: 'text', concepts: 'rest' }],
    [
      'full_date,date,weekday,time,mood,activities,note_title,note',
      {
        full_date: 'date',
        date: 'rest',
        weekday: 'rest',
        time: 'time',
        mood: 'mood',
        activities: 'tags',
        note_title: 'title',
        note: 'text',
      },
    ],
    [
      'creationDate,Title,Body,Time Zone',
      { creationDate: 'date', Title: 'title', Body: 'text', 'Time Zone': 'zone' },
    ],
  ])('of %s', (header, mapping) => {
    const cells = Object.fromEntries(header.split(',').map((name) => [name, '']));
    expect(Object.fromEntries(guessMapping([row(cells)]))).toEqual(mapping);
  });

  it('takes a time column for the date if that is what it holds', () => {
    expect(guessMapping([row({ time: '2025-03-14 19:42', body: 'x' })]).get('time')).toBe('date');
    expect(guessMapping([row({ time: 'teatime', body: 'x' })]).get('time')).toBe('rest');
  });

  it('takes the column with most to read where none is called text', () => {
    const mapping = guessMapping([
      row({ when: '2025-03-14', a: 'x', b: 'A long story.', n: '123456789012345' }),
    ]);
    expect(mapping.get('b')).toBe('text');
  });

  it('gives a meaning to one column at a time', () => {
    const mapping = changeMapping(guessMapping([row({ text: 'a', other: 'b' })]), 'other', 'text');
    expect(Object.fromEntries(mapping)).toEqual({ text: 'rest', other: 'text' });
  });
});

describe('rows as entries', () => {
  it('reads every field and keeps what has none', () => {
    const { entry, problems } = convert({
      id: 7,
      date: '14/03/2025',
      time: '19:42',
      title: 'Pie',
      body: 'With Sam.\r\nAt home.',
      mood: '4',
      feelings: 'Happy; tired',
      tags: '#food #home',
      people: ['Sam', { name: 'Aunt May' }],
      starred: 'yes',
      weather: { sky: 'clear' },
      empty: '',
    });
    expect(problems).toEqual([]);
    expect(entry).toEqual({
      line: 2,
      sourceId: '7',
      text: '# Pie\n\nWith Sam.\nAt home.',
      time: Date.UTC(2025, 2, 14, 18, 42),
      zone: 'Europe/Berlin',
      dated: true,
      mood: 4,
      feelings: ['joy'],
      tags: ['food', 'home'],
      people: ['Sam', 'Aunt May'],
      favourite: true,
      rest: { feelings: 'Happy; tired', weather: { sky: 'clear' } },
    });
  });

  it('keeps the offset of the file where clocks showed something else than here', () => {
    expect(convert({ date: '2025-03-14T19:42+09:00', text: 'x' }).entry?.zone).toBe('Etc/GMT-9');
    expect(convert({ date: '2025-03-14T19:42+01:00', text: 'x' }).entry?.zone).toBe('Europe/Berlin');
    expect(convert({ date: '2025-03-14T19:42Z', text: 'x' }).entry?.zone).toBe('Europe/Berlin');
    const tokyo = convert({ date: '2025-03-14 19:42', timezone: 'Asia/Tokyo', text: 'x' }).entry;
    expect([tokyo?.zone, tokyo?.time]).toEqual(['Asia/Tokyo', Date.UTC(2025, 2, 14, 10, 42)]);
  });

  it('gives rows without a date the order of the file', () => {
    const rows = [row({ text: 'a' }, 1), row({ text: 'b' }, 2)];
    const convertRow = createRowConverter({
      mapping: guessMapping(rows),
      dateOrder: 'day-first',
      moodScale: 'words',
      zone: 'UTC',
      undatedFromMs: NOW,
    });
    expect(rows.map((each) => convertRow(each).entry?.time)).toEqual([NOW, NOW - 1000]);
  });

  it('says what it could not read, and keeps the value', () => {
    const { entry, problems } = convert({ date: 'soon', mood: 'purple', tz: 'Mars', text: 'x' });
    expect(problems).toEqual(['bad-date date', 'bad-mood mood']);
    expect(entry).toMatchObject({ dated: false, mood: null, rest: { date: 'soon', mood: 'purple' } });
    const zoned = convert({ date: '2025-03-14', tz: 'Mars', text: 'x' });
    expect(zoned.problems).toEqual(['bad-zone tz']);
    expect(zoned.entry?.rest).toEqual({ tz: 'Mars' });
  });

  it.each(['1899-12-31', '2200-01-02', '9999-12-31', '0001-01-01'])(
    'does not believe the date %s',
    (date) => {
      const { entry, problems } = convert({ date, text: 'x' });
      expect(problems).toEqual(['date-out-of-range date']);
      expect(entry).toMatchObject({ time: NOW, rest: { date } });
    },
  );

  it('refuses a row without words, or with more than an entry holds', () => {
    expect(convert({ text: ' \n\t ', mood: 3 })).toEqual({ entry: null, problems: ['no-text'] });
    expect(convert({ text: null })).toEqual({ entry: null, problems: ['no-text'] });
    expect(convert({ text: 'x'.repeat(1_000_001) })).toEqual({ entry: null, problems: ['text-too-long'] });
    expect(convert({ text: 'x'.repeat(1_000_000) }).entry).not.toBeNull();
  });

  it('takes what looks like a program for text', () => {
    const text = '<img src=x onerror=alert(1)> [x](javascript:alert(1)) =HYPERLINK("x")';
    expect(convert({ text }).entry?.text).toBe(text);
  });

  it('says a title only once', () => {
    expect(convert({ title: 'Pie', text: 'Pie day' }).entry?.text).toBe('Pie day');
    expect(convert({ title: 'Pie', text: '# Pie\n\nx' }).entry?.text).toBe('# Pie\n\nx');
    expect(convert({ title: 'Pie', text: ' ' }).entry?.text).toBe('# Pie');
  });
});

describe('moods', () => {
  it.each([
    ['one-to-five', ['1', 2, '3.0', '4/5', '5']],
    ['one-to-ten', ['1', '2', 4, '6', '8.5', '10']],
    ['words', ['rad', 'Meh', 'awful']],
  ])('finds the scale %s', (scale, values) => expect(guessMoodScale(values)).toBe(scale));

  it('brings them to five steps', () => {
    expect(['1', '3', 5, '4/5', 'rad'].map((value) => toMood(value, 'one-to-five'))).toEqual([1, 3, 5, 4, 5]);
    expect([1, 2, 5, 6, 9, 10].map((value) => toMood(value, 'one-to-ten'))).toEqual([1, 1, 3, 3, 5, 5]);
    expect(['meh', 'Terrible', 'GREAT'].map((value) => toMood(value, 'words'))).toEqual([3, 1, 5]);
    expect([0, 6, -1, NaN, 'x', null, {}].map((value) => toMood(value, 'one-to-five'))).toEqual(
      Array.from({ length: 7 }, () => null),
    );
  });
});

describe('lists', () => {
  it('reads tags, people and feelings from text and arrays', () => {
    expect(toTags('day off, Work | work')).toEqual(['day off', 'Work']);
    expect(toTags('#one #two')).toEqual(['one', 'two']);
    expect(toTags(['a', { name: 'b' }, { x: 1 }, 3, null])).toEqual(['a', 'b']);
    expect(toPeople('Sam & Aunt May; @Zoë')).toEqual(['Sam', 'Aunt May', 'Zoë']);
    expect(toFeelings('anxious, hungry')).toEqual({ feelings: ['anxious'], unknown: ['hungry'] });
    expect([toTags(null), toPeople(undefined), toTags({})]).toEqual([[], [], []]);
  });
});
