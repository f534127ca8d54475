import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, type KnownPerson, analysisSchema } from '#shared/model/analysis.ts';
import { analyseEntry } from './analyse-entry.ts';
import { compilePeople } from './people.ts';
import { ANALYSER_VERSION } from './version.ts';

const PEOPLE: readonly KnownPerson[] = [
  { id: 'maya', name: 'Maya', aliases: ['😀', 'M\u0301', 'a b c'], role: 'wife' },
  { id: 'will', name: 'Will', role: 'boss' },
  { name: '', aliases: ['', ' ', '@', '\ud800'] },
];

function spansOf(analysis: Analysis): { start: number; end: number }[] {
  return [
    ...analysis.entities,
    ...analysis.sentences,
    ...[...analysis.patterns, ...analysis.themes, ...analysis.safety].flatMap(({ spans }) => spans),
  ];
}

const isLow = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
const isHigh = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xd800;
const splitsPair = (text: string, at: number) => isHigh(text, at - 1) && isLow(text, at);

/** Holds the output to its promises; throws on the first that is broken. */
function verify(text: string): Analysis {
  const analysis = analyseEntry({ text, people: PEOPLE });
  analysisSchema.parse(analysis);
  for (const { start, end } of spansOf(analysis)) {
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(text.slice(start, end).trim()).not.toBe('');
    if (splitsPair(text, start) || splitsPair(text, end))
      throw new Error(`a span splits a pair at ${start}..${end}`);
  }
  for (const entity of analysis.entities) expect(text.slice(entity.start, entity.end)).toBe(entity.text);
  return analysis;
}

const WORDS = [
  'I', 'she', 'Maya', '@Maya', 'my wife', 'Will', 'we', 'told', 'said', 'me', 'her', 'that', 'was', 'scared', 'hugged', 'never', 'listens', 'sorry',
  'not', 'if', 'argued', 'with', 'and', 'but', 'then', ',', '.', '!', '?', '“', '”', '"', "'", '\n', '\r\n', '\n\n- ', '# ', '> ', '`', '](', '😀', '👨‍👩‍👧', 'e\u0301',
  '\ud800', '\udc00', '田中', 'سارة', '\u200d', '\u2028', 'https://x.y/z', 'kill myself', 'hit me', 'on Tuesday', 'in Lisbon', ':-)', 'HATE', '’s', '…', '(', ')', '*',
]; // prettier-ignore
const salad = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 60 })
  .chain((words) => fc.constantFrom('', ' ').map((gap) => words.join(gap)));

describe('any text', () => {
  it('keeps its promises on arbitrary strings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void verify(text)),
      { numRuns: 300 },
    );
  });

  it('keeps its promises on arbitrary UTF-16, lone surrogates and all', () => {
    const units = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
      .map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(units, (text) => void verify(text)),
      { numRuns: 300 },
    );
  });

  it('keeps its promises on word salad', () => {
    fc.assert(
      fc.property(salad, (text) => void verify(text)),
      { numRuns: 1000 },
    );
  });

  it('gives the same bytes for the same text', () => {
    const people = compilePeople(PEOPLE);
    fc.assert(
      fc.property(salad, (text) => {
        const first = JSON.stringify(analyseEntry({ text, people: PEOPLE }));
        expect(JSON.stringify(analyseEntry({ text, people }))).toBe(first);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['', ' ', '\r\n\r\n', '\ufeff', '\ud83d', '😀', 'שלום מאיה', '```', '#', '@', '@Maya', '\u0301'])(
    'takes %j',
    (text) => {
      expect(verify(text).version).toBe(ANALYSER_VERSION);
    },
  );
});

/** The best of three, in milliseconds. */
const timeOf = (text: string) => {
  let best = Infinity;
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now();
    analyseEntry({ text, people: PEOPLE });
    best = Math.min(best, performance.now() - start);
  }
  return best;
};

describe('a long text', () => {
  // Eight times the text may take up to thirty times as long: a generous line above linear (8) and well
  // below quadratic (64). Best of three runs, nothing under two milliseconds is told apart, and a machine
  // busy with something else gets another chance: what is quadratic is so every time.
  const hostile = {
    diary:
      'I told Maya I was scared. She laughed, then said she had been thinking the same. We argued about money, but he hugged me. ',
    'no marks': 'I told her that she and Maya were with me and we said he never ',
    'one word': 'told ',
    'open quotes': '"a ',
    apostrophes: "' a",
    'line ends': 'a B\r',
    ticks: '` `` ',
    brackets: '[a](',
    marks: '. ',
    'combining marks': '\u0301',
    surrogates: '\ud800',
    emoji: '👨‍👩‍👧',
    han: '田中',
    shouting: 'WILL YOU ',
  };
  it.each(Object.entries(hostile))('costs what its length costs: %s', (_, unit) => {
    const small = unit.repeat(Math.ceil(15_000 / unit.length));
    let ratio = Infinity;
    for (let attempt = 0; attempt < 5 && ratio >= 30; attempt += 1) {
      ratio = Math.min(ratio, timeOf(small.repeat(8)) / Math.max(timeOf(small), 2));
    }
    expect(ratio).toBeLessThan(30);
  });

  it('reads a megabyte, and keeps no more moments than someone can look at', () => {
    const text = hostile.diary.repeat(Math.ceil(1_000_000 / hostile.diary.length));
    const analysis = analyseEntry({ text, people: PEOPLE });
    expect(analysis.sentences.length).toBeGreaterThan(20_000);
    expect(analysis.patterns).toHaveLength(200);
  });
});
