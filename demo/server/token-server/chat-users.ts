/** Where chat users come to exist: in the stand-in beside us, or in Agora's cloud over its REST API. */

export interface ChatUsers {
  /** @throws ChatUsersError if the chat server refuses or cannot be reached. */
  register(user: string): Promise<'created' | 'exists'>;
}

/** `status` is what our own caller shall see; `message` holds no secret. */
export class ChatUsersError extends Error {
  override readonly name = 'ChatUsersError';
  constructor(
    readonly status: 502 | 503,
    message: string,
  ) {
    super(message);
  }
}

interface Cloud {
  /** REST base URL, such as `https://a41.chat.agora.io`. */
  readonly restUrl: string;
  /** `org#app` */
  readonly appKey: string;
  /** A fresh app token for each call; it must not be kept longer than it lives. */
  readonly appToken: () => string;
}

interface RestError {
  readonly error?: string;
  readonly error_description?: string;
}

/** Users of Agora's cloud. The app token makes a password needless; chat users sign in by token only. */
export function agoraChatUsers({ restUrl, appKey, appToken }: Cloud, request: typeof fetch = fetch): ChatUsers {
  const url = `${restUrl.replace(/\/+$/, '')}/${appKey.split('#').map(encodeURIComponent).join('/')}/users`;
  return {
    async register(user) {
      let response: Response;
      try {
        response = await request(url, {
          method: 'POST',
          headers: { authorization: `Bearer ${appToken()}`, 'content-type': 'application/json' },
          body: JSON.stringify({ username: user }),
          signal: AbortSignal.timeout(10_000),
        });
      } catch {
        throw new ChatUsersError(502, 'The chat server cannot be reached. Check AGORA_REST_URL.');
      }
      const answer = (await response.json().catch(() => ({}))) as RestError | null;
      if (response.ok) return 'created';
      if (answer?.error === 'duplicate_unique_property_exists') return 'exists';
      if (response.status === 429 || response.status === 503) {
        throw new ChatUsersError(503, 'The chat server is busy. Try again in a moment.');
      }
      const why = response.status === 401 ? ' Check AGORA_APP_ID, AGORA_APP_CERTIFICATE and AGORA_APP_KEY.' : '';
      throw new ChatUsersError(502, `The chat server refused the user (${response.status}).${why}`);
    },
  };
}
