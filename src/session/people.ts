/** Names and pictures, who is there, who is typing. */
import type { ChatClient } from '../client/chat-client.js';
import { normalizeUserId, type ChatEvent, type Profile, type UserId } from '../types.js';
import type { Timer } from './environment.js';
import { inBackground, lineOf, type Kernel, type Part } from './part.js';

/** Milliseconds between two signs of typing; the other side shows each for longer. */
const typingPace = 4_000;
/** Milliseconds in which wishes for profiles are gathered. */
const gatherTime = 50;
const mostProfiles = 100;

export class People implements Part {
  /** What the page knows; it wins over the server. */
  #ofPage: Readonly<Record<UserId, Profile>> = {};
  readonly #wanted = new Set<UserId>();
  readonly #asked = new Set<UserId>();
  readonly #watched = new Set<UserId>();
  readonly #typedAt = new Map<UserId, number>();
  #gathering?: Timer;

  constructor(private readonly kernel: Kernel) {}

  /** The person writes to that peer. */
  typing(peer: UserId): void {
    const { client, environment } = this.kernel;
    const now = environment.clock.now();
    if (!client || now - (this.#typedAt.get(peer) ?? 0) < typingPace) return;
    this.#typedAt.set(peer, now);
    client.probe();
    inBackground(this.kernel, () => client.typing(peer));
  }

  /** A conversation is in view: who is on the other side, and is she there? */
  watch(peer: UserId): void {
    this.want([peer]);
    if (this.#watched.has(peer)) return;
    this.#watched.add(peer);
    if (this.kernel.client) this.#subscribe(this.kernel.client, [peer]);
  }
  unwatch(peer: UserId): void {
    const { client } = this.kernel;
    if (this.#watched.delete(peer) && client && this.#hasPresence) {
      inBackground(this.kernel, () => client.unsubscribePresence([peer]), 'presence');
    }
  }

  want(users: readonly UserId[]): void {
    for (const user of users) {
      if (!this.#asked.has(user) && !this.#ofPage[user]) this.#wanted.add(user);
    }
    if (this.#wanted.size > 0) {
      this.#gathering ??= this.kernel.environment.clock.setTimeout(() => this.#ask(), gatherTime);
    }
  }
  /** @throws ChatError `bad-user-id` */
  set(profiles: Readonly<Record<string, Profile>>): void {
    this.#ofPage = Object.fromEntries(Object.entries(profiles).map(([id, profile]) => [normalizeUserId(id), profile]));
    this.kernel.apply({ type: 'profiles', profiles: this.#ofPage });
  }
  /** One's own name and picture. @throws ChatError */
  async setOwn(profile: Profile): Promise<void> {
    const user = this.kernel.state.userId;
    await lineOf(this.kernel).setProfile(profile);
    if (user !== undefined) this.kernel.apply({ type: 'profiles', profiles: { [user]: profile } });
  }

  signedIn(user: UserId): void {
    if (Object.keys(this.#ofPage).length > 0) this.kernel.apply({ type: 'profiles', profiles: this.#ofPage });
    this.want([user]);
  }
  online(client: ChatClient): void {
    if (this.#watched.size > 0) this.#subscribe(client, [...this.#watched]);
    if (this.#wanted.size > 0) this.want([]);
  }
  signedOut(): void {
    this.kernel.environment.clock.clearTimeout(this.#gathering);
    this.#gathering = undefined;
    for (const memory of [this.#wanted, this.#asked, this.#typedAt]) memory.clear();
  }
  /** A name that came with a message is replaced by what the page or the server knows. */
  applied(event: ChatEvent): void {
    if (event.type === 'signed-in') return;
    // What is typed next is another message.
    if (event.type === 'sending') this.#typedAt.delete(event.message.peer);
    if (event.type === 'message' && event.message.sender) {
      const ofPage = this.#ofPage[event.message.from];
      if (ofPage && this.kernel.state.profiles.get(event.message.from) !== ofPage) {
        this.kernel.apply({ type: 'profiles', profiles: { [event.message.from]: ofPage } });
      }
    }
  }

  get #hasPresence(): boolean {
    return !this.kernel.state.servicesOff.has('presence');
  }

  #subscribe(client: ChatClient, peers: readonly UserId[]): void {
    if (!this.#hasPresence) return;
    const subscribe = async (): Promise<void> => {
      const told = await client.subscribePresence(peers);
      if (client !== this.kernel.client) return;
      for (const [user, presence] of Object.entries(told)) this.kernel.apply({ type: 'presence', user, presence });
    };
    inBackground(this.kernel, subscribe, 'presence');
  }

  #ask(): void {
    this.#gathering = undefined;
    const { client } = this.kernel;
    if (!client || this.#wanted.size === 0) return;
    const users = [...this.#wanted].slice(0, mostProfiles);
    for (const user of users) {
      this.#wanted.delete(user);
      this.#asked.add(user);
    }
    const ask = async (): Promise<void> => {
      try {
        const told = await client.profiles(users);
        if (client !== this.kernel.client) return;
        this.kernel.apply({ type: 'profiles', profiles: { ...told, ...pick(this.#ofPage, users) } });
      } catch (error) {
        for (const user of users) this.#asked.delete(user);
        throw error;
      }
    };
    inBackground(this.kernel, ask);
    if (this.#wanted.size > 0) this.want([]);
  }
}

const pick = (profiles: Readonly<Record<UserId, Profile>>, users: readonly UserId[]): Record<UserId, Profile> =>
  Object.fromEntries(users.flatMap((user) => (profiles[user] ? [[user, profiles[user]]] : [])));
