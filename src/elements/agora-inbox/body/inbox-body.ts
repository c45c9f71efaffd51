/** The content of an inbox: list and conversation, and the navigation between them. */
import { html, type CSSResult, type ReactiveElement, type TemplateResult } from 'lit';
import { selectionOf } from '../../../context/selection.js';
import type { SessionController } from '../../../context/session-controller.js';
import type { Session } from '../../../session/session.js';
import type { Profile, UserId } from '../../../types/people.js';
import { backIcon } from '../../parts/icons/more-icons.js';
import { conversations } from '../../../ui/locales/en/conversations.js';
import type { Localizer, Words } from '../../../ui/localize.js';
import { teach } from '../../../ui/words/vocabulary.js';
import type { AgoraConversations } from '../../agora-conversations/agora-conversations.js';
import type { AgoraPeerChat } from '../../agora-peer-chat/agora-peer-chat.js';
import type { MessageRenderers } from '../../agora-peer-chat/shell/renderers.js';
import { exportparts } from '../../parts/anatomy/exportparts.js';
import { givenFocus } from '../../parts/given-focus.js';
import { GivenSlots } from './given-slots.js';
import { Panes } from './panes.js';
import { panesStyles } from './panes.styles.js';

teach(conversations);

/** The interface of the element that its body uses. */
export interface InboxHost extends ReactiveElement {
  peer?: string | undefined;
  view: 'list' | 'conversation' | 'both';
  readonly words?: Words | undefined;
  readonly titleBadge: boolean;
  readonly sound: boolean;
  readonly notify: boolean;
  readonly profiles?: Readonly<Record<string, Profile>> | undefined;
  readonly renderers: MessageRenderers;
  readonly nextExt?: Readonly<Record<string, string>> | undefined;
  readonly maxFileSize: number;
  readonly accept: string;
}

/** The session, and who is signed in; nothing while the inbox is off the page. */
type Here = Partial<Pick<SessionController<UserId | undefined>, 'session' | 'value'>>;

export class InboxBody {
  readonly styles: readonly CSSResult[] = [panesStyles];
  readonly #host: InboxHost;
  readonly #words: Localizer;
  readonly #panes: Panes;
  readonly #given: GivenSlots;
  /** What the page set last. */
  #nextExt: Readonly<Record<string, string>> | undefined;
  #session: Session | undefined;
  #stopSelection: (() => void) | undefined;
  /** The peer that the page wants, until somebody is signed in who can open it. */
  #wanted: string | undefined;
  /** Id of a message to go to in it. */
  #message: string | undefined;
  /** What the element's `peer` was set to last, as it followed the choice; empty for nobody. */
  #reported: string | undefined;
  /** Where the focus goes after the next drawing. */
  #focusNext: 'list' | 'chat' | undefined;
  /** The peer opened last: its row gets the focus on the way back. */
  #last: UserId | undefined;
  #moved = false;

  constructor(host: InboxHost, words: Localizer) {
    this.#host = host;
    this.#words = words;
    this.#panes = new Panes(host);
    this.#given = new GivenSlots(host);
  }

  get selected(): UserId | undefined {
    return this.#session && selectionOf(this.#session).get().peer;
  }

  get unread(): number {
    return this.#list?.unread ?? 0;
  }

  /** @returns whether there is a list to choose in. */
  select(peer: string, message?: string): boolean {
    this.#list?.select(peer, message);
    return this.#list !== null;
  }

