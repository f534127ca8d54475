import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeopleNamed, findSpans, hasPhrase, makeSnippet, matchesFilters } from './search-match.ts';
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
    expect(hasPhrase(text, wordTerms('long way'))).toBe(true);
    expect(hasPhrase(text, wordTerms('way long'))).toBe(false);
    expect(hasPhrase(text, [])).toBe(true);
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
