/** The user's contacts and blocklist; requested once after each sign-in. */
import type { ChatClient } from '../kernel/client-port.js';
import type { ChatEvent } from '../../types/event.js';
import type { UserId } from '../../types/people.js';
import { inBackground, useService, type Kernel, type Feature } from '../kernel/feature.js';

/** Changes of the lists, in this tab or another. */
const changing = new Set<ChatEvent['type']>(['blocklist', 'contact-answered', 'contact-removed']);

export class Contacts implements Feature {
  readonly #kernel: Kernel;
  #blocklistRead = false;
  #contactsRead = false;
  #changes = 0;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  synced(client: ChatClient): void {
    const isCurrent = (): boolean => client === this.#kernel.client;
    const { servicesOff } = this.#kernel.state;
    const readBlocklist = async (): Promise<void> => {
      const users = await this.#asItIs(client, () => client.blocklist());
      if (!isCurrent()) return;
      this.#blocklistRead = true;
      this.#kernel.apply({ type: 'blocklist', users });
    };
    const readContacts = async (): Promise<void> => {
      const contacts = await this.#asItIs(client, () => client.contacts());
      if (!isCurrent()) return;
      this.#contactsRead = true;
      this.#kernel.apply({ type: 'contacts', contacts });
    };
    if (!this.#blocklistRead && !servicesOff.has('block')) inBackground(this.#kernel, readBlocklist, 'block');
    if (!this.#contactsRead && !servicesOff.has('contacts')) inBackground(this.#kernel, readContacts, 'contacts');
  }
  signedOut(): void {
    this.#blocklistRead = this.#contactsRead = false;
  }

  applied({ type }: ChatEvent): void {
    if (changing.has(type)) this.#changes++;
  }

  async block(user: UserId): Promise<void> {
    await useService(this.#kernel, 'block', (client) => client.block(user));
    this.#kernel.apply({ type: 'blocklist', users: [...new Set([...this.#kernel.state.blocked, user])] });
  }
  async unblock(user: UserId): Promise<void> {
    await useService(this.#kernel, 'block', (client) => client.unblock(user));
    this.#kernel.apply({ type: 'blocklist', users: [...this.#kernel.state.blocked].filter((other) => other !== user) });
  }

  async request(user: UserId, reason: string): Promise<void> {
    await useService(this.#kernel, 'contacts', (client) => client.requestContact(user, reason));
  }
  async answer(user: UserId, accept: boolean): Promise<void> {
    await useService(this.#kernel, 'contacts', (client) =>
      accept ? client.acceptContact(user) : client.declineContact(user),
    );
    this.#kernel.apply({ type: 'contact-request-closed', user });
    if (accept) this.#kernel.apply({ type: 'contact-answered', user, accepted: true });
  }
  async remove(user: UserId): Promise<void> {
    await useService(this.#kernel, 'contacts', (client) => client.removeContact(user));
    this.#kernel.apply({ type: 'contact-removed', user });
  }

  /** Reads again if something was changed meanwhile: the answer may not have the change. */
  async #asItIs<T>(client: ChatClient, read: () => Promise<T>): Promise<T> {
    for (;;) {
      const before = this.#changes;
      const answer = await read();
      if (before === this.#changes || client !== this.#kernel.client) return answer;
    }
  }
}
