// Law: a filter that goes into an address comes out of it; what an address cannot mean is left out.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FEELINGS, MOODS } from '#shared/journal/feelings.ts';
import { PATTERNS } from '#shared/model/analysis-labels.ts';
import type { PersonId } from '#shared/model/ids.ts';
import { filterToQuery, queryToFilter, tagKey } from '#app/data/entry-filter-query.ts';
import type { EntryFilter } from '#app/data/queries/entry-queries.ts';

const TAGS = ['the move', 'home', 'ünï cødé', '日記', 'a&b=c', '#', '🙂'];

const day = fc
  .tuple(
    fc.integer({ min: 1970, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);

const filters: fc.Arbitrary<EntryFilter> = fc.record(
  {
    personId: fc.uuid({ version: 4 }).map((id) => id as PersonId),
    tag: fc.constantFrom(...TAGS),
    feeling: fc.constantFrom(...FEELINGS),
    mood: fc.constantFrom(...MOODS),
    favourite: fc.constant(true as const),
    pattern: fc.constantFrom(...PATTERNS),
    from: day,
    to: day,
  },
  { requiredKeys: [] },
);

test('a filter survives the address', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      const query = new URLSearchParams({ ...filterToQuery(filter) });
      expect(queryToFilter(new URLSearchParams(query.toString()), TAGS)).toEqual(filter);
    }),
    { verbose: true },
  );
});

test('the address never holds the word of a tag', () => {
  for (const tag of TAGS) expect(JSON.stringify(filterToQuery({ tag }))).not.toContain(`"${tag}"`);
  expect(new Set(TAGS.map(tagKey)).size).toBe(TAGS.length);
});

test('what is not understood is left out', () => {
  const query = new URLSearchParams(
    'mood=9&feeling=hungry&personId=me&pattern=x&from=yesterday&favourite=no&tag=home',
  );
  expect(queryToFilter(query, TAGS)).toEqual({});
});

test('a tag that is no longer in use narrows nothing', () => {
  expect(queryToFilter(new URLSearchParams({ tag: tagKey('gone') }), TAGS)).toEqual({});
});
