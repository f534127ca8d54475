import { expect, it } from 'vitest';
import { findCaret } from './caret-from-point.ts';

const SOURCE = '# A walk\n\nWe **walked** home.\n\nWe talked about the move.';

it('finds the place by the words around it', () => {
  expect(findCaret('We talked about the move.', 10, SOURCE)).toBe(SOURCE.indexOf('about'));
  expect(findCaret('walked', 2, SOURCE)).toBe(SOURCE.indexOf('lked'));
  expect(findCaret(' home.', 1, SOURCE)).toBe(SOURCE.indexOf('home'));
});

it('begins at the end where nothing fits', () => {
  expect(findCaret('elsewhere', 3, SOURCE)).toBe(SOURCE.length);
});
