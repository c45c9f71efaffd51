/** The token server's HTTP routes. */
import { Hono, type Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { cors } from 'hono/cors';
import { secureHeaders } from 'hono/secure-headers';
import { askedBy, callers, type Caller } from '../network/caller.ts';
import { isCrossSite } from '../network/origin.ts';
import { limitBody } from '../rest/limit-body.ts';
import type { Accounts } from './accounts.ts';
import { isGuestId, type Guests } from './guests.ts';
import { answerRefusal, answerToken, Refusal } from './answers.ts';
import { sessionCookieName, sessionSeconds, type Sessions } from './sessions.ts';
import type { SignIn } from './sign-in.ts';
import type { TokenIssuer } from './token-issuer.ts';

export interface RouteOptions {
  readonly signIn: SignIn;
  readonly accounts: Accounts;
  readonly issuer: TokenIssuer;
  readonly sessions: Sessions;
  readonly guests: Guests;
  /**
   * Other sites whose pages may call from the browser. Listed origins may use the cookie too; `*` lets all register and
   * log in, but none of them gets the cookie's token. Default none. Pages of the same site always may.
   */
  readonly origins?: '*' | readonly string[];
  /** Who makes the request. Default: the other end of the socket, since headers can be forged. */
  readonly caller?: (c: Context) => Caller;
  /** Settles once everything written so far is safe. */
  readonly committed?: () => Promise<void>;
  /** Called for internal errors; receives no secret. */
  readonly log?: (line: string) => void;
}

const base = '/app/chat/user';
const largestBody = 8 * 1024;

export const tokenRoutes = (options: RouteOptions): Hono => {
  const { signIn, accounts, issuer, sessions, guests, origins = [], committed, log } = options;
  const trustNobody = callers([]);
  const { caller = (c: Context): Caller => trustNobody(askedBy(c)) } = options;
  const app = new Hono().basePath(base);
  const isListed = (origin: string | undefined): boolean =>
    origin !== undefined && origins !== '*' && origins.includes(origin);
  const mayCall = (c: Context): boolean =>
    origins === '*' || isListed(c.req.header('origin')) || !isCrossSite((name) => c.req.header(name), caller(c).host);

  app.onError((error, c) => {
    if (error instanceof Refusal) return answerRefusal(c, error);
    log?.(`The token server failed at ${c.req.method} ${c.req.path}: ${error.message}`);
    return answerRefusal(c, new Refusal(500, 'The token server failed. Its log tells more.'));
  });

  // An endpoint must not decide whether all host names of a site require TLS.
  app.use(secureHeaders({ crossOriginResourcePolicy: false, strictTransportSecurity: false }), async (c, next) => {
    c.header('Cache-Control', 'no-store');
    if (isListed(c.req.header('origin'))) c.header('Access-Control-Allow-Credentials', 'true');
    await next();
  });
  app.use(
    cors({
      origin: (origin, c) => {
        if (origins === '*') return '*';
        return mayCall(c) ? origin : null;
      },
      allowMethods: ['GET', 'POST'],
      allowHeaders: ['content-type', 'accept', 'x-requested-with'],
      exposeHeaders: ['Retry-After'],
      maxAge: 600,
    }),
    async (c, next) => {
      if (!mayCall(c)) {
        throw new Refusal(403, 'Pages of other sites may not use this server. Its owner can list them with --origins.');
      }
      await next();
    },
  );
  app.use(limitBody(largestBody, (c, status, message) => answerRefusal(c, new Refusal(status, message))));

  const remember = (c: Context, user: string): void => {
    sessions.end(getCookie(c, sessionCookieName));
    setCookie(c, sessionCookieName, sessions.begin(user), {
      path: base,
      httpOnly: true,
      sameSite: 'Lax',
      secure: c.req.url.startsWith('https:') || caller(c).secure,
      maxAge: sessionSeconds,
    });
  };

  app.post('/register', async (c) => {
    await signIn.register(await jsonBody(c), caller(c).address);
    return c.json({ code: 200 });
  });
  app.post('/login', async (c) => {
    const user = await signIn.login(await jsonBody(c), caller(c).address);
    remember(c, user);
    await committed?.();
    return answerToken(c, user, issuer.userToken(user));
  });
  /**
   * What a site would offer as `token-url`: a token for the user that its cookie says is signed in; else for the guest
   * whose id is sent, if any. With both, the guest becomes that user.
   */
  app.on(['GET', 'POST'], '/token', async (c) => {
    const guest = await guestIn(c);
    const user = sessions.userOf(getCookie(c, sessionCookieName));
    if (user !== undefined && accounts.find(user) !== undefined) {
      if (guest) await guests.adopt(guest, user);
      await committed?.();
      return answerToken(c, user, issuer.userToken(user));
    }
    if (!guest) throw new Refusal(401, 'Nobody is signed in to this site. Log in first, with cookies allowed.');
    const visitor = await guests.userOf(guest, () => signIn.countRegistrations(caller(c).address, 1));
    await committed?.();
    return answerToken(c, visitor, issuer.userToken(visitor));
  });
  /** Ends the session itself: the cookie becomes useless, whoever has it. */
  app.post('/logout', async (c) => {
    sessions.end(getCookie(c, sessionCookieName));
    await committed?.();
    deleteCookie(c, sessionCookieName, { path: base, secure: caller(c).secure });
    return c.json({ code: 200 });
  });
  for (const [path, allow] of [
    ['/register', 'POST'],
    ['/login', 'POST'],
    ['/logout', 'POST'],
    ['/token', 'GET, POST'],
  ] as const) {
    app.all(path, (c) => {
      c.header('Allow', allow);
      throw new Refusal(405, `Use ${allow} here.`);
    });
  }
  app.all('*', () => {
    throw new Refusal(404, 'There is no such address on the token server.');
  });
  return app;
};

/** The id of a guest, from the body and never from a URL. */
const guestIn = async (c: Context): Promise<string | undefined> => {
  if (c.req.method !== 'POST' || !/^application\/json\b/i.test(c.req.header('content-type') ?? '')) return undefined;
  const body = await jsonBody(c);
  const { guest } = (typeof body === 'object' && body !== null ? body : {}) as { guest?: unknown };
  if (guest === undefined) return undefined;
  if (!isGuestId(guest))
    throw new Refusal(400, 'The id of a guest has 32 to 128 letters, digits, hyphens, underscores.');
  return guest;
};

/** Only JSON: any page could post a form without a preflight. */
const jsonBody = async (c: Context): Promise<unknown> => {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) {
    throw new Refusal(415, 'Send the body as Content-Type: application/json.');
  }
  try {
    return await c.req.json();
  } catch {
    throw new Refusal(400, 'The body is not valid JSON.');
  }
};
