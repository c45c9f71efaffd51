/** Where a token comes from: provider function, the site's endpoint, a static token or a token server. Keeps no state. */
import { ChatError } from '../types/error.js';
import type { SessionConfig, TokenRequest } from '../types/session.js';
import { reasonOf } from './redact.js';
import { findGrant, readGiven, readGrant, readRegistered, type HttpAnswer, type TokenGrant } from './token-answer.js';
import { withTimeout } from './with-timeout.js';
import { parseUrl } from '../platform/parse-url.js';

export type { TokenGrant } from './token-answer.js';

/** Time limit of a token server, in milliseconds. */
const fetchTime = 10_000;
/** Time limit of the page's provider, in milliseconds; it may need more than one request. */
const providerTime = 30_000;

export interface TokenServerOptions {
  /** Default `same-origin`. */
  readonly credentials?: RequestCredentials | undefined;
  readonly signal?: AbortSignal | undefined;
}

const unreachable = (url: string, error: unknown, credentials?: RequestCredentials): ChatError => {
  if (error instanceof ChatError) return error;
  const page = globalThis.location?.origin ?? 'the origin of the page';
  const base = globalThis.document?.baseURI;
  const headers = `Access-Control-Allow-Origin: ${page}${credentials === 'include' ? ' and Access-Control-Allow-Credentials: true' : ''}`;
  const host = parseUrl(url, base)?.origin ?? 'the given address';
  return new ChatError(
    'token-server-unreachable',
    `The token server at ${host} cannot be reached, or does not allow this page: it must be running, answer with the header ${headers}, and be allowed by connect-src of the page's content security policy.`,
    { retryable: true, reason: reasonOf(error) },
  );
};

/** Distinguishes a URL that no browser can request from a network failure, which may pass. @throws ChatError */
const checkRequest = (url: string, init: RequestInit): void => {
  try {
    new Request(url, init);
  } catch (error) {
    throw new ChatError(
      'bad-config',
      'The token server cannot be requested: token-server and token-url must be URLs without a password, and credentials must be omit, same-origin or include.',
      { reason: reasonOf(error, [url]) },
    );
  }
};

const ask = async (url: string, init: RequestInit, options: TokenServerOptions): Promise<HttpAnswer> => {
  const credentials = options.credentials ?? 'same-origin';
  checkRequest(url, { ...init, credentials });
  try {
    return await withTimeout(
      async (signal) => {
        const response = await fetch(url, { ...init, credentials, signal, cache: 'no-store' });
        const { status, redirected } = response;
        return { status, redirected, body: (await response.text()).slice(0, 100_000) };
      },
      { milliseconds: fetchTime, signal: options.signal, what: 'The token server' },
    );
  } catch (error) {
    throw unreachable(url, error, options.credentials);
  }
};

const post = (url: string, fields: Readonly<Record<string, string | undefined>>, options: TokenServerOptions) =>
  ask(
    url,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(fields),
    },
    options,
  );

const serverPath = (tokenServer: string, path: string): string => tokenServer.replace(/\/+$/, '') + path;

/** Signs in with a token server. @throws ChatError `wrong-credentials`, `user-not-found`, `token-server-unreachable`, `token-server-answer`, `busy`, `timeout`, `aborted`. */
export const loginAtServer = async (
  tokenServer: string,
  user: string,
  password: string,
  options: TokenServerOptions = {},
): Promise<TokenGrant> => {
  const fields = { userAccount: user, userPassword: password };
  return readGrant(await post(serverPath(tokenServer, '/app/chat/user/login'), fields, options), 'login', [password]);
};

/** Registers a user with a token server. @throws ChatError `user-exists`, `bad-user-id`, `user-limit`, and those of `loginAtServer`. */
export const registerAtServer = async (
  tokenServer: string,
  user: string,
  password: string,
  options: TokenServerOptions = {},
): Promise<void> => {
  const fields = { userAccount: user, userPassword: password };
  readRegistered(await post(serverPath(tokenServer, '/app/chat/user/register'), fields, options), [password]);
};

const askSite = async (tokenUrl: string, config: SessionConfig, request: TokenRequest): Promise<TokenGrant> => {
  const options = { credentials: config.credentials, signal: request.signal };
  const accept = 'application/json, text/plain;q=0.9';
  const { user, guest } = request;
  // Whoever has a guest's id is that guest, so the id must not be in a URL.
  let answer = guest ? undefined : await ask(tokenUrl, { headers: { accept } }, options);
  if (!answer || answer.status === 405) answer = await post(tokenUrl, { user, guest }, options);
  return readGrant(answer, 'token');
};

const askProvider = async (
  provider: NonNullable<SessionConfig['tokenProvider']>,
  request: TokenRequest,
): Promise<TokenGrant> => {
  let grant: TokenGrant | undefined;
  try {
    const answer: unknown = await withTimeout(async (signal) => await provider({ ...request, signal }), {
      milliseconds: providerTime,
      signal: request.signal,
      what: 'The token provider of the page',
    });
    // Within the block: what a page gives may throw when it is read.
    grant = typeof answer === 'string' ? readGiven(answer) : findGrant(answer);
  } catch (error) {
    if (error instanceof ChatError) throw error;
    throw new ChatError('token-server-unreachable', 'The token provider of the page failed: see its own error.', {
      retryable: true,
      reason: reasonOf(error),
    });
  }
  if (grant) return grant;
  throw new ChatError(
    'token-server-answer',
    'The token provider must resolve to a token string or to {token, user?, expiresAt?}.',
  );
};

const staticToken = (config: SessionConfig, request: TokenRequest): TokenGrant => {
  if (request.reason === 'sign-in') return { token: config.token!, ...(config.userId && { user: config.userId }) };
  throw new ChatError(
    request.reason === 'rejected' ? 'token-invalid' : 'token-expired',
    'The token attribute holds only one token: set a new one, or use tokenProvider or token-url, which renew it.',
  );
};

/**
 * Requests a token from the configured sources, in order of preference. The caller handles single-flight and retries.
 * @throws ChatError; `retryable` tells whether asking again can help. `bad-config` if no source is configured.
 */
export const requestToken = async (config: SessionConfig, request: TokenRequest): Promise<TokenGrant> => {
  if (config.tokenProvider) return askProvider(config.tokenProvider, request);
  if (config.tokenUrl) return askSite(config.tokenUrl, config, request);
  if (config.token) return staticToken(config, request);
  throw new ChatError('bad-config', 'No token source: set tokenProvider, token-url, or user-id and token.');
};

/** The functions of this file, as passed to a session. */
export interface TokenSource {
  readonly requestToken: typeof requestToken;
  readonly loginAtServer: typeof loginAtServer;
  readonly registerAtServer: typeof registerAtServer;
}

export const tokenSource: TokenSource = { requestToken, loginAtServer, registerAtServer };
