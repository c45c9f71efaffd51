/** A chat client whose world is a script: accepts and remembers everything, unless a test says otherwise. */
import type {
  ChatClient,
  ClientEvent,
  ClientLoader,
  ClientOptions,
  HistoryPage,
  Outgoing,
} from '../../src/session/kernel/client-port.js';
import { ChatError } from '../../src/types/error.js';
import type { Attachment, ConversationSummary, Message } from '../../src/types/message.js';
import type { Contact, Presence, Profile, UserId } from '../../src/types/people.js';

type Method = Exclude<keyof ChatClient, 'close' | 'probe'> | 'load';
/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers every method */
type Answer = (...args: any[]) => unknown;
export interface Call {
  readonly method: keyof ChatClient | 'load';
  readonly args: readonly unknown[];
  readonly client?: ScriptedClient;
}

let serial = 0;

/** A received message, unless `outgoing` is said; ids and times rise. */
export const makeMessage = (part: Partial<Message> = {}): Message => {
  const number = ++serial;
  const outgoing = part.outgoing ?? false;
  const peer = part.peer ?? (outgoing ? part.to : part.from) ?? 'bob';
  const id = part.id === undefined ? String(1_000_000 + number) : part.id;
  return {
    key: id ?? `k${number}`,
    id,
    from: outgoing ? 'alice' : peer,
    to: outgoing ? peer : 'alice',
    peer,
    outgoing,
    kind: 'text',
    text: `message ${number}`,
    time: 1_700_000_000_000 + number,
    status: outgoing ? 'sent' : 'received',
    ...part,
  };
};

/** A promise that a test settles by hand. */
export const deferred = <T = void>() => {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
};

export class ScriptedClient implements ChatClient {
  user?: UserId;
  token?: string;
  closed = false;
  dropped = false;

  constructor(
    readonly options: ClientOptions,
    readonly world: ScriptedWorld,
  ) {}

  /** Lets an event come in, as the SDK would. */
  emit(event: ClientEvent): void {
    this.options.on(event);
  }
  /** Lets a message come in. @returns it. */
  receive(part: Partial<Message> = {}): Message {
    const message = makeMessage(part);
    this.emit({ type: 'message', message, origin: 'live' });
    return message;
  }
  /** Cuts the line. */
  drop(error = new ChatError('network', 'The line was cut.', { retryable: true })): void {
    this.dropped = true;
    this.emit({ type: 'dropped', error });
  }

  #do<T>(method: Method, args: unknown[], otherwise: () => T): Promise<T> {
    this.world.calls.push({ method, args, client: this });
    const once = this.world.next.get(method)?.shift();
    const answer = once ?? this.world.answers.get(method);
    return Promise.resolve().then(() => (answer ? (answer(...args) as T) : otherwise()));
  }

  async open(user: UserId, token: string): Promise<void> {
    await this.#do('open', [user, token], () => {
      this.user = user;
      this.token = token;
    });
    queueMicrotask(() => {
      if (!this.closed && !this.dropped) this.emit({ type: 'synced' });
    });
  }
  close(): void {
    this.closed = true;
    this.world.calls.push({ method: 'close', args: [], client: this });
  }
  probe(): void {
    this.world.calls.push({ method: 'probe', args: [], client: this });
  }
  renew(token: string): Promise<number | undefined> {
    return this.#do('renew', [token], () => {
      this.token = token;
      return undefined;
    });
  }
  send(outgoing: Outgoing): Promise<{ id: string; time: number }> {
    return this.#do('send', [outgoing], () => this.world.store(outgoing, this.user ?? 'alice'));
  }
  upload(...args: Parameters<ChatClient['upload']>): Promise<Attachment> {
    return this.#do('upload', args, () => {
      args[2].onProgress(1);
      return { url: `https://files.test/${args[1].name}`, name: args[1].name, size: args[0].size, type: args[0].type };
    });
  }
  typing = (peer: UserId) => this.#do('typing', [peer], () => {});
  markRead = (peer: UserId, id: string) => this.#do('markRead', [peer, id], () => {});
  markConversationRead = (peer: UserId) => this.#do('markConversationRead', [peer], () => {});
  edit = (peer: UserId, id: string, text: string) =>
    this.#do('edit', [peer, id, text], () => ({ time: this.world.now() }));
  recall = (peer: UserId, id: string) => this.#do('recall', [peer, id], () => {});
  react = (id: string, emoji: string) => this.#do('react', [id, emoji], () => {});
  unreact = (id: string, emoji: string) => this.#do('unreact', [id, emoji], () => {});
  report = (id: string, type: string, reason: string) => this.#do('report', [id, type, reason], () => {});
  history = (peer: UserId, options: { cursor?: string; limit: number }) =>
    this.#do<HistoryPage>('history', [peer, options], () => this.world.page(peer, options));
  removeMessages = (peer: UserId, ids: readonly string[]) => this.#do('removeMessages', [peer, ids], () => {});
  conversations = () => this.#do<readonly ConversationSummary[]>('conversations', [], () => []);
  pin = (peer: UserId, pinned: boolean) => this.#do('pin', [peer, pinned], () => {});
  /** With its messages, as the server does. */
  removeConversation = (peer: UserId) =>
    this.#do('removeConversation', [peer], () => {
      const { messages } = this.world;
      messages.splice(0, messages.length, ...messages.filter((message) => message.peer !== peer));
    });
  profiles = (users: readonly UserId[]) => this.#do<Readonly<Record<UserId, Profile>>>('profiles', [users], () => ({}));
  setProfile = (profile: Profile) => this.#do('setProfile', [profile], () => {});
  subscribePresence = (users: readonly UserId[]) =>
    this.#do<Readonly<Record<UserId, Presence>>>('subscribePresence', [users], () => ({}));
  blocklist = () => this.#do<readonly UserId[]>('blocklist', [], () => []);
  block = (user: UserId) => this.#do('block', [user], () => {});
  unblock = (user: UserId) => this.#do('unblock', [user], () => {});
  contacts = () => this.#do<readonly Contact[]>('contacts', [], () => []);
  requestContact = (user: UserId, reason: string) => this.#do('requestContact', [user, reason], () => {});
  acceptContact = (user: UserId) => this.#do('acceptContact', [user], () => {});
  declineContact = (user: UserId) => this.#do('declineContact', [user], () => {});
  removeContact = (user: UserId) => this.#do('removeContact', [user], () => {});
}

