import { html, isServer, nothing, type TemplateResult } from 'lit';
import { property } from '../../ui/lit/decorators.js';
import { SessionController } from '../../context/session-controller.js';
import { SessionElement } from '../../context/session-element.js';
import type { Session } from '../../session/session.js';
import type { SessionState } from '../../session/state/state.js';
import { lazyPart } from '../../load/lazy-part.js';
import { ChatError } from '../../types/error.js';
import type { Profile, UserId } from '../../types/people.js';
import { baseStyles } from '../../ui/base.styles.js';
import { AgoraErrorEvent } from '../../ui/events.js';
import { LateBody } from '../parts/loading/late-body.js';
import { nothingStyles } from '../parts/nothing.styles.js';
import { chatStyles } from './agora-peer-chat.styles.js';
import { composerFaceStyles } from './shell/composer-face.styles.js';
import type { Composer } from './conversation/composer/composer.js';
import type { ConversationBody } from './conversation/conversation-body.js';
import type { MessageRenderers } from './shell/renderers.js';
import type { PeerView } from './conversation/context/peer-view.js';
import { HeldInput } from './shell/held-input.js';
import { PeerChoice } from './shell/peer-choice.js';
import { peerForm } from './shell/peer-form.js';

const loadBody = lazyPart({
  name: 'The conversation',
  from: import.meta.url,
  load: () => import('./conversation/conversation-body.js'),
});

/** The part of the state that is shown before the body is loaded. */
type ShellView = Pick<PeerView, 'status' | 'userId'>;

const nobody: ShellView = { status: 'signed-out' };

/**
 * A conversation with one person: reading, writing, and everything a user can do with a message.
 *
 * ```html
 * <agora-connection app-key="org#app" token-server="/chat">
 *   <agora-peer-chat peer="bob"></agora-peer-chat>
 * </agora-connection>
 * ```
 *
 * @element agora-peer-chat
 * @fires {AgoraErrorEvent} agora-error - Values that the page has set, such as `nextExt`, cannot be used: `error` with `code`, `message`, `retryable`. Errors of the chat itself are reported by `<agora-connection>`.
 * @slot header-start - Before the peer's picture, for example for a back button.
 * @slot header - Next to the peer's name.
 * @slot header-end - After the conversation menu.
 * @slot notice - Below the header, above the messages.
 * @slot empty - Replaces the text in an empty conversation.
 * @slot composer-start - Before the message field.
 * @slot composer-end - After the message field, before Send.
 * @csspart peer-form - The field for the peer's username, if the page has not set whom to write to.
 * @csspart others - Other people who have written, if the page has no list of conversations.
 * @csspart other - One of these people: a button that opens the conversation.
 * @csspart header - The peer's name and presence, and the conversation menu.
 * @csspart avatar - Picture or first letter.
 * @csspart name - The peer's name.
 * @csspart presence - Online, last seen or typing.
 * @csspart header-search - The button that opens the search in the conversation.
 * @csspart search-bar - The field for searching, with the buttons to the next match.
 * @csspart search-count - Which match is shown, and how many there are.
 * @csspart header-menu - The button that opens the conversation menu.
 * @csspart notice - A contact request, a block, a refusal.
 * @csspart messages - The scrolling box with the messages.
 * @csspart history - The text above the oldest message.
 * @csspart empty - The text in an empty conversation.
 * @csspart message - A row; also `message-own` or `message-other`.
 * @csspart bubble - The bubble of a row; also `bubble-own` or `bubble-other`.
 * @csspart text - The text of a message.
 * @csspart link - A link in a text.
 * @csspart show-more - The button that shows the rest of a long text, or of pictures sent together.
 * @csspart lightbox - The picture viewer; also `dialog`.
 * @csspart quote - The quoted message in a reply.
 * @csspart picture - A picture that opens large.
 * @csspart play - The button that plays a video or a voice message.
 * @csspart file - A file, a location or a contact card.
 * @csspart content - The content drawn by the page's renderer, or of a message that is not text.
 * @csspart placeholder - Replaces a message that cannot be shown or was taken back.
 * @csspart time - Below a group of messages: the time of the last one and, for the user's own, its status.
 * @csspart status - The status of the user's own message; also `status-sending`, `status-sent`, `status-delivered`, `status-read`, `status-failed`.
 * @csspart reactions - The reactions below a bubble.
 * @csspart reaction - One reaction.
 * @csspart upload - The progress of a file upload.
 * @csspart failure - The reason why a message was not sent, with Retry and Discard.
 * @csspart retry - The button that sends a message again.
 * @csspart discard - The button that deletes an unsent message.
 * @csspart day - A line between two days.
 * @csspart unread-line - The line above the first unread message.
 * @csspart new-messages - The button that goes to the newest message.
 * @csspart toolbar - The toolbar that appears next to the message under the pointer.
 * @csspart menu - A menu.
 * @csspart menu-item - A menu item.
 * @csspart dialog - A dialog; its buttons are `dialog-cancel` and `dialog-confirm`.
 * @csspart early - Messages that are sent when somebody is signed in.
 * @csspart composer - The form for writing.
 * @csspart composer-error - The reason why a text or file was refused.
 * @csspart about - Above the field: the message being replied to or edited.
 * @csspart input - The message field.
 * @csspart attach - The button that attaches files.
 * @csspart emoji - The button that opens the emoji picker.
 * @csspart emoji-panel - The emoji picker.
 * @csspart record - The button that records a voice message.
 * @csspart recording - The duration of the current recording.
 * @csspart send - The button that sends.
 * @csspart staged - Attached files that are not sent yet.
 * @csspart toast - The result of an action, shown above the composer for some seconds.
 * @csspart toast-action - The button in the toast, such as Undo.
 * @csspart hint - The message about what is missing, while there is no connection.
 * @cssprop --agora-chat-height - Height of the element unless its container sets one; default 32rem.
 */
