/** The configuration, status and log of a session. */
import type { ChatError } from './error.js';
import type { MessageKind } from './message.js';
import type { UserId } from './people.js';

/** Status of a session. The allowed transitions are in `session/sign-in/moves.ts`. */
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

/** The argument of a token provider. */
export interface TokenRequest {
  /** The requested user; `undefined` if the site decides who is signed in. */
  readonly user?: UserId;
  readonly reason: 'sign-in' | 'renew' | 'expired' | 'rejected';
  /** Random id of this browser, if a guest is signing in, or was signed in until now. */
  readonly guest?: string;
  readonly signal: AbortSignal;
}

/** The result of a token provider: a bare token, or a token with its user and expiry (epoch milliseconds). */
export type TokenAnswer = string | { token: string; user?: string | undefined; expiresAt?: number | undefined };

export type TokenProvider = (request: TokenRequest) => Promise<TokenAnswer>;

/** The configuration of a session, from the attributes of `<agora-connection>`. */
export interface SessionConfig {
  /** `org#app`. Either this or `appId`. */
  readonly appKey?: string | undefined;
  readonly appId?: string | undefined;
  /** Base URL of a token server with `/app/chat/user/login` and `/register`. */
  readonly tokenServer?: string | undefined;
  /** REST base URL of a private or local chat server. */
  readonly apiUrl?: string | undefined;
  /** WebSocket URL of a private or local chat server. */
  readonly socketUrl?: string | undefined;
  readonly tokenProvider?: TokenProvider | undefined;
  /** Your site's token endpoint. */
  readonly tokenUrl?: string | undefined;
  /** For `tokenUrl` and `tokenServer`. Default `same-origin`. */
  readonly credentials?: RequestCredentials | undefined;
  readonly userId?: string | undefined;
  /** Random id of this browser, for a guest. It is passed to `tokenUrl` and `tokenProvider`. */
  readonly guest?: string | undefined;
  readonly token?: string | undefined;
  /** Prevents the automatic sign-in with a provider, token URL or token. */
  readonly manual?: boolean | undefined;
  /** Keeps user and token (never the password) in `sessionStorage`, so that the user stays signed in after a reload. */
  readonly remember?: boolean | undefined;
  /** Distinguishes what several connections of a page remember. */
  readonly rememberAs?: string | undefined;
  /** Which profile pictures named by a peer or the chat server are fetched: `known` (default), origins, `any`. */
  readonly pictures?: string | undefined;
  /** Sends no read receipts. */
  readonly noReceipts?: boolean | undefined;
}

/** A line of `<agora-log>`: a term from `ui/locales/` and its values; never a secret. */
export interface LogEntry {
  /** Increases by one with each entry of a session. */
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
  /** The kind of a message without text; shown in place of the text. */
  readonly kind?: MessageKind;
  readonly error?: ChatError;
}

/** The user's emoji preferences; stored on this device only. */
export interface EmojiHabits {
  /** Skin tone from 1 (light) to 5 (dark); 0 for none. */
  readonly tone: number;
  /** Recently used emoji, newest first. */
  readonly recent: readonly string[];
}

/** The app's key, or its id. Separates what each app stores in this browser, and what its tabs report to each other. */
export const appOf = ({ appKey, appId }: SessionConfig): string => appKey ?? appId ?? '';
