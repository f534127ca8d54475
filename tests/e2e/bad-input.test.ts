// What the app is not made for, in a real browser: each gets a clear message, nothing is lost, and nothing
// that was written is ever run.
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '#tests/support/browser.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let requests: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  page = await context.newPage();
  requests = [];
  page.on('request', (request) => requests.push(request.url()));
});
afterEach(() => context.close());

const newEntry = () => page.getByRole('textbox', { name: 'New entry' });
const saveButton = () => page.getByRole('button', { name: 'Save', exact: true });

async function write(text: string): Promise<void> {
  await page.goto(inject('serverUrl'));
  await newEntry().focus();
  await page.evaluate((value) => {
    const field = document.querySelector('textarea');
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, value);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await saveButton().click();
}

/** The texts that the journal holds, read past the app. */
const storedTexts = () =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('resonant');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    const rows = await new Promise<{ text: string }[]>((resolve, reject) => {
      const request = db.transaction('texts').objectStore('texts').getAll();
      request.addEventListener('success', () => resolve(request.result as { text: string }[]));
      request.addEventListener('error', () => reject(request.error));
    });
    db.close();
    return rows.map(({ text }) => text);
  });

const untilStored = (count: number) =>
  expect.poll(async () => (await storedTexts()).length, { timeout: 30_000 }).toBe(count);

describe('what someone may write', () => {
  it('saves nothing where nothing is written', async () => {
    await write(' \n\t ');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    expect(await storedTexts()).toEqual([]);
  });

  it.each([
    ['right to left', 'اليوم مشيت مع أمي. היה יום טוב'],
    ['emoji and combining marks', 'Family 👩‍👩‍👧‍👦, e\u0301te\u0301, \u{1F1F5}\u{1F1F9}, Z͑͗a͎l̷g̸o'],
    ['windows lines', 'one\ntwo\n\nthree'],
  ])('keeps %s as it is', async (_, text) => {
    await write(text);
    await untilStored(1);
    expect(await storedTexts()).toEqual([text]);
  });

  it('keeps the letters around a lone surrogate', async () => {
    await write('before \uD83D after');
    await untilStored(1);
    const [text = ''] = await storedTexts();
    expect(text.isWellFormed()).toBe(true);
    expect(text).toMatch(/^before .* after$/u);
  });

  it('keeps a megabyte', async () => {
    const text = 'Walked with Maya and talked. '.repeat(36_000).slice(0, 1_000_000);
    await write(text);
    await untilStored(1);
    expect((await storedTexts())[0] === text).toBe(true);
    await page.goto(`${inject('serverUrl')}/timeline`);
    await page.locator('main a[href^="/entry/"]').first().click();
    await page.getByText('Walked with Maya').first().waitFor();
  });

  it('shows scripts and hostile Markdown as text, and fetches nothing for it', async () => {
    const hostile = [
      '<script>globalThis.hacked = true</script>',
      '<img src="https://evil.example/a.png" onerror="globalThis.hacked = true">',
      '![x](https://evil.example/b.png)',
      '[tap](javascript:globalThis.hacked=true) [data](data:text/html,<script>1</script>)',
      '<svg onload="globalThis.hacked=true"><style>@import "https://evil.example/c.css"</style>',
    ].join('\n\n');
    await write(hostile);
    await untilStored(1);
    await page.goto(`${inject('serverUrl')}/timeline`);
    await page.locator('main a[href^="/entry/"]').first().click();
    const article = page.locator('article[data-arrives]');
    await article.waitFor();
    await expect.poll(() => article.innerText()).toContain('<script>globalThis.hacked = true</script>');
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(
      await article
        .locator('script, img, svg[onload], style, a[href^="javascript"], a[href^="data"]')
        .count(),
    ).toBe(0);
    expect(requests.filter((url) => url.includes('evil.example'))).toEqual([]);
  });
});

describe('a browser that does not keep things', () => {
  it('says so where there is no IndexedDB', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
    });
    await page.goto(inject('serverUrl'));
    await page.getByRole('heading', { name: 'The journal did not open' }).waitFor();
    expect(await page.locator('main').innerText()).toContain('private window');
  });

  it('says so where storage is forbidden', async () => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    await page.goto(inject('serverUrl'));
    await page.getByRole('heading', { name: 'The journal did not open' }).waitFor();
    expect(await page.getByRole('button', { name: 'Load again' }).count()).toBe(1);
  });

  it('refuses a journal of a newer version and leaves it as it is', async () => {
    await page.goto(`${inject('serverUrl')}/manifest.webmanifest`);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('resonant', 9990);
          request.addEventListener('upgradeneeded', () => request.result.createObjectStore('future'));
          request.addEventListener('success', () => {
            request.result.close();
            resolve();
          });
        }),
    );
    await page.goto(inject('serverUrl'));
    await page.getByText('written by a newer version').waitFor();
    const stores = await page.evaluate(async () => {
      const found = await indexedDB.databases();
      return found.find(({ name }) => name === 'resonant')?.version;
    });
    expect(stores).toBe(9990);
  });

  it('keeps the words on the screen when the disk is full, says so, and saves once there is room', async () => {
    await write('The first one fits.');
    await untilStored(1);
    const fail = (failing: boolean) =>
      page.evaluate((on) => {
        const prototype = IDBObjectStore.prototype as unknown as Record<
          string,
          (...args: unknown[]) => unknown
        >;
        prototype['realPut'] ??= prototype['put'] as (...args: unknown[]) => unknown;
        prototype['put'] = on
          ? () => {
              throw new DOMException('full', 'QuotaExceededError');
            }
          : prototype['realPut'];
      }, failing);
    await fail(true);
    await newEntry().fill('The second one does not, and must not be lost.');
    await saveButton().click();
    await page.getByText('Your last words are not saved yet').waitFor();
    expect(await newEntry().inputValue()).toBe('The second one does not, and must not be lost.');
    await fail(false);
    await saveButton().click();
    await untilStored(2);
    await page.getByText('Your last words are not saved yet').waitFor({ state: 'detached' });
  });
});
