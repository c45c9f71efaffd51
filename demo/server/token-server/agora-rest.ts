/** Agora's REST API as a site's own server uses it: with an app token, which may do everything in the app. */
import { readAtMost } from './read-at-most.ts';

export interface ChatServer {
  /** REST base URL, such as `https://a41.chat.agora.io`. */
  readonly restUrl: string;
  /** `org#app` */
  readonly appKey: string;
  /** A fresh app token for each call; it must not be kept beyond its expiry. */
  readonly appToken: () => string;
}

export type Fields = Readonly<Record<string, unknown>>;

export interface RestAnswer {
  readonly status: number;
  /** Empty if the answer is no JSON object. */
  readonly answer: Fields;
}

/** No answer came: whatever was asked for may have been done. `message` contains no secret. */
export class RestError extends Error {
  override readonly name = 'RestError';
}

/** @param path below `/{org}/{app}`. @throws RestError */
export type AgoraRest = (method: 'GET' | 'POST', path: string, body?: object) => Promise<RestAnswer>;

/** Real answers have some hundred bytes. */
const largestAnswer = 64 * 1024;

export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

export const agoraRest = ({ restUrl, appKey, appToken }: ChatServer, request: typeof fetch = fetch): AgoraRest => {
  const base = `${restUrl.replace(/\/+$/, '')}/${appKey.split('#').map(encodeURIComponent).join('/')}`;
  return async (method, path, body) => {
    let response: Response;
    try {
      response = await request(`${base}${path}`, {
        method,
        headers: { authorization: `Bearer ${appToken()}`, 'content-type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
        // A redirect would send the app token to any target.
        redirect: 'error',
        signal: AbortSignal.timeout(10_000),
      });
    } catch {
      throw new RestError('The chat server cannot be reached. Check AGORA_REST_URL.');
    }
    try {
      return { status: response.status, answer: parse(await readAtMost(response, largestAnswer)) };
    } catch {
      throw new RestError('The chat server gave an answer that is too large, or broke it off.');
    }
  };
};

const parse = (text: string): Fields => {
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    return {};
  }
};
