/** Names and pictures, who is there, who is typing. */
import type { ChatClient } from '../kernel/client-port.js';
import type { ChatEvent } from '../../types/event.js';
import { normalizeUserId, type Profile, type UserId } from '../../types/people.js';
import type { Timer } from '../kernel/environment.js';
import { inBackground, connectedClient, type Kernel, type Feature } from '../kernel/feature.js';

/** Milliseconds between two signs of typing; the other side shows each for longer. */
const typingPace = 4_000;
/** Milliseconds in which wishes for profiles are gathered. */
const gatherTime = 50;
/** The same after a sign-in, until the list of conversations tells who else is wanted. */
const firstGatherTime = 1_000;
const mostProfiles = 100;
/** Users whose presence is asked for anew with each line; who was looked at longest ago is let go. */
const mostWatched = 100;
/** Milliseconds; the server forgets after a day who wanted to be told. */
const watchTime = 12 * 3600_000;

export class Profiles implements Feature {
  /** What the page knows; it wins over the server. */
  #ofPage: ReadonlyMap<UserId, Profile> = new Map();
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
  /** The list of conversations has been read once. */
  #isListed = false;
  #watching?: Timer;

  constructor(private readonly kernel: Kernel) {}

  /** The person writes to that peer. */
  typing(peer: UserId): void {
    const { client, environment } = this.kernel;
    const now = environment.clock.elapsed();
    if (!client || now - (this.#typedAt.get(peer) ?? -Infinity) < typingPace) return;
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
      if (!this.#asked.has(user) && !this.#ofPage.has(user)) this.#wanted.add(user);
    }
    if (this.#wanted.size === 0) return;
    const time = this.#isListed ? gatherTime : firstGatherTime;
    this.#gathering ??= this.kernel.environment.clock.setTimeout(() => this.#ask(), time);
  }
  /** @throws ChatError `bad-user-id` */
  set(profiles: Readonly<Record<string, Profile>>): void {
    this.#ofPage = new Map(Object.entries(profiles).map(([id, profile]) => [normalizeUserId(id), profile]));
    this.#tell();
  }
  /** One's own name and picture. @throws ChatError */
  async setOwn(profile: Profile): Promise<void> {
    const user = this.kernel.state.userId;
    await connectedClient(this.kernel).setProfile(profile);
    if (user !== undefined) this.kernel.apply({ type: 'profiles', profiles: { [user]: profile } });
  }

  signedIn(user: UserId): void {
    if (this.#ofPage.size > 0) this.#tell();
    this.want([user]);
  }
  online(client: ChatClient): void {
    this.#watchAnew(client);
    this.want([...this.#inView]);
  }
  signedOut(): void {
    const { clock } = this.kernel.environment;
    for (const timer of [this.#gathering, this.#watching]) clock.clearTimeout(timer);
    this.#gathering = this.#watching = undefined;
    this.#isListed = false;
    for (const memory of [this.#wanted, this.#asked, this.#watched, this.#typedAt]) memory.clear();
  }
  /** A name that came with a message is replaced by what the page or the server knows. */
  applied(event: ChatEvent): void {
    if (event.type === 'conversations') this.#listed();
    if (event.type === 'contact-request') this.want([event.request.from]);
    // What is typed next is another message.
    if (event.type === 'sending') this.#typedAt.delete(event.message.peer);
    if (event.type === 'presence') for (const users of this.#overtaking) users.add(event.user);
    if (event.type === 'message' && event.message.sender) {
      const ofPage = this.#ofPage.get(event.message.from);
      if (ofPage && this.kernel.state.profiles.get(event.message.from) !== ofPage) {
        this.kernel.apply({ type: 'profiles', profiles: { [event.message.from]: ofPage } });
      }
    }
  }

  #listed(): void {
    if (this.#isListed) return;
    this.#isListed = true;
    this.kernel.environment.clock.clearTimeout(this.#gathering);
    this.#gathering = undefined;
    this.want([]);
  }

  #tell(): void {
    this.kernel.apply({ type: 'profiles', profiles: Object.fromEntries(this.#ofPage) });
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
        // Asked for again when the conversation is opened again, or with the next connection.
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

const pick = (profiles: ReadonlyMap<UserId, Profile>, users: readonly UserId[]): Readonly<Record<UserId, Profile>> =>
  Object.fromEntries([...profiles].filter(([user]) => users.includes(user)));
