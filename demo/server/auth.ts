/** Verifies whose token a request has. Wraps the verifier, so that tokens can be ended early. */
import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { AppTokenVerdict, TokenVerdict, TokenVerifier } from './token-server/token-verifier.ts';

/** Maximum number of seen or ended tokens remembered per kind; the oldest are dropped. */
const mostRemembered = 5000;

const digest = (token: string): string => createHash('sha256').update(token).digest('base64');

const remember = <V>(map: Map<string, V>, key: string, value: V): void => {
  map.delete(key);
  map.set(key, value);
  if (map.size > mostRemembered) map.delete(map.keys().next().value!);
};

export class Auth implements TokenVerifier {
  readonly #verifier: TokenVerifier;
  readonly #seen = new Map<string, string>();
  readonly #ended = new Map<string, 'expired' | 'invalid'>();

  constructor(verifier: TokenVerifier) {
    this.#verifier = verifier;
  }

  verify(token: string): TokenVerdict {
    const verdict = this.#verifier.verify(token);
    if (typeof verdict === 'string') return verdict;
    const key = digest(token);
    const ended = this.#ended.get(key);
    if (ended) return ended;
    remember(this.#seen, key, verdict.user);
    return verdict;
  }

  verifyApp(token: string): AppTokenVerdict {
    return this.#verifier.verifyApp(token);
  }

  /** Ends all tokens of a user that were used here so far; new ones are valid. */
  endTokens(user: string, as: 'expired' | 'invalid'): void {
    for (const [key, owner] of this.#seen) if (owner === user) remember(this.#ended, key, as);
  }

  /** The user of a request's token; `expected` is compared ignoring case. @throws HTTPException 401 */
  user(context: Context, expected?: string): string {
    const verdict = this.verify(bearer(context));
    if (typeof verdict === 'string') throw unauthorized();
    if (expected !== undefined && expected.toLowerCase() !== verdict.user) throw unauthorized();
    return verdict.user;
  }
}

export const bearer = (context: Context): string =>
  /^Bearer\s+(\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1] ?? '';

/** The text by which the SDK recognises a token error (error 52). */
export const unauthorized = (): HTTPException => new HTTPException(401, { message: 'Unable to authenticate (OAuth)' });
