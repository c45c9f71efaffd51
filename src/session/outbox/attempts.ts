/** How often a message was tried, and whether trying again makes sense without a person. */
import type { ChatError } from '../../types/error.js';
import { isConnectionError } from '../kernel/feature.js';
import { delayOf } from '../sign-in/reconnect.js';

/** Tries on a connection that is up, before a person is asked. */
const most = 4;
/** Tries that ended with the connection itself: a message that kills every line must not do so for ever. */
const mostOfLine = 12;

export class Attempts {
  readonly #refused = new Map<string, number>();
  readonly #cutOff = new Map<string, number>();

  /**
   * @param isCut whether the connection went meanwhile.
   * @param random 0 to 1.
   * @returns milliseconds until the next try; `undefined` if a person has to decide.
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
