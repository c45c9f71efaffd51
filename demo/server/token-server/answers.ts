/** The token server's answers, in the form of Agora's `chat-app-server` sample: `code`, and `errorInfo` on errors. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { IssuedToken } from './token-issuer.ts';

/** Ends a request with an error that its caller may read. Never put a password or the certificate into `message`. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly status: ContentfulStatusCode,
    message: string,
    /** Milliseconds to wait before trying again; only with 429. */
    readonly waitMs?: number,
  ) {
    super(message);
  }
}

/** The common answer of all limits. */
export const tooManyAttempts = (waitMs: number): Refusal =>
  new Refusal(429, 'Too many attempts. Wait a little, then try again.', Math.max(1000, waitMs));

export const answerRefusal = (c: Context, { status, message, waitMs }: Refusal): Response => {
  const seconds = waitMs === undefined ? undefined : Math.ceil(waitMs / 1000);
  if (seconds !== undefined) c.header('Retry-After', String(seconds));
  return c.json(
    { code: status, errorInfo: message, ...(seconds === undefined ? {} : { retryAfter: seconds }) },
    status,
  );
};

export const answerToken = (c: Context, user: string, { token, expiresAt }: IssuedToken): Response =>
  c.json({ code: 200, accessToken: token, expireTimestamp: expiresAt, chatUserName: user });
