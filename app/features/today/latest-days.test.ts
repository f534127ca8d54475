// The latest entries stand under today, yesterday or their own day.
import { expect, test } from 'vitest';
import type { EntryRow } from '#app/data/rows.ts';
import { groupByDay } from '#app/features/today/latest-days.ts';

const rowOf = (id: string, day: string) => ({ id, day }) as unknown as EntryRow;

test('days are named from today, across months and years', () => {
  const rows = [
    rowOf('d', '2026-01-01'),
    rowOf('c', '2025-12-31'),
    rowOf('b', '2025-12-31'),
    rowOf('a', '2025-12-30'),
  ];
  const days = groupByDay(rows, '2026-01-01');
  expect(days.map(({ when, rows: { length } }) => [when, length])).toEqual([
    ['today', 1],
    ['yesterday', 2],
    ['earlier', 1],
  ]);
});

test('an entry of tomorrow, written further east, is not today', () => {
  expect(groupByDay([rowOf('a', '2026-01-02')], '2026-01-01')[0]?.when).toBe('earlier');
});

test('nothing is nothing', () => {
  expect(groupByDay([], '2026-01-01')).toEqual([]);
});
