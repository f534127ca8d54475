import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, type DiffPart } from './word-diff.ts';

const textOf = (parts: readonly DiffPart[], without: 'added' | 'removed') =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('diffWords', () => {
  it('holds both texts whole', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'cd', ' ', '  ', '\n', '😀'), maxLength: 40 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWords(before, after);
        expect(textOf(parts, 'added')).toBe(before);
        expect(textOf(parts, 'removed')).toBe(after);
      }),
    );
  });

  it('shows the words that changed and no others', () => {
    expect(diffWords('We walked home slowly.', 'We all walked home fast.')).toEqual([
      { kind: 'same', text: 'We ' },
      { kind: 'added', text: 'all ' },
      { kind: 'same', text: 'walked home ' },
      { kind: 'removed', text: 'slowly.' },
      { kind: 'added', text: 'fast.' },
    ]);
  });

  it('says nothing of equal texts', () => {
    expect(diffWords('same', 'same')).toEqual([{ kind: 'same', text: 'same' }]);
    expect(diffWords('', '')).toEqual([]);
  });

  it('does not hang on long texts that have nothing in common', () => {
    const start = performance.now();
    const parts = diffWords(words('a'), words('b'));
    expect(performance.now() - start).toBeLessThan(3000);
    expect(textOf(parts, 'added')).toBe(words('a'));
  });
});

const words = (prefix: string) => Array.from({ length: 20_000 }, (_, index) => `${prefix}${index}`).join(' ');
