// Starts the browser of the tests, always with the same flags: no sandbox (containers), no talk of its own.
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { findChromium } from './chromium-binary.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export type LaunchOptions = {
  /** Further flags for this one browser. */
  readonly args?: readonly string[];
  /** Shows a window; needs a display. */
  readonly headed?: boolean;
};

const launchSettings = async ({ args = [], headed = false }: LaunchOptions) => {
  const { executablePath, env } = await findChromium();
  return { executablePath, headless: !headed, args: [...FLAGS, ...args], env: { ...definedEnv(), ...env } };
};

/** A browser that keeps nothing; make a context of it for every test. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch(await launchSettings(options));
}

/**
 * A browser whose storage lives in `userDataDir` and is there again at the next launch: for tests
 * that kill the browser, update the app, or ask for what only a persistent profile has.
 */
export async function launchPersistentBrowser(
  userDataDir: string,
  options: LaunchOptions & { readonly context?: BrowserContextOptions } = {},
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(userDataDir, {
    ...options.context,
    ...(await launchSettings(options)),
  });
}

const definedEnv = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
