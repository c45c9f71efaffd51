/** What helps after a failure, the status that follows, and how long until the next try: pure functions beside the table of moves. */
import type { ChatError } from '../../types/error.js';
import { policyOf } from '../../types/error-policy.js';
import type { Status } from '../../types/session.js';

export type NextStep =
  /** Try again automatically, with growing delays. */
  | 'again'
  /** Only a new token helps. */
  | 'fresh-token'
  /** Another tab or device has the chat; only the user can take it back. */
  | 'replaced'
  /** No retry can help. */
  | 'failed';

export const nextStep = ({ code, retryable }: ChatError): NextStep =>
  policyOf(code).connection ?? (retryable ? 'again' : 'failed');

/** What is known after a failed try. */
export interface Failure {
  readonly error: ChatError;
  /** Tries that failed since the connection was last up, this one included. */
  readonly failures: number;
  /** How many of the latest of them in a row got no token. */
  readonly tokenFailures: number;
  /** Whether the connection was ever up. */
  readonly wasOnline: boolean;
  /** Whether a new token can be had without the user. */
  readonly canRenew: boolean;
  /** Whether the browser has a network. */
  readonly hasNetwork: boolean;
  /** Milliseconds until the next try, if there is one. */
  readonly delay: number;
}

export interface Rest {
  readonly status: Status;
  /** Milliseconds until the next try; without it only the user can continue. */
  readonly milliseconds?: number;
}

/** Number of failures to replace an expired token after which the user is asked. */
const patience = 3;

/** The status of a sign-in that was refused: no token for this user. */
export const statusOfRefused = (wasSignedIn: boolean): Status => (wasSignedIn ? 'token-expired' : 'signed-out');

export const nextRest = (failure: Failure): Rest => {
  const { error, failures, tokenFailures, wasOnline, canRenew, hasNetwork, delay } = failure;
  const step = nextStep(error);
  if (step === 'replaced') return { status: 'replaced' };
  if (wasOnline && tokenFailures > 0 && (step !== 'again' || tokenFailures >= patience))
    return { status: 'token-expired', ...(step === 'again' && { milliseconds: delay }) };
  if (step === 'fresh-token') {
    if (!canRenew) return { status: wasOnline ? 'token-expired' : 'failed' };
    // The site keeps supplying bad tokens: this has to be reported.
    if (!wasOnline && failures >= patience) return { status: 'failed', milliseconds: delay };
    // The first retry is immediate; later ones wait, so a server that refuses every new token is not asked endlessly.
    return { status: 'reconnecting', milliseconds: failures === 1 ? 0 : delay };
  }
  if (step === 'failed') return { status: 'failed' };
  if (policyOf(error.code).isSaidAtOnce) return { status: 'failed', milliseconds: delay };
  return { status: hasNetwork ? 'reconnecting' : 'offline', milliseconds: delay };
};
