// Every screen, with the sample journal and without: accessible in all four forms, and walked through
// by keys alone.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { findFaults } from '#tests/support/axe.ts';
import { launchBrowser } from '#tests/support/browser.ts';

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };
const FORMS = [
  { name: 'phone, light', viewport: PHONE, colorScheme: 'light' },
  { name: 'phone, dark', viewport: PHONE, colorScheme: 'dark' },
  { name: 'desktop, light', viewport: DESKTOP, colorScheme: 'light' },
  { name: 'desktop, dark', viewport: DESKTOP, colorScheme: 'dark' },
] as const;

let browser: Browser;
let context: BrowserContext | undefined;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  await context?.close();
  context = undefined;
});
afterAll(() => browser.close());

async function openApp(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/Lisbon',
    reducedMotion: 'reduce',
    viewport: DESKTOP,
    ...options,
  });
  const page = await context.newPage();
  await page.goto(inject('serverUrl'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

async function withSample(page: Page): Promise<Page> {
  await page.getByRole('button', { name: 'Look around with a sample journal' }).click();
  await page.getByText('The long way home').first().waitFor();
  return page;
}

/** Opens an address and waits until what it shows is there. */
async function visit(page: Page, path: string, sign: string): Promise<void> {
  await page.goto(`${inject('serverUrl')}${path}`);
  await page.getByText(sign).first().waitFor();
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

describe.each(FORMS)('axe finds no fault: $name', ({ viewport, colorScheme }) => {
  it('on an empty journal', async () => {
    const page = await openApp({ viewport, colorScheme });
    const faults: Record<string, string[]> = {};
    await page.getByText('Look around').waitFor();
    faults['/'] = await findFaults(page);
    for (const [path, sign] of [
      ['/timeline', 'Write the first entry'],
      ['/calendar', 'Nothing written on this day'],
      ['/people', 'Who is in your life?'],
      ['/trash', 'Nothing here'],
      ['/people/00000000-0000-4000-8000-000000000000', 'not in the journal'],
    ] as const) {
      await visit(page, path, sign);
      faults[path] = await findFaults(page);
    }
    for (const path of ['/search', '/import']) {
      await page.goto(`${inject('serverUrl')}${path}`);
      await heading(page).waitFor();
      faults[path] = await findFaults(page);
    }
    expect(Object.entries(faults).filter(([, found]) => found.length > 0)).toEqual([]);
  });

  it('with the sample journal, in sheets and dialogs too', async () => {
    const page = await withSample(await openApp({ viewport, colorScheme }));
    const faults: Record<string, string[]> = { '/': await findFaults(page) };
    for (const [path, sign] of [
      ['/timeline', 'The long way home'],
      ['/calendar', 'entries'],
      ['/more', 'Diagnostics'],
      ['/settings', 'The browser'],
      ['/about', 'Made with'],
      ['/diagnostics', 'Waiting to be sent'],
    ] as const) {
      await visit(page, path, sign);
      faults[path] = await findFaults(page);
    }
    await visit(page, '/timeline', 'The long way home');
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('button', { name: 'Maya', exact: true }).click();
    faults['filter'] = await findFaults(page);
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('link', { name: 'The long way home' }).click();
    await page.getByText('Walked the long way home').first().waitFor();
    faults['entry'] = await findFaults(page);
    await visit(page, '/people', 'Maya');
    faults['/people'] = await findFaults(page);
    await page.getByRole('link', { name: 'Maya' }).click();
    await page.getByText('The long way home').first().waitFor();
    faults['person'] = await findFaults(page);
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('button', { name: 'Add a date' }).click();
    faults['edit'] = await findFaults(page);
    expect(Object.entries(faults).filter(([, found]) => found.length > 0)).toEqual([]);
  });
});

describe('by keys alone', () => {
  it('goes to the timeline, opens an entry, and comes back', async () => {
    const page = await withSample(await openApp());
    await page.keyboard.press('g');
    await page.keyboard.press('l');
    await expect.poll(() => heading(page).textContent()).toBe('Timeline');
    await page.getByText('The long way home').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('The long way home');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/entry\//);
    await page.goBack();
    await expect.poll(() => heading(page).textContent()).toBe('Timeline');
  });

  it('walks the calendar by arrows, weeks and months', async () => {
    const page = await withSample(await openApp());
    await visit(page, '/calendar?day=2026-03-31', 'March 2026');
    await page.locator('[data-day="2026-03-31"]').focus();
    const chosen = () => page.evaluate(() => document.activeElement?.getAttribute('data-day'));
    for (const [key, day] of [
      ['ArrowLeft', '2026-03-30'],
      ['ArrowDown', '2026-04-06'],
      ['PageUp', '2026-03-06'],
      ['Home', '2026-03-02'],
      ['End', '2026-03-08'],
      ['PageDown', '2026-04-08'],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(chosen).toBe(day);
    }
    expect(new URL(page.url()).searchParams.get('day')).toBe('2026-04-08');
  });

  it('adds someone and finds them', async () => {
    const page = await openApp();
    await visit(page, '/people', 'Who is in your life?');
    await page.getByRole('button', { name: 'Add someone' }).first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('Enter');
    await page.getByText('A name, so that your entries can find them.').waitFor();
    await page.keyboard.type('Zoë');
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page).textContent()).toContain('Zoë');
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await page.getByRole('link', { name: 'Zoë' }).waitFor();
  });
});

describe('the sample journal', () => {
  it('goes in one tap, and comes back by undo', async () => {
    const page = await withSample(await openApp());
    await page.getByRole('button', { name: 'Remove it' }).click();
    await page.getByText('Look around with a sample journal').waitFor();
    expect(await page.getByText('The long way home').count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('The long way home').first().waitFor();
    expect(await page.getByText('Look around with a sample journal').count()).toBe(0);
  });
});

describe('a filter', () => {
  it('stands in the address without the words of the journal, and is there after a reload', async () => {
    const page = await withSample(await openApp());
    await visit(page, '/timeline', 'The long way home');
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('button', { name: 'hospital', exact: true }).click();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('link', { name: 'The long way home' }).waitFor({ state: 'detached' });
    expect(page.url()).toContain('tag=');
    expect(page.url()).not.toContain('hospital');
    await page.reload();
    await page.getByRole('link', { name: 'Ward seven' }).waitFor();
    await page.getByRole('button', { name: 'Take away: hospital' }).click();
    await page.getByRole('link', { name: 'The long way home' }).waitFor();
  });
});
