// Builds tests/fixtures/editor and serves it to a browser without a server: nothing listens at the
// origin, each request is answered from the build.
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import type { BrowserContext } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { sourcePlugins } from '../../vite.config.ts';

export const EDITOR_ORIGIN = 'http://localhost:9';

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

export async function buildEditorPage(): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../fixtures/editor', import.meta.url)),
    plugins: [...sourcePlugins(), tailwindcss()],
    build: { write: false, minify: false, target: 'es2023' },
  });
  const [output] = [result].flat() as Rollup.RollupOutput[];
  return new Map(
    (output?.output ?? []).map((file) => [
      `/${file.fileName}`,
      file.type === 'chunk' ? file.code : String(file.source),
    ]),
  );
}

/** Answers every request of the context from `files`. */
export async function serveEditorPage(
  context: BrowserContext,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  await context.route(`${EDITOR_ORIGIN}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    const name = path === '/' ? '/index.html' : path;
    const body = files.get(name);
    if (body === undefined) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({
      contentType: TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      body,
    });
  });
}
