import { describe, expect, it } from 'vitest';
import { analyseEntry } from './analyse-entry.ts';
import { SAFETY_GROUPS } from './english/safety-cues.ts';

const people = [
  { id: 'maya', name: 'Maya', role: 'wife' },
  { id: 'tom', name: 'Tom', role: 'brother' },
];
const read = (text: string) => analyseEntry({ text, people }).safety;
const hits = SAFETY_GROUPS.flatMap((group) => group.hits.map((text) => [text, group] as const));
const misses = SAFETY_GROUPS.flatMap((group) => group.misses);

describe('words of danger', () => {
  it.each(hits)('hears: %s', (text, { kind, level }) => {
    const concern = read(text).find((found) => found.kind === kind && found.level === level);
    expect(concern).toBeDefined();
    for (const { start, end } of concern!.spans) expect(text.slice(start, end).length).toBeGreaterThan(5);
  });

  it.each(misses)('stays quiet at: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('turns quieter when it is denied', () => {
    expect(read("I don't want to kill myself, I just want it to stop.").map((found) => found.level)).toEqual([
      'implicit',
    ]);
  });

  it.each([
    'I could kill for a coffee.',
    'We nearly died laughing.',
    'This heat is killing me.',
    'Deadline is killing me.',
    'My phone died.',
  ])('knows the idiom: %s', (text) => expect(read(text)).toEqual([]));

  it('is read in the midst of another language too', () => {
    const text = 'Hoy no puedo más, estoy muy cansado de todo y de la vida. I want to die.';
    expect(read(text).map((found) => found.kind)).toEqual(['self_harm']);
  });
});
