// Writing in the built app: what is typed is never lost, and what was noticed is there at once.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';

const TEXT =
  'Walked the long way home with Maya. I finally said I was scared of losing our Sundays. ' +
  'Met Priya for coffee before work.';

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  page = await openToday();
});
afterEach(() => context.close());

async function openToday(): Promise<Page> {
  const opened = await context.newPage();
  await opened.goto(inject('serverUrl'));
  await field(opened).waitFor();
  return opened;
}

const field = (on = page) => on.getByRole('textbox', { name: 'New entry' });
/** The text of the entry on its own page. */
const article = () => page.locator('article[data-arrives]');
const button = (name: string) => page.getByRole('button', { name, exact: true });
/** The text in the field, once it is as wanted; what is there instead after a while. */
async function textOnce(wanted: string, on = page): Promise<string> {
  const arrived = on.waitForFunction((text) => document.querySelector('textarea')?.value === text, wanted, {
    timeout: 10_000,
  });
  await arrived.catch(() => undefined);
  return field(on).inputValue();
}

/** Ends the renderer at once: no event tells the page. */
async function crash(target: Page): Promise<void> {
  const session = await context.newCDPSession(target);
  const crashed = target.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
}

async function write(text: string): Promise<void> {
  await field().click();
  await page.keyboard.insertText(text);
}

async function openVersions(): Promise<void> {
  await button('More').click();
  await page.getByRole('menuitem', { name: 'Earlier versions' }).click();
}

async function writeAndOpen(text: string): Promise<void> {
  await write(text);
  await button('Save').click();
  await page.getByRole('link', { name: 'Read the entry' }).click();
  await button('Write').waitFor();
}

describe('a new entry', () => {
  it('shows at once what the device noticed, in the writer’s own words', async () => {
    await write(TEXT);
    await page.getByText('Good', { exact: true }).click();
    await button('Joy').click();
    await button('Save').click();
    await page.getByText('Openness with Maya').waitFor();
    expect(await page.locator('mark').first().textContent()).toContain('Walked the long way home');
    expect(await textOnce('')).toBe('');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await page.getByRole('link', { name: 'Read the entry' }).click();
    await page.getByRole('heading', { name: 'What the app noticed' }).waitFor();
    expect(await page.getByText('Good', { exact: true }).count()).toBe(1);
  });

  it('is there again after the tab is killed in mid-sentence', async () => {
    await field().click();
    await page.keyboard.type('Walked home and then sud');
    await page.getByText('Draft kept here').waitFor();
    await crash(page);
    page = await openToday();
    expect(await textOnce('Walked home and then sud')).toBe('Walked home and then sud');
    await field().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('denly rain.');
    await button('Save').click();
    await page.getByRole('link', { name: 'Read the entry' }).click();
    await button('Write').waitFor();
    expect(await article().textContent()).toContain('Walked home and then suddenly rain.');
  });

  it('is one draft in two tabs, and leaves the other when it is saved', async () => {
    await write('From the first tab.');
    const other = await openToday();
    expect(await textOnce('From the first tab.', other)).toBe('From the first tab.');
    await page.bringToFront();
    await button('Save').click();
    await page.getByRole('link', { name: 'Read the entry' }).waitFor();
    expect(await textOnce('', other)).toBe('');
  });

  it('can be a mood alone', async () => {
    await page.getByText('Low', { exact: true }).click();
    await page.getByRole('radio', { name: 'Low', checked: true }).waitFor();
    await button('Save').click();
    await page.getByRole('link', { name: 'Read the entry' }).click();
    await button('Write').waitFor();
    expect(await article().textContent()).toContain('no words in this entry yet');
    expect(await page.getByText('Low', { exact: true }).count()).toBe(1);
  });

  it('is not saved when there is nothing in it', async () => {
    await button('Save').click();
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    expect(await page.getByRole('link', { name: 'Read the entry' }).count()).toBe(0);
  });
});

describe('an entry', () => {
  it('is changed in its place, and an earlier text can come back', async () => {
    await writeAndOpen(TEXT);
    const later = new Date(Date.now() + 10 * 60_000);
    await page.clock.setFixedTime(later);
    await button('Write').click();
    await page.getByRole('textbox', { name: 'Text of the entry' }).waitFor();
    await page.keyboard.type(' We slept well.');
    await button('Done').click();
    await button('Write').waitFor();
    expect(await article().textContent()).toContain('before work. We slept well.');
    await openVersions();
    await page.getByRole('dialog').getByRole('listitem').getByRole('button').click();
    expect(await page.getByRole('dialog').locator('ins').last().textContent()).toContain('We slept well.');
    await button('Bring this text back').click();
    await article().filter({ hasNotText: 'We slept well.' }).waitFor();
    await openVersions();
    await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    expect(await page.getByRole('dialog').getByRole('listitem').count()).toBe(2);
  });

  it('shows the passage behind a quote, and the quote behind a passage', async () => {
    await writeAndOpen(TEXT);
    await page.locator('[data-passage]').nth(1).click();
    const number = page.getByRole('button', { name: /^Passage 2: / });
    await page.waitForFunction(() => document.activeElement?.ariaLabel?.startsWith('Passage 2'));
    await number.press('Enter');
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-passage'));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('2');
  });

  it('adds someone who is named, and links the name', async () => {
    await writeAndOpen(TEXT);
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Add Priya?' })
      .getByRole('button', { name: 'Add' })
      .click();
    await article().getByRole('link', { name: 'Priya' }).waitFor();
    const maya = page.getByRole('listitem').filter({ hasText: 'Add Maya?' });
    await maya.getByRole('button', { name: 'Not a person' }).click();
    await maya.waitFor({ state: 'detached' });
    await page.reload();
    await button('Write').waitFor();
    expect(await page.getByText('Add Maya?').count()).toBe(0);
  });

  it('runs and fetches nothing that is in its text', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await writeAndOpen(
      '<img src="https://evil.example/x.png" onerror="document.title=1"> ![x](https://evil.example/y.png)',
    );
    await page.getByText('onerror').waitFor();
    expect(await page.title()).not.toBe('1');
    expect(requests.filter((url) => url.includes('evil.example'))).toEqual([]);
  });

  it('is shown under Trusted Types whatever its links hold', async () => {
    await writeAndOpen(
      'See [this &copy; that](https://example.com/?a=1&copy;=2 "&lt;b&gt;"), then ```&amp; ```.',
    );
    expect(await article().textContent()).toContain('See this &copy; that, then');
    expect(await article().getByRole('link', { name: 'this &copy; that' }).count()).toBe(1);
  });

  it('goes to the trash and comes back', async () => {
    await writeAndOpen(TEXT);
    const address = page.url();
    await button('More').click();
    await page.getByRole('menuitem', { name: 'Move to the trash' }).click();
    await button('Undo').click();
    await page.getByRole('link').filter({ hasText: 'Walked the long way home' }).waitFor();
    await page.goto(address);
    await button('Write').waitFor();
    expect(await page.getByText('This entry is in the trash.').count()).toBe(0);
  });
});
