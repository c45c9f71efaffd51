/** Read receipts that arrive before the confirmation of their message: kept until the message's id is known. */
import type { ChatEvent } from '../../types/event.js';
import type { UserId } from '../../types/people.js';
import { placeOf } from '../state/sorted-messages.js';
import type { Kernel, Feature } from '../kernel/feature.js';

type Receipt = Extract<ChatEvent, { type: 'delivered' | 'read' | 'conversation-read' }>;

/** More than can be in flight at once; the oldest are dropped. */
const most = 50;

export class EarlyReceipts implements Feature {
  readonly #kernel: Kernel;
  readonly #kept = new Map<UserId, readonly Receipt[]>();

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  applied(event: ChatEvent): void {
    if (event.type === 'sent') this.#settle(event);
    else if (event.type === 'delivered' || event.type === 'read') this.#keep(event);
    else if (event.type === 'conversation-read' && !event.byMe) this.#keep(event);
  }

  signedOut(): void {
    this.#kept.clear();
  }

  #keep(receipt: Receipt): void {
    const conversation = this.#kernel.state.conversations.get(receipt.peer);
    if (!conversation || conversation.pending.length === 0) return;
    if ('id' in receipt && placeOf(conversation.messages, receipt.id) >= 0) return;
    this.#kept.set(receipt.peer, [...(this.#kept.get(receipt.peer) ?? []), receipt].slice(-most));
  }

  #settle({ peer, id, time }: Extract<ChatEvent, { type: 'sent' }>): void {
    const kept = this.#kept.get(peer) ?? [];
    const due = kept.filter((receipt) => ('id' in receipt ? receipt.id === id : receipt.time >= time));
    const isLast = this.#kernel.state.conversations.get(peer)?.pending.length === 0;
    if (isLast) this.#kept.delete(peer);
    for (const receipt of due) this.#kernel.apply(receipt);
  }
}