/** The server behind all scripted clients of a test: what it stored, what it was asked, what it shall answer. */
export class ScriptedWorld {
  readonly calls: Call[] = [];
  readonly answers = new Map<Method, Answer>();
  readonly next = new Map<Method, Answer[]>();
  readonly clients: ScriptedClient[] = [];
  /** What was sent and stored; `history` is answered from it. */
  readonly messages: Message[] = [];
  now: () => number = () => Date.now();

  /** The newest client. */
  get client(): ScriptedClient {
    const client = this.clients.at(-1);
    if (!client) throw new Error('no client was loaded yet');
    return client;
  }
  /** Calls of one method so far. */
  called(method: Call['method']): Call[] {
    return this.calls.filter((call) => call.method === method);
  }
  /** How a method is answered from now on; `undefined` goes back to the usual. May return a promise, or throw. */
  answer(method: Method, answer?: Answer): void {
    if (answer) this.answers.set(method, answer);
    else this.answers.delete(method);
  }
  /** How a method is answered the next time only; several queue up. */
  once(method: Method, answer: Answer): void {
    this.next.set(method, [...(this.next.get(method) ?? []), answer]);
  }
  /** Refuses a method the next time. */
  fail(method: Method, error: ChatError): void {
    this.once(method, () => {
      throw error;
    });
  }
  /** The next call of a method waits until the test settles it. */
  hold<T = void>(method: Method): ReturnType<typeof deferred<T>> {
    const held = deferred<T>();
    this.once(method, () => held.promise);
    return held;
  }
  /** Stores what was sent, as the server does: a key that it knows is not stored again. */
  store(outgoing: Outgoing, from: UserId): { id: string; time: number } {
    const known = this.messages.find((message) => message.key === outgoing.key && message.from === from);
    if (known) return { id: known.id!, time: known.time };
    const message = makeMessage({
      key: outgoing.key,
      outgoing: true,
      from,
      to: outgoing.to,
      peer: outgoing.to,
      kind: outgoing.kind,
      text: outgoing.text,
      time: this.now(),
      ...(outgoing.attachment && { attachment: outgoing.attachment }),
    });
    this.messages.push(message);
    return { id: message.id!, time: message.time };
  }
  /** A page of what is stored, newest page first; the cursor is an index from the end. */
  page(peer: UserId, { cursor, limit }: { cursor?: string; limit: number }): HistoryPage {
    const all = this.messages.filter((message) => message.peer === peer);
    const end = cursor === undefined ? all.length : Number(cursor);
    const start = Math.max(0, end - limit);
    return { messages: all.slice(start, end), cursor: String(start), complete: start === 0 };
  }
}

/** A client loader with its world beside it: `loader.world.client.receive({ text: 'hello' })`. */
export const scriptedLoader = (world = new ScriptedWorld()): ClientLoader & { readonly world: ScriptedWorld } => {
  const load: ClientLoader = async (options) => {
    world.calls.push({ method: 'load', args: [options] });
    const answer = world.next.get('load')?.shift() ?? world.answers.get('load');
    if (answer) await answer(options);
    const client = new ScriptedClient(options, world);
    world.clients.push(client);
    return client;
  };
  return Object.assign(load, { world });
};
