// The greeting follows the writer's own clock.
import { expect, test } from 'vitest';
import { partOfDay } from '#app/features/today/part-of-day.ts';

const at = (hour: number, minute = 0) => Date.UTC(2026, 10, 22, hour, minute);

test.each([
  [5, 0, 'morning'],
  [11, 59, 'morning'],
  [12, 0, 'afternoon'],
  [17, 59, 'afternoon'],
  [18, 0, 'evening'],
  [23, 59, 'evening'],
  [0, 0, 'evening'],
  [4, 59, 'evening'],
] as const)('%i:%i is %s', (hour, minute, part) => {
  expect(partOfDay(at(hour, minute), 'UTC')).toBe(part);
});

test('it is the hour where the writer is', () => {
  expect(partOfDay(at(20), 'Asia/Tokyo')).toBe('morning');
  expect(partOfDay(at(20), 'America/Los_Angeles')).toBe('afternoon');
  expect(partOfDay(at(20), 'no/such/place')).toBe('evening');
});
