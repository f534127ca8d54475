import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, EXCERPT_LENGTH, excerptOf, splitTitle } from '#shared/journal/excerpt.ts';

describe('what a list shows of an entry', () => {
  it('takes a heading at the beginning as the title', () => {
    expect(excerptOf('# The long way home\n\nWalked home with **Maya**.')).toEqual({
      title: 'The long way home',
      excerpt: 'Walked home with Maya.',
      words: 8,
    });
  });

  it('has no title where the text begins with words', () => {
    expect(excerptOf('Rain again.\n# Later').title).toBeNull();
    expect(excerptOf('#work was long').title).toBeNull();
    expect(excerptOf('#   \nx').title).toBeNull();
  });

  it('shows words, not marks', () => {
    const { excerpt } = excerptOf(
      '> - [Maya](https://a.example) said *yes* to ![the boat](x.png), snake_case stays',
    );
    expect(excerpt).toBe('Maya said yes to the boat, snake_case stays');
  });

  it('keeps the items of a list apart', () => {
    expect(excerptOf('To do:\n\n- bread\n- milk\n\n1. call Dad').excerpt).toBe(
      'To do: bread · milk · call Dad',
    );
    expect(excerptOf('- bread\n- milk').excerpt).toBe('bread · milk');
  });

  it('cuts between words', () => {
    const { excerpt } = excerptOf('word '.repeat(200));
    expect(excerpt.length).toBeLessThanOrEqual(EXCERPT_LENGTH);
    expect(excerpt.endsWith('word…')).toBe(true);
  });

  it('accepts any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const { excerpt, title } = excerptOf(text);
        expect(excerpt.length).toBeLessThanOrEqual(EXCERPT_LENGTH);
        expect(title === null || title.length <= 200).toBe(true);
        expect(text.endsWith(splitTitle(text).rest)).toBe(true);
      }),
    );
  });

  it('counts words in any script', () => {
    expect(countWords("don't half-hearted naïve 日本 42 — …")).toBe(5);
    expect(countWords('')).toBe(0);
  });
});
