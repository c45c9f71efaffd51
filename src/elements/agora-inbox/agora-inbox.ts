import { ContextProvider } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { sessionContext } from '../../context/session-context.js';
import { SessionController } from '../../context/session-controller.js';
import { SessionElement } from '../../context/session-element.js';
import { lazyPart } from '../../load/lazy-part.js';
import { normalizeUserId, type Profile, type UserId } from '../../types/people.js';
import { baseStyles } from '../../ui/base.styles.js';
import { chat } from '../../ui/locales/en/chat.js';
import { shared } from '../../ui/locales/en/shared.js';
import { adoptMore } from '../../ui/sheets.js';
import { teach } from '../../ui/words/vocabulary.js';
import { AgoraConversations } from '../agora-conversations/agora-conversations.js';
import { AgoraPeerChat } from '../agora-peer-chat/agora-peer-chat.js';
import type { MessageRenderers } from '../agora-peer-chat/conversation/message-list/row/content.js';
import { definePart } from '../parts/define-part.js';
import { inboxStyles } from './agora-inbox.styles.js';
import type { InboxBody } from './body/inbox-body.js';

teach(chat, shared);

/** Only a page that has an inbox fetches what is in it. */
const loadBody = lazyPart({
  name: 'The inbox',
  from: import.meta.url,
  load: () => import('./body/inbox-body.js'),
});

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

  readonly #chat = new SessionController(this, ({ userId }) => userId);
  readonly #provider = new ContextProvider(this, { context: sessionContext, initialValue: { signIn: 'none' } });
  #body?: InboxBody;
  #isLoading = false;
  /** For whom it could not be loaded. */
  #lostFor?: UserId | null;
  /** What the page called before it was there. */
  #focusAsked?: FocusOptions;

  /** Whose conversation is chosen. */
  get selected(): UserId | undefined {
    return this.#body?.selected;
  }

  /** Unread messages in all conversations that are not muted. */
  get unread(): number {
    return this.#body?.unread ?? 0;
  }

  /** Opens a conversation, as a click in the list does. @param message id of a message to go to */
  select(peer: string, message?: string): void {
    if (this.#body) this.#body.select(peer, message);
    else this.peer = peer;
  }

  /** One level back: from the conversation to the list, where only one of them is in view. @returns whether there was one. */
  back(): boolean {
    return this.#body?.back() ?? false;
  }

  /** Puts the focus into what is open: the field of the conversation, else the list. */
  override focus(options?: FocusOptions): void {
    if (this.#body && this.hasUpdated) this.#body.focus(options);
    else this.#focusAsked = options ?? {};
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (!this.isConnected) this.#body?.use(undefined);
    });
  }

  /** Moved into another document: the style sheets stay behind. */
  override adoptedCallback(): void {
    super.adoptedCallback();
    this.#adoptBodyStyles();
  }

  /** Nothing is drawn before it is all there: the box has its size already. */
  protected override get coming(): Promise<unknown> | undefined {
    const words = super.coming;
    return this.#body ? words : Promise.all([words, this.#load()]);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Whoever signs in has perhaps a network again.
    if (!this.#body && this.#lostFor !== undefined && this.#lostFor !== (this.#chat.value ?? null)) this.#onRetry();
    const { session, signIn } = this.#chat;
    const { value } = this.#provider;
    if (value.session !== session || value.signIn !== signIn) this.#provider.setValue({ session, signIn });
    this.#body?.willUpdate(this.#chat, changed.has('peer') ? idOf(this.peer) : undefined);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#chat.problem) return this.renderHint(this.#chat);
    if (this.#body) return this.#body.view();
    if (this.#isLoading || this.#lostFor === undefined) return nothing;
    return html`<div class="nothing" role="alert">
      <p>${this.localize.term('chatNotLoaded')}</p>
      <button type="button" @click=${this.#onRetry}>${this.localize.term('tryAgain')}</button>
    </div>`;
  }

  protected override updated(): void {
    if (!this.#body) return;
    this.#body.updated();
    const asked = this.#focusAsked;
    this.#focusAsked = undefined;
    if (asked) this.#body.focus(asked);
  }

  /** Ends when it is there, or cannot be had for now. */
  async #load(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    const part = await loadBody().catch(() => undefined);
    this.#isLoading = false;
    this.#lostFor = part ? undefined : (this.#chat.value ?? null);
    if (part && !this.#body) {
      // Not in the part: esbuild would take both along wherever one thing of the package is imported.
      definePart('agora-conversations', AgoraConversations);
      definePart('agora-peer-chat', AgoraPeerChat);
      this.#body = new part.InboxBody(this, this.localize);
      this.#adoptBodyStyles();
    }
    // What the page wants is looked at anew.
    this.requestUpdate('peer');
    this.requestUpdate();
  }

  #adoptBodyStyles(): void {
    if (this.#body) adoptMore(this, inboxStyles, this.#body.styles);
  }

  readonly #onRetry = (): void => {
    this.#lostFor = undefined;
    void this.#load();
  };
}

/** What is no user id stays, to be complained about where it is opened. */
function idOf(peer: string | null | undefined): string {
  const given = peer?.trim() ?? '';
  try {
    return normalizeUserId(given);
  } catch {
    return given;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agora-inbox': AgoraInbox;
  }
}
