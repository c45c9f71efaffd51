/** Reports what this user has read: to the state at once, to the server once, at most every second per peer. */
import type { ChatClient } from '../kernel/client-port.js';
import type { Message } from '../../types/message.js';
import type { UserId } from '../../types/people.js';
import type { Timer } from '../kernel/environment.js';
import { firstAfter, indexOfId } from '../state/sorted-messages.js';
import { inBackground, type Kernel, type Feature } from '../kernel/feature.js';

const pace = 1_000;

export class ReadReceipts implements Feature {
  readonly #kernel: Kernel;
  /** Receipts not sent to the server yet: the newest message seen, by peer. */
  readonly #owed = new Map<UserId, Message>();
  readonly #sentUpTo = new Map<UserId, number>();
  readonly #timers = new Map<UserId, Timer>();

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /** Marks messages up to this one as seen by the user. */
  seen(peer: UserId, id: string): void {
    const conversation = this.#kernel.state.conversations.get(peer);
    if (!conversation) return;
    const upTo = indexOfId(conversation.messages, id);
    const newest = newestReceived(conversation.messages, upTo);
    const before = conversation.unread;
    if (!newest) return;
    const isKnown = newest.time <= (conversation.readUpTo ?? 0);
    if (isKnown && before === 0) return;
    // The server still counts messages whose receipt was sent or is pending: send it again.
    if (isKnown) this.#sentUpTo.delete(peer);
    this.#kernel.apply({ type: 'conversation-read', peer, byMe: true, time: newest.time });
    // Old pages that scroll into view while nothing is unread need no receipt.
    if (before === 0 && newest.id !== newestReceived(conversation.messages)?.id) return;
    if (this.#kernel.config.noReceipts) return;
    this.#owed.set(peer, newest);
    if (!this.#timers.has(peer)) this.#sendDue(peer);
  }

  online(): void {
    for (const peer of this.#owed.keys()) this.#sendDue(peer);
  }

  signedOut(): void {
    for (const timer of this.#timers.values()) this.#kernel.environment.clock.clearTimeout(timer);
    for (const memory of [this.#owed, this.#sentUpTo, this.#timers]) memory.clear();
  }

  #sendDue(peer: UserId): void {
    const { client, environment, state } = this.#kernel;
    const message = this.#owed.get(peer);
    if (!client || !message) return;
    this.#owed.delete(peer);
    if (message.time <= (this.#sentUpTo.get(peer) ?? 0)) return;
    this.#sentUpTo.set(peer, message.time);
    const messages = state.conversations.get(peer)?.messages ?? [];
    const isAll = !messages.slice(firstAfter(messages, message.time)).some((later) => !later.outgoing);
    inBackground(this.#kernel, () => this.#send(client, peer, message, isAll));
    const next = (): void => {
      this.#timers.delete(peer);
      this.#sendDue(peer);
    };
    this.#timers.set(peer, environment.clock.setTimeout(next, pace));
  }

  async #send(client: ChatClient, peer: UserId, message: Message, isAll: boolean): Promise<void> {
    try {
      await (isAll ? client.markConversationRead(peer) : client.markRead(peer, message.id!));
    } catch (error) {
      // It is sent by the timer or on the next connection, unless newer messages were seen by then.
      if (!this.#owed.has(peer)) this.#owed.set(peer, message);
      this.#sentUpTo.delete(peer);
      throw error;
    }
  }
}

/** @param from index to begin at, going backwards. */
const newestReceived = (messages: readonly Message[], from = messages.length - 1): Message | undefined => {
  for (let place = from; place >= 0; place--) if (!messages[place]!.outgoing) return messages[place];
  return undefined;
};
