/** Reads a conversation: its cache, its history page by page, the gap after a lost connection. */
import type { HistoryPage } from '../kernel/client-port.js';
import type { ChatError } from '../../types/error.js';
import type { ChatEvent } from '../../types/event.js';
import type { Conversation, Message, Position } from '../../types/message.js';
import type { UserId } from '../../types/people.js';
import type { ConversationCache } from './cache.js';
import { comparePositions } from '../../types/position.js';
import { containsId } from '../state/sorted-messages.js';
import {
  isConnectionError,
  connectedClient,
  toChatError,
  type Kernel,
  type Origin,
  type Feature,
} from '../kernel/feature.js';
import type { SessionState } from '../state/state.js';
import { readBetween } from '../state/unread.js';
import { restError } from '../sign-in/connection.js';
import type { LateChanges } from './late-changes.js';
import { Retries } from './retries.js';

const pageSize = 50;
/** Maximum number of pages read to close a gap. Older messages are dropped and read again on demand. */
const mostPages = 20;

export class ConversationHistory implements Feature {
  readonly #kernel: Kernel;
  readonly #cache: ConversationCache;
  readonly #late: LateChanges;
  /** How many views of this page show each peer. */
  readonly #open = new Map<UserId, number>();
  /** The position up to which there is no gap, for each conversation read during this sign-in. */
  readonly #syncedUpTo = new Map<UserId, Position>();
  /** Peers with a gap since a connection was lost. */
  readonly #gaps = new Set<UserId>();
  /** Reads in progress by peer: one at a time. */
  readonly #busy = new Map<UserId, Promise<void>>();
  /** Gaps being closed on this connection. */
  readonly #filling = new Map<UserId, Promise<void>>();
  /** Conversations whose cache is not read yet, with the number of messages read since they were opened. */
  readonly #opening = new Map<UserId, number>();
  readonly #retries: Retries;
  /** Peers whose read is repeated without being asked for: a failure has been reported already. */
  readonly #unasked = new Set<UserId>();
  #signal: AbortSignal | undefined;
  /** Whether all messages queued on the server have been delivered on this connection. */
  #isSynced = false;

  constructor(kernel: Kernel, cache: ConversationCache, late: LateChanges) {
    this.#kernel = kernel;
    this.#cache = cache;
    this.#late = late;
    this.#retries = new Retries(kernel);
  }

  isOpen(peer: UserId): boolean {
    return this.#open.has(peer);
  }

