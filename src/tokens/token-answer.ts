/** Reads the answers of token servers. Agora's own sample servers differ, so all their formats are accepted. */
import { ChatError } from '../types/error.js';
import { redact } from './redact.js';

/** A token, and the values that came with it. */
export interface TokenGrant {
  readonly token: string;
  /** The token's user, in the server's spelling. */
  readonly user?: string | undefined;
  /** Epoch milliseconds. */
  readonly expiresAt?: number | undefined;
}

export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
  /** Whether the answer came from another URL than the requested one. */
  readonly redirected?: boolean;
}

/** The kind of request, since the same words have different meanings in different answers. */
export type TokenQuestion = 'login' | 'register' | 'token';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Reads own properties only, not inherited ones. */
const own = (fields: Fields, name: string): unknown => (Object.hasOwn(fields, name) ? fields[name] : undefined);
/** Levels of an answer that are searched. Deeper ones are nobody's format, and would overflow the stack. */
const deepest = 5;
const firstText = (fields: Fields, names: readonly string[]): string | undefined =>
  names.map((name) => own(fields, name)).find((value): value is string => typeof value === 'string' && value !== '');
const parse = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return body.trim();
  }
};

const numberOf = (value: unknown): number =>
  typeof value === 'number' || typeof value === 'string' || value instanceof Date ? Number(value) : NaN;

/** Accepts seconds or milliseconds, since 1970 or from now. @returns epoch milliseconds. */
const expiry = (fields: Fields): number | undefined => {
  const names = ['expiresAt', 'expireTimestamp', 'expire_timestamp', 'expires_at', 'expires_in', 'expiresIn'];
  const found = names.map((name) => numberOf(own(fields, name))).find((value) => value > 0 && value < 8.64e15);
  if (found === undefined) return undefined;
  if (found < 1e9) return Date.now() + found * 1000;
  return found < 1e12 ? found * 1000 : found;
};

const goodCodes: readonly unknown[] = [undefined, 200, '200', 'RES_OK', 'RES_0K'];
/** Neither a web page nor JSON. */
const isToken = (text: string | undefined): text is string => text !== undefined && /^[^<>{}]+$/.test(text);

/** @returns the grant in a parsed answer, or `undefined` if there is none. */
export const findGrant = (answer: unknown, depth = deepest): TokenGrant | undefined => {
  if (typeof answer === 'string') return /^[\w+/=.~$-]{16,}$/.test(answer) ? { token: answer } : undefined;
  if (!isFields(answer) || !goodCodes.includes(answer.code)) return undefined;
  const token = firstText(answer, ['accessToken', 'token', 'access_token']);
  if (token === undefined && depth > 0) return findGrant(isFields(answer.data) ? answer.data : undefined, depth - 1);
  if (!isToken(token)) return undefined;
  const user = firstText(answer, ['chatUserName', 'user', 'userId', 'username']);
  const expiresAt = expiry(answer);
  return { token, ...(user && { user }), ...(expiresAt && { expiresAt }) };
};

/** The grant in what the page's provider returned as text: a token, which is no sentence, or an answer that it did not parse. */
export const readGiven = (text: string): TokenGrant | undefined => {
  const token = text.trim();
  return isToken(token) && !/\s/.test(token) ? { token } : findGrant(parse(text));
};

/** The length of a complaint that is searched: the time of a search may grow with its square. */
const longestComplaint = 2000;

/** The server's complete error text, since the name of the error may be anywhere in it. */
const complaint = (answer: unknown, depth = deepest): string => {
  if (!isFields(answer) || depth === 0) return '';
  const { code, errorInfo, message, error, error_description: description } = answer;
  const stated = [code, errorInfo, message, description, error].filter((words) => typeof words === 'string');
  return [...stated, complaint(error, depth - 1)].join(' ').trim();
};

const refusal = (
  { status, body, redirected }: HttpAnswer,
  question: TokenQuestion,
  secrets: readonly string[],
): ChatError => {
  const answer = parse(body);
  const stated = complaint(answer);
  const reason = redact(stated, secrets) || `HTTP ${status}`;
  const words = stated.slice(0, longestComplaint);
  const known = /already.?exists|duplicate_unique_property/i;
  if (question === 'register' && (known.test(words) || (status >= 500 && known.test(body))))
    return new ChatError('user-exists', 'This user name is taken: sign in with it, or choose another.', { reason });
  if (status === 429 || status === 503)
    return new ChatError('busy', 'The token server is busy: try again later.', { reason, retryable: true });
  if (/limit/i.test(words))
    return new ChatError('user-limit', 'The app has reached the number of users in its plan: upgrade the plan.', {
      reason,
    });
  if (question !== 'token' && /password/i.test(words) && /error|wrong|incorrect|invalid|mismatch/i.test(words))
    return new ChatError('wrong-credentials', 'Wrong user name or password: check both.', { reason });
  if (question === 'login' && /do(?:es)?(?:n't| not) exists?|not.?found/i.test(words))
    return new ChatError('user-not-found', 'There is no such user: register first.', { reason });
  if (question !== 'token' && (status === 401 || status === 403))
    return question === 'login'
      ? new ChatError('wrong-credentials', 'Wrong user name or password: check both.', { reason })
      : new ChatError('not-permitted', 'The token server does not allow registration: ask its owner.', { reason });
  if (/(?:user|account|name)[^.]*(?:legal|empty|invalid|format)|illegal_argument/i.test(words))
    return new ChatError('bad-user-id', 'The token server does not accept this user name or password.', { reason });
  const isPage = body.trimStart().startsWith('<');
  // Many sites redirect to their login page, in place of a 401.
  if (question === 'token' && (status === 401 || status === 403 || (redirected && isPage)))
    return new ChatError('site-signed-out', 'The site returned no token: sign in to the site first.', { reason });
  if (isPage)
    return new ChatError(
      'token-server-answer',
      `The token server answered with a web page (HTTP ${status}): check its URL.`,
      // Also with status 200: failing proxies, and networks that require a login first, answer so.
      { reason: `HTTP ${status}`, retryable: status < 300 || status >= 500 },
    );
  return new ChatError(
    'token-server-answer',
    `The token server's answer (HTTP ${status}) contains no token: check its URL and its log.`,
    { reason, retryable: status >= 500 },
  );
};

/** @throws ChatError that names what the server refused. */
export const readGrant = (answer: HttpAnswer, question: TokenQuestion, secrets: readonly string[] = []): TokenGrant => {
  const grant = answer.status >= 200 && answer.status < 300 ? findGrant(parse(answer.body)) : undefined;
  if (!grant) throw refusal(answer, question, secrets);
  return grant;
};

/** @throws ChatError unless the server says that the user now exists. */
export const readRegistered = (answer: HttpAnswer, secrets: readonly string[] = []): void => {
  const parsed = parse(answer.body);
  const ok = isFields(parsed) && goodCodes.includes(parsed.code);
  const empty = answer.body.trim() === '';
  if (answer.status >= 300 || !(ok || empty) || (isFields(parsed) && (parsed.error || parsed.errorInfo)))
    throw refusal(answer, 'register', secrets);
};
