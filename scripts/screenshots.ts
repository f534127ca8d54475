// Takes the pictures that the README and the manifest show, from the sample journal in the built app:
// npm run screenshots. Phone 390x844 and desktop 1280x800, light and dark, as WebP.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '#tests/support/browser.ts';
import { startServerProcess } from '#tests/support/server-process.ts';
import { buildAppIfNeeded, ROOT } from '#scripts/lib/build-app.ts';

const FORMS = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1, hasTouch: false },
} as const;
const THEMES = ['light', 'dark'] as const;
/** Those that the manifest names, by the file they are copied to. */
const IN_MANIFEST = [
  'today-phone-light',
  'timeline-phone-light',
  'entry-desktop-light',
  'person-desktop-light',
];

type Form = keyof typeof FORMS;
type Theme = (typeof THEMES)[number];
type Look = { readonly form: Form; readonly theme: Theme };
type Shot = { readonly name: string; readonly open: (page: Page, url: string) => Promise<void> };

const SHOTS: readonly Shot[] = [
  { name: 'today', open: (page, url) => open(page, `${url}/`) },
  { name: 'timeline', open: (page, url) => open(page, `${url}/timeline`) },
  { name: 'calendar', open: (page, url) => open(page, `${url}/calendar`) },
  {
    name: 'entry',
    open: async (page, url) => {
      await open(page, `${url}/timeline`);
      await page
        .getByRole('link', { name: /The long way home/ })
        .first()
        .click();
      await page.getByRole('heading', { name: 'What the app noticed' }).waitFor();
    },
  },
  { name: 'people', open: (page, url) => open(page, `${url}/people`) },
  {
    name: 'person',
    open: async (page, url) => {
      await open(page, `${url}/people`);
      await page.getByRole('link', { name: /Maya/ }).first().click();
      await page.getByRole('heading', { name: 'Maya' }).waitFor();
    },
  },
  {
    name: 'search',
    open: async (page, url) => {
      await open(page, `${url}/search`);
      await page.getByRole('textbox', { name: 'Search your journal' }).fill('home');
      await page.locator('mark').first().waitFor();
    },
  },
];

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
}

async function prepare(browser: Browser, url: string, look: Look): Promise<BrowserContext> {
  const context = await browser.newContext({
    ...FORMS[look.form],
    colorScheme: look.theme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('button', { name: 'Look around with a sample journal' }).click();
  await page
    .getByRole('link', { name: /The long way home/ })
    .first()
    .waitFor();
  await page.close();
  return context;
}

/** Some frames later lists are measured and drawn. */
const settle = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 30; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });

async function save(page: Page, name: string): Promise<void> {
  await settle(page);
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 85 });
  const image = Buffer.from(data, 'base64');
  await writeFile(join(ROOT, 'docs/screenshots', `${name}.webp`), image);
  if (IN_MANIFEST.includes(name)) {
    await writeFile(join(ROOT, 'public/screenshots', `${name.replace(/-light$/, '')}.webp`), image);
  }
}

const only = process.argv.slice(2);
await buildAppIfNeeded((line) => console.log(line));
for (const folder of ['docs/screenshots', 'public/screenshots'])
  await mkdir(join(ROOT, folder), { recursive: true });
const server = await startServerProcess();
const browser = await launchBrowser();
for (const form of Object.keys(FORMS) as Form[]) {
  for (const theme of THEMES) {
    const context = await prepare(browser, server.url, { form, theme });
    const page = await context.newPage();
    for (const shot of SHOTS.filter(({ name }) => only.length === 0 || only.includes(name))) {
      await shot.open(page, server.url);
      await save(page, `${shot.name}-${form}-${theme}`);
      console.log(`${shot.name}, ${form}, ${theme}`);
    }
    await context.close();
  }
}
await browser.close();
await server.stop();
