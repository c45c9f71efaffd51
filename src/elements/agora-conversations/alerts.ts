/** A tone and a desktop notification for messages that nobody is looking at, where the page asked for them. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Session } from '../../session/session.js';
import type { Message } from '../../types.js';
import { oneLine, safeName } from '../../ui/hostile-text.js';
import { icons } from '../../ui/icons.js';
import type { Localizer } from '../../ui/localize.js';
import { playTone } from './tone.js';

/** Milliseconds in which a message in view becomes a seen one; what is not seen by then is told. */
const grace = 400;

export class Alerts implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #words: () => Localizer;
  readonly #onOpen: (peer: string) => void;
  #wanted = { sound: false, notify: false };
  #session?: Session;
  #stop?: () => void;
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();

  constructor(host: ReactiveControllerHost, words: () => Localizer, onOpen: (peer: string) => void) {
    this.#host = host;
    this.#words = words;
    this.#onOpen = onOpen;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#use(undefined);
  }

  update(session: Session | undefined, wanted: { sound: boolean; notify: boolean }): void {
    this.#wanted = wanted;
    this.#use(wanted.sound || wanted.notify ? session : undefined);
  }

  /** Asks for leave, and is there only while the browser would ask. */
  buttonView(words: Localizer): TemplateResult | typeof nothing {
    if (!this.#wanted.notify || typeof Notification === 'undefined' || Notification.permission !== 'default')
      return nothing;
    return html`<button type="button" class="icon" aria-label=${words.term('enableNotifications')} @click=${this.#onAsk}>
      ${icons.bell()}
    </button>`;
  }

  #use(session: Session | undefined): void {
    if (session === this.#session) return;
    this.#stop?.();
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#session = session;
    this.#stop = session?.listen((event) => {
      const messages = event.type === 'message' ? [event.message] : event.type === 'messages' ? event.messages : [];
      if ('origin' in event && event.origin === 'live') for (const message of messages) this.#plan(message);
    });
  }

  #plan(message: Message): void {
    if (message.outgoing) return;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      const conversation = this.#session?.state.conversations.get(message.peer);
      // Seen by now, or not to be told of.
      if (!conversation || conversation.unread === 0 || conversation.muted) return;
      if (this.#wanted.sound) playTone();
      if (this.#wanted.notify) this.#notify(message);
    }, grace);
    this.#timers.add(timer);
  }

  #notify(message: Message): void {
    if (typeof Notification === 'undefined' || Notification.permission !== 'granted') return;
    const words = this.#words();
    const profile = this.#session?.state.profiles.get(message.peer);
    const name = safeName(profile?.name ?? message.sender?.name ?? message.peer);
    const notification = new Notification(words.term('notificationFrom', name), {
      body: oneLine(message.text) || words.term(`kind-${message.kind}`),
      tag: `agora-chat-${message.peer}`,
      lang: words.lang(),
      dir: 'auto',
      ...(profile?.picture && { icon: profile.picture }),
    });
    notification.onclick = () => {
      window.focus();
      this.#onOpen(message.peer);
      notification.close();
    };
  }

  readonly #onAsk = (): void => {
    void Notification.requestPermission().then(() => this.#host.requestUpdate());
  };
}
