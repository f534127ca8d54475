// The built app: its files, and the shell page for every address that a person opens in it.
// A missing file is never answered with the page: a script that turns out to be HTML breaks worse.
import { Hono } from 'hono';
import { NEVER_STORED, cacheControlFor } from '../cache-rules.ts';
import type { AssetSource, ServerDeps } from '../server-deps.ts';

const SHELL_PAGE = '/index.html';

export function staticRoutes({ assets }: ServerDeps): Hono {
  const routes = new Hono();
  routes.all('*', async (context) => {
    const request = context.req.raw;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refuse(405, 'Only GET and HEAD are answered here.', { Allow: 'GET, HEAD' });
    }
    const { pathname } = new URL(request.url);
    const found =
      (await serve(assets, pathname === '/' ? SHELL_PAGE : pathname, request)) ??
      (isNavigation(pathname, request) ? await serve(assets, SHELL_PAGE, request) : null);
    return found ?? refuse(404, 'There is no such file.');
  });
  return routes;
}

async function serve(assets: AssetSource, pathname: string, request: Request): Promise<Response | null> {
  const file = await assets.find(pathname, request);
  if (file === null) return null;
  const response = new Response(file.body, file);
  response.headers.set('Cache-Control', cacheControlFor(pathname));
  return response;
}

/** A person opens a page: it asks for HTML, and its last segment does not look like a file's name. */
function isNavigation(pathname: string, request: Request): boolean {
  const isFile = pathname.slice(pathname.lastIndexOf('/') + 1).includes('.');
  return !isFile && (request.headers.get('Accept') ?? '').includes('text/html');
}

function refuse(status: 404 | 405, message: string, headers: Record<string, string> = {}): Response {
  return new Response(`${message}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': NEVER_STORED, ...headers },
  });
}
