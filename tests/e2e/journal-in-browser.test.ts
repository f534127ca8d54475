// The journal's contract once more, on the IndexedDB of a real browser.
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JOURNAL_CASES } from '#tests/contract/journal-cases.ts';
import { launchBrowser } from '#tests/support/browser.ts';

const ORIGIN = 'http://localhost:9';

let page: Page;
let context: BrowserContext;
let close: () => Promise<void>;

beforeAll(async () => {
  const code = await bundle(fileURLToPath(new URL('journal-in-page.ts', import.meta.url)));
  const browser = await launchBrowser();
  context = await browser.newContext();
  close = () => browser.close();
  page = await context.newPage();
  // Nothing listens there: the page is answered from here, and has an origin with storage of its own.
  await page.route(`${ORIGIN}/**`, (route) => {
    const isScript = route.request().url().endsWith('.js');
    return route.fulfill(
      isScript
        ? { contentType: 'text/javascript', body: code }
        : {
            contentType: 'text/html',
            body: '<!doctype html><script type="module" src="/cases.js"></script>',
          },
    );
  });
  await page.goto(ORIGIN);
  await page.waitForFunction(() => 'runJournalCase' in globalThis);
});

afterAll(() => close());

describe('the journal on the IndexedDB of Chromium', () => {
  it.each(JOURNAL_CASES.map(({ title }) => title))('%s', async (title) => {
    expect(await page.evaluate((name) => globalThis.runJournalCase(name), title)).toBe('ok');
  });
});

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'cases' } },
  });
  const [output] = [result].flat() as Rollup.RollupOutput[];
  const chunk = output?.output.find((file) => file.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the build made no chunk');
  return chunk.code;
}