export class AgoraPeerChat extends SessionElement {
  static readonly tag = 'agora-peer-chat';
  static override readonly styles = [baseStyles, nothingStyles, chatStyles, composerFaceStyles];

  /** Username of the person to chat with. Without it, the element asks for one, and shows what is chosen in `<agora-conversations>`. */
  @property() peer?: string | undefined;

  /** Hides the field for the peer's username; the page or a list of conversations chooses the peer. */
  @property({ type: Boolean, attribute: 'no-peer-form' }) noPeerForm = false;

  /** Names and pictures from the page, by user id. They take precedence over the chat server's. */
  @property({ attribute: false }) profiles?: Readonly<Record<string, Profile>> | undefined;

  /** Functions that draw the page's own messages, by kind or by the event name of a custom message. */
  @property({ attribute: false }) renderers: MessageRenderers = {};

  /** Values from the page, such as answers of a form, that are sent once, in the `ext` of the next message. */
  @property({ attribute: false }) nextExt?: Readonly<Record<string, string>> | undefined;

  /**
   * Maximum size of a file, in bytes. The chat server accepts 10 MB by default.
   * @default 10485760
   */
  @property({ type: Number, attribute: 'max-file-size' }) maxFileSize: number = 10 * 1024 * 1024;

  /** File types that can be attached, as in `<input type=file accept>`. */
  @property() accept = '';

  /**
   * What the Enter key does: `send`, `newline` or `auto`. With `auto`, Enter sends on a physical keyboard and inserts a
   * new line on an on-screen keyboard. Shift+Enter always inserts a new line, Ctrl+Enter and Command+Enter always send.
   */
  @property() enter: 'auto' | 'send' | 'newline' = 'auto';

  /** With `off`, `?` does not open the list of keyboard shortcuts; for pages with their own shortcuts. */
  @property() shortcuts: 'on' | 'off' = 'on';

