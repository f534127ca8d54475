// The product's main job on real input, step by step in a real browser: ten thousand entries in through
// the front door, then the life of a writer with a bad connection. The test asserts it, the demo prints
// what it took.
import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { assert } from '#shared/lib/assert.ts';
import { launchPersistentBrowser } from '#tests/support/browser.ts';

export type Figures = {
  importSeconds: number;
  imported: number;
  searchMs: number;
  saveToVisibleMs: Record<Speed, number>;
  coldStartToListMs: Record<Speed, number>;
};

type Speed = 'plain' | 'cpu4';

export type MainJob = {
  readonly url: string;
  /** JSON Lines with `text`. */
  readonly file: string;
  /** Told of each step as it begins. */
  readonly onStep?: (step: string) => void;
};

const RUNS = 5;
const CPU_RATE: Record<Speed, number> = { plain: 1, cpu4: 4 };
const DAD = 'Rang Dad from the station and we laughed until the train came.';

/** Runs the job in a profile of its own. Throws where a step does not hold. */
export async function runMainJob({ url, file, onStep = () => undefined }: MainJob): Promise<Figures> {
  const profile = mkdtempSync(join(tmpdir(), 'resonant-main-job-'));
  const context = await launchPersistentBrowser(profile, {
    context: { viewport: { width: 390, height: 844 } },
  });
  try {
    const page = await context.newPage();
    const errors = watchErrors(page);
    onStep('importing the file');
    const imported = await importFile(page, url, file);
    onStep('searching');
    const searchMs = await search(page, url, 'birthday');
    onStep('reading an entry and its passages');
    await readPassages(page, url);
    await context.setOffline(true);
    onStep('writing offline');
    await page.goto(`${url}/`);
    const saveToVisibleMs = await bySpeed(page, () => medianOf(RUNS, () => saveToVisible(page)));
    onStep('starting cold, offline');
    const coldStartToListMs = await bySpeed(page, (speed) =>
      medianOf(RUNS, () => coldStart(context, url, speed)),
    );
    onStep('losing the tab in mid-sentence');
    await loseTheTab(context, page, url);
    assert(errors.length === 0, `the console stayed clean, but: ${errors.join('; ').slice(0, 500)}`);
    return { ...imported, searchMs, saveToVisibleMs, coldStartToListMs };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function importFile(page: Page, url: string, file: string) {
  await page.goto(`${url}/import`);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.getByLabel('File to import').setInputFiles(file);
  const begin = page.getByRole('button', { name: /^Import [\d,]+ entries$/ });
  await begin.waitFor({ timeout: 60_000 });
  const started = performance.now();
  await begin.click();
  const done = page.getByText(/^[\d,]+ entries are in$/);
  await done.waitFor({ timeout: 170_000 });
  const imported = Number((await done.innerText()).replaceAll(/\D/g, ''));
  return { importSeconds: (performance.now() - started) / 1000, imported };
}

/** From the last key to the first result, with the index built. */
async function search(page: Page, url: string, word: string): Promise<number> {
  await page.goto(`${url}/search`);
  const field = searchField(page);
  await field.fill('wedding');
  await page.locator('main mark').first().waitFor({ timeout: 60_000 });
  await page.getByText('Still reading').waitFor({ state: 'detached', timeout: 60_000 });
  return page.evaluate(
    ([typed]) =>
      new Promise<number>((resolve) => {
        const input = document.querySelector<HTMLInputElement>('search input');
        const look = () => {
          if (
            ![...document.querySelectorAll('main mark')].some((mark) =>
              mark.textContent.toLowerCase().startsWith(typed ?? ''),
            )
          )
            return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - started));
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
        const started = performance.now();
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, typed);
        input?.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    [word],
  );
}

const searchField = (page: Page) => page.getByRole('textbox', { name: 'Search your journal' });

async function readPassages(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/search`);
  await searchField(page).fill('pattern:quality_time');
  await page.locator('main a[href^="/entry/"]').first().click();
  await page.getByRole('heading', { name: 'What the app noticed' }).waitFor();
  const passage = (await page.locator('article[data-arrives] mark').first().innerText())
    .replace(/\d+$/, '')
    .trim();
  const text = await page.locator('article[data-arrives]').innerText();
  assert(passage.length > 3 && text.includes(passage), 'a passage quotes the words of the entry');
}

/** From the tap on Save to the entry in the list beneath it, on a page that is open already. */
async function saveToVisible(page: Page): Promise<number> {
  await page.waitForFunction(() => document.querySelector('textarea')?.value === '');
  const field = page.getByRole('textbox', { name: 'New entry' });
  const mark = `Written offline ${crypto.randomUUID().slice(0, 8)}.`;
  await field.fill(`${mark} ${DAD}`);
  await page.waitForFunction(() => document.querySelector('textarea')?.value.startsWith('Written offline'));
  return page.evaluate(
    ([words]) =>
      new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          const cards = [...document.querySelectorAll('main a[href^="/entry/"]')];
          if (!cards.some((card) => card.parentElement?.textContent.includes(words ?? ''))) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - started));
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
        const save = [...document.querySelectorAll('button')].find((button) => button.textContent === 'Save');
        const started = performance.now();
        save?.click();
      }),
    [mark],
  );
}

/** From navigation to the frame with the first card of the timeline, in a new tab, from the service worker. */
async function coldStart(context: BrowserContext, url: string, speed: Speed): Promise<number> {
  const page = await context.newPage();
  await throttle(page, speed);
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('main a[href^="/entry/"]')) return;
      observer.disconnect();
      requestAnimationFrame(() => performance.mark('first-card'));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${url}/timeline`, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-card').length > 0);
  const ms = await page.evaluate(
    () => performance.getEntriesByName('first-card')[0]?.startTime ?? Number.NaN,
  );
  await page.close();
  return ms;
}

async function loseTheTab(context: BrowserContext, page: Page, url: string): Promise<void> {
  await page.goto(`${url}/`);
  const field = page.getByRole('textbox', { name: 'New entry' });
  await field.click();
  await field.pressSequentially('Mum said on the phone that she', { delay: 5 });
  await page.waitForFunction(() => document.querySelector('textarea')?.value.endsWith('that she'));
  await settleLog(page);
  await killTab(page);
  const again = await context.newPage();
  await again.goto(`${url}/`);
  await again.waitForFunction(
    () => document.querySelector('textarea')?.value === 'Mum said on the phone that she',
  );
  await again.goto(`${url}/timeline`);
  await again.getByText('Written offline').first().waitFor();
}

/** The renderer dies at once, without a word to the page. */
async function killTab(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // Never answered: who would answer is dead.
  devtools.send('Page.crash').catch(() => undefined);
  await crashed;
}

/** Waits until the keystrokes are on disk, as they are a moment after they are typed. */
const settleLog = (page: Page) =>
  page.waitForFunction(async () => {
    const databases = await indexedDB.databases();
    const log = databases.find(({ name }) => name?.startsWith('resonant-body-'));
    if (!log?.name) return false;
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(log.name ?? '');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    const count = await new Promise<number>((resolve) => {
      const request = db.transaction('updates').objectStore('updates').count();
      request.addEventListener('success', () => resolve(request.result));
    });
    db.close();
    return count >= 'Mum said on the phone that she'.length;
  });

async function bySpeed(
  page: Page,
  measure: (speed: Speed) => Promise<number>,
): Promise<Record<Speed, number>> {
  const plain = await measure('plain');
  await throttle(page, 'cpu4');
  const cpu4 = await measure('cpu4');
  await throttle(page, 'plain');
  return { plain, cpu4 };
}

async function throttle(page: Page, speed: Speed): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE[speed] });
}

async function medianOf(runs: number, measure: () => Promise<number>): Promise<number> {
  const figures: number[] = [];
  for (let run = 0; run < runs; run += 1) figures.push(await measure());
  return figures.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

/** What the console and the page complain of: a violated policy, an uncaught error. */
function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    // Offline, the check for a new version fails as it should.
    if (message.type() === 'error' && !/ERR_INTERNET_DISCONNECTED/.test(message.text()))
      errors.push(message.text());
  });
  return errors;
}
