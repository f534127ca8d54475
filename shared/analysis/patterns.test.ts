import { describe, expect, it } from 'vitest';
import { PATTERNS } from '#shared/model/analysis-labels.ts';
import type { KnownPerson } from '#shared/model/analysis.ts';
import { analyseEntry } from './analyse-entry.ts';
import { PATTERN_RULES } from './english/rules/all-rules.ts';

const PEOPLE: readonly KnownPerson[] = [
  { id: 'maya', name: 'Maya', role: 'wife' },
  { id: 'tom', name: 'Tom', role: 'brother' },
  { id: 'alan', name: 'Alan', role: 'father' },
  { id: 'lena', name: 'Lena', role: 'friend' },
];

const read = (text: string) =>
  analyseEntry({ text, people: PEOPLE }).patterns.map((match) => ({
    label: match.label,
    actor: match.actor,
    person: match.personId,
    rule: match.rule,
    quote: match.spans.map(({ start, end }) => text.slice(start, end)).join(' … '),
  }));

describe('the rules', () => {
  it('has unique ids that begin with the label', () => {
    expect(new Set(PATTERN_RULES.map((rule) => rule.id)).size).toBe(PATTERN_RULES.length);
    for (const rule of PATTERN_RULES) expect(rule.id.startsWith(`${rule.label}.`)).toBe(true);
  });

  it.each(PATTERNS)('has at least two rules with several cues for %s', (label) => {
    const rules = PATTERN_RULES.filter((rule) => rule.label === label);
    expect(rules.length).toBeGreaterThanOrEqual(2);
    expect(rules.flatMap((rule) => rule.cues).length).toBeGreaterThanOrEqual(8);
  });

  it.each(PATTERN_RULES.map((rule) => [rule.id, rule] as const))(
    '%s finds its example',
    (_, { id, label, hit }) => {
      expect(read(hit.text)).toContainEqual({
        label,
        actor: hit.actor,
        person: hit.person,
        rule: id,
        quote: hit.quote,
      });
    },
  );

  it.each(PATTERN_RULES.map((rule) => [rule.id, rule] as const))(
    '%s leaves its near miss alone',
    (_, { label, miss }) => {
      expect(read(miss).filter((match) => match.label === label)).toEqual([]);
    },
  );
});

describe('the entry of the first screen', () => {
  const text =
    'Walked the long way home with @Maya. We talked about the move and I finally said I was scared of losing our Sundays. She laughed, then said she had been thinking the same thing. Dad called while we were on the bridge; short, kind.';

  it('has exactly these three moments', () => {
    expect(read(text)).toEqual([
      {
        label: 'quality_time',
        actor: 'mutual',
        person: 'maya',
        rule: 'quality_time.did-with',
        quote: 'Walked the long way home with @Maya',
      },
      {
        label: 'disclosure',
        actor: 'self',
        person: 'maya',
        rule: 'disclosure.said-own-feeling',
        quote: 'I finally said I was scared of losing our Sundays',
      },
      {
        label: 'responsiveness',
        actor: 'other',
        person: 'maya',
        rule: 'responsiveness.same-feeling',
        quote: 'said she had been thinking the same thing',
      },
    ]);
  });
});
