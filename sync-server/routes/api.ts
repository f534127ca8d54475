// Everything under /api/ that no route knows: an error that a program can read, never the app's page.
import { Hono } from 'hono';
import type { ServerDeps } from '../server-deps.ts';
import { wireErrorResponse } from '../wire-error.ts';

export function apiRoutes({ newRequestId }: ServerDeps): Hono {
  const routes = new Hono();
  const notFound = () =>
    wireErrorResponse({ code: 'not_found', message: 'There is no such address.', requestId: newRequestId() });
  routes.all('/api', notFound);
  routes.all('/api/*', notFound);
  return routes;
}
