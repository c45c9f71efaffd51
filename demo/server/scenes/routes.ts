/**
 * `POST /__scenes/{name}`: guests for a page of the demo. Creates the people of a scene for this visitor, with their
 * messages so far, and returns tokens for those whom the visitor plays. Repeated, it returns new tokens for the same
 * people.
 */
import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';
import type { Hub } from '../hub.ts';
import { askedBy } from '../network/caller.ts';
import { isCrossOrigin } from '../network/origin.ts';
import { bad, jsonObject } from '../rest/given.ts';
import { limitBody } from '../rest/limit-body.ts';
import { refuse } from '../rest/reply.ts';
import type { SignIn, TokenIssuer } from '../token-server/index.ts';
import { longestTokenLife } from '../token-server/token-issuer.ts';
import { Company } from './company.ts';
import { scenes } from './scripts.ts';
import { seed } from './seed.ts';

const largestBody = 1024;

export interface SceneParts {
  readonly issuer: TokenIssuer;
  readonly signIn: SignIn;
}

/** Ids are derived from a secret of this visitor's browser; an id does not reveal it. */
const suffixOf = (scene: string, visitor: string): string =>
  createHash('sha256')
    .update(`${scene} ${visitor}`)
    .digest('base64url')
    .replace(/[^a-z0-9]/gi, '')
    .slice(0, 10)
    .toLowerCase();

export const sceneRoutes = (hub: Hub, { issuer, signIn }: SceneParts): Hono => {
  const { origins } = hub.settings;
  const company = new Company(hub);
  /** Scenes being created: two requests of one page must not write everything twice. */
  const making = new Map<string, Promise<void>>();
  const app = new Hono();
  const isListed = (origin: string | undefined): boolean =>
    origins === '*' || (origin !== undefined && origins.includes(origin));

  app.use('/__scenes/*', cors({ origin: (origin) => (isListed(origin) ? origin : null), allowMethods: ['POST'] }));
  app.use(
    '/__scenes/*',
    limitBody(largestBody, (c, status, message) => refuse(c, status, 'too_large', message)),
  );
  app.post('/__scenes/:name', async (c) => {
    const { address, host = '', secure } = hub.callerOf(askedBy(c));
    const header = (name: string): string | undefined => c.req.header(name);
    const isElsewhere = isCrossOrigin(header, host);
    if (isElsewhere && !isListed(header('origin')))
      throw new HTTPException(403, { message: 'Scenes are for pages of this server.' });
    const name = c.req.param('name');
    const scene = scenes.get(name);
    if (!scene) throw new HTTPException(404, { message: `The scenes are ${[...scenes.keys()].join(', ')}.` });
    const { visitor } = await jsonObject(c);
    if (typeof visitor !== 'string' || !/^[\w-]{16,64}$/.test(visitor)) {
      return bad('"visitor" must be 16 to 64 letters and digits that nobody can guess.');
    }
    const suffix = suffixOf(name, visitor);
    const users = new Map(Object.keys(scene.people).map((role) => [role, `${role}-${suffix}`]));
    const make = async (): Promise<void> => {
      signIn.countRegistrations(address, users.size);
      for (const user of users.values()) hub.store.users.add(user);
      // The Origin header of a page of this server is the address by which it was reached.
      const here = `${secure ? 'https' : 'http'}://${host}`;
      await seed({ hub, scene, users, origin: isElsewhere ? here : (header('origin') ?? here) });
      for (const [role, user] of users) if (!scene.people[role]!.visitor) company.join(user, name, role);
    };
    const isThere = [...users.values()].every((user) => hub.store.users.has(user));
    if (!isThere && !making.has(suffix))
      making.set(
        suffix,
        make().finally(() => making.delete(suffix)),
      );
    await making.get(suffix);
    await new Promise<void>((done) => hub.store.transactions.afterCommit(done, done));
    const people = [...users].map(([role, user]) => {
      const { name: shown, visitor: isVisitor } = scene.people[role]!;
      return { role, user, name: shown, ...(isVisitor ? issuer.userToken(user, longestTokenLife) : {}) };
    });
    c.header('Cache-Control', 'no-store');
    return c.json({ people });
  });
  return app;
};
