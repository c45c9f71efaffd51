/** The token server, local and cloud: assembles its parts. */
import type { Database } from 'libsql';
import { databaseAccounts } from './accounts.ts';
import { agoraRest, type AgoraRest, type ChatServer } from './agora-rest.ts';
import { agoraChatUsers, type ChatUsers } from './chat-users.ts';
import type { RouteOptions } from './routes.ts';
import { tokenRoutes } from './routes.ts';
import { guestHistory, type PastMessages } from './guest-history.ts';
import { databaseGuests } from './guests.ts';
import { databaseSessions } from './sessions.ts';
import { localApp, type AppSettings } from './settings.ts';
import { signIn, type SignIn, type SignInOptions } from './sign-in.ts';
import { longestTokenLife, tokenIssuer, type TokenIssuer } from './token-issuer.ts';
import { tokenVerifier, type TokenVerifier } from './token-verifier.ts';
import type { Hono } from 'hono';

export { Refusal } from './answers.ts';
export { agoraChatUsers, ChatUsersError, type ChatUsers } from './chat-users.ts';
export { appSettings, isPublished, isWeak, localApp, type AppSettings } from './settings.ts';
export { checkUserId } from './user-id.ts';
export type { SignIn } from './sign-in.ts';
export type { TokenIssuer } from './token-issuer.ts';
export type { AppTokenVerdict, TokenVerdict, TokenVerifier } from './token-verifier.ts';

export interface TokenServerOptions
  extends
    Pick<RouteOptions, 'origins' | 'caller' | 'committed' | 'log'>,
    Omit<SignInOptions, 'accounts' | 'chatUsers'> {
  readonly database: Database;
  /** The app; default the local one. `appSettings(process.env)` gives that of the environment. */
  readonly app?: AppSettings;
  /** Registers users in the stand-in; not used if `app.cloud` is set. */
  readonly localUsers: ChatUsers;
  /**
   * Copies a guest's messages when the guest becomes a user: how the site knows them, and the chat server that takes
   * the copies. Default: they stay with the guest's user.
   */
  readonly guestHistory?:
    (Omit<ChatServer, 'appToken'> & { readonly past: PastMessages; readonly request?: typeof fetch }) | undefined;
  /** Lifetime of a token in seconds; read for each token. Default 24 h. */
  readonly tokenSeconds?: () => number;
}

export interface TokenServer {
  /** Serves `/app/chat/user/*`; mounted in another Hono app by `app.route('/', routes)`. */
  readonly routes: Hono;
  readonly issuer: TokenIssuer;
  readonly verifier: TokenVerifier;
  /** For other ways to sign in to the same accounts: they share the limits on guessing. */
  readonly signIn: SignIn;
}

export const createTokenServer = (options: TokenServerOptions): TokenServer => {
  const { database, app = localApp, localUsers, tokenSeconds = () => longestTokenLife, now } = options;
  const issuer = tokenIssuer(app.appId, app.certificate, tokenSeconds);
  const accounts = databaseAccounts(database, app.appId);
  const restOf = (server: Omit<ChatServer, 'appToken'>, request?: typeof fetch): AgoraRest =>
    agoraRest({ ...server, appToken: () => issuer.appToken(10 * 60).token }, request);
  const chatUsers = app.cloud ? agoraChatUsers(restOf(app.cloud)) : localUsers;
  const { guestHistory: copied, log } = options;
  const history =
    copied &&
    guestHistory({ database, appId: app.appId, past: copied.past, rest: restOf(copied, copied.request), log });
  const entrance = signIn({ ...options, accounts, chatUsers });
  const routes = tokenRoutes({
    ...options,
    signIn: entrance,
    accounts,
    issuer,
    sessions: databaseSessions(database, app.appId, now),
    guests: databaseGuests({ database, appId: app.appId, chatUsers, history }),
  });
  return { routes, issuer, verifier: tokenVerifier(app.appId, app.certificate, now), signIn: entrance };
};
