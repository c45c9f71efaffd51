/** What was removed or recalled lately: the answer to a read that began before may still hold it. */
import type { ChatEvent } from '../../types/event.js';
import type { Message } from '../../types/message.js';
import type { UserId } from '../../types/people.js';
import { asRecalled } from '../state/reduce-messages.js';

export class Removals {
  readonly #removed = new Set<string>();
  readonly #recalled = new Set<string>();
  /** How often each conversation was removed. */
  readonly #times = new Map<UserId, number>();

  note(event: ChatEvent): void {
    if (event.type === 'removed') for (const id of event.ids) this.#removed.add(id);
    if (event.type === 'recalled') this.#recalled.add(event.id);
    if (event.type === 'conversation-removed') this.#times.set(event.peer, this.#timesOf(event.peer) + 1);
  }

  /** Called where a read begins. @returns a function that tells whether the conversation has been removed since. */
  watch(peer: UserId): () => boolean {
    const before = this.#timesOf(peer);
    return () => this.#timesOf(peer) !== before;
  }

  /** An answer without what is not there any more. */
  without(messages: readonly Message[]): readonly Message[] {
    if (this.#removed.size + this.#recalled.size === 0) return messages;
    return messages
      .filter(({ id }) => !this.#removed.has(id!))
      .map((message) => (this.#recalled.has(message.id!) ? asRecalled(message) : message));
  }

  clear(): void {
    for (const known of [this.#removed, this.#recalled, this.#times]) known.clear();
  }

  #timesOf(peer: UserId): number {
    return this.#times.get(peer) ?? 0;
  }
}
