/** How a session is set up, where it stands, and what its log tells. */
import type { ChatError } from './error.js';
import type { MessageKind } from './message.js';
import type { UserId } from './people.js';

/** Where a session stands; the allowed moves between them are in `session/state/state.ts`. */
export type Status =
  | 'signed-out'
  | 'signing-in'
  | 'connecting'
  | 'online'
  | 'reconnecting'
  | 'offline'
  | 'token-expired'
  | 'replaced'
  | 'failed';

/** Services that an app may not have switched on (SDK error 505); their controls are hidden then. */
export type Service =
  'presence' | 'reactions' | 'recall' | 'edit' | 'report' | 'contacts' | 'block' | 'history' | 'pin';

/** What a token provider is asked for. */
export interface TokenRequest {
  /** The user wanted; `undefined` when the site decides who is signed in. */
  readonly user?: UserId;
  readonly reason: 'sign-in' | 'renew' | 'expired' | 'rejected';
  /** Random id of this browser, where a visitor without a name is to be signed in, or has been until now. */
  readonly guest?: string;
  readonly signal: AbortSignal;
}

/** What a token provider answers: a bare token, or a token with the user it is for and when it ends (epoch ms). */
export type TokenAnswer = string | { token: string; user?: string | undefined; expiresAt?: number | undefined };

export type TokenProvider = (request: TokenRequest) => Promise<TokenAnswer>;

/** How a session is set up; what `<agora-connection>`'s attributes say. */
export interface SessionConfig {
  /** `org#app`. Either this or `appId`. */
  readonly appKey?: string;
  readonly appId?: string;
  /** Base URL of a token server with `/app/chat/user/login` and `/register`. */
  readonly tokenServer?: string;
  /** REST base URL of a private or local chat server. */
  readonly apiUrl?: string;
  /** WebSocket URL of a private or local chat server. */
  readonly socketUrl?: string;
  readonly tokenProvider?: TokenProvider;
  /** The site's own token endpoint. */
  readonly tokenUrl?: string;
  /** For `tokenUrl` and `tokenServer`. Default `same-origin`. */
  readonly credentials?: RequestCredentials;
  readonly userId?: string;
  /** Random id of this browser, for a visitor without a name; `tokenUrl` and `tokenProvider` are told it. */
  readonly guest?: string;
  readonly token?: string;
  /** Do not sign in by itself although a provider, token URL or token is there. */
  readonly manual?: boolean;
  /** Keep user and token (never the password) in `sessionStorage` so that a reload stays signed in. */
  readonly remember?: boolean;
  /** Tells what one connection of a page remembers from what another does. */
  readonly rememberAs?: string;
  /** Whose pictures are fetched that a peer or the chat server names: `known` (default), origins, `any`. */
  readonly pictures?: string;
  /** Send no read receipts. */
  readonly noReceipts?: boolean;
}

/** A line of the account that `<agora-log>` shows: a term of `ui/locales/` and what fills it; never a secret. */
export interface LogEntry {
  /** Rises by one with each entry of a session. */
  readonly number: number;
  /** Epoch milliseconds, local clock. */
  readonly time: number;
  readonly term:
    | 'logSigningIn'
    | 'logConnected'
    | 'logDisconnected'
    | 'logLoginFailed'
    | 'logLogout'
    | 'logRegistered'
    | 'logUserExists'
    | 'logRegisterFailed'
    | 'logSent'
    | 'logSendFailed'
    | 'logReceived'
    | 'logTokenWillExpire'
    | 'logTokenExpired'
    | 'logTokenRenewed'
    | 'logReconnecting'
    | 'logReplaced'
    | 'logError';
  readonly args: readonly string[];
  /** Of a message without text; told in place of one. */
  readonly kind?: MessageKind;
  readonly error?: ChatError;
}

/** How a person chooses emoji; kept on this device, of nobody else's concern. */
export interface EmojiHabits {
  /** Of skin, from 1, light, to 5, dark; 0 for none. */
  readonly tone: number;
  /** The last ones chosen, newest first. */
  readonly recent: readonly string[];
}

/** The app, by whichever name it is set up: what is kept and told in this browser is kept apart by it. */
export const appOf = ({ appKey, appId }: SessionConfig): string => appKey ?? appId ?? '';
