// The timeline with thousands of entries: a page at a time, live, and where it was left.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { EntryRow } from '#app/data/rows.ts';
import { launchBrowser } from '#tests/support/browser.ts';

const ENTRIES = 3_000;
const NEWEST = Date.UTC(2026, 9, 31, 12);

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  await page.goto(inject('serverUrl'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await putRows(Array.from({ length: ENTRIES }, (_, index) => rowOf(index)));
  await page.goto(`${inject('serverUrl')}/timeline`);
  await page.getByText('Entry 0.').waitFor();
});
afterEach(() => context.close());

/** The row of the `index`th entry from the newest, five hours apart. */
function rowOf(index: number, time = NEWEST - index * 5 * 3_600_000): EntryRow {
  return {
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}` as EntryRow['id'],
    live: 1,
    time,
    zone: 'UTC',
    day: new Date(time).toISOString().slice(0, 10),
    title: null,
    excerpt: `Entry ${index}. ${'More of it. '.repeat(index % 17)}`,
    words: 2,
    mood: null,
    feelings: [],
    tags: [],
    personIds: [],
    favourite: index % 500 === 0,
    locked: false,
    localOnly: false,
    notAnalysed: true,
    deletedAt: null,
    importId: null,
    sourceId: null,
    valence: null,
    sentiment: null,
    patterns: [],
    analysisVersion: 'off',
    updatedAt: time,
  };
}

/** Straight into the table that lists read. */
async function putRows(rows: EntryRow[]): Promise<void> {
  await page.evaluate(async (wanted) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('resonant');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('open failed')));
    });
    await new Promise<void>((resolve, reject) => {
      const transaction = db.transaction('entries', 'readwrite');
      for (const row of wanted) transaction.objectStore('entries').put(row);
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
    });
    db.close();
  }, rows);
}

const articles = () => page.locator('article').count();

/** Scrolls down by `step` pixels until an entry is in the page. */
async function scrollTo(text: string, step = 800): Promise<void> {
  await expect
    .poll(
      async () => {
        if ((await page.getByText(text).count()) > 0) return true;
        await page.evaluate((pixels) => window.scrollBy(0, pixels), step);
        return false;
      },
      { timeout: 60_000, interval: 30 },
    )
    .toBe(true);
}

describe('thousands of entries', () => {
  it('come by pages, and only what can be seen is in the page', async () => {
    expect(await articles()).toBeLessThan(30);
    await scrollTo('Entry 400.');
    expect(await articles()).toBeLessThan(40);
  });

  it('are where they were left on the way back from an entry', async () => {
    await scrollTo('Entry 300.');
    const link = page.getByRole('link', { name: 'Entry 300.' });
    await link.scrollIntoViewIfNeeded();
    const place = await link.evaluate((element) => element.getBoundingClientRect().top);
    await link.evaluate((element) => (element as HTMLElement).click());
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/entry\//);
    await page.goBack();
    await link.waitFor();
    const moved = () =>
      link.evaluate((element, before) => element.getBoundingClientRect().top - before, place);
    await expect.poll(async () => Math.abs(await moved())).toBeLessThan(8);
  });

  it('stay where they are being read while a new one comes in at the top', async () => {
    await scrollTo('Entry 200.');
    const link = page.getByRole('link', { name: 'Entry 200.' });
    await link.scrollIntoViewIfNeeded();
    const top = () => link.evaluate((element) => element.getBoundingClientRect().top);
    const before = await top();
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const heightBefore = await height();
    const other = await context.newPage();
    await other.goto(inject('serverUrl'));
    await other.getByRole('textbox').first().fill('Something new.');
    await other.getByRole('button', { name: 'Save' }).click();
    await other.getByRole('article').filter({ hasText: 'Something new.' }).waitFor();
    await page.bringToFront();
    await expect.poll(height).toBeGreaterThan(heightBefore + 50);
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(8);
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.getByRole('link', { name: 'Something new.' }).waitFor();
  });

  it('narrow to the few that fit, however far apart', async () => {
    await page.goto(`${inject('serverUrl')}/timeline?favourite=1`);
    for (const index of [0, 500, 1000, 1500, 2000, 2500]) await scrollTo(`Entry ${index}.`, 200);
    await page.getByRole('button', { name: 'Take away: Favourites' }).waitFor();
    expect(await page.evaluate(() => document.querySelectorAll('h3').length)).toBeLessThanOrEqual(6);
  });
});
