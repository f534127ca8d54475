// The built app in a browser, from both servers: it starts, nothing breaks the content security
// policy, and the policy holds.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ROOT } from '#scripts/lib/build-app.ts';
import { launchBrowser } from '#tests/support/browser.ts';

let browser: Browser;
let state: string;
let edge: ChildProcess | undefined;
const urls: Record<string, string> = {};

beforeAll(async () => {
  browser = await launchBrowser();
  urls['Node'] = inject('serverUrl');
  state = mkdtempSync(join(tmpdir(), 'resonant-edge-'));
  urls['workerd'] = await startEdge();
});

afterAll(async () => {
  await browser.close();
  if (edge?.kill('SIGTERM') === true) await new Promise((resolve) => edge?.on('exit', resolve));
  rmSync(state, { recursive: true, force: true });
});

/** `npm run start:edge` on a free port; resolves to its address. */
function startEdge(): Promise<string> {
  const child = spawn(process.execPath, ['scripts/start-edge.ts', '--port', '0', '--persist-to', state], {
    cwd: ROOT,
  });
  edge = child;
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const found = /Ready on (http:\/\/[\d.]+:\d+)/.exec(output)?.[1];
      if (found !== undefined) resolve(found.replace('127.0.0.1', 'localhost'));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', () => reject(new Error(`The Worker did not start:\n${output}`)));
  });
}

describe.each(['Node', 'workerd'])('the app from %s', (runtime) => {
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    page = await browser.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterAll(() => page.close());

  it('starts at any address, and nothing complains', async () => {
    for (const path of ['/', '/timeline', '/people']) {
      const response = await page.goto(`${urls[runtime]}${path}`);
      expect(response?.status()).toBe(200);
      await page.locator('h1').first().waitFor();
    }
    expect(complaints).toEqual([]);
  });

  it('answers its health', async () => {
    const response = await page.request.get(`${urls[runtime]}/healthz`);
    expect(await response.json()).toMatchObject({ status: 'ok', database: 'ok' });
  });

  it('is alone in its process', async () => {
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  });

  it('takes no HTML from a string, and no script address that was not vouched for', async () => {
    const refused = await page.evaluate(() => {
      const attempts = [
        () => (document.createElement('div').innerHTML = '<b>x</b>'),
        () => (document.createElement('script').src = '/assets/x.js'),
        () => new Worker('data:text/javascript,0'),
      ];
      return attempts.map((attempt) => {
        try {
          attempt();
          return 'allowed';
        } catch (error) {
          return error instanceof Error ? error.name : 'thrown';
        }
      });
    });
    expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError']);
  });

  it('runs no inline script, and speaks to nobody else', async () => {
    const outcome = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.append('globalThis.inlineRan = true');
      try {
        document.body.append(script);
      } catch {
        // Trusted Types may refuse it here already.
        script.remove();
      }
      const fetched = await fetch('http://127.0.0.1:9/').then(
        () => 'answered',
        () => 'refused',
      );
      const blocked = new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
          if (blockedURI.endsWith('pixel.png')) resolve(effectiveDirective);
        });
      });
      new Image().src = 'http://127.0.0.1:9/pixel.png';
      return { inline: 'inlineRan' in globalThis, fetched, image: await blocked };
    });
    expect(outcome).toEqual({ inline: false, fetched: 'refused', image: 'img-src' });
  });
});
