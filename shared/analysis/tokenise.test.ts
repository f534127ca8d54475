import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';
import { normalKey, tokenise } from './tokenise.ts';

const keys = (text: string, kind = 'word') =>
  tokenise(text)
    .filter((token) => token.kind === kind)
    .map((token) => token.key);
const sentences = (text: string) =>
  splitSentences(text, tokenise(text)).map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  it('parts clitics from their word and keeps "don’t" whole', () => {
    expect(keys('Maya’s here, I’m glad you DON’T mind')).toEqual([
      'maya',
      "'s",
      'here',
      'i',
      "'m",
      'glad',
      'you',
      "don't",
      'mind',
    ]);
  });

  it('keeps hyphens, accents and combining marks inside the word', () => {
    expect(keys('my mother-in-law Zoe\u0308 at the cafe\u0301')).toEqual([
      'my',
      'mother-in-law',
      'zoë',
      'at',
      'the',
      'café',
    ]);
  });

  it('skips links, addresses and code, but not the words of a link', () => {
    expect(keys('See https://x.com/a?b=love, mail me@x.org or `run sad` [happy words](http://hate.com).')).toEqual([
      'see', 'mail', 'or', 'happy', 'words',
    ]); // prettier-ignore
    expect(keys('a ```fence\nhate``` b')).toEqual(['a', 'b']);
    expect(keys('an `open tick and a ``` fence that never closes')).toContain('closes');
  });

  it('reads emoji with all their parts as one, and typed faces', () => {
    expect(keys('ok 👨‍👩‍👧 👍🏽 🇩🇪 :-) x', 'emoji')).toEqual(['👨‍👩‍👧', '👍🏽', '🇩🇪', ':-)']);
  });

  it('takes letters of scripts without spaces one by one', () => {
    expect(keys('田中さんとMayaへ')).toEqual(['田', '中', 'さ', 'ん', 'と', 'maya', 'へ']);
  });

  it('has spans that give back the very words', () => {
    const text = '- [x] Maya’s “café” — 10:30\r\n> so\u2028# what 👍🏽 \ud83d x';
    const tokens = tokenise(text);
    expect(
      tokens
        .filter(({ kind }) => kind === 'word')
        .map(({ key, start, end }) => key === normalKey(text.slice(start, end))),
    ).not.toContain(false);
    expect(
      tokens.every((token, at) => token.start >= (tokens[at - 1]?.end ?? 0) && token.end <= text.length),
    ).toBe(true);
    expect(keys(text, 'number')).toEqual(['10:30']);
  });
});

describe('sentences', () => {
  it('does not stop at titles, abbreviations and initials', () => {
    expect(sentences('Dr. Smith came at 5 p.m. with J. K. Rowling, e.g. for tea. Then he left.')).toEqual([
      'Dr. Smith came at 5 p.m. with J. K. Rowling, e.g. for tea.',
      'Then he left.',
    ]);
  });

  it('keeps a quotation with its "she said"', () => {
    expect(sentences('“Really?” she asked. "No!" I said... And then. Gone')).toEqual([
      '“Really?” she asked.',
      '"No!" I said...',
      'And then.',
      'Gone',
    ]);
  });

  it('leaves list dashes, headings and quotation signs outside', () => {
    expect(sentences('# Monday\n\n- went out\n- [ ] buy milk\r\n> he said so\n1. **Great day.**\n---\n')).toEqual([
      'Monday', 'went out', 'buy milk', 'he said so', 'Great day.',
    ]); // prettier-ignore
  });

  it('ends at a line that the writer ended, not at one that a program wrapped', () => {
    expect(sentences('Woke late\nRain')).toEqual(['Woke late', 'Rain']);
    const wrapped = 'We walked and walked along the river until the sun went down with \nMaya and her dog.';
    expect(sentences(wrapped)).toHaveLength(1);
  });

  it.each(['', ' \n\t ', '...', '\ud800', '# ', '- '])('finds none in %j', (text) =>
    expect(sentences(text)).toEqual([]),
  );
});
