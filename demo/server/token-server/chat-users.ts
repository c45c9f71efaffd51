/** Where chat users are created: in the stand-in, or in Agora's cloud over its REST API. */
import { fieldsOf, RestError, type AgoraRest, type RestAnswer } from './agora-rest.ts';

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

const numberIn = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** Users of Agora's cloud. With the app token no password is needed; chat users sign in by token only. */
export const agoraChatUsers = (rest: AgoraRest): ChatUsers => {
  const ask = (method: 'GET' | 'POST', path: string, body?: object): Promise<RestAnswer> =>
    rest(method, `/users${path}`, body).catch((error: unknown) => {
      throw error instanceof RestError ? new ChatUsersError(502, error.message, true) : error;
    });

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
};
