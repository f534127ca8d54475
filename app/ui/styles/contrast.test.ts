import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrastRatio, parseTokens } from './read-tokens.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = parseTokens(css);

const SURFACES = ['bg', 'surface', 'sunken', 'chip'];
const pairs = (foregrounds: string[], backgrounds: string[]) =>
  foregrounds.flatMap((foreground) => backgrounds.map((background) => [foreground, background] as const));

const TEXT = [
  ...pairs(
    [
      'ink',
      'ink-2',
      'ink-3',
      'accent',
      'accent-ink',
      'clay',
      'clay-ink',
      'success',
      'warn',
      'danger',
      'info',
    ],
    SURFACES,
  ),
  ...pairs(['ink', 'ink-2', 'accent-ink'], ['accent-soft', 'evidence']),
  ...pairs(['ink', 'clay-ink'], ['clay-soft']),
  ...pairs(['on-accent'], ['accent', 'accent-hover']),
  // A toast is the page turned over.
  ['bg', 'ink'] as const,
];
const LINES = [
  ...pairs(['border-strong', 'evidence-line'], ['bg', 'surface', 'sunken']),
  ...pairs(['focus', 'accent'], SURFACES),
  ...pairs(['focus', 'accent'], ['accent-soft']),
  // The outline of every emotion mark is what makes it visible, whatever its colour.
  ...pairs(['ink'], [...SURFACES, 'accent-soft']),
];

describe.each(['light', 'dark'] as const)('%s tokens', (side) => {
  const ratio = (foreground: string, background: string) =>
    contrastRatio(tokens.get(foreground)![side], tokens.get(background)![side]);

  test.each(TEXT)('text %s on %s is at least 4.5:1', (foreground, background) => {
    expect(ratio(foreground, background)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(LINES)('line %s on %s is at least 3:1', (foreground, background) => {
    expect(ratio(foreground, background)).toBeGreaterThanOrEqual(3);
  });
});

const colour = (value: string) => parseTokens(`--color-x: ${value};`).get('x')!.light;

test('the arithmetic agrees with known ratios', () => {
  const white = colour('oklch(1 0 0)');
  expect(contrastRatio(white, colour('oklch(0 0 0)'))).toBeCloseTo(21, 3);
  // #767676 on white is 4.54:1, the grey that just passes.
  expect(contrastRatio(white, colour('oklch(0.5683 0 0)'))).toBeCloseTo(4.54, 1);
});
