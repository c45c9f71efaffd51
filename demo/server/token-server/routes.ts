/** The HTTP face of the token server. */
import { Hono, type Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { cors } from 'hono/cors';
import { secureHeaders } from 'hono/secure-headers';
import { limitBody } from '../rest/limit-body.ts';
import type { Accounts } from './accounts.ts';
import { answerRefusal, answerToken, Refusal } from './answers.ts';
import { sessionCookieName, sessionSeconds, type SessionCookies } from './session-cookie.ts';
import type { SignIn } from './sign-in.ts';
import type { TokenIssuer } from './token-issuer.ts';

export interface RouteOptions {
  readonly signIn: SignIn;
  readonly accounts: Accounts;
  readonly issuer: TokenIssuer;
  readonly cookies: SessionCookies;
  /**
   * Pages of which origins may call from the browser. `*` (default) lets all of them register and log in, but gives
   * none of them the cookie's token; listed origins may use the cookie too. One's own origin always may.
   */
  readonly origins?: '*' | readonly string[];
  /** The caller's address, for the rate limits. Default: that of the socket, since headers can be forged. */
  readonly address?: (c: Context) => string;
  /** Told of faults of our own; what it is given holds no secret. */
  readonly log?: (line: string) => void;
}

const base = '/app/chat/user';
const largestBody = 8 * 1024;

interface NodeBindings {
  incoming?: { socket?: { remoteAddress?: string } };
}
/** The address that a request comes from; empty where there is no socket. */
export const socketAddress = (c: Context): string =>
  (c.env as NodeBindings | undefined)?.incoming?.socket?.remoteAddress ?? '';

export function tokenRoutes(options: RouteOptions): Hono {
  const { signIn, accounts, issuer, cookies, origins = '*', address = socketAddress, log } = options;
  const app = new Hono().basePath(base);

  app.onError((error, c) => {
    if (error instanceof Refusal) return answerRefusal(c, error);
    log?.(`The token server failed at ${c.req.method} ${c.req.path}: ${error.message}`);
    return answerRefusal(c, new Refusal(500, 'The token server failed. Its log tells more.'));
  });

  // Whether all names of a site are for TLS only is not for one of its endpoints to say.
  app.use(secureHeaders({ crossOriginResourcePolicy: false, strictTransportSecurity: false }), async (c, next) => {
    c.header('Cache-Control', 'no-store');
    await next();
  });
  app.use(
    cors({
      origin: origins === '*' ? '*' : (origin) => (origins.includes(origin) ? origin : null),
      credentials: origins !== '*',
      allowMethods: ['GET', 'POST'],
      allowHeaders: ['content-type', 'accept', 'x-requested-with'],
      exposeHeaders: ['Retry-After'],
      maxAge: 600,
    }),
  );
  app.use(limitBody(largestBody, (c, status, message) => answerRefusal(c, new Refusal(status, message))));

  const remember = (c: Context, user: string): void =>
    setCookie(c, sessionCookieName, cookies.seal(user), {
      path: base,
      httpOnly: true,
      sameSite: 'Lax',
      secure: c.req.url.startsWith('https:'),
      maxAge: sessionSeconds,
    });

  app.post('/register', async (c) => {
    await signIn.register(await jsonBody(c), address(c));
    return c.json({ code: 200 });
  });
  app.post('/login', async (c) => {
    const user = await signIn.login(await jsonBody(c), address(c));
    remember(c, user);
    return answerToken(c, user, issuer.userToken(user));
  });
  /** What a site of one's own would offer as `token-url`: a token for whoever its cookie says is signed in. */
  app.on(['GET', 'POST'], '/token', (c) => {
    const user = cookies.open(getCookie(c, sessionCookieName));
    if (user === undefined || accounts.find(user) === undefined) {
      throw new Refusal(401, 'Nobody is signed in to this site. Log in first, with cookies allowed.');
    }
    return answerToken(c, user, issuer.userToken(user));
  });
  app.post('/logout', (c) => {
    deleteCookie(c, sessionCookieName, { path: base });
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
}

/** Only JSON: a form could be posted by any page without asking (no preflight). */
async function jsonBody(c: Context): Promise<unknown> {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) {
    throw new Refusal(415, 'Send the body as Content-Type: application/json.');
  }
  try {
    return await c.req.json();
  } catch {
    throw new Refusal(400, 'The body is not valid JSON.');
  }
}
