// The import screen in a real browser, under the real security policy: what a messy file becomes, what
// is refused, and that all of it can be taken back.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';

let browser: Browser;
let page: Page;
let requested: string[];
let errors: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
  requested = [];
  errors = [];
  page.on('request', (request) => requested.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${inject('serverUrl')}/import`);
});
afterEach(() => page.close());

const choose = (name: string, content: string | Buffer) =>
  page
    .getByLabel('File to import')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content as string) });

const startButton = () => page.getByRole('button', { name: /^Import [\d,]+ entr/ });

const CSV = `Entry Date,Time,Mood,People,Tags,Title,What happened,Weather
14/03/2025,19:42,8,"Sam, Aunt May",food,Pie,"We made ""pie"" with Sam.
It was great.",clear
15/03/2025,7:15 PM,3,Sam,,,<img src=x onerror=alert(1)> [x](javascript:alert(1)),rain
soon,,5,,,,No date here.,
16/03/2025,,,,,,,
`;

describe('importing a CSV file', () => {
  it('shows what will happen, imports it, and takes it back', async () => {
    await choose('old journal.csv', CSV);
    await startButton().waitFor();
    const columns = page.getByRole('list', { name: 'Columns' });
    expect(await columns.getByLabel('Meaning of What happened').inputValue()).toBe('text');
    expect(await page.getByLabel('Dates are written').inputValue()).toBe('day-first');
    expect(await page.getByLabel('Moods are written').inputValue()).toBe('one-to-ten');
    const problems = page.getByRole('list', { name: 'Problems' });
    expect(await problems.getByText('A date that cannot be read').count()).toBe(1);
    await problems.getByText('No words').click();
    await problems.getByText('Lines: 6').waitFor({ state: 'visible' });

    await page.getByRole('button', { name: 'Import 3 entries' }).click();
    await page.getByText('3 entries are in').waitFor();
    await page.getByRole('link', { name: 'See them in the timeline' }).click();
    await page.getByText('<img src=x').waitFor();
    expect(requested.filter((url) => /\/x$|javascript/.test(url))).toEqual([]);

    await page.goBack();
    await page.getByRole('button', { name: 'Undo this import' }).click();
    await page.getByText('The import is undone').first().waitFor();
    await page.goto(`${inject('serverUrl')}/people`);
    await page.getByText('Who is in your life?').waitFor();
    expect(errors).toEqual([]);
  });

  it('follows the writer when a column means something else', async () => {
    await choose('two.csv', 'text,other\nFirst words,Second words\n');
    await startButton().waitFor();
    await page.getByLabel('Meaning of other').selectOption('text');
    await page.getByRole('list', { name: 'Preview' }).getByText('Second words').waitFor();
    expect(await page.getByLabel('Meaning of text').inputValue()).toBe('rest');
  });

  it('knows a file that it has imported before', async () => {
    await choose('one.jsonl', '{"id":1,"text":"Only once."}\n');
    await startButton().click();
    await page.getByText('1 entry is in').waitFor();
    await page.getByRole('button', { name: 'Import another file' }).click();
    await choose('one.jsonl', '{"id":1,"text":"Only once."}\n');
    await page.getByText('All of it is in your journal already.').waitFor();
    expect(await startButton().count()).toBe(0);
  });
});

describe('a file that cannot be imported', () => {
  it.each([
    ['empty.csv', '', 'This file is empty'],
    ['picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'This is not a text file'],
    ['latin.csv', Buffer.from('né,à\ncafé,été\n', 'latin1'), 'This file is not UTF-8'],
    ['wide.csv', `${'a,'.repeat(9_999)}a\n`, 'This file has too many columns'],
    ['whole.json', '[{"text":"x"}]', 'This file is not JSON Lines'],
    ['header.csv', 'date,text\n', 'No rows found'],
  ])('%s', async (name, content, title) => {
    await choose(name, content);
    const alert = page.getByRole('alert');
    await alert.getByText(title).waitFor();
    expect(await alert.getByText(name).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Choose a file' }).isEnabled()).toBe(true);
    expect(errors).toEqual([]);
  });

  it('says that a table without words gives no entry', async () => {
    await choose('numbers.csv', 'date,mood\n2025-03-14,4\n');
    await page.getByText('No column is the text yet').waitFor();
    expect(await startButton().count()).toBe(0);
  });
});
