/** What to do after a connection was lost or refused. Pure. */
import type { ChatError } from '../../types/error.js';
import { policyOf } from '../../types/error-policy.js';

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

const firstDelay = 500;
const longestDelay = 30_000;

/**
 * Milliseconds before the next try: doubles from 0.5 s to 30 s, with up to half of it random, so that the clients of a
 * restarted server do not all come back at once.
 * @param failures tries that failed since the connection was last up, from 1.
 * @param random 0 to 1.
 */
export const delayOf = (failures: number, random: number): number =>
  Math.round(Math.min(longestDelay, firstDelay * 2 ** Math.min(failures - 1, 10)) * (0.5 + random / 2));
