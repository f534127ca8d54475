import { expect, it } from 'vitest';
import { fromWallTime, toWallTime } from './wall-time.ts';

it.each([
  ['2026-11-21T19:42', 'Europe/London'],
  ['2026-07-01T00:00', 'America/New_York'],
  ['2026-03-29T12:00', 'Europe/Berlin'],
  ['2026-01-01T23:59', 'Asia/Kolkata'],
])('%s in %s comes back the same', (value, zone) => {
  const timeMs = fromWallTime(value, zone);
  expect(timeMs).not.toBeNull();
  expect(toWallTime(timeMs!, zone)).toBe(value);
});

it('is the time where the entry was written', () => {
  expect(fromWallTime('2026-11-21T19:42', 'Asia/Tokyo')).toBe(Date.UTC(2026, 10, 21, 10, 42));
});

it('is nothing where the field holds none', () => {
  expect(fromWallTime('', 'UTC')).toBeNull();
  expect(fromWallTime('yesterday', 'UTC')).toBeNull();
});
