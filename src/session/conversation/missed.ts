/**
 * Reports messages that arrived while nobody was signed in here. The server may deliver them by itself, but one that
 * queues for known devices only delivers nothing to a new device. Messages that the conversation list counts as unread,
 * and that neither this device's store nor the connection has reported, are then read from the history. A message
 * reported twice counts once.
 */
import type { ConversationSummary, Message, Position } from '../../types/message.js';
import type { ChatEvent } from '../../types/event.js';
import type { UserId } from '../../types/people.js';
import type { ChatClient } from '../kernel/client-port.js';
import { inBackground, toChatError, type Feature, type Kernel } from '../kernel/feature.js';
import { further, isUpTo } from '../state/sorted-messages.js';
import { Retries } from './retries.js';

const pageSize = 50;
/** Maximum number of messages reported per conversation; a server queues no more for an absent device. */
const most = 500;
/** Maximum number of conversations whose history is read; of the others the last message is reported. */
const mostConversations = 20;

export class MissedMessages implements Feature {
  readonly #kernel: Kernel;
  readonly #retries: Retries;
  /** The position up to which each conversation was reported before this connection. */
  readonly #toldUpTo = new Map<UserId, Position>();
  /** The client for which this is done. */
  #done: ChatClient | undefined;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
    this.#retries = new Retries(kernel);
  }

  online(): void {
    for (const { peer, heardUpTo, countedUpTo } of this.#kernel.state.conversations.values())
      this.#advance(peer, further(heardUpTo, countedUpTo));
  }
  /** The messages that the server has delivered are reported. */
  synced(): void {
    for (const { peer, heardUpTo } of this.#kernel.state.conversations.values()) this.#advance(peer, heardUpTo);
  }
  offline(): void {
    this.#retries.endAll();
  }
  signedOut(): void {
    this.#retries.endAll();
    this.#toldUpTo.clear();
    this.#done = undefined;
  }
  applied(event: ChatEvent): void {
    if (event.type !== 'restored') return;
    for (const { peer, countedUpTo, last } of event.conversations) this.#advance(peer, countedUpTo ?? last);
  }

  /** @param read settles when the history of an open conversation has been read. */
  tell(client: ChatClient, list: readonly ConversationSummary[], read: (peer: UserId) => Promise<void>): void {
    if (client === this.#done || client !== this.#kernel.client) return;
    this.#done = client;
    let asked = 0;
    for (const summary of list) {
      const { peer, unread, last } = summary;
      const isTold = last && isUpTo(last, this.#toldUpTo.get(peer));
      if (unread === 0 || isTold || this.#kernel.state.blocked.has(peer)) continue;
      const isAsked = ++asked <= mostConversations;
      this.#try(peer, () => this.#tellOf(client, summary, isAsked, read));
    }
  }

  /** Only the first failure is reported. What is read in the meantime is no longer missed. */
  #try(peer: UserId, tell: () => Promise<void>, isRetry = false): void {
    const run = async (): Promise<void> => {
      try {
        await tell();
        this.#retries.end(peer);
      } catch (thrown) {
        const error = toChatError(thrown);
        const isUnread = (): boolean => (this.#kernel.state.conversations.get(peer)?.unread ?? 0) > 0;
        this.#retries.later(peer, error, () => isUnread() && this.#try(peer, tell, true));
        if (!isRetry || !error.retryable) throw error;
      }
    };
    inBackground(this.#kernel, run, 'history');
  }

  async #tellOf(
    client: ChatClient,
    { peer, unread: counted, last }: ConversationSummary,
    isAsked: boolean,
    read: (peer: UserId) => Promise<void>,
  ): Promise<void> {
    await read(peer);
    const { messages: known = [], unread: now = 0 } = this.#kernel.state.conversations.get(peer) ?? {};
    const unread = Math.max(counted, now);
    const isHere = this.#newest(known, unread).length === unread;
    const isLastEnough = last && (!isAsked || (unread === 1 && !last.outgoing));
    const asked = isHere || isLastEnough || !isAsked ? undefined : await this.#ask(client, peer, unread);
    // It may have been removed in the meantime.
    if (client !== this.#kernel.client || !this.#kernel.state.conversations.has(peer)) return;
    const newest = last ? [last] : [];
    const found = asked ?? (isHere ? known : newest);
    const toldUpTo = this.#toldUpTo.get(peer);
    for (const message of this.#newest(found, unread))
      if (!isUpTo(message, toldUpTo)) this.#kernel.apply({ type: 'message', message, origin: 'live', missed: true });
  }

  async #ask(client: ChatClient, peer: UserId, unread: number): Promise<readonly Message[]> {
    let messages: readonly Message[] = [];
    let cursor: string | undefined;
    for (let asked = 0; asked < most; asked += pageSize) {
      const page = await client.history(peer, { cursor, limit: pageSize });
      messages = [...page.messages, ...messages];
      cursor = page.cursor;
      if (page.complete || this.#newest(messages, unread).length === unread) break;
    }
    return messages;
  }

  /** The peer's newest messages, as many as are unread. */
  #newest(messages: readonly Message[], unread: number): readonly Message[] {
    return messages.filter(({ outgoing }) => !outgoing).slice(-Math.min(unread, most));
  }

  #advance(peer: UserId, position: Position | undefined): void {
    const upTo = further(this.#toldUpTo.get(peer), position);
    if (upTo) this.#toldUpTo.set(peer, upTo);
  }
}
