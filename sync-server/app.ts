// The server, the same on Node and on Workers: routes over what the runtime provides.
// Never imports a runtime; every response leaves through one place that sets the security headers.
import { Hono } from 'hono';
import { apiRoutes } from './routes/api.ts';
import { healthRoutes } from './routes/health.ts';
import { staticRoutes } from './routes/static.ts';
import { setSecurityHeaders } from './security-headers.ts';
import type { ServerDeps } from './server-deps.ts';
import { wireErrorResponse } from './wire-error.ts';

export type App = { readonly fetch: (request: Request) => Promise<Response> };

export function createApp(deps: ServerDeps): App {
  const hono = new Hono();
  hono.route('/', healthRoutes(deps));
  hono.route('/', apiRoutes(deps));
  hono.route('/', staticRoutes(deps));
  hono.onError(() =>
    wireErrorResponse({
      code: 'internal',
      message: 'Something went wrong on the server.',
      requestId: deps.newRequestId(),
    }),
  );
  return {
    fetch: async (request) => withSecurityHeaders(await hono.fetch(request), isSecure(request)),
  };
}

/** A copy of `response` with the security headers: one that came from an adapter may be read-only. */
export function withSecurityHeaders(response: Response, overHttps: boolean): Response {
  const headers = new Headers(response.headers);
  setSecurityHeaders(headers, overHttps);
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

const isSecure = (request: Request): boolean =>
  new URL(request.url).protocol === 'https:' || request.headers.get('X-Forwarded-Proto') === 'https';
