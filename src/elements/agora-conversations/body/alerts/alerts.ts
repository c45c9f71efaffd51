/** A tone and a desktop notification for messages that the user is not looking at, if the page asked for them. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Session } from '../../../../session/session.js';
import type { Message } from '../../../../types/message.js';
import { calledName, oneLine } from '../../../../ui/text/hostile-text.js';
import { bellIcon } from '../../../parts/icons/menu-icons.js';
import type { Localizer } from '../../../../ui/localize.js';
import { playTone } from './tone.js';

/** Milliseconds within which a message in view counts as seen; messages unseen after that raise an alert. */
const grace = 400;

export class Alerts implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly isConnected: boolean };
  readonly #words: () => Localizer;
  readonly #onOpen: (peer: string) => void;
  #wanted = { sound: false, notify: false };
  #session: Session | undefined;
  #stop: (() => void) | undefined;
  /** The browser has notifications, but not from a page, for example on Android. */
  #impossible = false;
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();

  constructor(
    host: ReactiveControllerHost & { readonly isConnected: boolean },
    words: () => Localizer,
    onOpen: (peer: string) => void,
  ) {
    this.#host = host;
    this.#words = words;
    this.#onOpen = onOpen;
    host.addController(this);
  }

  hostDisconnected(): void {
    // A moved list is back by then, and still alerts about messages that just came.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#use(undefined);
    });
  }

  update(session: Session | undefined, wanted: { sound: boolean; notify: boolean }): void {
    this.#wanted = wanted;
    this.#use(wanted.sound || wanted.notify ? session : undefined);
  }

  /** The button that asks for permission; shown only while the browser would ask. */
  buttonView(words: Localizer): TemplateResult | typeof nothing {
    if (!this.#wanted.notify || this.#impossible) return nothing;
    if (permission() !== 'default') return nothing;
    return html`<button type="button" class="icon" aria-label=${words.term('enableNotifications')} @click=${this.#onAsk}>
      ${bellIcon()}
    </button>`;
  }

  #use(session: Session | undefined): void {
    if (session === this.#session) return;
    this.#stop?.();
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#session = session;
    this.#stop = session?.listen((event) => {
      if (event.type === 'message' && event.origin === 'live' && !event.missed) this.#plan(event.message);
    });
  }

  #plan(message: Message): void {
    if (message.outgoing) return;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      const conversation = this.#session?.state.conversations.get(message.peer);
      // Seen in the meantime, or muted.
      if (!conversation || conversation.unread === 0 || conversation.muted) return;
      if (this.#wanted.sound) playTone();
      if (this.#wanted.notify) this.#notify(message);
    }, grace);
    this.#timers.add(timer);
  }

  #notify(message: Message): void {
    if (permission() !== 'granted') return;
    const words = this.#words();
    const profile = this.#session?.state.profiles.get(message.peer);
    const name = calledName(profile?.name ?? message.sender?.name, message.peer);
    const title = words.term('notificationFrom', { name });
    const options: NotificationOptions = {
      body: oneLine(message.text) || words.term(`kind-${message.kind}`),
      tag: `agora-chat-${message.peer}`,
      lang: words.lang(),
      dir: 'auto',
      ...(profile?.picture && !profile.foreign && { icon: profile.picture }),
    };
    if (this.#impossible) return void notifyByWorker(title, options);
    try {
      const notification = new Notification(title, options);
      notification.onclick = () => {
        window.focus();
        this.#onOpen(message.peer);
        notification.close();
      };
    } catch {
      // Android: "Illegal constructor".
      this.#impossible = true;
      this.#host.requestUpdate();
      void notifyByWorker(title, options);
    }
  }

  readonly #onAsk = (): void => {
    const update = (): void => this.#host.requestUpdate();
    void askForLeave().then(update, update);
  };
}

/** `undefined` where there are no notifications, or a script of the page refuses them. */
const permission = (): unknown => {
  try {
    return Notification.permission;
  } catch {
    return undefined;
  }
};

/** Safari before version 15 returns nothing and calls back. */
const askForLeave = (): Promise<unknown> =>
  new Promise((resolve) => {
    const answer = Notification.requestPermission(resolve) as Promise<unknown> | undefined;
    answer?.then(resolve, resolve);
  });

/** Where a page itself cannot notify, its service worker can, if it has one; the worker handles a tap on it. */
const notifyByWorker = async (title: string, options: NotificationOptions): Promise<void> => {
  try {
    const registration = await (navigator.serviceWorker as ServiceWorkerContainer | undefined)?.getRegistration();
    await registration?.showNotification(title, options);
  } catch {
    // The message is in the list, and the tone was played if wanted.
  }
};
