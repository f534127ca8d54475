// Search in a real browser, with its worker under the real security policy.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;

const ENTRIES = [
  {
    date: '2025-03-14',
    mood: 5,
    tags: ['lake'],
    people: ['Zoë'],
    text: '# Long walk\n\nWe took the long way home.',
  },
  { date: '2025-03-15', mood: 2, tags: [], people: [], text: 'A long day, and on the way the rain began.' },
  { date: '2024-01-02', mood: 4, tags: ['lake'], people: [], text: 'Skating with friends.' },
];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  await importEntries(page, ENTRIES);
  await page.keyboard.press('/');
  await field().waitFor();
});
afterEach(() => context.close());

const field = () => page.getByRole('textbox', { name: 'Search your journal' });
const results = () => page.getByRole('list', { name: 'Entries found' }).getByRole('article');

async function importEntries(target: Page, entries: readonly unknown[]): Promise<void> {
  await target.goto(`${inject('serverUrl')}/import`);
  const buffer = Buffer.from(entries.map((entry) => JSON.stringify(entry)).join('\n'));
  await target
    .getByLabel('File to import')
    .setInputFiles({ name: 'entries.jsonl', mimeType: 'application/json', buffer });
  await target.getByRole('button', { name: /^Import \d+ entr/ }).click();
  await target.getByRole('link', { name: 'See them in the timeline' }).waitFor();
}

async function expectCount(count: number): Promise<void> {
  await page
    .getByRole('status')
    .getByText(`${count} ${count === 1 ? 'entry' : 'entries'}`, { exact: true })
    .waitFor();
}

describe('search', () => {
  it('has the cursor ready, finds words and phrases, and marks them', async () => {
    expect(await field().evaluate((element) => element === document.activeElement)).toBe(true);
    await field().fill('long way');
    await expectCount(2);
    await field().fill('"long way"');
    await expectCount(1);
    expect(await results().locator('mark').allTextContents()).toEqual(['long way']);
  });

  it('narrows by filters, typed or tapped, and takes them out again', async () => {
    await page.getByRole('group', { name: 'Tags' }).getByRole('button', { name: 'lake' }).click();
    await expectCount(2);
    expect(await field().inputValue()).toBe('tag:lake ');
    await field().fill('tag:lake person:zoe mood:>4');
    await expectCount(1);
    await page.getByRole('button', { name: 'Remove filter: zoe' }).click();
    await page.getByRole('button', { name: 'Remove filter: Great' }).click();
    await expectCount(2);
    await field().fill('before:2025');
    await expectCount(1);
  });

  it('says what it did not understand, and finds what is nearly spelt so', async () => {
    await field().fill('person:Nobody');
    await page.getByText('Nobody here is called “Nobody”.').waitFor();
    await field().fill('skaitng');
    await page.getByText('No entry has these very words').waitFor();
    expect(await results().count()).toBe(1);
  });

  it('is walked by keys, and is there again on the way back, with no word in the address', async () => {
    await field().fill('way');
    await expectCount(2);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/entry/*');
    await page.goBack();
    await expectCount(2);
    expect(await field().inputValue()).toBe('way');
    expect(page.url()).toBe(`${inject('serverUrl')}/search`);
  });

  it('takes a search from an address, and keeps it out of it from then on', async () => {
    await page.goto(`${inject('serverUrl')}/search?q=skating`);
    await expectCount(1);
    await page.waitForURL(`${inject('serverUrl')}/search`);
    expect(await field().inputValue()).toBe('skating');
  });

  it('follows what another tab writes', async () => {
    await field().fill('skating');
    await expectCount(1);
    const other = await context.newPage();
    await importEntries(other, [{ date: '2025-04-01', text: 'Skating once more.' }]);
    await expectCount(2);
    expect(await results().count()).toBe(2);
  });
});
