/**
 * Tells of messages that came while nobody was signed in here. A server may hand them over by itself; one that queues
 * for known devices only hands a new device nothing. What the list of conversations counts as unread, and neither the
 * store of this device nor the connection has told, is then taken from the history. Told twice counts once.
 */
import type { ConversationSummary, Message, Position } from '../../types/message.js';
import type { ChatEvent } from '../../types/event.js';
import type { UserId } from '../../types/people.js';
import type { ChatClient } from '../kernel/client-port.js';
import { inBackground, type Feature, type Kernel } from '../kernel/feature.js';
import { further, isUpTo } from '../state/sorted-messages.js';

const pageSize = 50;
/** Messages of one conversation that are told; a server keeps no more for a device that is away. */
const most = 500;
/** Conversations whose history is asked for; of others the last message is told. */
const mostConversations = 20;

export class MissedMessages implements Feature {
  /** Up to where each conversation was told before this connection. */
  readonly #toldUpTo = new Map<UserId, Position>();
  /** Of the connection for which this is done. */
  #done?: ChatClient;

  constructor(private readonly kernel: Kernel) {}

  online(): void {
    for (const { peer, heardUpTo, countedUpTo } of this.kernel.state.conversations.values())
      this.#advance(peer, further(heardUpTo, countedUpTo));
  }
  /** What the server has handed over is told. */
  synced(): void {
    for (const { peer, heardUpTo } of this.kernel.state.conversations.values()) this.#advance(peer, heardUpTo);
  }
  signedOut(): void {
    this.#toldUpTo.clear();
    this.#done = undefined;
  }
  applied(event: ChatEvent): void {
    if (event.type !== 'restored') return;
    for (const { peer, countedUpTo, last } of event.conversations) this.#advance(peer, countedUpTo ?? last);
  }

  /** @param read settles when the history of a conversation that is open has been read. */
  tell(client: ChatClient, list: readonly ConversationSummary[], read: (peer: UserId) => Promise<void>): void {
    if (client === this.#done || client !== this.kernel.client) return;
    this.#done = client;
    let asked = 0;
    for (const summary of list) {
      const { peer, unread, last } = summary;
      const isTold = last && isUpTo(last, this.#toldUpTo.get(peer));
      if (unread === 0 || isTold || this.kernel.state.blocked.has(peer)) continue;
      const isAsked = ++asked <= mostConversations;
      inBackground(this.kernel, () => this.#tellOf(client, summary, isAsked, read), 'history');
    }
  }

  async #tellOf(
    client: ChatClient,
    { peer, unread, last }: ConversationSummary,
    isAsked: boolean,
    read: (peer: UserId) => Promise<void>,
  ): Promise<void> {
    await read(peer);
    const known = this.kernel.state.conversations.get(peer)?.messages ?? [];
    const isHere = this.#newest(known, unread).length === unread;
    const isLastEnough = last && (!isAsked || (unread === 1 && !last.outgoing));
    const asked = isHere || isLastEnough || !isAsked ? undefined : await this.#ask(client, peer, unread);
    if (client !== this.kernel.client) return;
    const found = asked ?? (isHere ? known : last ? [last] : []);
    const toldUpTo = this.#toldUpTo.get(peer);
    for (const message of this.#newest(found, unread))
      if (!isUpTo(message, toldUpTo)) this.kernel.apply({ type: 'message', message, origin: 'live', missed: true });
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

  /** The newest of the peer's, as many as are unread. */
  #newest(messages: readonly Message[], unread: number): readonly Message[] {
    return messages.filter(({ outgoing }) => !outgoing).slice(-Math.min(unread, most));
  }

  #advance(peer: UserId, position: Position | undefined): void {
    const upTo = further(this.#toldUpTo.get(peer), position);
    if (upTo) this.#toldUpTo.set(peer, upTo);
  }
}
