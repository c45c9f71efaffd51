import type { nothing, TemplateResult } from 'lit';
import { property } from '../../ui/lit/decorators.js';
import { SessionController } from '../../context/session-controller.js';
import { SessionElement } from '../../context/session-element.js';
import { listsOf, selectionOf, type Selection } from '../../context/selection.js';
import { lazyPart } from '../../load/lazy-part.js';
import type { Session } from '../../session/session.js';
import { ChatError } from '../../types/error.js';
import type { UserId } from '../../types/people.js';
import { baseStyles } from '../../ui/base.styles.js';
import { AgoraSelectEvent } from '../../ui/events.js';
import { givenFocus } from '../parts/given-focus.js';
import { LateBody } from '../parts/loading/late-body.js';
import { nothingStyles } from '../parts/nothing.styles.js';
import type { Listed } from './body/listed.js';
import { conversationsStyles } from './agora-conversations.styles.js';

/** The content of the list is loaded only on pages that have one. */
const loadFrame = lazyPart({
  name: 'The list of conversations',
  from: import.meta.url,
  load: () => import('./body/list-frame.js'),
});

/**
 * The list of conversations. Choosing one shows it in the `<agora-peer-chat>` of the same connection. Contact requests
 * appear above the list, with Accept and Decline.
 *
 * ```html
 * <agora-connection app-key="org#app" token-server="/chat">
 *   <agora-conversations title-badge></agora-conversations>
 *   <agora-peer-chat></agora-peer-chat>
 * </agora-connection>
 * ```
 *
 * @element agora-conversations
 * @fires {AgoraSelectEvent} agora-select - A conversation was chosen: `peer`. Cancelable.
 * @slot empty - Replaces the text in an empty list.
 * @slot header-start - Before the title.
 * @slot header-end - After the buttons of the header.
 * @csspart header - The title, the total number of unread messages, and buttons.
 * @csspart total - The total number of unread messages.
 * @csspart new-chat - The form that starts a conversation by user id.
 * @csspart request - A contact request.
 * @csspart search - The search field.
 * @csspart list - The list.
 * @csspart conversation - A row; also `conversation-selected`, `conversation-unread`.
 * @csspart avatar - Picture or first letter.
 * @csspart name - The peer's name.
 * @csspart time - The time of the last message.
 * @csspart preview - The start of the last message, or the draft.
 * @csspart not-sent - The icon for a message that was not sent.
 * @csspart unread - The number of unread messages.
 * @csspart hit - A message found by search.
 * @csspart menu - A menu.
 * @csspart menu-item - A menu item.
 * @csspart dialog - A dialog; its buttons are `dialog-cancel` and `dialog-confirm`.
 * @csspart hint - The message about what is missing, while there is no connection.
 * @cssprop --agora-chat-height - Height of the element unless its container sets one; default 32rem.
 */
export class AgoraConversations extends SessionElement {
  static readonly tag = 'agora-conversations';
  static override readonly styles = [baseStyles, nothingStyles, conversationsStyles];

  /** Shows the total number of unread messages in the page title, as `(3) Title`. */
  @property({ type: Boolean, attribute: 'title-badge' }) titleBadge = false;

  /** Plays a short tone for messages that are not in view. */
  @property({ type: Boolean }) sound = false;

  /** Offers desktop notifications for messages that are not in view. The browser asks for permission only after a click. */
  @property({ type: Boolean }) notify = false;

  readonly #chat: SessionController<Listed | undefined> = new SessionController(this, (state) =>
    this.#late.body?.select(state),
  );
  readonly #late = new LateBody(
    this,
    loadFrame,
    conversationsStyles,
    ({ ListFrame }) => new ListFrame(this, this.localize, this.#chat),
  );
  #session: Session | undefined;
  #leave: (() => void) | undefined;

  /** Number of unread messages in all conversations that are not muted. */
  get unread(): number {
    return this.#chat.value?.unreadTotal ?? 0;
  }

  /** User id of the chosen conversation. */
  get selected(): UserId | undefined {
    const session = this.#session ?? this.#chat.session;
    return session && selectionOf(session).get().peer;
  }

  /** Chooses a conversation, as a click does. Throws `ChatError`. @param message id of a message to go to */
  select(peer: string, message?: string): void {
    if (typeof peer !== 'string' || !peer) throw new ChatError('bad-user-id', 'A conversation is selected by user id.');
    this.#choose({ peer, message: typeof message === 'string' ? message : undefined });
  }

  /** Chooses a conversation and moves the focus to its message field. @internal */
  startChat(peer: UserId): void {
    this.#choose({ peer, write: true });
  }

  /** Moves the focus to the row of `peer`, or else to the chosen or the first row. Without rows, moves it to the search field. */
  override focus(options?: FocusOptions & { readonly peer?: string | undefined }): void {
    const given = givenFocus(options);
    if (!this.#late.body) return this.#late.askFocus(given);
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-peer]')];
    const { peer: wanted = this.selected, ...how } = given;
    const row = rows.find(({ dataset }) => dataset.peer === wanted) ?? rows[0];
    (row ?? this.renderRoot.querySelector<HTMLElement>('[type=search]'))?.focus(how);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element moved within the page is back by then.
    queueMicrotask(() => {
      if (!this.isConnected) this.#use(undefined);
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

  protected override willUpdate(): void {
    // The selector of the list is the one that the element uses from now on.
    this.#late.make();
    this.#chat.look();
    // Off the page it does not count as a list, whatever has been loaded meanwhile.
    const session = this.isConnected ? this.#chat.session : undefined;
    this.#use(session);
    this.#late.body?.willUpdate(session);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#chat.session) return this.renderHint(this.#chat);
    return this.#late.body?.view() ?? this.#late.insteadView(this.localize);
  }

  protected override updated(): void {
    const asked = this.#late.body && this.#late.takeFocus();
    if (asked) this.focus(asked);
  }

  #choose(selection: Selection & { readonly peer: UserId }): void {
    // The content of the list may still be on its way.
    const session = this.#session ?? this.#chat.session;
    if (!session || !this.dispatchEvent(new AgoraSelectEvent(selection.peer))) return;
    selectionOf(session).set(selection);
  }

  #use(session: Session | undefined): void {
    if (session === this.#session) return;
    this.#leave?.();
    this.#session = session;
    this.#leave = session && join(session);
    if (!session) this.#late.body?.use(undefined);
  }
}

/** @returns a function that leaves again. */
const join = (session: Session): (() => void) => {
  const count = listsOf(session);
  count.set(count.get() + 1);
  return () => count.set(count.get() - 1);
};

declare global {
  interface HTMLElementTagNameMap {
    'agora-conversations': AgoraConversations;
  }
}
