/**
 * Reports messages that arrived while nobody was signed in here. The server may deliver them by itself, but one that
 * queues for known devices only delivers nothing to a new device. Messages that the conversation list counts as unread,
 * and that neither this device's store nor the connection has reported, are then read from the history. Newer messages
 * may arrive live in the meantime: each is remembered by its id, since a position would leave out the older ones. Once it
 * is known what was missed, a position is enough.
 */
import type { Conversation, ConversationSummary, Message, Position } from '../../types/message.js';
import type { ChatEvent } from '../../types/event.js';
import type { UserId } from '../../types/people.js';
import type { ChatClient } from '../kernel/client-port.js';
import { inBackground, toChatError, type Feature, type Kernel } from '../kernel/feature.js';
import { containsId, further, isUpTo } from '../state/sorted-messages.js';
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
  readonly #reportedUpTo = new Map<UserId, Position>();
  /** Ids of the messages reported until everything that was missed is reported. */
  readonly #reported = new Set<string>();
  /** Whether that is so on this connection. */
  #isOver = false;
  /** The client for which this is done. */
  #done: ChatClient | undefined;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
    this.#retries = new Retries(kernel);
  }

  online(): void {
    for (const { peer, countedUpTo } of this.#kernel.state.conversations.values()) this.#advance(peer, countedUpTo);
  }

  offline(): void {
    this.#retries.endAll();
    if (!this.#isOver) return;
    for (const { peer, heardUpTo } of this.#kernel.state.conversations.values()) this.#advance(peer, heardUpTo);
    this.#isOver = false;
  }

  signedOut(): void {
    this.#retries.endAll();
    this.#reportedUpTo.clear();
    this.#reported.clear();
    this.#isOver = false;
    this.#done = undefined;
  }

  applied(event: ChatEvent): void {
    if (event.type === 'message' && event.origin === 'live' && !this.#isOver) this.#reported.add(event.message.id!);
    if (event.type !== 'restored') return;
    for (const { peer, countedUpTo, last } of event.conversations) this.#advance(peer, countedUpTo ?? last);
  }

  /**
   * @param before the conversations as they were before the list was read.
   * @param read settles when the history of an open conversation has been read.
   */
  report(
    client: ChatClient,
    list: readonly ConversationSummary[],
    before: ReadonlyMap<UserId, Conversation>,
    read: (peer: UserId) => Promise<void>,
  ): void {
    if (client === this.#done || client !== this.#kernel.client) return;
    this.#done = client;
    let asked = 0;
    let left = 1;
    const end = (): void => {
      if (--left === 0 && client === this.#kernel.client) this.over();
    };
    for (const summary of list) {
      const { peer, unread, last } = summary;
      // If the newest message arrived live, the number of unread messages shows whether older ones are missing.
      const isWhole = last && this.#reported.has(last.id!) && (before.get(peer)?.unread ?? 0) >= unread;
      const isReported = isWhole || (last && isUpTo(last, this.#reportedUpTo.get(peer)));
      if (unread === 0 || isReported || this.#kernel.state.blocked.has(peer)) continue;
      const isAsked = ++asked <= mostConversations;
      left++;
      this.#try(peer, () => this.#reportMissed(client, summary, isAsked, read), end);
    }
    end();
  }

  /** Nothing that was missed will be reported any more on this connection. */
  over(): void {
    this.#isOver = true;
    this.#done = this.#kernel.client;
    this.#reported.clear();
  }

  /** Only the first failure is reported. What is read in the meantime is no longer missed. */
  #try(peer: UserId, report: () => Promise<void>, end: () => void, isRetry = false): void {
    const run = async (): Promise<void> => {
      try {
        await report();
        this.#retries.end(peer);
        end();
      } catch (thrown) {
        const error = toChatError(thrown);
        const isUnread = (): boolean => (this.#kernel.state.conversations.get(peer)?.unread ?? 0) > 0;
        const retry = (): void => (isUnread() ? this.#try(peer, report, end, true) : end());
        if (!this.#retries.later(peer, error, retry)) end();
        if (!isRetry || !error.retryable) throw error;
      }
    };
    inBackground(this.#kernel, run, 'history');
  }

  async #reportMissed(
    client: ChatClient,
    summary: ConversationSummary,
    isAsked: boolean,
    read: (peer: UserId) => Promise<void>,
  ): Promise<void> {
    const { peer, unread, last } = summary;
    await read(peer);
    const known = this.#kernel.state.conversations.get(peer)?.messages ?? [];
    const isHere = this.#hasAll(known, summary) && (!last || containsId(known, last.id!));
    const isLastEnough = last && (!isAsked || (unread === 1 && !last.outgoing));
    const asked =
      isHere || isLastEnough || !isAsked ? undefined : await this.#ask(client, summary).catch(this.#unlessOff);
    // It may have been removed in the meantime.
    if (client !== this.#kernel.client || !this.#kernel.state.conversations.has(peer)) return;
    const newest = last ? [last] : [];
    const found = asked ?? (isHere ? known : newest);
    const reportedUpTo = this.#reportedUpTo.get(peer);
    for (const message of this.#newest(found, summary))
      if (!isUpTo(message, reportedUpTo) && !this.#reported.has(message.id!))
        this.#kernel.apply({ type: 'message', message, origin: 'live', missed: true });
  }

  /** Without a history service, the last message is all that is known. */
  readonly #unlessOff = (thrown: unknown): undefined => {
    if (toChatError(thrown).code !== 'service-off') throw thrown;
    this.#kernel.apply({ type: 'service-off', service: 'history' });
  };

  async #ask(client: ChatClient, summary: ConversationSummary): Promise<readonly Message[]> {
    let messages: readonly Message[] = [];
    let cursor: string | undefined;
    for (let asked = 0; asked < most; asked += pageSize) {
      const page = await client.history(summary.peer, { cursor, limit: pageSize });
      messages = [...page.messages, ...messages];
      cursor = page.cursor;
      if (page.complete || this.#hasAll(messages, summary)) break;
    }
    return messages;
  }

  #hasAll(messages: readonly Message[], summary: ConversationSummary): boolean {
    return this.#newest(messages, summary).length === summary.unread;
  }

  /** The peer's newest messages up to the last that the list knows, as many as it counts as unread. */
  #newest(messages: readonly Message[], { unread, last }: ConversationSummary): readonly Message[] {
    const counted = messages.filter((message) => !message.outgoing && (!last || isUpTo(message, last)));
    return counted.slice(-Math.min(unread, most));
  }

  #advance(peer: UserId, position: Position | undefined): void {
    const upTo = further(this.#reportedUpTo.get(peer), position);
    if (upTo) this.#reportedUpTo.set(peer, upTo);
  }
}
