import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './parse-markdown.ts';
import { cutPassages, type Passage } from './passages.ts';
import { sourceOffsets } from './source-offsets.ts';

function markedText(source: string, quote: string, occurrence = 0): string {
  let start = -1;
  for (let round = 0; round <= occurrence; round += 1) start = source.indexOf(quote, start + 1);
  const passage = { id: 'p', start, end: start + quote.length, number: 1, label: 'Passage 1' };
  const pieces = cutPassages(source, parseMarkdown(source), { passages: [passage], accents: [] });
  return [...pieces.values()]
    .flat()
    .filter(({ passages }) => passages.length > 0)
    .map(({ text }) => text)
    .join('|');
}

describe('cutPassages', () => {
  it('marks exactly the words that were meant', () => {
    expect(markedText('I said I was scared. She laughed.', 'I was scared')).toBe('I was scared');
    expect(markedText('scared, then scared again', 'scared', 1)).toBe('scared');
  });

  it('crosses inline nodes and leaves their marks out', () => {
    expect(markedText('I said **I was** scared', 'said **I was** scared')).toBe('said |I was| scared');
    expect(markedText('a [link](https://x.y) here', '[link](https://x.y) here')).toBe('link| here');
  });

  it('finds words behind escapes, quotes, lists and code', () => {
    expect(markedText('1\\. and \\*so\\* on, said Maya', 'said Maya')).toBe('said Maya');
    expect(markedText('> one line\n> and the other', 'and the other')).toBe('and the other');
    expect(markedText('> one line\n> and the other', 'line\n> and')).toBe('line\nand');
    expect(markedText('- first\n- second\n  goes on here', 'goes on')).toBe('goes on');
    expect(markedText('say `let it be` now', 'let it be')).toBe('let it be');
    expect(markedText('```js\nlet js\n```', 'let js')).toBe('let js');
  });

  it('marks words in character references and HTML as they were typed', () => {
    expect(markedText('bread &amp; butter, Maya', 'butter')).toBe('butter');
    expect(markedText('<b>bold</b> words', 'words')).toBe('words');
  });

  it('puts the start on the first piece and the number on the last, once each', () => {
    const source = 'one **two** three';
    const passage: Passage = { id: 'p', start: 0, end: source.length, number: 1, label: '' };
    const all = [
      ...cutPassages(source, parseMarkdown(source), { passages: [passage], accents: [] }).values(),
    ].flat();
    expect(all.filter(({ starts }) => starts.length > 0).map(({ text }) => text)).toEqual(['one ']);
    expect(all.filter(({ ends }) => ends.length > 0).map(({ text }) => text)).toEqual([' three']);
  });

  it('cuts passages that overlap, and keeps both', () => {
    const source = 'abcdef';
    const passages = [
      { id: 'x', start: 0, end: 4, number: 1, label: '' },
      { id: 'y', start: 2, end: 6, number: 2, label: '' },
    ];
    const all = [...cutPassages(source, parseMarkdown(source), { passages, accents: [] }).values()].flat();
    expect(all.map(({ text, passages: here }) => [text, here.map(({ number }) => number)])).toEqual([
      ['ab', [1]],
      ['cd', [1, 2]],
      ['ef', [2]],
    ]);
  });
});

describe('sourceOffsets', () => {
  it('ascends within the node and never loses a character, whatever is written', () => {
    const source = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\n', '*', '_', '`', '\\', '>', '-', '&', '[', ']', '<', '😀'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(source, (text) => {
        const pieces = cutPassages(text, parseMarkdown(text), {
          passages: [{ id: 'all', start: 0, end: text.length, number: 1, label: '' }],
          accents: [],
        });
        for (const [node, cut] of pieces) {
          if (node.type !== 'text') continue;
          expect(cut.map((piece) => piece.text).join('')).toBe(node.value);
          const start = node.position?.start.offset ?? 0;
          const end = node.position?.end.offset ?? 0;
          const offsets = [...sourceOffsets(text, { type: 'text', value: node.value, start, end })];
          expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
          expect(offsets.every((offset) => offset >= start && offset <= end)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
