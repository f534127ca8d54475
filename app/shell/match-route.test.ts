import { expect, test } from 'vitest';
import { matchRoute } from './match-route.ts';

test.each([
  ['/', 'today'],
  ['/timeline', 'timeline'],
  ['/timeline/', 'timeline'],
  ['/entry/1b4e28ba-2fa1-41d2-883f-0016d3cca427', 'entry'],
  ['/people', 'people'],
  ['/people/1b4e28ba-2fa1-41d2-883f-0016d3cca427', 'person'],
  ['/entry', null],
  ['/entry/1/2', null],
  ['/nowhere', null],
])('%s is %s', (path, name) => {
  expect(matchRoute(path)).toBe(name);
});
