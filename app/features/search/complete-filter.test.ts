import { describe, expect, it } from 'vitest';
import { completeFilter, withoutFilter } from './complete-filter.ts';

const maya = { kind: 'person', name: 'Maya', negated: false } as const;

describe('putting a filter in', () => {
  it.each([
    ['', 'person:Maya '],
    ['walk ', 'walk person:Maya '],
    ['walk person:', 'walk person:Maya '],
    ['with: rain', 'person:Maya rain '],
    ['mood: person:', 'mood: person:Maya '],
    ['19:42 x', '19:42 x person:Maya '],
  ])('%j', (text, expected) => expect(completeFilter(text, maya)).toBe(expected));

  it('quotes a name of several words', () => {
    expect(completeFilter('', { kind: 'person', name: 'Aunt May', negated: false })).toBe(
      'person:"Aunt May" ',
    );
  });
});

describe('taking a filter out', () => {
  it('leaves the words and the other filters', () => {
    expect(withoutFilter('walk person:Maya "in rain" mood:4', 0)).toBe('walk "in rain" mood:4');
  });
});
