/** What each error means for those who meet it. One row a code; the compiler asks for the row of a new one. */
import type { ChatError, ErrorCode } from './error.js';

export interface ErrorPolicy {
  /** What helps the connection: the same again, a new token, or a person who takes it back. Without it `retryable` says. */
  readonly connection?: 'again' | 'fresh-token' | 'replaced';
  /** Says no more than that there is no connection, which the status says already. */
  readonly isOfConnection?: true;
  /** Is shown as a failure at once, although it is tried again: the set-up may be wrong. */
  readonly isSaidAtOnce?: true;
  /** The field of a sign-in beside which it is said; without it, at the form. */
  readonly field?: 'username' | 'password';
  /** Another person can lift it: Retry is offered although nothing is tried by itself. */
  readonly mayChange?: true;
}

const policies: Readonly<Record<ErrorCode, ErrorPolicy>> = {
  // how the site is set up
  'bad-config': {},
  'bad-app-key': {},
  'bad-user-id': { field: 'username' },
  'no-peer': {},
  'csp-blocked': {},
  // signing in
  'wrong-credentials': { field: 'password' },
  'user-exists': { field: 'username' },
  'user-not-found': { field: 'username' },
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
  // the line
  network: { connection: 'again', isOfConnection: true },
  timeout: { isOfConnection: true },
  interrupted: { connection: 'again', isOfConnection: true },
  replaced: { connection: 'replaced', isOfConnection: true },
  kicked: { connection: 'replaced', isOfConnection: true },
  'user-removed': { field: 'username' },
  'password-changed': { field: 'password' },
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

/** A code of a later version, from another tab or the store, has no row. */
export const policyOf = (code: ErrorCode): ErrorPolicy => (Object.hasOwn(policies, code) ? policies[code] : unknown);

/** Whether Retry is offered for a message that failed; also where nothing is known of why. */
export const canRetry = (error: ChatError | undefined): boolean =>
  !error || error.retryable || policyOf(error.code).mayChange === true;