  back(): boolean {
    if (this.#host.view !== 'conversation') return false;
    if (this.#holdsFocus) this.#focusNext = 'list';
    this.#host.peer = undefined;
    return true;
  }

  focus(options?: FocusOptions): void {
    if (this.#host.view === 'list' || this.selected === undefined)
      this.#list?.focus({ ...givenFocus(options), peer: this.#last });
    else this.#chat?.focus();
  }

  use(session: Session | undefined): void {
    if (session === this.#session) return;
    this.#stopSelection?.();
    this.#session = session;
    this.#stopSelection = session && selectionOf(session).listen(() => this.#follow());
  }

  /**
   * @param asked whom the page, or what the visitor opens, has named since the last time; empty for nobody.
   * @param message id of a message to go to in that conversation.
   */
  willUpdate({ session, value: user }: Here, asked: string | undefined, message?: string): void {
    const host = this.#host;
    const isNews = asked !== undefined && (asked !== this.#reported || message !== undefined);
    if (isNews) [this.#wanted, this.#message] = [asked, message];
    const isOther = session !== this.#session;
    this.use(session);
    this.#open(user);
    // As before a reload: it was opened before the content of the inbox was loaded.
    if (isOther && this.selected !== undefined) this.#follow();
    const single = this.selected === undefined ? 'list' : 'conversation';
    const view = this.#panes.two ? 'both' : single;
    // Widening the window starts no animation.
    this.#moved = host.hasUpdated && (this.#moved || (host.view !== 'both' && view !== 'both' && host.view !== view));
    if (host.view === 'both' || view === 'both') this.#moved = false;
    host.view = view;
  }

  view(): TemplateResult {
    const host = this.#host;
    return html`<div class="panes ${host.view}${this.#moved ? ' moved' : ''}" @keydown=${this.#onKey}>
      <agora-conversations
        part="list-pane"
        exportparts=${exportparts('agora-conversations')}
        ?title-badge=${host.titleBadge}
        ?sound=${host.sound}
        ?notify=${host.notify}
        @agora-select=${this.#onSelect}
      >
        ${this.#given.view('list-header-start', 'header-start')} ${this.#given.view('list-header-end', 'header-end')}
        ${this.#given.view('list-empty', 'empty')}
      </agora-conversations>
      <agora-peer-chat
        part="chat-pane"
        exportparts=${exportparts('agora-peer-chat')}
        no-peer-form
        .maxFileSize=${host.maxFileSize}
        .accept=${host.accept}
      >
        <button
          type="button"
          class="icon back"
          part="back"
          slot="header-start"
          aria-label=${this.#words.term('backToList')}
          @click=${this.#onBack}
        >
          ${backIcon()}
        </button>
        ${this.#given.view('header')} ${this.#given.view('header-end')} ${this.#given.view('notice')}
        ${this.#given.view('empty')} ${this.#given.view('composer-start')} ${this.#given.view('composer-end')}
      </agora-peer-chat>
    </div>`;
  }

  updated(): void {
    // Not in the template: Lit reads members of such values, and an object of the page may throw.
    const { words, profiles, renderers, nextExt } = this.#host;
    if (this.#list) this.#list.words = words;
    if (this.#chat) {
      Object.assign(this.#chat, { words, profiles, renderers });
      // Sent once: the chat, or the widget around it, may have another by now.
      if (nextExt !== this.#nextExt) this.#chat.nextExt = nextExt;
      this.#nextExt = nextExt;
    }
    const next = this.#focusNext;
    this.#focusNext = undefined;
    if (next === 'list') this.#list?.focus({ peer: this.#last });
    else if (next === 'chat') void this.#enterChat();
  }

  get #list(): AgoraConversations | null {
    return this.#host.shadowRoot?.querySelector('agora-conversations') ?? null;
  }

  get #chat(): AgoraPeerChat | null {
    return this.#host.shadowRoot?.querySelector('agora-peer-chat') ?? null;
  }

  get #holdsFocus(): boolean {
    return (this.#host.renderRoot as ShadowRoot).activeElement !== null;
  }

  /** Opens the peer that the page wants; otherwise the attribute follows what is open. */
  #open(user: UserId | undefined): void {
    const wanted = this.#wanted;
    if (wanted === undefined || !this.#session) return;
    const selection = selectionOf(this.#session);
    const message = this.#message;
    const isNew = (wanted || undefined) !== selection.get().peer || message !== undefined;
    // Waits for a sign-in, since a sign-out clears the choice, and a sign-in may open what was open before a reload.
    if (user === undefined) {
      if (wanted === '' && isNew) selection.set({});
      return;
    }
    this.#wanted = this.#message = undefined;
    if (isNew) selection.set(wanted === '' ? {} : { peer: wanted, message });
  }

  #follow(): void {
    // The page has named another one, who is opened with the next update.
    if (this.#wanted !== undefined) return this.#host.requestUpdate();
    const { selected } = this;
    this.#last = selected ?? this.#last;
    this.#reported = selected ?? '';
    this.#host.peer = selected;
    this.#host.requestUpdate();
  }

  /** Focuses the message field; on a touch screen, where that would open the keyboard, the back button. */
  async #enterChat(): Promise<void> {
    const chat = this.#chat;
    await chat?.updateComplete;
    const back = this.#host.renderRoot.querySelector<HTMLElement>('.back');
    if (matchMedia('(pointer: coarse)').matches) back?.focus({ preventScroll: true });
    else chat?.focus();
  }

  readonly #onSelect = (event: Event): void => {
    if (!event.defaultPrevented && this.#holdsFocus) this.#focusNext = 'chat';
    this.#host.requestUpdate();
  };

  readonly #onBack = (): void => {
    this.back();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    const inChat = event.composedPath().includes(this.#chat!);
    if (!this.back()) {
      // Side by side, Escape goes to the list; in the list, the key is left to the page.
      if (!inChat || this.selected === undefined) return;
      this.#list?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };
}
