/** Where chat users are created: in the stand-in, or in Agora's cloud over its REST API. */
import { readAtMost } from './read-at-most.ts';

/** What the chat server reports about an existing user. */
export interface KnownUser {
  /** Milliseconds since it was created, by the chat server's own clock; undefined if not reported. */
  readonly age?: number;
}

export interface ChatUsers {
  /** @throws ChatUsersError if the chat server refuses or cannot be reached. */
  register(user: string): Promise<'created' | 'exists'>;
  /**
   * Whether the chat server has this user; `'untold'` if its answer does not say. Without this method only `register`
   * reveals it.
   * @throws ChatUsersError if the chat server cannot be reached.
   */
  find?(user: string): Promise<KnownUser | 'absent' | 'untold'>;
}

/** `status` is the one that our own caller gets; `message` contains no secret. */
export class ChatUsersError extends Error {
  override readonly name = 'ChatUsersError';
  constructor(
    readonly status: 502 | 503,
    message: string,
    /** Whether the user may have been created anyway: the answer was lost, not negative. */
    readonly mayBeMade = false,
  ) {
    super(message);
  }
}

interface Cloud {
  /** REST base URL, such as `https://a41.chat.agora.io`. */
  readonly restUrl: string;
  /** `org#app` */
  readonly appKey: string;
  /** A fresh app token for each call; it must not be kept beyond its expiry. */
  readonly appToken: () => string;
}

/** Real answers have some hundred bytes. */
const largestAnswer = 64 * 1024;

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const numberIn = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** Users of Agora's cloud. With the app token no password is needed; chat users sign in by token only. */
export function agoraChatUsers({ restUrl, appKey, appToken }: Cloud, request: typeof fetch = fetch): ChatUsers {
  const users = `${restUrl.replace(/\/+$/, '')}/${appKey.split('#').map(encodeURIComponent).join('/')}/users`;

  const ask = async (
    method: 'GET' | 'POST',
    path: string,
    body?: object,
  ): Promise<{ status: number; answer: Fields }> => {
    let response: Response;
    try {
      response = await request(`${users}${path}`, {
        method,
        headers: { authorization: `Bearer ${appToken()}`, 'content-type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
        // A redirect would send the app token to any target.
        redirect: 'error',
        signal: AbortSignal.timeout(10_000),
      });
    } catch {
      throw new ChatUsersError(502, 'The chat server cannot be reached. Check AGORA_REST_URL.', true);
    }
    try {
      const text = await readAtMost(response, largestAnswer);
      return { status: response.status, answer: parse(text) };
    } catch {
      throw new ChatUsersError(502, 'The chat server gave an answer that is too large, or broke it off.', true);
    }
  };

  const refused = (status: number): ChatUsersError => {
    if (status === 429 || status === 503) {
      return new ChatUsersError(503, 'The chat server is busy. Try again in a moment.');
    }
    const why = status === 401 ? ' Check AGORA_APP_ID, AGORA_APP_CERTIFICATE and AGORA_APP_KEY.' : '';
    return new ChatUsersError(502, `The chat server refused the user (${status}).${why}`, status >= 500);
  };

  return {
    async register(user) {
      const { status, answer } = await ask('POST', '', { username: user });
      if (status >= 200 && status < 300) return 'created';
      if (answer.error === 'duplicate_unique_property_exists') return 'exists';
      throw refused(status);
    },
    async find(user) {
      const { status, answer } = await ask('GET', `/${encodeURIComponent(user)}`);
      if (status === 404) return 'absent';
      if (status < 200 || status >= 300) return 'untold';
      const found = (Array.isArray(answer.entities) ? answer.entities : []).map(fieldsOf);
      const one = found.find(({ username }) => username === user);
      if (!one) return 'untold';
      const [created, now] = [numberIn(one.created), numberIn(answer.timestamp)];
      return created !== undefined && now !== undefined ? { age: now - created } : {};
    },
  };
}

function parse(text: string): Fields {
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    return {};
  }
}
