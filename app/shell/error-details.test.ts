import { expect, test } from 'vitest';
import { errorDetails } from './error-details.ts';

const WORDS = 'She said she was leaving\n    at home (where:1:1)\n on Sunday';

test('the details tell kind, route and places, and no word of the message or the address', () => {
  const error = new RangeError(WORDS);
  const details = errorDetails(error, {
    version: '1.2.3',
    path: '/entry/1b4e28ba-2fa1-41d2-883f-0016d3cca427',
    browser: 'Some Browser',
  });
  expect(details).toContain('1.2.3');
  expect(details).toContain('RangeError');
  expect(details).toContain('/entry/:id');
  expect(details).toContain('error-details.test.ts');
  expect(details).not.toContain('1b4e28ba');
  for (const word of ['She said', 'leaving', 'home', 'Sunday']) expect(details).not.toContain(word);
});

test('what is thrown without being an error is told by its type only', () => {
  expect(errorDetails(WORDS, { version: '1.2.3', path: '/nowhere', browser: 'b' })).toBe(
    'Resonant 1.2.3\nstring\nno route\nb',
  );
});