  open(peer: UserId): void {
    const times = this.#open.get(peer) ?? 0;
    this.#open.set(peer, times + 1);
    if (times === 0 && this.#signal) this.#begin(peer);
  }

  close(peer: UserId): void {
    const times = (this.#open.get(peer) ?? 1) - 1;
    if (times > 0) this.#open.set(peer, times);
    else if (this.#open.delete(peer)) {
      this.#opening.delete(peer);
      if (!this.#gaps.has(peer)) this.#retries.end(peer);
      this.#kernel.apply({ type: 'conversation-closed', peer });
    }
  }

  signedIn(_user: UserId, signal: AbortSignal): void {
    this.#signal = signal;
    for (const peer of this.#open.keys()) this.#begin(peer);
  }

  /** The store has come late: shows what it has of the conversations of which nothing was read meanwhile. */
  storeCame(): void {
    for (const peer of this.#open.keys()) if (!this.#syncedUpTo.has(peer)) this.#begin(peer);
  }

  signedOut(): void {
    this.#signal = undefined;
    this.#syncedUpTo.clear();
    this.#gaps.clear();
    this.#busy.clear();
    this.#opening.clear();
    this.#unasked.clear();
    this.#retries.endAll();
  }

  synced(): void {
    this.#isSynced = true;
    for (const peer of new Set([...this.#open.keys(), ...this.#syncedUpTo.keys()])) void this.#fill(peer);
  }

  /** The gap begins where the connection was lost. */
  offline(): void {
    this.#isSynced = false;
    this.#filling.clear();
    this.#retries.endAll();
    for (const peer of this.#syncedUpTo.keys()) {
      if (!this.#gaps.has(peer)) this.#mark(peer);
      this.#gaps.add(peer);
    }
  }

  /** Settles when no read of this conversation is in progress. Never rejects. */
  async settled(peer: UserId): Promise<void> {
    await this.#busy.get(peer);
  }

  /** Reads the next older page that has something new. @throws ChatError */
  async loadMore(peer: UserId): Promise<void> {
    if (this.#unasked.delete(peer)) this.#kernel.apply({ type: 'history-loading', peer });
    await this.#busy.get(peer);
    const now = (): Conversation | undefined => this.#kernel.state.conversations.get(peer);
    const before = now();
    if (before?.history === 'complete') return;
    if (!this.#syncedUpTo.has(peer) || this.#gaps.has(peer)) await this.#fill(peer);
    // If nothing was read before, that was the first page. After a gap that was too wide, history starts over.
    const after = now();
    if (before?.cursor === undefined || after?.cursor === undefined || after.history === 'complete') return;
    return this.#exclusively(peer, () => this.#older(peer, after.cursor));
  }

  /** A message received while there is no gap leaves none. */
  applied(event: ChatEvent, _origin: Origin, before: SessionState): void {
    if (event.type === 'conversation-removed') this.#syncedUpTo.delete(event.peer);
    if (event.type === 'conversation-read') this.#countRead(event.peer, before);
    if (event.type !== 'message' || event.origin !== 'live' || !this.#kernel.client) return;
    const { peer } = event.message;
    if (this.#syncedUpTo.has(peer) && !this.#gaps.has(peer)) this.#mark(peer);
  }

  #mark(peer: UserId): void {
    const newest = this.#kernel.state.conversations.get(peer)?.messages.at(-1);
    const position = newest && { time: newest.time, id: newest.id! };
    this.#syncedUpTo.set(peer, position ?? { time: 0, id: '0' });
    if (position) this.#cache.noGapUpTo(peer, position);
  }

  #countRead(peer: UserId, before: SessionState): void {
    const read = this.#opening.get(peer);
    if (read === undefined) return;
    const after = this.#kernel.state;
    this.#opening.set(peer, read + readBetween(before.conversations.get(peer), after.conversations.get(peer)));
  }

  #begin(peer: UserId): void {
    this.#opening.set(peer, 0);
    this.#kernel.apply({ type: 'conversation-opened', peer });
    const shown = this.#exclusively(peer, async () => {
      const syncedUpTo = await this.#cache.show(peer);
      const read = this.#opening.get(peer);
      // The cache may hold older unread messages. Those read in the meantime still belong below the unread divider.
      if (this.#signal && read !== undefined) this.#kernel.apply({ type: 'conversation-opened', peer, read });
      this.#opening.delete(peer);
      return syncedUpTo;
    });
    // A failure has already been reported as `history-failed`. Before queued messages are delivered, `synced` fills the
    // gap.
    shown.then(() => (this.#isSynced ? this.#fill(peer) : undefined)).catch(() => {});
  }

  /** Reads from the newest message back to the last one without a gap. Concurrent callers share one read. */
  #fill(peer: UserId): Promise<void> {
    const filling = this.#filling.get(peer) ?? this.#fillOnce(peer);
    this.#filling.set(peer, filling);
    const over = (): void => {
      if (this.#filling.get(peer) === filling) this.#filling.delete(peer);
    };
    filling.then(over, over);
    return filling;
  }

  #fillOnce(peer: UserId): Promise<void> {
    return this.#exclusively(peer, async () => {
      const client = this.#kernel.client;
      if (!client || !this.#signal) return;
      const isFirst = !this.#syncedUpTo.has(peer);
      const lastChange = this.#late.last;
      const edge = this.#syncedUpTo.get(peer) ?? (await this.#cache.show(peer));
      if (isFirst) this.#loading(peer);
      const read: Message[] = [];
      let page: HistoryPage | undefined;
      let met = false;
      for (let pages = 0; pages < mostPages && !met && !page?.complete; pages++) {
        page = await client.history(peer, { cursor: page?.cursor, limit: pageSize });
        read.unshift(...page.messages);
        met = edge === undefined || page.messages.some((message) => comparePositions(message, edge) <= 0);
      }
      const messages = this.#late.applyTo(read, peer, lastChange);
      if (!this.#signal || !page || !messages) return;
      const { cursor, complete } = page;
      if (met && !isFirst && edge) this.#kernel.apply({ type: 'messages', peer, messages, origin: 'history' });
      else
        this.#kernel.apply({ type: 'history-loaded', peer, messages, cursor, complete, replaces: !met && !complete });
      this.#mark(peer);
      this.#gaps.delete(peer);
      this.#forgive(peer);
    });
  }

  /** A page that failed on the old connection may be requested again on the new one. */
  #forgive(peer: UserId): void {
    const { history, cursor } = this.#kernel.state.conversations.get(peer) ?? {};
    if (history !== 'failed') return;
    this.#kernel.apply({ type: 'history-loaded', peer, messages: [], cursor, complete: false });
  }

  async #older(peer: UserId, from: string | undefined): Promise<void> {
    const client = connectedClient(this.#kernel);
    const known = this.#messagesOf(peer);
    const lastChange = this.#late.last;
    this.#loading(peer);
    let cursor = from;
    for (let pages = 0; pages < mostPages; pages++) {
      const page = await client.history(peer, { cursor, limit: pageSize });
      const messages = this.#late.applyTo(page.messages, peer, lastChange);
      if (!this.#signal || !messages) return;
      cursor = page.cursor;
      const { complete } = page;
      const isNew = messages.some((message) => !containsId(known, message.id!));
      if (!isNew && !complete && pages + 1 < mostPages) continue;
      this.#kernel.apply({ type: 'history-loaded', peer, messages, cursor, complete });
      return;
    }
  }

  /** Runs one read per peer at a time. @throws ChatError; also reported as `history-failed`. */
  #exclusively(peer: UserId, read: () => Promise<unknown>): Promise<void> {
    const signal = this.#signal;
    const run = async (): Promise<void> => {
      try {
        if (signal !== this.#signal) return;
        await read();
        this.#retries.end(peer);
      } catch (thrown) {
        const error = toChatError(thrown);
        if (signal === this.#signal && signal && !signal.aborted) this.#failed(peer, error);
        throw error;
      }
    };
    const before = this.#busy.get(peer) ?? Promise.resolve();
    const mine = before.then(run, run);
    this.#busy.set(
      peer,
      mine.catch(() => {}),
    );
    mine.catch(() => {});
    return mine;
  }

  #failed(peer: UserId, thrown: ChatError): void {
    const error = restError(this.#kernel, thrown);
    if (error.code === 'service-off') {
      this.#kernel.apply({ type: 'service-off', service: 'history' });
      this.#kernel.apply({ type: 'history-loaded', peer, messages: [], complete: true });
      return;
    }
    // The messages around a gap stay as they are shown.
    const isGap = this.#gaps.has(peer);
    const isSaid = this.#unasked.has(peer);
    if (!isGap) this.#kernel.apply({ type: 'history-failed', peer, error });
    // While the connection is up, its status does not show what is wrong.
    const isNews = !isConnectionError(error) || (!isGap && this.#kernel.client);
    if (isNews && !isSaid) this.#kernel.apply({ type: 'error', error });
    if (isGap || this.isOpen(peer)) this.#retries.later(peer, error, () => this.#retry(peer), isGap);
  }

  /** Repeats the read that failed. What is shown, and the button to ask for it, stays as it is until it succeeds. */
  #retry(peer: UserId): void {
    this.#unasked.add(peer);
    const hasNoGap = this.#syncedUpTo.has(peer) && !this.#gaps.has(peer);
    const older = (): Promise<void> => this.#older(peer, this.#kernel.state.conversations.get(peer)?.cursor);
    const over = (): boolean => this.#unasked.delete(peer);
    (hasNoGap ? this.#exclusively(peer, older) : this.#fill(peer)).then(over, over);
  }

  #loading(peer: UserId): void {
    if (!this.#unasked.has(peer)) this.#kernel.apply({ type: 'history-loading', peer });
  }

  #messagesOf(peer: UserId): Conversation['messages'] {
    return this.#kernel.state.conversations.get(peer)?.messages ?? [];
  }
}
