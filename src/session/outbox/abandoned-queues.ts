/**
 * Messages shown as sending here, although the store says that another tab has settled them. Normally that tab reports
 * the outcome at the same moment. If this tab missed the report because it was just opening, the history is asked.
 */
import type { UserId } from '../../types/people.js';
import type { Timer } from '../kernel/environment.js';
import { findInHistory } from './find-in-history.js';
import { inBackground, type Kernel, type Feature } from '../kernel/feature.js';

/** Milliseconds that the other tab has to report. */
const patience = 2_000;

export class AbandonedQueues implements Feature {
  readonly #kernel: Kernel;
  readonly #keys = new Map<string, UserId>();
  #timer: Timer;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  add(peer: UserId, key: string): void {
    this.#keys.set(key, peer);
    this.#wait();
  }

  online(): void {
    if (this.#keys.size > 0) this.#wait();
  }

  signedOut(): void {
    this.#kernel.environment.clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#keys.clear();
  }

  #wait(): void {
    this.#timer ??= this.#kernel.environment.clock.setTimeout(() => {
      this.#timer = undefined;
      for (const peer of new Set(this.#keys.values())) inBackground(this.#kernel, () => this.#settle(peer));
    }, patience);
  }

  async #settle(peer: UserId): Promise<void> {
    const { client, state } = this.#kernel;
    const pending = (state.conversations.get(peer)?.pending ?? []).filter(({ key }) => this.#keys.get(key) === peer);
    if (pending.length > 0) {
      if (!client) return;
      const since = Math.min(...pending.map((message) => message.time));
      const found = await findInHistory(client, peer, new Set(pending.map((message) => message.key)), since);
      if (client !== this.#kernel.client) return;
      for (const { key } of pending) {
        const message = found.get(key);
        if (message) this.#kernel.apply({ type: 'sent', peer, key, id: message.id!, time: message.time });
        else this.#kernel.apply({ type: 'discarded', peer, key });
      }
    }
    for (const [key, of] of [...this.#keys]) if (of === peer) this.#keys.delete(key);
  }
}
