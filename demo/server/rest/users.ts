/** Registering users, password sign-ins, and the lifetime of a token. */
import { Hono, type Context } from 'hono';
import { bearer, unauthorized } from '../auth.ts';
import type { Hub } from '../hub.ts';
import { askedBy } from '../network/caller.ts';
import type { Accounts } from '../token-server/accounts.ts';
import { checkUserId, Refusal, type SignIn, type TokenIssuer } from '../token-server/index.ts';
import { bad, jsonObject, jsonOf, stringOf } from './given.ts';
import { refuse, reply } from './reply.ts';

/** Agora's limit of registrations per request. */
const mostAtOnce = 60;

export interface UserRouteParts {
  readonly issuer: TokenIssuer;
  readonly accounts: Accounts;
  readonly signIn: SignIn;
}

export const userRoutes = (hub: Hub, { issuer, accounts, signIn }: UserRouteParts): Hono => {
  const app = new Hono();

  const isTaken = (name: string): boolean => hub.store.users.has(name) || accounts.find(name) !== undefined;
  const addressOf = (c: Context): string => hub.callerOf(askedBy(c)).address;

  /** With an app token, as backends do; without one, like the SDK's registerUser, if registration is open. */
  app.post('/users', async (c) => {
    const token = bearer(c);
    const allowed = token === '' ? hub.settings.openRegistration : typeof hub.auth.verifyApp(token) === 'object';
    if (!allowed) {
      return refuse(c, 401, 'unauthorized', 'Registration is not open, please contact the app admin.');
    }
    const wanted = usersIn(await jsonOf(c));
    if (token === '') signIn.countRegistrations(addressOf(c), wanted.length);
    const taken = wanted.find(
      ({ name }, index) => isTaken(name) || wanted.findIndex((one) => one.name === name) < index,
    );
    if (taken) return alreadyExists(c, taken.name);
    const hashes: (string | undefined)[] = [];
    for (const { name, password } of wanted) {
      hashes.push(password === '' ? undefined : await signIn.newPassword(name, password, addressOf(c)));
    }
    // Others may have taken the names while the passwords were hashed.
    const late = wanted.find(({ name }) => isTaken(name));
    if (late) return alreadyExists(c, late.name);
    for (const [index, { name }] of wanted.entries()) {
      const hash = hashes[index];
      if (hash === undefined) accounts.giveUp(name);
      else accounts.add(name, hash);
      hub.store.users.add(name);
    }
    const entities = wanted.map(({ name }) => ({ type: 'user', created: Date.now(), username: name, activated: true }));
    return reply(c, undefined, { entities });
  });

  const alreadyExists = (c: Context, name: string): Response => {
    const unique = `requires that property named username be unique, value of ${name} exists`;
    const description = `Application ${hub.settings.appKey} Entity user ${unique}`;
    return refuse(c, 400, 'duplicate_unique_property_exists', description);
  };

  app.get('/users/:name', (c) => {
    if (typeof hub.auth.verifyApp(bearer(c)) !== 'object') throw unauthorized();
    const username = c.req.param('name').toLowerCase();
    const created = hub.store.users.createdAt(username);
    if (created === undefined) return refuse(c, 404, 'service_resource_not_found', 'Service resource not found');
    return reply(c, undefined, { entities: [{ type: 'user', created, username, activated: true }] });
  });

  app.post('/token', async (c) => {
    const body = await jsonObject(c);
    if (body.grant_type !== 'password') return refuse(c, 400, 'invalid_grant', 'invalid password');
    const given = { userAccount: body.username, userPassword: body.password };
    const user = await signIn.login(given, addressOf(c)).catch((error: unknown) => {
      if (error instanceof Refusal) return error;
      throw error;
    });
    if (user instanceof Refusal) {
      return user.status === 429
        ? refuse(c, 429, 'too_many_requests', user.message)
        : refuse(c, 400, 'invalid_grant', 'invalid password');
    }
    const { token, expiresAt } = issuer.userToken(user);
    const seconds = Math.max(0, Math.floor((expiresAt - Date.now()) / 1000));
    return c.json({
      access_token: token,
      expires_in: seconds,
      user: { type: 'user', username: user, activated: true },
    });
  });

  /** Called by the SDK with a new token; the only way the server learns of a renewal. */
  app.get('/sdk/users/:me/token/expires', (c) => {
    const user = hub.authenticate(c, c.req.param('me'));
    const verdict = hub.auth.verify(bearer(c));
    if (typeof verdict === 'string') throw unauthorized();
    for (const device of hub.onlineDevices(user)) device.expireAt(verdict.expiresAt);
    return c.json({ expire_timestamp: verdict.expiresAt });
  });

  app.get('/users/:me/resources', (c) => {
    const devices = hub.onlineDevices(hub.authenticate(c, c.req.param('me')));
    return reply(
      c,
      devices.map(({ resource }) => ({ res: resource })),
    );
  });

  return app;
};

interface Wanted {
  readonly name: string;
  /** Empty if missing. */
  readonly password: string;
}

/** One user or a list of them. @throws HTTPException 400 */
const usersIn = (body: unknown): Wanted[] => {
  const items: unknown[] = Array.isArray(body) ? body : [body];
  if (items.length === 0 || items.length > mostAtOnce) bad(`Register 1 to ${mostAtOnce} users at once.`);
  return items.map((item) => {
    const { username, password } = (typeof item === 'object' && item !== null ? item : {}) as Record<string, unknown>;
    const check = checkUserId(username);
    if ('refusal' in check) return bad(`username ${stringOf(username).slice(0, 100)} is not legal`);
    return { name: check.user, password: stringOf(password) };
  });
};
