/** HTTP failures as networks and proxies cause them. */
import type { IncomingMessage } from 'node:http';
import type { MiddlewareHandler } from 'hono';
import { bearer } from '../auth.ts';
import type { Hub } from '../hub.ts';

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export const restFaults =
  (hub: Hub): MiddlewareHandler =>
  async (c, next) => {
    const { path } = c.req;
    if (hub.faults.empty || path.startsWith('/__faults') || c.req.method === 'OPTIONS') return next();
    const verdict = hub.auth.verify(bearer(c));
    const user = typeof verdict === 'string' ? undefined : verdict.user;
    const late = hub.faults.take('delayRest', user, path);
    if (late) await wait(late.ms);
    const fault = hub.faults.take('refuseRest', user, path);
    if (!fault) return next();
    const { status = 503, body = 'json' } = fault;
    // The page must be allowed to read the answer, as if it came from a proxy of the same site.
    const headers = { 'access-control-allow-origin': '*' };
    if (body === 'html') {
      const page = `<!doctype html><title>${status}</title><h1>${status} from a proxy</h1>`;
      return new Response(page, { status, headers: { ...headers, 'content-type': 'text/html' } });
    }
    if (body === 'none') (c.env as { incoming?: IncomingMessage }).incoming?.socket.destroy();
    return Response.json({ error: 'fault', error_description: 'A fault was asked for.' }, { status, headers });
  };
