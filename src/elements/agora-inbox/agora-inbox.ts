import { ContextProvider } from '@lit/context';
import type { nothing } from 'lit';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { selectionOf } from '../../context/selection.js';
import { sessionContext } from '../../context/session-context.js';
import { SessionController } from '../../context/session-controller.js';
import { SessionElement } from '../../context/session-element.js';
import type { Session } from '../../session/session.js';
import { normalizeUserId, type Profile, type UserId } from '../../types/people.js';
import { baseStyles } from '../../ui/base.styles.js';
import { icons } from '../../ui/icons.js';
import { AgoraConversations } from '../agora-conversations/agora-conversations.js';
import { AgoraPeerChat } from '../agora-peer-chat/agora-peer-chat.js';
import type { MessageRenderers } from '../agora-peer-chat/conversation/message-list/row/content.js';
import { definePart } from '../parts/define-part.js';
import { givenFocus } from '../parts/given-focus.js';
import { inboxStyles } from './agora-inbox.styles.js';
import { chatParts, listParts } from './exported-parts.js';
import { GivenSlots } from './given-slots.js';
import { Panes } from './panes.js';
import { conversations } from '../../ui/locales/en/conversations.js';
import { teach } from '../../ui/words/vocabulary.js';

teach(conversations);

/** What is in view. */
export type InboxView = 'list' | 'conversation' | 'both';

/**
 * The list of conversations and the chosen one: side by side where there is room, else one at a time with a way back.
 * Room is the element's own width, from about 700 px; Escape goes back too, and the focus with it.
 *
 * ```html
 * <agora-connection app-key="org#app" token-url="/chat-token">
 *   <agora-inbox></agora-inbox>
 * </agora-connection>
 * ```
 *
 * @element agora-inbox
 * @fires {AgoraSelectEvent} agora-select - A conversation was chosen in the list: `peer`. Cancelable.
 * @slot list-header-start - Before the title of the list.
 * @slot list-header-end - Behind the buttons of the list's header.
 * @slot list-empty - In place of the words in an empty list.
 * @slot header - Beside the name of the peer.
 * @slot header-end - Behind the menu of the conversation.
 * @slot notice - Below the conversation's header, above the messages.
 * @slot empty - In place of the words in an empty conversation.
 * @slot composer-start - Before the field.
 * @slot composer-end - Behind the field, before Send.
 * @csspart list-pane - The list of conversations. Its parts are parts of the inbox too; those that the conversation has as well are also `list-header` and so on.
 * @csspart chat-pane - The conversation. Its parts are parts of the inbox too; those that the list has as well are also `chat-header` and so on.
 * @csspart back - The button that leads back to the list, where there is room for one pane.
 * @cssprop --agora-chat-height - Height of the element where its surroundings give none; default 32rem.
 * @cssprop --agora-inbox-list-width - Width of the list where both are in view; default 20rem.
 */
export class AgoraInbox extends SessionElement {
  static readonly tag = 'agora-inbox';
  static override readonly styles = [baseStyles, inboxStyles];

  /** Whose conversation is open; the attribute follows what the visitor opens. Empty: none. */
  @property({ reflect: true }) peer?: string;

  /** What is in view: `list`, `conversation` or `both`. Follows; not to be set. */
  @property({ reflect: true }) view: InboxView = 'list';

  /** Show the total of unread messages in the title of the page, as `(3) Title`. */
  @property({ type: Boolean, attribute: 'title-badge' }) titleBadge = false;

  /** Play a short tone for a message that is not in view. */
  @property({ type: Boolean }) sound = false;

  /** Offer desktop notifications for messages that are not in view; the browser asks after a click only. */
  @property({ type: Boolean }) notify = false;

  /** Names and pictures that the page knows, by user id; they win over the chat server's. */
  @property({ attribute: false }) profiles?: Readonly<Record<string, Profile>>;

  /** How the page draws its own kinds of message: by kind, or by the event name of a custom message. */
  @property({ attribute: false }) renderers: MessageRenderers = {};

  /** Values of the page that go along in `ext` of the next message, once. */
  @property({ attribute: false }) nextExt?: Readonly<Record<string, string>>;

  /** Greatest size of a file, in bytes; 10 MB is what the chat server takes by default. */
  @property({ type: Number, attribute: 'max-file-size' }) maxFileSize = 10 * 1024 * 1024;

  /** Which files can be attached, as in `<input type=file accept>`. */
  @property() accept = '';

  @query('agora-conversations') private list!: AgoraConversations | null;
  @query('agora-peer-chat') private chat!: AgoraPeerChat | null;

  readonly #chat = new SessionController(this, ({ userId }) => userId);
  readonly #provider = new ContextProvider(this, { context: sessionContext, initialValue: { signIn: 'none' } });
  readonly #panes = new Panes(this);
  readonly #given = new GivenSlots(this);
  #session?: Session;
  #stopSelection?: () => void;
  /** What the page wants, until there is somebody who can open it. */
  #wanted?: string;
  /** Where the focus goes after the next drawing. */
  #focusNext?: 'list' | 'chat';
  /** Whose conversation was open last: its row gets the focus on the way back. */
  #last?: UserId;
  #moved = false;

  /** Whose conversation is chosen. */
  get selected(): UserId | undefined {
    return this.#session && selectionOf(this.#session).get().peer;
  }

  /** Unread messages in all conversations that are not muted. */
  get unread(): number {
    return this.list?.unread ?? 0;
  }

