/**
 * Callers that wait for the connection. No wait is endless: the session keeps trying, and its status shows the
 * progress.
 */
import { ChatError } from '../../types/error.js';
import type { Kernel } from '../kernel/feature.js';

/** Milliseconds. */
const patience = 30_000;

export class WaitingCalls {
  readonly #kernel: Kernel;
  readonly #all = new Set<(error?: ChatError) => void>();

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /** Settles with `settle`, or after 30 s with the reason why there is no connection yet. @throws ChatError */
  wait(): Promise<void> {
    const { clock } = this.#kernel.environment;
    return new Promise((resolve, reject) => {
      const end = (error?: ChatError): void => {
        clock.clearTimeout(timer);
        this.#all.delete(end);
        if (error) reject(error);
        else resolve();
      };
      const timer = clock.setTimeout(() => end(this.#kernel.state.error ?? late()), patience);
      this.#all.add(end);
    });
  }

  settle(error?: ChatError): void {
    for (const end of this.#all) end(error);
  }
}

const late = (): ChatError =>
  new ChatError(
    'timeout',
    `There is no connection after ${patience / 1000} s. The session keeps trying: see the status.`,
    {
      retryable: true,
    },
  );
