/**
 * Keeps the tabs of one user in one browser in step. Each tab has its own connection and receives what the server
 * sends. Tabs exchange only what a single tab does: its own outgoing messages, what was read, what was changed.
 */
import type { ChatEvent } from '../../types/event.js';
import type { UserId } from '../../types/people.js';
import { appOf } from '../../types/session.js';
import type { Channel } from '../kernel/environment.js';
import type { Kernel, Origin, Feature } from '../kernel/feature.js';
import { aloneInTab } from './alone-in-tab.js';
import { isShared, readTabMessage, toTabMessage, type TabMessage } from './tab-message.js';

export interface TabsListener {
  /** Receives an event of another tab. */
  event(event: ChatEvent): void;
  outbox(peer: UserId, online: boolean): void;
  signedOut(): void;
}

export class Tabs implements Feature {
  readonly #kernel: Kernel;
  readonly #listener: TabsListener;
  #channel: Channel | undefined;
  /** The log says that this tab is on its own. */
  #isLogged = false;

  constructor(kernel: Kernel, listener: TabsListener) {
    this.#kernel = kernel;
    this.#listener = listener;
    kernel.environment.locks.onRefusal = (cause) => this.#isAlone(cause);
  }

  signedIn(user: UserId): void {
    const { config, environment } = this.#kernel;
    try {
      const channel = environment.openChannel?.(`agora-chat:${appOf(config)}:${user}`);
      this.#channel = channel;
      // A tab that slept hears all at once: nothing counts after a sign-out.
      channel?.listen((data) => this.#channel === channel && this.#receive(data));
    } catch (cause) {
      this.#isAlone(cause);
    }
  }

  applied(event: ChatEvent, origin: Origin): void {
    if (origin === 'here' && isShared(event)) this.#post(() => toTabMessage(event));
  }

  sendOutbox(peer: UserId): void {
    const online = this.#kernel.client !== undefined;
    this.#post(() => ({ kind: 'outbox', peer, online }));
  }

  /** @param everywhere also signs out the other tabs: wiped data is gone for all of them. */
  leave(everywhere: boolean): void {
    if (everywhere) this.#post(() => ({ kind: 'signed-out' }));
    const channel = this.#channel;
    this.#channel = undefined;
    try {
      channel?.close();
    } catch (cause) {
      this.#isAlone(cause);
    }
  }

  #post(message: () => TabMessage): void {
    try {
      this.#channel?.post(message());
    } catch (cause) {
      this.#isAlone(cause);
    }
  }

  /** Reports once that this tab receives nothing from other tabs: the browser or a script of the page prevents it. */
  readonly #isAlone = (cause: unknown): void => {
    this.#channel = undefined;
    if (this.#isLogged) return;
    this.#isLogged = true;
    this.#kernel.apply({ type: 'error', error: aloneInTab(cause) });
  };

  #receive(data: unknown): void {
    const message = readTabMessage(data);
    if (message?.kind === 'event') this.#listener.event(message.event);
    else if (message?.kind === 'outbox') this.#listener.outbox(message.peer, message.online);
    else if (message?.kind === 'signed-out') {
      this.leave(false);
      this.#listener.signedOut();
    }
  }
}
