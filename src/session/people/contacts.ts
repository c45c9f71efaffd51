/** The user's contacts and blocklist; requested once after each sign-in. */
import type { ChatClient } from '../kernel/client-port.js';
import type { ChatEvent } from '../../types/event.js';
import type { UserId } from '../../types/people.js';
import { inBackground, useService, type Kernel, type Feature, WholeRead } from '../kernel/feature.js';

export class Contacts implements Feature {
  readonly #kernel: Kernel;
  #blocklistRead = false;
  #contactsRead = false;
  readonly #blocklist: WholeRead;
  readonly #contacts: WholeRead;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
    this.#blocklist = new WholeRead(kernel);
    this.#contacts = new WholeRead(kernel);
  }

  synced(client: ChatClient): void {
    const isCurrent = (): boolean => client === this.#kernel.client;
    const { servicesOff } = this.#kernel.state;
    const readBlocklist = async (): Promise<void> => {
      const users = await this.#blocklist.of(client, () => client.blocklist());
      if (!isCurrent()) return;
      this.#blocklistRead = true;
      this.#kernel.apply({ type: 'blocklist', users });
    };
    const readContacts = async (): Promise<void> => {
      const contacts = await this.#contacts.of(client, () => client.contacts());
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
    if (type === 'blocklist') this.#blocklist.changed();
    if (type === 'contact-answered' || type === 'contact-removed') this.#contacts.changed();
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
}
