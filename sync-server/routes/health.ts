// GET /healthz: whether this server can do its work, for a load balancer and a person.
import { Hono } from 'hono';
import { NEVER_STORED } from '../cache-rules.ts';
import type { ServerDeps } from '../server-deps.ts';
import { wireErrorResponse } from '../wire-error.ts';

export type Health = {
  readonly status: 'ok' | 'unavailable';
  readonly version: string;
  readonly database: 'ok' | 'unavailable';
};

export function healthRoutes({ version, database, newRequestId }: ServerDeps): Hono {
  const routes = new Hono();
  routes.get('/healthz', async (context) => {
    const status = (await database.answers().catch(() => false)) ? 'ok' : 'unavailable';
    const health: Health = { status, version, database: status };
    return context.json(health, status === 'ok' ? 200 : 503, { 'Cache-Control': NEVER_STORED });
  });
  routes.all('/healthz', () =>
    wireErrorResponse(
      { code: 'method_not_allowed', message: 'Health is read with GET.', requestId: newRequestId() },
      { Allow: 'GET, HEAD' },
    ),
  );
  return routes;
}
