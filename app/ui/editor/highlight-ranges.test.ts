import { describe, expect, it } from 'vitest';
import { moveHighlights, toSegments, type Highlight } from './highlight-ranges.ts';
import { applyDelta, spliceToDelta } from './splice.ts';

const TEXT = 'I said I was scared. She laughed.';
const SCARED: Highlight = { start: 0, end: 19, quote: 'I said I was scared' };

function edit(at: number, remove: number, insert: string): Highlight[] {
  const delta = spliceToDelta({ at, remove, insert });
  return moveHighlights([SCARED], delta, applyDelta(TEXT, delta));
}

describe('moveHighlights', () => {
  it('moves with its words', () => {
    expect(edit(0, 0, 'Then ')).toEqual([{ ...SCARED, start: 5, end: 24 }]);
    expect(edit(25, 0, 'x')).toEqual([SCARED]);
  });

  it('does not grow when something is typed at its edges', () => {
    expect(edit(19, 0, ' stiff')).toEqual([SCARED]);
    expect(edit(0, 0, 'x')).toEqual([{ ...SCARED, start: 1, end: 20 }]);
  });

  it('is given up when its words are changed', () => {
    expect(edit(10, 0, 'x')).toEqual([]);
    expect(edit(2, 4, 'told')).toEqual([]);
    expect(edit(0, 33, '')).toEqual([]);
  });
});

describe('toSegments', () => {
  it('cuts the text at the ranges and loses nothing', () => {
    const segments = toSegments(TEXT, [SCARED, { start: 21, end: 24, quote: 'She' }]);
    expect(segments.map(({ text }) => text).join('')).toBe(TEXT);
    expect(segments.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([SCARED.quote, 'She']);
  });

  it('joins ranges that overlap', () => {
    const segments = toSegments('abcdef', [
      { start: 1, end: 4, quote: 'bcd' },
      { start: 2, end: 3, quote: 'c' },
    ]);
    expect(segments).toEqual([
      { text: 'a', marked: false },
      { text: 'bcd', marked: true },
      { text: 'ef', marked: false },
    ]);
  });

  it('is one piece without ranges and none without text', () => {
    expect(toSegments('abc', [])).toEqual([{ text: 'abc', marked: false }]);
    expect(toSegments('', [])).toEqual([]);
  });
});
