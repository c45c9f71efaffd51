/**
 * How each error is handled once somebody signs in. One row per code; the compiler requires a row for each new code. The
 * field of the sign-in that it is shown at is in `error-field.ts`.
 */
import type { ChatError, ErrorCode } from './error.js';

export interface ErrorPolicy {
  /** What restores the connection: a retry, a new token, or a user who takes the chat back. Without it, `retryable` decides. */
  readonly connection?: 'again' | 'fresh-token' | 'replaced';
  /** The error only reports a missing connection, which the status shows already. */
  readonly isOfConnection?: true;
  /** The error is shown as a failure at once, although it is retried, since the set-up may be wrong. */
  readonly isSaidAtOnce?: true;
  /** Another person can remove the cause, so Retry is offered although there is no automatic retry. */
  readonly mayChange?: true;
}

const policies: Readonly<Record<ErrorCode, ErrorPolicy>> = {
  // the site's set-up
  'bad-config': {},
  'bad-app-key': {},
  'bad-user-id': {},
  'no-peer': {},
  'csp-blocked': {},
  // signing in
  'wrong-credentials': {},
  'user-exists': {},
  'user-not-found': {},
  'token-expired': { connection: 'fresh-token', isOfConnection: true },
  'token-invalid': { connection: 'fresh-token', isOfConnection: true },
  'token-server-unreachable': {},
  'token-server-answer': { isSaidAtOnce: true },
  'site-signed-out': {},
  'user-limit': {},
  'service-off': {},
  busy: {},
  'already-signed-in': {},
  'not-signed-in': { isOfConnection: true },
  // the connection
  network: { connection: 'again', isOfConnection: true },
  timeout: { isOfConnection: true },
  interrupted: { connection: 'again', isOfConnection: true },
  replaced: { connection: 'replaced', isOfConnection: true },
  kicked: { connection: 'replaced', isOfConnection: true },
  'user-removed': {},
  'password-changed': {},
  aborted: { isOfConnection: true },
  // a message
  blocked: { mayChange: true },
  'not-contact': { mayChange: true },
  moderated: {},
  muted: { mayChange: true },
  'too-large': {},
  'rate-limited': {},
  'empty-message': {},
  'not-permitted': {},
  'too-late': {},
  'message-not-found': {},
  'upload-failed': {},
  'file-empty': {},
  'not-supported': {},
  storage: {},
  server: {},
};

const unknown: ErrorPolicy = {};

/** A code from a later version (another tab, the store) has no row. */
export const policyOf = (code: ErrorCode): ErrorPolicy => (Object.hasOwn(policies, code) ? policies[code] : unknown);

/** Whether Retry is offered for a failed message. It is offered if the reason is unknown. */
export const canRetry = (error: ChatError | undefined): boolean =>
  !error || error.retryable || policyOf(error.code).mayChange === true;
