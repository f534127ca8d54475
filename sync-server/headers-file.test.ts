import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { renderHeadersFile } from './headers-file.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

const published = readFileSync(new URL('../public/_headers', import.meta.url), 'utf8');

it('is what public/_headers holds (else run: npm run headers)', () => {
  expect(published).toBe(renderHeadersFile());
});

it.each(SECURITY_HEADERS)('gives every path %s', (name, value) => {
  const [, everyPath = ''] = /^\/\*\n((?: {2}.+\n)+)/m.exec(published) ?? [];
  expect(everyPath).toContain(`  ${name}: ${value}\n`);
});

it('has no line longer than static hosts read', () => {
  expect(Math.max(...published.split('\n').map((line) => line.length))).toBeLessThan(2000);
});
