/** Names, pictures, presence and typing. */
import type { ChatClient } from '../kernel/client-port.js';
import type { ChatEvent } from '../../types/event.js';
import { normalizeUserId, type Profile, type UserId } from '../../types/people.js';
import type { Timer } from '../kernel/environment.js';
import { inBackground, connectedClient, type Kernel, type Feature } from '../kernel/feature.js';

/** Milliseconds between two typing signals; the other side shows each for longer. */
const typingPace = 4_000;
/** Milliseconds during which profile requests are batched. */
const gatherTime = 50;
/** The same after a sign-in, until the conversation list shows whose profiles are needed. */
const firstGatherTime = 1_000;
const mostProfiles = 100;
/** Maximum number of users whose presence is requested again on each connection; the longest unviewed is dropped. */
const mostWatched = 100;
/** Milliseconds between presence subscriptions; the server drops a subscription after a day. */
const watchTime = 12 * 3600_000;

export class Profiles implements Feature {
  readonly #kernel: Kernel;
  /** Profiles the page provides; they override the server's. */
  #ofPage: ReadonlyMap<UserId, Profile> = new Map();
  readonly #wanted = new Set<UserId>();
  readonly #asked = new Set<UserId>();
  /** Peers whose conversation is in view. */
  readonly #inView = new Set<UserId>();
  /** Users whose presence is subscribed, the most recently viewed last; includes closed conversations. */
  readonly #watched = new Set<UserId>();
  /** Users whose presence the server reported while an answer about them was on its way. */
  readonly #overtaking = new Set<Set<UserId>>();
  readonly #typedAt = new Map<UserId, number>();
  #gathering: Timer;
  /** Whether the conversation list has been read once. */
  #isListed = false;
  #watching: Timer;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /** The user is typing to that peer. */
  typing(peer: UserId): void {
    const { client, environment } = this.#kernel;
    const now = environment.clock.elapsed();
    if (!client || now - (this.#typedAt.get(peer) ?? -Infinity) < typingPace) return;
    this.#typedAt.set(peer, now);
    client.probe();
    // A peer that refuses this refuses the message too, and that failure is reported.
    inBackground(this.#kernel, () => client.typing(peer).catch(() => {}));
  }

  /** Loads profile and presence of a peer whose conversation is in view. */
  watch(peer: UserId): void {
    this.want([peer]);
    this.#inView.add(peer);
    const isNew = !this.#watched.delete(peer);
    this.#watched.add(peer);
    if (isNew && this.#kernel.client) this.#subscribe(this.#kernel.client, [peer]);
  }

  /**
   * Does not unsubscribe: the server counts by user, so the user's other tabs and devices that show the same peer would
   * hear no more either. The conversation list also still shows the presence.
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
    this.#gathering ??= this.#kernel.environment.clock.setTimeout(() => this.#ask(), time);
  }

  /** @throws ChatError `bad-user-id` */
  set(profiles: Readonly<Record<string, Profile>>): void {
    this.#ofPage = new Map(Object.entries(profiles).map(([id, profile]) => [normalizeUserId(id), profile]));
    this.#notify();
  }

  /** Sets the user's own name and picture. @throws ChatError */
  async setOwn(profile: Profile): Promise<void> {
    const user = this.#kernel.state.userId;
    await connectedClient(this.#kernel).setProfile(profile);
    if (user !== undefined) this.#kernel.apply({ type: 'profiles', profiles: { [user]: profile } });
  }

  signedIn(user: UserId): void {
    if (this.#ofPage.size > 0) this.#notify();
    this.want([user]);
  }

  online(client: ChatClient): void {
    this.#watchAnew(client);
    this.want([...this.#inView]);
  }

  signedOut(): void {
    const { clock } = this.#kernel.environment;
    for (const timer of [this.#gathering, this.#watching]) clock.clearTimeout(timer);
    this.#gathering = this.#watching = undefined;
    this.#isListed = false;
    for (const memory of [this.#wanted, this.#asked, this.#watched, this.#typedAt]) memory.clear();
  }

  /** A name that came with a message is replaced by what the page or the server knows. */
  applied(event: ChatEvent): void {
    if (event.type === 'conversations') this.#listed();
    if (event.type === 'contact-request') this.want([event.request.from]);
    // The next typing belongs to another message.
    if (event.type === 'sending') this.#typedAt.delete(event.message.peer);
    if (event.type === 'presence') for (const users of this.#overtaking) users.add(event.user);
    if (event.type === 'message' && event.message.sender) {
      const ofPage = this.#ofPage.get(event.message.from);
      if (ofPage && this.#kernel.state.profiles.get(event.message.from) !== ofPage) {
        this.#kernel.apply({ type: 'profiles', profiles: { [event.message.from]: ofPage } });
      }
    }
  }

  #listed(): void {
    if (this.#isListed) return;
    this.#isListed = true;
    this.#kernel.environment.clock.clearTimeout(this.#gathering);
    this.#gathering = undefined;
    this.want([]);
  }

  #notify(): void {
    this.#kernel.apply({ type: 'profiles', profiles: Object.fromEntries(this.#ofPage) });
  }

  get #hasPresence(): boolean {
    return !this.#kernel.state.servicesOff.has('presence');
  }

  #watchAnew(client: ChatClient): void {
    const { clock } = this.#kernel.environment;
    clock.clearTimeout(this.#watching);
    this.#watching = clock.setTimeout(() => this.#kernel.client && this.#watchAnew(this.#kernel.client), watchTime);
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
      // Presence changes during the request come over the socket and may be newer than the answer.
      const overtaken = new Set<UserId>();
      this.#overtaking.add(overtaken);
      try {
        const received = await client.subscribePresence(peers);
        if (client !== this.#kernel.client) return;
        for (const [user, presence] of Object.entries(received))
          if (!overtaken.has(user)) this.#kernel.apply({ type: 'presence', user, presence });
      } catch (error) {
        // They are requested again when the conversation is reopened, or on the next connection.
        for (const peer of peers) this.#watched.delete(peer);
        throw error;
      } finally {
        this.#overtaking.delete(overtaken);
      }
    };
    inBackground(this.#kernel, subscribe, 'presence');
  }

  #ask(): void {
    this.#gathering = undefined;
    const { client } = this.#kernel;
    if (!client || this.#wanted.size === 0) return;
    const users = [...this.#wanted].slice(0, mostProfiles);
    for (const user of users) {
      this.#wanted.delete(user);
      this.#asked.add(user);
    }
    const ask = async (): Promise<void> => {
      try {
        const received = await client.profiles(users);
        if (client !== this.#kernel.client) return;
        this.#kernel.apply({ type: 'profiles', profiles: { ...received, ...pick(this.#ofPage, users) } });
      } catch (error) {
        for (const user of users) this.#asked.delete(user);
        throw error;
      }
    };
    inBackground(this.#kernel, ask);
    if (this.#wanted.size > 0) this.want([]);
  }
}

const pick = (profiles: ReadonlyMap<UserId, Profile>, users: readonly UserId[]): Readonly<Record<UserId, Profile>> =>
  Object.fromEntries([...profiles].filter(([user]) => users.includes(user)));
