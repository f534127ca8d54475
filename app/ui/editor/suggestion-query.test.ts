import { describe, expect, it } from 'vitest';
import { findSuggestionQuery, matchSuggestions } from './suggestion-query.ts';

const find = (text: string) => findSuggestionQuery(text, text.length);

describe('findSuggestionQuery', () => {
  it('finds what follows an "@" at the start of a word', () => {
    expect(find('@')).toEqual({ at: 0, query: '' });
    expect(find('Walked with @Ma')).toEqual({ at: 12, query: 'Ma' });
    expect(find('(@Zoë')).toEqual({ at: 1, query: 'Zoë' });
    expect(find('With @Aunt Jo')).toEqual({ at: 5, query: 'Aunt Jo' });
  });

  it('leaves addresses and finished words alone', () => {
    expect(find('maya@home')).toBeNull();
    expect(find('With @Maya we went')).toBeNull();
    expect(find('@Maya,')).toBeNull();
    expect(find('no mention')).toBeNull();
  });

  it('looks only before the caret', () => {
    expect(findSuggestionQuery('@Ma and then', 3)).toEqual({ at: 0, query: 'Ma' });
    expect(findSuggestionQuery('@Ma', 0)).toBeNull();
  });
});

describe('matchSuggestions', () => {
  const people = [
    { id: '1', label: 'Anna Maria' },
    { id: '2', label: 'Maya', keywords: ['Mimi'] },
    { id: '3', label: 'José' },
  ];
  const idsOf = (query: string) => matchSuggestions(people, query).map(({ id }) => id);

  it('takes what begins with the query before what has a word that does', () => {
    expect(idsOf('ma')).toEqual(['2', '1']);
  });

  it('ignores case and accents, and looks at keywords', () => {
    expect(idsOf('JOSE')).toEqual(['3']);
    expect(idsOf('mim')).toEqual(['2']);
  });

  it('offers everyone for an empty query and nobody for an unknown name', () => {
    expect(idsOf('')).toEqual(['1', '2', '3']);
    expect(idsOf('xavier')).toEqual([]);
  });
});
