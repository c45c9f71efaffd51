/**
 * Repeats reads that failed while the connection was up, with growing delays. After a lost connection, the next one
 * starts every read anew.
 */
import { isConnectionError, type Kernel } from '../kernel/feature.js';
import { delayOf } from '../sign-in/reconnect.js';
import type { ChatError } from '../../types/error.js';

export class Retries {
  readonly #kernel: Kernel;
  /** Failures in a row, for each key. */
  readonly #failures = new Map<string, number>();
  readonly #timers = new Map<string, unknown>();

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /** Plans the next try. @param isNeeded try again whatever the error. @returns whether there will be one. */
  later(key: string, error: ChatError, run: () => void, isNeeded = false): boolean {
    const { clock, random } = this.#kernel.environment;
    const { client } = this.#kernel;
    if (!client || (!isNeeded && !error.retryable && !isConnectionError(error))) return false;
    clock.clearTimeout(this.#timers.get(key));
    const failures = (this.#failures.get(key) ?? 0) + 1;
    this.#failures.set(key, failures);
    const retry = (): void => {
      this.#timers.delete(key);
      if (this.#kernel.client === client) run();
    };
    this.#timers.set(key, clock.setTimeout(retry, 2 * delayOf(failures, random())));
    return true;
  }

  /** The read has succeeded, or is not needed any more. */
  end(key: string): void {
    this.#kernel.environment.clock.clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    this.#failures.delete(key);
  }

  endAll(): void {
    for (const key of [...this.#failures.keys()]) this.end(key);
  }
}
