import { expect, test } from 'vitest';
import { NEW_ENTRY, ROUTES, routeTo } from './routes.ts';

test('a path with a parameter is filled and encoded', () => {
  expect(routeTo('entry', { id: 'a/b c' })).toBe('/entry/a%2Fb%20c');
  expect(routeTo('person', { id: 'x' }, { from: 'search' })).toBe('/people/x?from=search');
});

test('a query leaves out what is not there', () => {
  expect(routeTo('timeline')).toBe('/timeline');
  expect(routeTo('timeline', { tag: 'a&b', mood: 2, day: null, person: undefined })).toBe(
    '/timeline?tag=a%26b&mood=2',
  );
  expect(NEW_ENTRY).toBe('/?new=1');
});

test('no two routes have the same pattern', () => {
  expect(new Set(Object.values(ROUTES)).size).toBe(Object.keys(ROUTES).length);
});
