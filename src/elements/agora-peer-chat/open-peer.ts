/** Which conversation the element shows: that of its `peer`, else the chosen one. Opens and closes it at the session. */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { selectionOf, type Selection } from '../../context/selection.js';
import type { Session } from '../../session/session.js';
import { ChatError, type UserId } from '../../types.js';
import type { Localizer } from '../../ui/localize.js';
import type { MessageList } from './message-list/message-list.js';
import type { AgoraPeerChat } from './agora-peer-chat.js';

/** Pages of history that a jump to an old message may load. */
const mostPages = 40;

export class OpenPeer implements ReactiveController {
  readonly #host: AgoraPeerChat;
  #session?: Session;
  #opened?: { readonly session: Session; readonly user: UserId; readonly wanted: string; readonly peer?: UserId };
  #stopSelection?: () => void;
  #stopEvents?: () => void;
  #selection: Selection = {};
  #written = '';
  /** The page's own `peer`, where a visitor went on from it to another. */
  #left?: { readonly from: string; readonly to: string };
  #error?: ChatError;
  #wantedMessage?: string;
  #typingTimer?: ReturnType<typeof setTimeout>;
  typing = false;
  /** The visitor has asked the peer to become a contact, and waits. */
  requested = false;

  constructor(host: AgoraPeerChat) {
    this.#host = host;
    host.addController(this);
  }

  /** The peer whose conversation is open. */
  get peer(): UserId | undefined {
    return this.#opened?.peer;
  }

  /** Whom the page or the visitor wants to write to, as written. */
  get wanted(): string {
    return this.#host.peer ?? this.#selection.peer ?? this.#written;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // Moved within the page, it is back by then.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#use(undefined);
    });
    clearTimeout(this.#typingTimer);
  }

  /** @returns whether another conversation is shown now. */
  update(session: Session | undefined, user: UserId | undefined, fixed: string | undefined): boolean {
    this.#use(session);
    const wanted = fixed ?? this.#selection.peer ?? '';
    const before = this.#opened;
    if (before && before.session === session && before.user === user && before.wanted === wanted) {
      this.#watchTyping();
      return false;
    }
    this.#close();
    this.#error = undefined;
    this.requested = false;
    if (!session || user === undefined || wanted.trim() === '') return before !== undefined;
    try {
      this.#opened = { session, user, wanted, peer: session.openPeer(wanted) };
    } catch (error) {
      this.#error = error instanceof ChatError ? error : new ChatError('bad-user-id', 'Not a user id.');
      this.#opened = { session, user, wanted };
    }
    this.#watchTyping();
    // The state has the conversation from here on; what this update shows was selected before.
    this.#host.requestUpdate();
    return true;
  }

  ask(requested: boolean): void {
    this.requested = requested;
    this.#host.requestUpdate();
  }

  /** Goes to that person's conversation. An element with a `peer` of its own takes it as that. */
  choose(peer: string): void {
    const { peer: from } = this.#host;
    if (from !== undefined) {
      this.#left = { from: this.#left?.to === from ? this.#left.from : from, to: peer };
      this.#host.peer = peer;
    } else if (this.#session) selectionOf(this.#session).set({ peer });
  }

  /** Loads older pages until the message is here, and goes to it. */
  async jump(list: MessageList, id: string): Promise<void> {
    const opened = this.#opened;
    for (let pages = 0; pages < mostPages && opened?.peer !== undefined && opened === this.#opened;) {
      await this.#host.updateComplete;
      await list.updateComplete;
      if (list.reveal(id)) return;
      const { messages = [], history } = opened.session.state.conversations.get(opened.peer) ?? {};
      const here = messages.some((message) => message.id === id || message.key === id);
      if (here || history === 'loading' || history === 'unknown') {
        if (!(await nextState(opened.session))) return;
      } else if (history === 'more') {
        pages++;
        await opened.session.loadMore(opened.peer).catch(() => undefined);
      } else return;
    }
  }

  /** After a search: the message that was asked for, once the conversation is drawn. */
  jumpIfAsked(list: MessageList | null): void {
    const message = this.#wantedMessage;
    if (message === undefined || !list || this.peer === undefined) return;
    this.#wantedMessage = undefined;
    void this.jump(list, message);
  }

  /** @returns nothing when the peer is given, or was chosen in a list of conversations. */
  formView(words: Localizer): TemplateResult | typeof nothing {
    const byList = this.#selection.peer !== undefined && this.#selection.peer !== this.#written;
    if (this.#host.peer || byList) return nothing;
    const chosen = this.#selection.peer ?? this.#written;
    return html`<form class="peer-form" part="peer-form" @submit=${this.#onSubmit}>
      <label for="peer">${words.term('peerUsername')}</label>
      <div class="peer-row">
        <input
          id="peer"
          name="peer"
          dir="auto"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          .value=${chosen}
          aria-invalid=${this.#error ? 'true' : 'false'}
          aria-describedby="peer-error"
          @change=${this.#onChange}
        />
        <button>${words.term('openChat')}</button>
      </div>
      <p class="error" id="peer-error" ?hidden=${!this.#error}>${this.#error ? words.error(this.#error) : ''}</p>
    </form>`;
  }

  #use(session: Session | undefined): void {
    if (session === this.#session) return;
    this.#stopSelection?.();
    this.#stopEvents?.();
    this.#close();
    this.#session = session;
    this.#selection = {};
    this.#stopSelection = session && selectionOf(session).subscribe(this.#onSelection);
    this.#stopEvents = session?.listen((event) => {
      if (event.type === 'signed-out') this.#forget();
      // Answered, it is over: after a no one may ask once more.
      if (event.type === 'contact-answered' && event.user === this.peer) this.ask(false);
    });
  }

  #close(): void {
    const { session, peer } = this.#opened ?? {};
    this.#opened = undefined;
    if (peer !== undefined) session?.closePeer(peer);
  }

  /** Who signs in next is not to land where the last one was. What the page itself set stays. */
  #forget(): void {
    this.#written = '';
    this.#error = undefined;
    if (this.#left && this.#host.peer === this.#left.to) this.#host.peer = this.#left.from;
    this.#left = undefined;
    this.#host.requestUpdate();
  }

  /** A typing notice ends by itself; the state only tells until when. */
  #watchTyping(): void {
    clearTimeout(this.#typingTimer);
    const { session, peer } = this.#opened ?? {};
    const until = (peer !== undefined && session?.state.conversations.get(peer)?.typingUntil) || 0;
    const left = until - Date.now();
    this.typing = left > 0;
    if (this.typing) this.#typingTimer = setTimeout(() => this.#host.requestUpdate(), left + 20);
  }

  readonly #onSelection = (selection: Selection): void => {
    this.#selection = selection;
    this.#wantedMessage = selection.message;
    this.#host.requestUpdate();
  };

  readonly #onChange = (event: Event): void => {
    this.#written = (event.target as HTMLInputElement).value;
    this.choose(this.#written);
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).elements.namedItem('peer') as HTMLInputElement;
    this.#written = input.value;
    this.choose(this.#written);
    void this.#host.updateComplete.then(() => this.peer !== undefined && this.#host.focus());
  };
}

/** @returns whether the session has told of a new state; not if nothing happens for five seconds. */
function nextState({ store }: Session): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (told: boolean): void => {
      clearTimeout(timer);
      stop();
      resolve(told);
    };
    const timer = setTimeout(() => end(false), 5000);
    const stop = store.listen(() => end(true));
  });
}
