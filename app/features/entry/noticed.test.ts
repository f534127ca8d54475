import { describe, expect, it } from 'vitest';
import type { Analysis, PatternMatch } from '#shared/model/analysis.ts';
import type { PersonId } from '#shared/model/ids.ts';
import { noticedIn, shortQuote, suggestedNames } from './noticed.ts';

const TEXT = 'I said I was scared. She said she was too. Met Priya.';
const MAYA = 'maya' as PersonId;
const NAMES = new Map([[MAYA, 'Maya']]);

const match = (over: Partial<PatternMatch>): PatternMatch => ({
  label: 'disclosure',
  actor: 'self',
  personId: MAYA,
  person: 'she',
  spans: [{ start: 0, end: 19 }],
  confidence: 0.7,
  rule: 'test',
  ...over,
});
const analysisOf = (patterns: PatternMatch[], entities: Analysis['entities'] = []) =>
  ({ patterns, entities }) as unknown as Analysis;

describe('noticedIn', () => {
  it('numbers passages in the order of the text and quotes them exactly', () => {
    const { passages } = noticedIn(
      analysisOf([match({ label: 'responsiveness', spans: [{ start: 21, end: 41 }] }), match({})]),
      TEXT,
      NAMES,
    );
    expect(passages.map(({ number, quote }) => [number, quote])).toEqual([
      [1, 'I said I was scared'],
      [2, 'She said she was too'],
    ]);
  });

  it('gives a passage that shows two patterns one number', () => {
    const { passages, cards } = noticedIn(analysisOf([match({}), match({ label: 'bid' })]), TEXT, NAMES);
    expect(passages).toHaveLength(1);
    expect(cards).toHaveLength(2);
  });

  it('gathers one pattern with one person on one card, and says who did it', () => {
    const { cards } = noticedIn(
      analysisOf([match({}), match({ actor: 'other', spans: [{ start: 21, end: 41 }] })]),
      TEXT,
      NAMES,
    );
    expect(cards).toHaveLength(1);
    expect(cards[0]).toMatchObject({ person: 'Maya', actor: 'mutual' });
    expect(cards[0]?.passages).toHaveLength(2);
  });

  it('names someone unknown as they were written, and nobody where there is none', () => {
    const people = [
      { personId: null, person: 'brother' },
      { personId: null, person: null, label: 'bid' as const },
    ];
    const { cards } = noticedIn(analysisOf(people.map(match)), TEXT, NAMES);
    expect(cards.map(({ person }) => person)).toEqual(['brother', null]);
  });

  it('claims nothing without a passage', () => {
    expect(noticedIn(analysisOf([match({ spans: [{ start: 90, end: 99 }] })]), TEXT, NAMES)).toEqual({
      passages: [],
      cards: [],
    });
  });
});

describe('suggestedNames', () => {
  it('offers each unknown name once, but no dismissed one', () => {
    const analysis = analysisOf(
      [],
      [person('Priya'), person('priya'), person('Rome'), person('Maya', 'known')],
    );
    expect(suggestedNames(analysis, ['rome'])).toEqual(['priya']);
  });
});

describe('shortQuote', () => {
  it('ends at a word and never in the middle of a character', () => {
    expect(shortQuote('short')).toBe('short');
    expect(shortQuote('I finally said I was scared of losing our Sundays', 30)).toBe(
      'I finally said I was scared…',
    );
    expect(shortQuote(`${'a'.repeat(28)}😀😀`, 30).isWellFormed()).toBe(true);
  });
});

const person = (text: string, status: 'known' | 'suggested' = 'suggested') => ({
  kind: 'person' as const,
  status,
  start: 0,
  end: 1,
  text,
  personId: null,
});
