// An entry stays in the trash for its full days, also when the clock was put back.
import { expect, test } from 'vitest';
import { daysLeft } from '#app/features/trash/days-left.ts';

const DAY_MS = 86_400_000;

test.each([
  [0, 30],
  [1, 30],
  [DAY_MS - 1, 30],
  [DAY_MS, 29],
  [29.5 * DAY_MS, 1],
  [30 * DAY_MS, 0],
  [45 * DAY_MS, 0],
  [-5 * DAY_MS, 30],
])('%i ms after it was deleted: %i days', (after, left) => {
  expect(daysLeft(1_000, 1_000 + after, 30)).toBe(left);
});
