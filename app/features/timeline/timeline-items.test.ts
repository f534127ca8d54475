// Grouping: every entry once, in order, under its own day and month.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntryRow } from '#app/data/rows.ts';
import { nextEntryIndex, toTimelineItems } from '#app/features/timeline/timeline-items.ts';

const rowOf = (id: string, day: string) => ({ id, day }) as unknown as EntryRow;

const describe = (rows: EntryRow[]) =>
  toTimelineItems(rows).map((item) =>
    item.kind === 'month' ? `# ${item.month}` : item.kind === 'day' ? `## ${item.day}` : item.row.id,
  );

test('months and days are named once', () => {
  const rows = [
    rowOf('d', '2026-11-02'),
    rowOf('c', '2026-11-02'),
    rowOf('b', '2026-11-01'),
    rowOf('a', '2026-10-31'),
  ];
  expect(describe(rows)).toEqual([
    '# 2026-11',
    '## 2026-11-02',
    'd',
    'c',
    '## 2026-11-01',
    'b',
    '# 2026-10',
    '## 2026-10-31',
    'a',
  ]);
});

test('the same month of another year is another month', () => {
  expect(describe([rowOf('b', '2026-11-22'), rowOf('a', '2025-11-22')])).toContain('# 2025-11');
});

test('nothing gives nothing', () => {
  expect(toTimelineItems([])).toEqual([]);
});

const days = fc.array(
  fc.integer({ min: 1, max: 28 }).map((d) => `2026-0${1 + (d % 3)}-${String(d).padStart(2, '0')}`),
);

test('every entry stands once, in order, under its own day', () => {
  fc.assert(
    fc.property(days, (list) => {
      const rows = list.map((day, index) => rowOf(String(index), day));
      const items = toTimelineItems(rows);
      expect(items.flatMap((item) => (item.kind === 'entry' ? item.row : []))).toEqual(rows);
      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
      let heading = { month: '', day: '' };
      const under = items.flatMap((item) => {
        if (item.kind === 'entry') return { ...heading, own: item.row.day };
        heading = item.kind === 'month' ? { month: item.month, day: '' } : { ...heading, day: item.day };
        return [];
      });
      expect(under.filter(({ month, day, own }) => day !== own || month !== own.slice(0, 7))).toEqual([]);
    }),
  );
});

test('j and k step over headings and stop at the ends', () => {
  const items = toTimelineItems([
    rowOf('c', '2026-11-02'),
    rowOf('b', '2026-11-01'),
    rowOf('a', '2026-10-31'),
  ]);
  const idAt = (index: number | null) => (index === null ? null : items[index]?.key);
  expect(idAt(nextEntryIndex(items, -1, 1))).toBe('c');
  expect(idAt(nextEntryIndex(items, 2, 1))).toBe('b');
  expect(idAt(nextEntryIndex(items, 4, -1))).toBe('c');
  expect(idAt(nextEntryIndex(items, 2, -1))).toBe(null);
  expect(idAt(nextEntryIndex(items, items.length - 1, 1))).toBe(null);
  expect(idAt(nextEntryIndex(items, -1, -1))).toBe('a');
  expect(nextEntryIndex([], -1, 1)).toBe(null);
});
