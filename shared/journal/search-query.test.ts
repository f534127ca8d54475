import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSearchQuery, isEmptyQuery, parseSearchQuery } from './search-query.ts';

const filters = (text: string) => parseSearchQuery(text).filters;
const words = (text: string) => parseSearchQuery(text).words.map(({ text }) => text);

describe('words and phrases', () => {
  it('reads words, phrases and negation', () => {
    expect(parseSearchQuery('walked  "the long way" -rain -"in a hurry"')).toEqual({
      words: [
        { text: 'walked', negated: false },
        { text: 'rain', negated: true },
      ],
      phrases: [
        { text: 'the long way', negated: false },
        { text: 'in a hurry', negated: true },
      ],
      filters: [],
      hints: [],
    });
  });

  it('reads the curly quotes of phones, and a quote that is still open', () => {
    expect(parseSearchQuery('“long way” "still typ').phrases.map(({ text }) => text)).toEqual([
      'long way',
      'still typ',
    ]);
  });

  it('takes times, addresses and lone signs for words, without a hint', () => {
    const query = parseSearchQuery('19:42 https://example.org/a :) #');
    expect(query.words.map(({ text }) => text)).toEqual(['19:42', 'https://example.org/a', ':)', '#']);
    expect(query.hints).toEqual([]);
  });

  it('finds nothing to look for in blanks, a lone minus and empty quotes', () => {
    for (const text of ['', '  \t\n', '-', '--', '""', '-"  "', '- -']) {
      expect([text, isEmptyQuery(parseSearchQuery(text))]).toEqual([text, true]);
    }
  });
});

describe('filters', () => {
  it.each([
    ['person:Sam', { kind: 'person', name: 'Sam' }],
    ['person:"Aunt May"', { kind: 'person', name: 'Aunt May' }],
    ['PERSON:Zoë', { kind: 'person', name: 'Zoë' }],
    ['tag:work', { kind: 'tag', tag: 'work' }],
    ['#work', { kind: 'tag', tag: 'work' }],
    ['tag:#work', { kind: 'tag', tag: 'work' }],
    ['tag:"day off"', { kind: 'tag', tag: 'day off' }],
    ['mood:3', { kind: 'mood', min: 3, max: 3 }],
    ['mood:<3', { kind: 'mood', min: 1, max: 2 }],
    ['mood:>=4', { kind: 'mood', min: 4, max: 5 }],
    ['mood:4..5', { kind: 'mood', min: 4, max: 5 }],
    ['mood:5..4', { kind: 'mood', min: 4, max: 5 }],
    ['mood:great', { kind: 'mood', min: 5, max: 5 }],
    ['feeling:joy', { kind: 'feeling', feeling: 'joy' }],
    ['feeling:Happy', { kind: 'feeling', feeling: 'joy' }],
    ['pattern:repair', { kind: 'pattern', pattern: 'repair' }],
    ['pattern:quality-time', { kind: 'pattern', pattern: 'quality_time' }],
    ['pattern:"Turning away"', { kind: 'pattern', pattern: 'turning_away' }],
    ['before:2025', { kind: 'before', period: '2025' }],
    ['after:2025-03', { kind: 'after', period: '2025-03' }],
    ['on:2025-3-4', { kind: 'on', period: '2025-03-04' }],
    ['on:2024-02-29', { kind: 'on', period: '2024-02-29' }],
    ['is:favorite', { kind: 'is', flag: 'favourite' }],
    ['is:private', { kind: 'is', flag: 'private' }],
    ['has:title', { kind: 'has', part: 'title' }],
  ])('reads %s', (text, filter) => {
    expect(filters(text)).toEqual([{ ...filter, negated: false }]);
    expect(filters(`-${text}`)).toEqual([{ ...filter, negated: true }]);
    expect(parseSearchQuery(text).hints).toEqual([]);
  });

  it('does not narrow by a filter that is being typed', () => {
    const query = parseSearchQuery('walk person:');
    expect(query.words).toEqual([{ text: 'walk', negated: false }]);
    expect(query.filters).toEqual([]);
    expect(query.hints).toEqual([{ kind: 'unfinished', key: 'person' }]);
    expect(parseSearchQuery('tag:""').hints).toEqual([{ kind: 'unfinished', key: 'tag' }]);
  });

  it.each(['mood:9', 'mood:<1', 'on:2025-02-30', 'before:2025-13', 'is:open', 'has:photo', 'feeling:blue'])(
    'looks for %s as a word, and says so',
    (text) => {
      const [key, value] = text.split(':');
      expect(words(text)).toEqual([text]);
      expect(parseSearchQuery(text).hints).toEqual([{ kind: 'bad-value', key, value }]);
    },
  );

  it('looks for what follows an unknown filter, and says so', () => {
    expect(words('colour:red')).toEqual(['colour:red']);
    expect(parseSearchQuery('colour:"deep red"')).toEqual({
      words: [],
      phrases: [{ text: 'deep red', negated: false }],
      filters: [],
      hints: [{ kind: 'unknown-filter', key: 'colour' }],
    });
  });
});

describe('laws', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(' ', '"', '“', '-', '#', ':', 'mood:', 'person:', 'before:2025-1', '4..5', 'tag:#', '\n'),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  it('never throws, and reads its own writing', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const { words, phrases, filters } = parseSearchQuery(typed);
        const again = parseSearchQuery(formatSearchQuery({ words, phrases, filters }));
        expect({ words: again.words, phrases: again.phrases, filters: again.filters }).toEqual({
          words,
          phrases,
          filters,
        });
      }),
      { numRuns: 2000 },
    );
  });
});
