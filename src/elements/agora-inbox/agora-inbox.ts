import type { nothing, PropertyValues, TemplateResult } from 'lit';
import { property } from '../../ui/lit/decorators.js';
import { ContextProvider } from '../../context/protocol/provider.js';
import { SessionController } from '../../context/session-controller.js';
import { SessionElement } from '../../context/session-element.js';
import { lazyPart } from '../../load/lazy-part.js';
import { normalizeUserId, type Profile, type UserId } from '../../types/people.js';
import { baseStyles } from '../../ui/base.styles.js';
import { AgoraConversations } from '../agora-conversations/agora-conversations.js';
import { AgoraPeerChat } from '../agora-peer-chat/agora-peer-chat.js';
import type { MessageRenderers } from '../agora-peer-chat/shell/renderers.js';
import { definePart } from '../parts/define-part.js';
import { givenFocus } from '../parts/given-focus.js';
import { LateBody } from '../parts/loading/late-body.js';
import { nothingStyles } from '../parts/nothing.styles.js';
import { inboxStyles } from './agora-inbox.styles.js';

/** The content of an inbox is loaded only on pages that have one. */
const loadBody = lazyPart({
  name: 'The inbox',
  from: import.meta.url,
  load: () => import('./body/inbox-body.js'),
});

/** What is in view. */
export type InboxView = 'list' | 'conversation' | 'both';

/**
 * The list of conversations and the chosen conversation: side by side if the element is at least about 700 px wide, else
 * one at a time with a back button. Escape goes back too, and the focus follows. A reload of the tab opens the same
 * conversation again.
 *
 * ```html
 * <agora-connection app-key="org#app" token-url="/chat-token">
 *   <agora-inbox></agora-inbox>
 * </agora-connection>
 * ```
 *
 * @element agora-inbox
 * @fires {AgoraSelectEvent} agora-select - A conversation was chosen in the list: `peer`. Cancelable.
 * @fires {AgoraErrorEvent} agora-error - Values that the page has set, such as `nextExt`, cannot be used: `error` with `code`, `message`, `retryable`. Errors of the chat itself are reported by `<agora-connection>`.
 * @slot list-header-start - Before the title of the list.
 * @slot list-header-end - After the buttons of the list's header.
 * @slot list-empty - Replaces the text in an empty list.
 * @slot header - Next to the peer's name.
 * @slot header-end - After the conversation menu.
 * @slot notice - Below the conversation's header, above the messages.
 * @slot empty - Replaces the text in an empty conversation.
 * @slot composer-start - Before the message field.
 * @slot composer-end - After the message field, before Send.
 * @csspart list-pane - The list of conversations.
 * @csspart chat-pane - The conversation.
 * @csspart back - The button that goes back to the list, if only one pane fits.
 * @csspart hint - The message about what is missing, while there is no connection.
 * @cssprop --agora-chat-height - Height of the element unless its container sets one; default 32rem.
 * @cssprop --agora-inbox-list-width - Width of the list while both panes are in view; default 20rem.
 */
export class AgoraInbox extends SessionElement {
  static readonly tag = 'agora-inbox';
  static override readonly styles = [baseStyles, nothingStyles, inboxStyles];

  /** User id of the open conversation; empty for none. The attribute changes when the visitor opens another conversation. */
  @property({ reflect: true }) peer?: string | undefined;

  /** What is in view: `list`, `conversation` or `both`. Set by the element; do not set it. */
  @property({ reflect: true }) view: InboxView = 'list';

  /** Shows the total number of unread messages in the page title, as `(3) Title`. */
  @property({ type: Boolean, attribute: 'title-badge' }) titleBadge = false;

  /** Plays a short tone for messages that are not in view. */
  @property({ type: Boolean }) sound = false;

  /** Offers desktop notifications for messages that are not in view. The browser asks for permission only after a click. */
  @property({ type: Boolean }) notify = false;

  /** Names and pictures from the page, by user id. They take precedence over the chat server's. */
  @property({ attribute: false }) profiles?: Readonly<Record<string, Profile>> | undefined;

