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
/** Users whose presence is asked for anew with each line; who was looked at longest ago is let go. */
const mostWatched = 100;
/** Milliseconds; the server forgets after a day who wanted to be told. */
const watchTime = 12 * 3600_000;

export class People implements Part {
  /** What the page knows; it wins over the server. */
  #ofPage: Readonly<Record<UserId, Profile>> = {};
  readonly #wanted = new Set<UserId>();
  readonly #asked = new Set<UserId>();
  /** Whose conversation is in view. */
  readonly #inView = new Set<UserId>();
  /** Whose presence we are told, the latest looked at last; also of those whose conversation was closed since. */
  readonly #watched = new Set<UserId>();
  /** Who was told of by the server while an answer about them was on its way. */
  readonly #overtaking = new Set<Set<UserId>>();
  readonly #typedAt = new Map<UserId, number>();
  #gathering?: Timer;
  #watching?: Timer;

  constructor(private readonly kernel: Kernel) {}

  /** The person writes to that peer. */
  typing(peer: UserId): void {
    const { client, environment } = this.kernel;
    const now = environment.clock.now();
    if (!client || now - (this.#typedAt.get(peer) ?? 0) < typingPace) return;
    this.#typedAt.set(peer, now);
    client.probe();
    // Who does not take it does not take the message either, and there it is said.
    inBackground(this.kernel, () => client.typing(peer).catch(() => {}));
  }

  /** A conversation is in view: who is on the other side, and is she there? */
  watch(peer: UserId): void {
    this.want([peer]);
    this.#inView.add(peer);
    const isNew = !this.#watched.delete(peer);
    this.#watched.add(peer);
    if (isNew && this.kernel.client) this.#subscribe(this.kernel.client, [peer]);
  }
  /**
   * The server is not asked to be silent: it counts by user, so the user's other tabs and devices, which may show the
   * same peer, would hear no more either. And the list of conversations still shows who is there.
   */
  unwatch(peer: UserId): void {
    this.#inView.delete(peer);
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
    this.#watchAnew(client);
    if (this.#wanted.size > 0) this.want([]);
  }
  signedOut(): void {
    const { clock } = this.kernel.environment;
    for (const timer of [this.#gathering, this.#watching]) clock.clearTimeout(timer);
    this.#gathering = this.#watching = undefined;
    for (const memory of [this.#wanted, this.#asked, this.#watched, this.#typedAt]) memory.clear();
    for (const peer of this.#inView) this.#watched.add(peer);
  }
  /** A name that came with a message is replaced by what the page or the server knows. */
  applied(event: ChatEvent): void {
    if (event.type === 'signed-in') return;
    if (event.type === 'contact-request') this.want([event.request.from]);
    // What is typed next is another message.
    if (event.type === 'sending') this.#typedAt.delete(event.message.peer);
    if (event.type === 'presence') for (const users of this.#overtaking) users.add(event.user);
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

  #watchAnew(client: ChatClient): void {
    const { clock } = this.kernel.environment;
    clock.clearTimeout(this.#watching);
    this.#watching = clock.setTimeout(() => this.kernel.client && this.#watchAnew(this.kernel.client), watchTime);
    for (const peer of this.#inView) {
      this.#watched.delete(peer);
      this.#watched.add(peer);
    }
    const latest = [...this.#watched].slice(-mostWatched);
    if (latest.length > 0) this.#subscribe(client, latest);
  }

  #subscribe(client: ChatClient, peers: readonly UserId[]): void {
    if (!this.#hasPresence) return;
    const subscribe = async (): Promise<void> => {
      // Who comes or goes while the answer is on its way is told by the socket, which may be quicker.
      const overtaken = new Set<UserId>();
      this.#overtaking.add(overtaken);
      try {
        const told = await client.subscribePresence(peers);
        if (client !== this.kernel.client) return;
        for (const [user, presence] of Object.entries(told))
          if (!overtaken.has(user)) this.kernel.apply({ type: 'presence', user, presence });
      } catch (error) {
        // Asked for again when the conversation is opened again, or with the next line.
        for (const peer of peers) this.#watched.delete(peer);
        throw error;
      } finally {
        this.#overtaking.delete(overtaken);
      }
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