  /** Opens a conversation, as a click in the list does. @param message id of a message to go to */
  select(peer: string, message?: string): void {
    if (this.list) this.list.select(peer, message);
    else this.peer = peer;
  }

  /** One level back: from the conversation to the list, where only one of them is in view. @returns whether there was one. */
  back(): boolean {
    if (this.view !== 'conversation') return false;
    if (this.#holdsFocus) this.#focusNext = 'list';
    this.peer = undefined;
    return true;
  }

  /** Puts the focus into what is open: the field of the conversation, else the list. */
  override focus(options?: FocusOptions): void {
    if (this.view === 'list' || this.selected === undefined)
      this.list?.focus({ ...givenFocus(options), peer: this.#last });
    else this.chat?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (!this.isConnected) this.#use(undefined);
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('peer')) this.#wanted = this.peer?.trim() ?? '';
    this.#use(this.#chat.session);
    const { session, signIn } = this.#chat;
    const { value } = this.#provider;
    if (value.session !== session || value.signIn !== signIn) this.#provider.setValue({ session, signIn });
    this.#open();
    const view = this.#panes.two ? 'both' : this.selected === undefined ? 'list' : 'conversation';
    // Nothing moves when the window is made wider.
    this.#moved = this.hasUpdated && (this.#moved || (this.view !== 'both' && view !== 'both' && this.view !== view));
    if (this.view === 'both' || view === 'both') this.#moved = false;
    this.view = view;
  }

  protected override render(): TemplateResult | typeof nothing {
    definePart('agora-conversations', AgoraConversations);
    definePart('agora-peer-chat', AgoraPeerChat);
    if (this.#chat.problem) return this.renderHint(this.#chat);
    return html`<div class="panes ${this.view}${this.#moved ? ' moved' : ''}" @keydown=${this.#onKey}>
      <agora-conversations
        part="list-pane"
        exportparts=${listParts}
        .words=${this.words}
        ?title-badge=${this.titleBadge}
        ?sound=${this.sound}
        ?notify=${this.notify}
        @agora-select=${this.#onSelect}
      >
        ${this.#given.view('list-header-start', 'header-start')} ${this.#given.view('list-header-end', 'header-end')}
        ${this.#given.view('list-empty', 'empty')}
      </agora-conversations>
      <agora-peer-chat
        part="chat-pane"
        exportparts=${chatParts}
        no-peer-form
        .words=${this.words}
        .profiles=${this.profiles}
        .renderers=${this.renderers}
        .nextExt=${this.nextExt}
        .maxFileSize=${this.maxFileSize}
        .accept=${this.accept}
      >
        <button
          type="button"
          class="icon back"
          part="back"
          slot="header-start"
          aria-label=${this.localize.term('backToList')}
          @click=${this.#onBack}
        >
          ${icons.back()}
        </button>
        ${this.#given.view('header')} ${this.#given.view('header-end')} ${this.#given.view('notice')}
        ${this.#given.view('empty')} ${this.#given.view('composer-start')} ${this.#given.view('composer-end')}
      </agora-peer-chat>
    </div>`;
  }

  protected override updated(): void {
    const next = this.#focusNext;
    this.#focusNext = undefined;
    if (next === 'list') this.list?.focus({ peer: this.#last });
    else if (next === 'chat') void this.#enterChat();
  }

  get #holdsFocus(): boolean {
    return (this.renderRoot as ShadowRoot).activeElement !== null;
  }

  #use(session: Session | undefined): void {
    if (session === this.#session) return;
    this.#stopSelection?.();
    this.#session = session;
    this.#stopSelection = session && selectionOf(session).listen(() => this.#follow());
  }

  /** What the page wants is opened; without a wish the attribute follows what is open. */
  #open(): void {
    const wanted = this.#wanted;
    if (wanted === undefined || !this.#session) return;
    // Somebody has to be in, as a sign-out forgets what was chosen.
    if (wanted !== '' && this.#chat.value === undefined) return;
    this.#wanted = undefined;
    const selection = selectionOf(this.#session);
    if (idOf(wanted) !== selection.get().peer) selection.set(wanted === '' ? {} : { peer: idOf(wanted) });
  }

  #follow(): void {
    const { selected } = this;
    this.#last = selected ?? this.#last;
    this.peer = selected;
    this.requestUpdate();
  }

  /** The field on a computer; where a touch would bring the keyboard up, the way back. */
  async #enterChat(): Promise<void> {
    const { chat } = this;
    await chat?.updateComplete;
    const back = this.renderRoot.querySelector<HTMLElement>('.back');
    if (matchMedia('(pointer: coarse)').matches) back?.focus({ preventScroll: true });
    else chat?.focus();
  }

  readonly #onSelect = (event: Event): void => {
    if (!event.defaultPrevented && this.#holdsFocus) this.#focusNext = 'chat';
    this.requestUpdate();
  };

  readonly #onBack = (): void => {
    this.back();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    const inChat = event.composedPath().includes(this.chat!);
    if (!this.back()) {
      // Side by side, the list is one level up; from there the key is the page's.
      if (!inChat || this.selected === undefined) return;
      this.list?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };
}

/** What is no user id stays, to be complained about where it is opened. */
function idOf(peer: string): string {
  try {
    return normalizeUserId(peer);
  } catch {
    return peer;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agora-inbox': AgoraInbox;
  }
}
