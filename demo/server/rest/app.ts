/** All HTTP routes: the chat REST under `/{org}/{app}`, the token server, faults; errors are always JSON. */
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';
import { restFaults } from '../faults/rest-faults.ts';
import type { Hub } from '../hub.ts';
import { describeError } from '../log.ts';
import { Refusal } from '../token-server/index.ts';
import { limitBody } from './limit-body.ts';
import { refuse } from './reply.ts';

const largestJson = 1024 * 1024;
const errorNames: Readonly<Record<number, string>> = {
  400: 'illegal_argument',
  401: 'unauthorized',
  404: 'not_found',
  429: 'too_many_requests',
};

export interface AppParts {
  readonly hub: Hub;
  /** Served at the root, before all else. */
  readonly roots: readonly Hono[];
  /** Served under `/{org}/{app}`; without them nothing is. */
  readonly services?: readonly Hono[];
}

export const restApp = ({ hub, roots, services }: AppParts): Hono => {
  const app = new Hono();
  const [org, name] = hub.settings.appKey.split('#') as [string, string];

  app.onError((error, c) => {
    if (error instanceof Refusal) {
      if (error.waitMs !== undefined) c.header('Retry-After', String(Math.ceil(error.waitMs / 1000)));
      return refuse(c, error.status, errorNames[error.status] ?? 'refused', error.message);
    }
    if (error instanceof HTTPException) {
      return refuse(c, error.status, errorNames[error.status] ?? 'refused', error.message);
    }
    hub.log(`${c.req.method} ${c.req.path} failed: ${describeError(error)}`);
    return refuse(c, 500, 'internal_error', 'The server failed at this request.');
  });
  app.notFound((c) => refuse(c, 404, 'not_found', `Nothing is served at ${c.req.method} ${c.req.path}.`));

  app.use(restFaults(hub));
  for (const root of roots) app.route('/', root);
  if (!services) return app;

  app.use(
    '/:org/:app/*',
    cors({
      origin: '*',
      allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
      allowHeaders: ['authorization', 'content-type', 'restrict-access', 'share-secret', 'x-requested-with'],
      maxAge: 600,
    }),
    async (c, next) => {
      const asked = `${c.req.param('org')}#${c.req.param('app')}`.toLowerCase();
      if (asked === hub.settings.appKey.toLowerCase()) return next();
      const what = `Could not find application for ${asked.replace('#', '/')} from URI: ${c.req.path}`;
      return refuse(c, 404, 'organization_application_not_found', what);
    },
  );
  const limit = limitBody(largestJson, (c, status, message) => refuse(c, status, 'too_large', message));
  const isUpload = (c: Context): boolean => c.req.method === 'POST' && /^\/[^/]+\/[^/]+\/chatfiles$/.test(c.req.path);
  const limitUnlessFile: MiddlewareHandler = (c, next) => (isUpload(c) ? next() : limit(c, next));
  app.use('/:org/:app/*', limitUnlessFile);
  app.use('/:org/:app/*', async (_c, next) => {
    await next();
    await stored(hub);
  });
  for (const service of services) app.route(`/${org}/${name}`, service);
  return app;
};

/** Settles when everything written so far is safe: a change is answered no sooner. */
const stored = (hub: Hub): Promise<void> =>
  new Promise((resolve, reject) => {
    hub.store.transactions.afterCommit(resolve, () => reject(new Error('The change could not be stored.')));
  });
