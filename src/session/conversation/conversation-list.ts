/** Reads the server's list of conversations: once on each connection, and when somebody asks for it. */
import type { ChatClient } from '../kernel/client-port.js';
import { ChatError } from '../../types/error.js';
import type { ChatEvent } from '../../types/event.js';
import type { UserId } from '../../types/people.js';
import {
  connectedClient,
  inBackground,
  isConnectionError,
  type Feature,
  type Kernel,
  WholeRead,
} from '../kernel/feature.js';
import { restError } from '../sign-in/connection.js';
import type { ConversationCache } from './cache.js';
import type { ConversationHistory } from './history.js';
import type { MissedMessages } from './missed.js';
import { Retries } from './retries.js';

export class ConversationList implements Feature {
  readonly #kernel: Kernel;
  readonly #cache: ConversationCache;
  readonly #history: ConversationHistory;
  readonly #missed: MissedMessages;
  readonly #retries: Retries;
  readonly #list: WholeRead;
  #signal: AbortSignal | undefined;
  /** The client whose queued messages have all been delivered. */
  #syncedClient: ChatClient | undefined;
  /** Callers that asked for the list before this connection read it: they get its result. */
  #awaiting: { resolve: () => void; reject: (error: unknown) => void }[] = [];
  /** The read in progress. */
  #reading: Promise<void> | undefined;

  constructor(kernel: Kernel, cache: ConversationCache, history: ConversationHistory, missed: MissedMessages) {
    this.#kernel = kernel;
    this.#cache = cache;
    this.#history = history;
    this.#missed = missed;
    this.#retries = new Retries(kernel);
    this.#list = new WholeRead(kernel);
  }

  signedIn(_user: UserId, signal: AbortSignal): void {
    this.#signal = signal;
  }

  signedOut(): void {
    this.#signal = this.#reading = undefined;
    this.#retries.endAll();
  }

  /** Once the queued messages are delivered, the server's list counts the same messages as this session. */
  synced(client: ChatClient): void {
    this.#syncedClient = client;
    inBackground(this.#kernel, () => this.#readFirst(client), 'history');
  }

  offline(): void {
    this.#syncedClient = this.#reading = undefined;
    this.#retries.endAll();
    const lost = new ChatError('interrupted', 'The connection was lost in the meantime.', { retryable: true });
    for (const { reject } of this.#awaiting.splice(0)) reject(lost);
  }

  applied(event: ChatEvent): void {
    if (event.type === 'conversation-removed' || (event.type === 'conversation-marked' && event.pinned !== undefined))
      this.#list.changed();
  }

  /** Callers share a read that is in progress or about to start. @throws ChatError */
  async load(): Promise<void> {
    const client = connectedClient(this.#kernel);
    if (client === this.#syncedClient) return this.#read(client);
    return new Promise((resolve, reject) => this.#awaiting.push({ resolve, reject }));
  }

  #read(client: ChatClient): Promise<void> {
    const reading = (this.#reading ??= this.#ask(client).finally(() => {
      if (this.#reading === reading) this.#reading = undefined;
    }));
    return reading;
  }

  async #ask(client: ChatClient): Promise<void> {
    const signal = this.#signal;
    const list = await this.#list.of(client, () => client.conversations());
    if (!signal || signal.aborted) return;
    this.#retries.endAll();
    const { conversations: before } = this.#kernel.state;
    this.#kernel.apply({ type: 'conversations', list });
    // Once the store is open, it is known which messages this device reported before.
    void this.#cache.storage.then(() =>
      this.#missed.report(client, list, before, (peer) => this.#history.settled(peer)),
    );
  }

  /** Nobody requested this read, so while the connection is up nothing else would report its failure. */
  async #readFirst(client: ChatClient, isRetry = false): Promise<void> {
    const awaiting = this.#awaiting.splice(0);
    try {
      await this.#read(client);
      for (const { resolve } of awaiting) resolve();
    } catch (thrown) {
      for (const { reject } of awaiting) reject(thrown);
      const error = restError(this.#kernel, thrown);
      this.#retries.later('', error, () => inBackground(this.#kernel, () => this.#readFirst(client, true), 'history'));
      // Without the list, it is never known what was missed.
      if (error.code === 'service-off' && client === this.#kernel.client) this.#missed.over();
      // It has been reported.
      if (isRetry && error.retryable) return;
      if (isConnectionError(error) && client === this.#kernel.client) this.#kernel.apply({ type: 'error', error });
      throw error;
    }
  }
}
