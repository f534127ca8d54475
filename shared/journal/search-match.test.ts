import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPhraseTest, findPeopleNamed, findSpans, makeSnippet, matchesFilters } from './search-match.ts';
import type { SearchableEntry } from './search-match.ts';
import { parseSearchQuery } from './search-query.ts';
import { findWords, wordTerms } from './search-words.ts';

const entry: SearchableEntry = {
  day: '2025-03-14',
  title: 'Pi day',
  mood: 2,
  feelings: ['sad'],
  tags: ['Café'],
  personIds: ['sam'],
  patterns: ['repair'],
  favourite: false,
  locked: false,
  localOnly: true,
};

const people = [
  { id: 'sam', name: 'Sam Okafor', aliases: ['Sammy'] },
  { id: 'samira', name: 'Samira', aliases: [] },
  { id: 'zoe', name: 'Zoë', aliases: ['Zo'] },
];

const passes = (query: string) =>
  matchesFilters(entry, parseSearchQuery(query).filters, (name) => findPeopleNamed(name, people));

describe('filters', () => {
  it.each([
    'person:sam',
    'person:"Sam Okafor"',
    'person:sammy',
    '-person:zoe',
    'tag:cafe',
    'mood:<3',
    '-mood:4..5',
    'feeling:sad',
    'pattern:repair',
    'before:2026',
    'before:2025-04',
    'before:2025-03-15',
    'after:2025',
    'after:2025-03-14',
    'on:2025',
    'on:2025-03',
    'on:2025-03-14',
    'is:private',
    '-is:favourite',
    'has:title',
    'person:sam mood:2 on:2025-03',
  ])('passes %s', (query) => expect(passes(query)).toBe(true));

  it.each([
    'person:zoe',
    'person:nobody',
    'tag:caf',
    'mood:3',
    'feeling:joy',
    'pattern:bid',
    'before:2025',
    'before:2025-03-14',
    'after:2025-03-15',
    'after:2025-04',
    'on:2025-03-1',
    'is:favourite',
    '-is:private',
    '-has:title',
    'person:sam person:zoe',
  ])('refuses %s', (query) => expect(passes(query)).toBe(false));

  it('does not count an entry without a mood as any mood', () => {
    const { filters } = parseSearchQuery('mood:1..5');
    expect(matchesFilters({ ...entry, mood: null }, filters, () => new Set())).toBe(false);
  });
});

describe('people by name', () => {
  it('takes an exact name before one that begins with it', () => {
    expect(findPeopleNamed('sam', people)).toEqual(new Set(['sam', 'samira']));
    expect(findPeopleNamed('Samira', people)).toEqual(new Set(['samira']));
    expect(findPeopleNamed('Sammy', people)).toEqual(new Set(['sam']));
    expect(findPeopleNamed('ZOE', people)).toEqual(new Set(['zoe']));
    expect(findPeopleNamed('', people)).toEqual(new Set());
  });
});

describe('words', () => {
  it('folds case, diacritics and possessives', () => {
    expect(wordTerms('Zoë’s CRÈME brûlée, don’t')).toEqual(['zoe', 'creme', 'brulee', 'dont']);
  });

  it('gives a word a character where no spaces are written', () => {
    expect(wordTerms('昨日は楽しかった')).toEqual(Array.from('昨日は楽しかった'));
  });

  it('finds an emoji and words from right to left', () => {
    expect(wordTerms('🎂 אבא שלי')).toEqual(['🎂', 'אבא', 'שלי']);
  });

  it('gives places that quote the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let from = 0;
        for (const word of findWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(from);
          expect(wordTerms(text.slice(word.start, word.end))).toEqual([word.term]);
          from = word.end;
        }
        expect(findWords(text).map(({ term }) => term)).toEqual(wordTerms(text));
      }),
    );
  });
});

describe('phrases and spans', () => {
  const text = 'We took the long way home. A long day, the long WAY.';

  const quoted = (terms: string[], phrases: string[]) =>
    findSpans(text, new Set(terms), phrases.map(wordTerms)).map(({ start, end }) => text.slice(start, end));

  it('finds a phrase word after word', () => {
    expect(createPhraseTest(wordTerms('long way'))(text)).toBe(true);
    expect(createPhraseTest(wordTerms('way long'))(text)).toBe(false);
    expect(createPhraseTest(wordTerms('ong way'))(text)).toBe(false);
    expect(createPhraseTest([])(text)).toBe(true);
    expect(createPhraseTest(wordTerms('dont go'))("Please don't go")).toBe(true);
    expect(createPhraseTest(wordTerms('zoe went'))('Zoë’s went')).toBe(true);
    expect(createPhraseTest(wordTerms('a a'))('ba a a')).toBe(true);
  });

  it('finds the same by its quick way as by finding all words', () => {
    const word = fc.constantFrom(
      'a',
      'ab',
      "a's",
      "d'on't",
      'dont',
      'é',
      's',
      "'",
      '’',
      '-',
      'A',
      '1',
      'aa',
      '🎂',
    );
    const gap = fc.constantFrom(' ', '', ', ', '\n');
    const texts = fc.array(
      fc.tuple(word, gap).map((pair) => pair.join('')),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(texts, fc.array(word, { minLength: 1, maxLength: 3 }), (pieces, wanted) => {
        const [text, phrase] = [pieces.join(''), wordTerms(wanted.join(' '))];
        const words = ` ${wordTerms(text).join(' ')} `;
        expect(createPhraseTest(phrase)(text)).toBe(
          phrase.length === 0 || words.includes(` ${phrase.join(' ')} `),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('marks a phrase as one and words one by one', () => {
    expect(quoted([], ['long way'])).toEqual(['long way', 'long WAY']);
    expect(quoted(['long'], [])).toEqual(['long', 'long', 'long']);
    expect(quoted(['home', 'long'], ['long way'])).toEqual(['long way', 'home', 'long', 'long WAY']);
  });
});

describe('snippets', () => {
  it('shows a short text whole', () => {
    expect(makeSnippet('Pizza with Sam', [{ start: 11, end: 14 }])).toEqual({
      text: 'Pizza with Sam',
      marks: [{ start: 11, end: 14 }],
      cutBefore: false,
      cutAfter: false,
    });
  });

  it('cuts a long text around its first match, between words', () => {
    const text = `${'word '.repeat(100)}needle ${'more '.repeat(100)}`;
    const start = text.indexOf('needle');
    const snippet = makeSnippet(text, [{ start, end: start + 6 }]);
    expect(snippet.text.length).toBeLessThanOrEqual(220);
    expect(snippet.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(['needle']);
    expect(snippet.text.startsWith('word ')).toBe(true);
    expect([snippet.cutBefore, snippet.cutAfter]).toEqual([true, true]);
  });

  it('is well formed and marks the same words, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), fc.nat(), (text, seed) => {
        const words = findWords(text);
        const word = words[seed % Math.max(words.length, 1)];
        const spans = word === undefined ? [] : findSpans(text, new Set([word.term]), []);
        const snippet = makeSnippet(text, spans);
        expect(snippet.text.isWellFormed()).toBe(true);
        if (word === undefined) return;
        const marked = snippet.marks.map(({ start, end }) => snippet.text.slice(start, end));
        expect(marked.flatMap(wordTerms).every((term) => term === word.term)).toBe(true);
      }),
    );
  });
});
