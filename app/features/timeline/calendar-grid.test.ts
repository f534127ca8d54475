// The geometry of months: every day once, in its column; keys lead where the eye expects.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysOfMonth } from '#shared/journal/days.ts';
import { dayByKey, inMonth, placeInWeek, weeksOfMonth } from '#app/features/timeline/calendar-grid.ts';

const months = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
const weekStarts = fc.constantFrom('monday' as const, 'sunday' as const, 'saturday' as const);

test('November 2026 begins on a Sunday', () => {
  expect(weeksOfMonth('2026-11', 'sunday')[0]?.[0]).toBe('2026-11-01');
  expect(weeksOfMonth('2026-11', 'monday')[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
  expect(weeksOfMonth('2026-11', 'saturday')[0]?.slice(0, 2)).toEqual([null, '2026-11-01']);
});

test('every day stands once, in the column of its weekday', () => {
  fc.assert(
    fc.property(months, weekStarts, (month, weekStart) => {
      const weeks = weeksOfMonth(month, weekStart);
      expect(weeks.flat().filter((day) => day !== null)).toEqual(daysOfMonth(month));
      expect(weeks.every((week) => week.length === 7)).toBe(true);
      const columns = weeks.flatMap((week) =>
        week.flatMap((day, column) => (day ? [[day, column] as const] : [])),
      );
      for (const [day, column] of columns) expect(placeInWeek(day, weekStart)).toBe(column);
    }),
  );
});

test('arrows go by days and weeks, Home and End to the ends of the week', () => {
  expect(dayByKey('2026-11-01', 'ArrowLeft', 'monday')).toBe('2026-10-31');
  expect(dayByKey('2026-12-31', 'ArrowRight', 'monday')).toBe('2027-01-01');
  expect(dayByKey('2026-11-25', 'ArrowDown', 'monday')).toBe('2026-12-02');
  expect(dayByKey('2026-11-05', 'ArrowUp', 'monday')).toBe('2026-10-29');
  expect(dayByKey('2026-11-18', 'Home', 'monday')).toBe('2026-11-16');
  expect(dayByKey('2026-11-18', 'End', 'monday')).toBe('2026-11-22');
  expect(dayByKey('2026-11-18', 'Home', 'sunday')).toBe('2026-11-15');
  expect(dayByKey('2026-11-18', 'x', 'monday')).toBe(null);
});

test('a month away is the same day, or the last there is', () => {
  expect(dayByKey('2027-01-31', 'PageDown', 'monday')).toBe('2027-02-28');
  expect(dayByKey('2028-03-31', 'PageUp', 'monday')).toBe('2028-02-29');
  expect(inMonth('2026-11-22', -12)).toBe('2025-11-22');
});

test('the ends of a week are seven days apart', () => {
  fc.assert(
    fc.property(months, fc.integer({ min: 0, max: 27 }), weekStarts, (month, offset, weekStart) => {
      const day = addDays(`${month}-01`, offset);
      expect(dayByKey(day, 'End', weekStart)).toBe(addDays(dayByKey(day, 'Home', weekStart) ?? '', 6));
    }),
  );
});
