/** What to do after a connection was lost or refused. Pure. */
import type { ChatError } from '../../types/error.js';
import { policyOf } from '../../types/error-policy.js';

export type NextStep =
  /** Try again by itself, later and later. */
  | 'again'
  /** Only a new token helps. */
  | 'fresh-token'
  /** Another tab or device has the chat; only a person can take it back. */
  | 'replaced'
  /** No try of ours can help. */
  | 'failed';

export const nextStep = ({ code, retryable }: ChatError): NextStep =>
  policyOf(code).connection ?? (retryable ? 'again' : 'failed');

const firstDelay = 500;
const longestDelay = 30_000;

/**
 * Milliseconds before the next try: doubles from half a second to half a minute; spread by half, so that the clients
 * of a server that restarts do not come back all at once.
 * @param failures tries that failed since the connection was last up, from 1.
 * @param random 0 to 1.
 */
export const delayOf = (failures: number, random: number): number =>
  Math.round(Math.min(longestDelay, firstDelay * 2 ** Math.min(failures - 1, 10)) * (0.5 + random / 2));