  readonly #choice = new PeerChoice(this);
  readonly #chat: SessionController<ShellView> = new SessionController<ShellView>(
    this,
    (state) => this.#body?.select(state) ?? this.#select(state),
    () => {
      // The view shown so far is dropped too.
      this.#last = this.#given = undefined;
      this.#body?.forget();
      this.requestUpdate();
    },
  );
  /** Everything a conversation needs beyond the frame; loaded when one opens or somebody is about to write. */
  readonly #late = new LateBody(
    this,
    loadBody,
    composerFaceStyles,
    ({ ConversationBody }): ConversationBody =>
      new ConversationBody(this, this.#chat, this.#choice, this.localize, () => this.#late.adopt()),
  );
  /** Made once: it holds what is not sent yet, also when all around it is drawn anew. */
  readonly #field: Composer | undefined = isServer ? undefined : (document.createElement('agora-composer') as Composer);
  #isWanted = false;
  #held: HeldInput | undefined;
  /** The reading position on the previous page. */
  #back: { readonly message: string; readonly offset: number } | undefined;
  /** The status in which loading was last tried; if it failed, another status triggers another try. */
  #triedWhile: ShellView['status'] | undefined;
  #last: ShellView | undefined;
  /** The profiles passed last, and the session they were passed to. */
  #given: { readonly session: Session; readonly profiles: Readonly<Record<string, Profile>> } | undefined;

  /** The one that is shown. */
  get #composer(): Composer | undefined {
    return this.#field && this.renderRoot.contains(this.#field) ? this.#field : undefined;
  }

  get #body(): ConversationBody | undefined {
    return this.#late.body;
  }

  /** User id of the person in this conversation; `undefined` while nobody is chosen or signed in. */
  get currentPeer(): UserId | undefined {
    return this.#choice.peer;
  }

  /** Sends a text to the peer. @returns the key of the message. @throws ChatError as `Session.send` */
  send(text: string): string {
    const session = this.#chat.session;
    if (!session) throw new ChatError('not-signed-in', 'There is no connection yet.');
    return session.send(this.#choice.target, text);
  }

  /** @internal The reading position, for the widget on the next page. */
  get place(): { readonly message: string; readonly offset: number } | undefined {
    return this.#body?.place;
  }

  /** @internal Scrolls there as soon as the conversation is loaded. */
  goBack(place: { readonly message: string; readonly offset: number }): void {
    this.#back = place;
    this.requestUpdate();
  }

  /** Moves the focus to the message field. */
  override focus(): void {
    this.#composer?.querySelector('textarea')?.focus();
  }

  /** Moved to another document: adopted style sheets do not move along. */
  override adoptedCallback(): void {
    super.adoptedCallback();
    this.#late.adopt();
  }

  /** Reports an error that the page has to solve. @internal */
  report(error: ChatError): void {
    this.dispatchEvent(new AgoraErrorEvent(error));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#body?.leave();
  }

  protected override willUpdate(): void {
    this.#chat.look();
    const { session, value } = this.#chat;
    this.#giveProfiles(session);
    const isOther = this.#choice.update(session, value?.userId, this.peer);
    if (value && value.status !== 'signed-out') {
      if (this.#late.isLost && value.status !== this.#triedWhile) this.#load();
      else this.#loadOnce();
    }
    // Its selector is the one that the element uses from now on.
    if (this.#isWanted && this.#late.make()) this.#chat.look();
    this.#body?.willUpdate(isOther);
    // Before the controllers learn what the update has hidden: one of them passes the focus on.
    if (this.#field) this.#field.hidden = !this.#canWrite(this.#chat.value ?? nobody);
  }

  protected override render(): TemplateResult | typeof nothing {
    // Off the page the frame stays, but empty.
    const view = this.#chat.value ?? (this.isConnected ? undefined : nobody);
    if (!view) return this.renderHint(this.#chat);
    return html`
      ${this.#choice.isAsked ? peerForm(this.#choice, this.localize, this.#onChosen) : nothing}
      ${this.#body?.view() ?? this.#placeholderView(view)}
      <div class="toast-place">${this.#body?.toast.view()}</div>
      ${this.#body?.instead ?? nothing}
      ${this.#field ?? html`<agora-composer ?hidden=${!this.#canWrite(view)}></agora-composer>`}
    `;
  }

  protected override updated(): void {
    const composer = this.#composer;
    if (!composer) return;
    this.#held?.turn(this.#choice.addressee, this.#choice.addresseeName);
    if (this.#body) {
      // Off the page, elements defined in the meantime are not upgraded automatically.
      customElements.upgrade(composer);
      this.#body.updated(composer);
      if (this.#back && this.#body.goBack(this.#back)) this.#back = undefined;
      this.#held?.release(composer, this.#body);
      this.#held = undefined;
    } else {
      if (this.#held?.place !== composer) {
        this.#held?.stop();
        this.#held = new HeldInput(this, composer, this.localize, this.#loadOnce, this.#load);
        this.#held.turn(this.#choice.addressee, this.#choice.addresseeName);
      }
      if (this.#late.isLost) this.#held.giveUp();
      this.#held.draw();
    }
    if (this.#body && this.#late.takeFocus()) this.focus();
    if (this.#choice.takeWrite()) this.focus();
  }

  /** Without a peer there is no field, unless it already holds a text, or a message waits that can be edited in it. */
  #canWrite({ status }: ShellView): boolean {
    if (this.#body?.instead) return false;
    const isChosen = status !== 'signed-out' && this.#choice.wanted.trim() !== '';
    return isChosen || this.#body?.hasEarly === true || Boolean(this.#composer?.querySelector('textarea')?.value);
  }

  /** The placeholder for the messages. */
  #placeholderView({ userId }: ShellView): TemplateResult {
    const words = this.localize;
    // The way back is there before the conversation is.
    const ways = html`<div class="ways"><slot name="header-start"></slot><slot name="header-end"></slot></div>`;
    if (this.#late.isLost) return html`${ways} ${this.#late.insteadView(words)}`;
    const isComing = this.#isWanted && this.#choice.peer !== undefined;
    return html`${ways}
      ${
        isComing
          ? html`<p class="nothing waiting"><span class="spinner" aria-hidden="true"></span></p>`
          : html`<p class="nothing">${words.term(userId === undefined ? 'chatSignedOut' : 'noPeer')}</p>`
      }`;
  }

  #select({ status, userId }: SessionState): ShellView {
    if (this.#last?.status !== status || this.#last.userId !== userId) this.#last = { status, userId };
    return this.#last;
  }

  #giveProfiles(session: Session | undefined): void {
    const { profiles } = this;
    if (!session || !profiles || (session === this.#given?.session && profiles === this.#given.profiles)) return;
    this.#given = { session, profiles };
    try {
      session.setProfiles(profiles);
    } catch (error) {
      // The page passed bad profiles: the error is reported, and the chat goes on without them.
      if (error instanceof ChatError) this.report(error);
    }
  }

  readonly #loadOnce = (): void => {
    if (!this.#isWanted) this.#load();
  };

  readonly #load = (): void => {
    this.#isWanted = true;
    this.#triedWhile = this.#chat.value?.status;
    void this.#late.load();
  };

  readonly #onChosen = (): void => {
    void this.updateComplete.then(() => this.#choice.peer !== undefined && this.focus());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'agora-peer-chat': AgoraPeerChat;
  }
}
