/** Registering users, password logins, and how long a token lasts. */
import { Hono } from 'hono';
import { bearer, unauthorized } from '../auth.ts';
import type { Hub } from '../hub.ts';
import type { Accounts } from '../token-server/accounts.ts';
import { checkUserId, Refusal, socketAddress, type SignIn, type TokenIssuer } from '../token-server/index.ts';
import { hashPassword } from '../token-server/passwords.ts';
import { jsonObject, refuse, reply, stringOf } from './reply.ts';

/** Agora registers at most so many users in one request. */
const mostAtOnce = 60;

export interface UserRouteParts {
  readonly issuer: TokenIssuer;
  readonly accounts: Accounts;
  readonly signIn: SignIn;
}

export function userRoutes(hub: Hub, { issuer, accounts, signIn }: UserRouteParts): Hono {
  const app = new Hono();

  /** With an app token, as backends do; without one as the SDK's registerUser, where registration is open. */
  app.post('/users', async (c) => {
    const token = bearer(c);
    const allowed = token === '' ? hub.settings.openRegistration : typeof hub.auth.verifyApp(token) === 'object';
    if (!allowed) {
      return refuse(c, 401, 'unauthorized', 'Registration is not open, please contact the app admin.');
    }
    const body: unknown = await c.req.json().catch(() => undefined);
    const wanted = (Array.isArray(body) ? body : [body]) as ({ username?: unknown; password?: unknown } | undefined)[];
    if (wanted.length === 0 || wanted.length > mostAtOnce) {
      return refuse(c, 400, 'illegal_argument', `Register 1 to ${mostAtOnce} users at once.`);
    }
    const names: string[] = [];
    for (const item of wanted) {
      const check = checkUserId(item?.username);
      if ('refusal' in check) {
        return refuse(c, 400, 'illegal_argument', `username ${stringOf(item?.username)} is not legal`);
      }
      if (hub.store.users.has(check.user) || names.includes(check.user)) {
        const description = `Application ${hub.settings.appKey} Entity user requires that property named username be unique, value of ${check.user} exists`;
        return refuse(c, 400, 'duplicate_unique_property_exists', description);
      }
      names.push(check.user);
    }
    for (const [index, name] of names.entries()) {
      const password = stringOf(wanted[index]?.password);
      if (password) accounts.add(name, await hashPassword(password));
      hub.store.users.add(name);
    }
    const entities = names.map((username) => ({ type: 'user', created: Date.now(), username, activated: true }));
    return reply(c, undefined, { entities });
  });

  app.post('/token', async (c) => {
    const body = await jsonObject(c);
    if (body.grant_type !== 'password') return refuse(c, 400, 'invalid_grant', 'invalid password');
    const given = { userAccount: body.username, userPassword: body.password };
    const user = await signIn.login(given, socketAddress(c)).catch((error: unknown) => {
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

  /** What the SDK asks with a new token in hand; the only place where the server learns of a renewal. */
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
}
