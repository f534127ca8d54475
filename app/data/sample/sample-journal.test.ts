// The sample journal holds together whenever and wherever it is added.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '#shared/journal/days.ts';
import { createSampleJournal } from '#app/data/sample/sample-journal.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const zones = fc.constantFrom(
  'UTC',
  'Europe/Lisbon',
  'America/Los_Angeles',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
);
const moments = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2032, 11, 31) });

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

test('every entry lies before today, and on its own weekday', () => {
  fc.assert(
    fc.property(moments, zones, (now, zone) => {
      const { entries } = createSampleJournal(now, zone);
      const today = dayOf(now, zone);
      for (const { day, time } of entries) {
        const date = dayOf(time, zone);
        expect(date < today).toBe(true);
        const weekday = 'weekday' in day ? day.weekday : null;
        expect([null, WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]]).toContain(weekday);
      }
    }),
  );
});

test('it fills ten weeks, and there is an entry on this day of an earlier year', () => {
  const now = Date.UTC(2026, 10, 22, 20);
  const { entries } = createSampleJournal(now, 'UTC');
  const recent = entries.filter(({ time }) => now - time < 78 * DAY_MS);
  expect(recent.length).toBeGreaterThanOrEqual(40);
  const weeks = new Set(recent.map(({ time }) => Math.floor((now - time) / (7 * DAY_MS))));
  expect(weeks.size).toBeGreaterThanOrEqual(10);
  expect(entries.map(({ time }) => dayOf(time, 'UTC'))).toContain('2025-11-22');
});

test('a leap day has an entry of the year before', () => {
  const { entries } = createSampleJournal(Date.UTC(2028, 1, 29, 12), 'UTC');
  expect(entries.map(({ time }) => dayOf(time, 'UTC'))).toContain('2027-03-01');
});

test('each entry has its own key and words; each person is written about by name', () => {
  const { entries, people } = createSampleJournal(Date.UTC(2026, 10, 22), 'UTC');
  expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  expect(new Set(entries.map(({ text }) => text)).size).toBe(entries.length);
  for (const { name } of people) {
    expect(entries.filter(({ text }) => text.includes(name)).length).toBeGreaterThanOrEqual(7);
  }
});