  /** Functions that draw the page's own messages, by kind or by the event name of a custom message. */
  @property({ attribute: false }) renderers: MessageRenderers = {};

  /** Values from the page that are sent once, in the `ext` of the next message. */
  @property({ attribute: false }) nextExt?: Readonly<Record<string, string>> | undefined;

  /**
   * Maximum size of a file, in bytes. The chat server accepts 10 MB by default.
   * @default 10485760
   */
  @property({ type: Number, attribute: 'max-file-size' }) maxFileSize: number = 10 * 1024 * 1024;

  /** File types that can be attached, as in `<input type=file accept>`. */
  @property() accept = '';

  readonly #chat = new SessionController(this, ({ userId }) => userId);
  readonly #provider = new ContextProvider(this);
  readonly #late = new LateBody(this, loadBody, inboxStyles, ({ InboxBody }) => {
    // Not in the lazy part: esbuild would then bundle both into every page that imports anything of the package.
    definePart('agora-conversations', AgoraConversations);
    definePart('agora-peer-chat', AgoraPeerChat);
    return new InboxBody(this, this.localize);
  });
  /** What the page asked for before the content was loaded. */
  #peerAsked: string | undefined;
  #selected: { readonly peer: string; readonly message: string } | undefined;

  /** User id of the chosen conversation. */
  get selected(): UserId | undefined {
    return this.#late.body?.selected;
  }

  /** Number of unread messages in all conversations that are not muted. */
  get unread(): number {
    return this.#late.body?.unread ?? 0;
  }

  /** Opens a conversation, as a click in the list does. @param message id of a message to go to */
  select(peer: string, message?: string): void {
    if (this.#late.body?.select(peer, message)) return;
    this.#selected = typeof message === 'string' ? { peer, message } : undefined;
    this.peer = peer;
  }

  /** Goes back from the conversation to the list, if only one of them is in view. @returns whether it did. */
  back(): boolean {
    return this.#late.body?.back() ?? false;
  }

  /** Moves the focus to the message field of the open conversation, or else to the list. */
  override focus(options?: FocusOptions): void {
    if (this.#late.body) this.#late.body.focus(options);
    else this.#late.askFocus(givenFocus(options));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (!this.isConnected) this.#late.body?.use(undefined);
    });
  }

  /** Moved to another document: adopted style sheets do not move along. */
  override adoptedCallback(): void {
    super.adoptedCallback();
    this.#late.adopt();
  }

  /** Nothing is rendered before the content is loaded. The box already has its size. */
  protected override get coming(): Promise<unknown> | undefined {
    const late = this.#late.coming;
    return late ? Promise.all([super.coming, late]) : super.coming;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#chat.look();
    const { session, signIn } = this.#chat;
    const { value } = this.#provider;
    if (value.session !== session || value.signIn !== signIn) this.#provider.value = { session, signIn };
    if (changed.has('peer')) this.#peerAsked = idOf(this.peer);
    this.#late.make();
    const { body } = this.#late;
    if (!body) return;
    // Off the page it opens nothing, whatever has been loaded meanwhile.
    const here = this.isConnected ? this.#chat : {};
    // Not for whom the page has named since.
    const message = this.#selected?.peer === this.peer ? this.#selected?.message : undefined;
    body.willUpdate(here, this.#peerAsked, message);
    this.#peerAsked = this.#selected = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#chat.problem) return this.renderHint(this.#chat);
    return this.#late.body?.view() ?? this.#late.insteadView(this.localize);
  }

  protected override updated(): void {
    const { body } = this.#late;
    if (!body) return;
    body.updated();
    const asked = this.#late.takeFocus();
    if (asked) body.focus(asked);
  }
}

/** An invalid user id stays unchanged; opening it reports the error. */
const idOf = (peer: string | null | undefined): string => {
  const given = peer?.trim() ?? '';
  try {
    return normalizeUserId(given);
  } catch {
    return given;
  }
};

declare global {
  interface HTMLElementTagNameMap {
    'agora-inbox': AgoraInbox;
  }
}
