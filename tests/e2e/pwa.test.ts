// The app as something installed: its manifest and installability, everything kept for offline, a deep
// link without a network, and a new version that waits until nobody is writing.
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { ROOT } from '#scripts/lib/build-app.ts';
import { launchPersistentBrowser } from '#tests/support/browser.ts';
import { startServerProcess } from '#tests/support/server-process.ts';

const cleanups: (() => Promise<unknown> | void)[] = [];

afterEach(async () => {
  for (const clean of cleanups.splice(0).toReversed()) await clean();
});

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'resonant-pwa-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function openProfile(): Promise<BrowserContext> {
  const context = await launchPersistentBrowser(temporaryFolder());
  cleanups.push(() => context.close());
  return context;
}

/** Loads the app and waits until its service worker has kept everything. */
async function install(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

const newEntryField = (page: Page) => page.getByRole('textbox', { name: 'New entry' });

describe('the installed app', () => {
  it('can be installed', async () => {
    const context = await openProfile();
    const page = await context.newPage();
    await install(page, inject('serverUrl'));
    const devtools = await context.newCDPSession(page);
    const manifest = await devtools.send('Page.getAppManifest');
    expect(manifest.errors).toEqual([]);
    const parsed = JSON.parse(manifest.data ?? '{}') as Record<string, { purpose?: string; src: string }[]>;
    expect(parsed['icons']?.some(({ purpose }) => purpose?.includes('maskable'))).toBe(true);
    expect(parsed['shortcuts']?.length).toBeGreaterThan(1);
    for (const { src } of [...(parsed['icons'] ?? []), ...(parsed['screenshots'] ?? [])]) {
      expect((await page.request.get(new URL(src, inject('serverUrl')).href)).status(), src).toBe(200);
    }
    expect((await devtools.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
  });

  it('keeps every file that it may need, none left out for its size', () => {
    const assets = readdirSync(join(ROOT, 'dist/assets'));
    const worker = readFileSync(join(ROOT, 'dist/service-worker.js'), 'utf8');
    const missing = assets.filter((name) => !name.endsWith('.map') && !worker.includes(name));
    expect(assets.length).toBeGreaterThan(20);
    expect(missing).toEqual([]);
  });

  it('opens any address without a network', async () => {
    const context = await openProfile();
    const page = await context.newPage();
    await install(page, inject('serverUrl'));
    await context.setOffline(true);
    for (const path of ['/', '/timeline', '/people', '/search', '/settings', '/import', '/diagnostics']) {
      await page.goto(`${inject('serverUrl')}${path}`);
      await page.locator('h1').first().waitFor();
      expect(await page.title()).toBe('Resonant');
    }
  });

  it('says that a new version is ready, not while someone writes, and takes it on a tap', async () => {
    const dist = join(temporaryFolder(), 'dist');
    cpSync(join(ROOT, 'dist'), dist, { recursive: true });
    const server = await startServerProcess({ distDir: dist });
    cleanups.push(() => server.stop());
    const page = await (await openProfile()).newPage();
    await install(page, server.url);
    await newEntryField(page).fill('In the middle of a sen');
    appendFileSync(join(dist, 'service-worker.js'), '\n// the next version\n');
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
    });
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
    const prompt = page.getByText('A new version is ready');
    await newEntryField(page).pressSequentially('tence');
    expect(await prompt.count()).toBe(0);
    await newEntryField(page).blur();
    await prompt.waitFor();
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Reload' }).click()]);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull();
    await page.waitForFunction(
      () => document.querySelector('textarea')?.value === 'In the middle of a sentence',
    );
  });
});
