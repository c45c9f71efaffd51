/** Counts the tries of each message and decides whether another automatic try makes sense. */
import type { ChatError } from '../../types/error.js';
import { isConnectionError } from '../kernel/feature.js';
import { delayOf } from '../sign-in/reconnect.js';

/** Maximum number of tries on an open connection before the user has to decide. */
const most = 4;
/** Maximum number of tries that ended with the connection: a message may break every connection. */
const mostOfLine = 12;

export class Attempts {
  readonly #refused = new Map<string, number>();
  readonly #cutOff = new Map<string, number>();

  /**
   * @param isCut whether the connection was lost in the meantime.
   * @param random 0 to 1.
   * @returns milliseconds until the next try; `undefined` if the user has to decide.
   */
  delayAfter(key: string, error: ChatError, isCut: boolean, random: number): number | undefined {
    const ofLine = isCut || isConnectionError(error);
    const counter = ofLine ? this.#cutOff : this.#refused;
    const tries = (counter.get(key) ?? 0) + 1;
    counter.set(key, tries);
    const isWorthIt = (error.retryable || ofLine) && tries < (ofLine ? mostOfLine : most);
    return isWorthIt ? 2 * delayOf(tries, random) : undefined;
  }

  forget(key: string): void {
    this.#refused.delete(key);
    this.#cutOff.delete(key);
  }

  clear(): void {
    this.#refused.clear();
    this.#cutOff.clear();
  }
}
