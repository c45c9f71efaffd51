import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { SessionController } from '../../context/session-controller.js';
import { SessionElement } from '../../context/session-element.js';
import type { Session } from '../../session/session.js';
import type { SessionState } from '../../session/state/state.js';
import { lazyPart } from '../../load/lazy-part.js';
import { ChatError } from '../../types/error.js';
import type { Profile, UserId } from '../../types/people.js';
import { baseStyles } from '../../ui/base.styles.js';
import { AgoraErrorEvent } from '../../ui/events.js';
import { adoptMore } from '../../ui/sheets.js';
import { chatStyles } from './agora-peer-chat.styles.js';
import { composerFaceStyles } from './composer-face.styles.js';
import type { Composer } from './conversation/composer/composer.js';
import type { ConversationBody } from './conversation/conversation-body.js';
import type { MessageRenderers } from './conversation/message-list/row/content.js';
import type { PeerView } from './conversation/peer-view.js';
import { HeldInput } from './held-input.js';
import { PeerChoice } from './peer-choice.js';
import { peerForm } from './peer-form.js';
import { chat } from '../../ui/locales/en/chat.js';
import { shared } from '../../ui/locales/en/shared.js';
import { teach } from '../../ui/words/vocabulary.js';

teach(chat, shared);

const loadBody = lazyPart({
  name: 'The conversation',
  from: import.meta.url,
  load: () => import('./conversation/conversation-body.js'),
});

/** What is seen of the state before the body is here. */
type ShellView = Pick<PeerView, 'status' | 'userId'>;

const nobody: ShellView = { status: 'signed-out' };

/**
 * A conversation with one person: reading, writing, and all that one can do with a message.
 *
 * ```html
 * <agora-connection app-key="org#app" token-server="/chat">
 *   <agora-peer-chat peer="bob"></agora-peer-chat>
 * </agora-connection>
 * ```
 *
 * @element agora-peer-chat
 * @slot header-start - Before the picture of the peer, as for a way back.
 * @slot header - Beside the name of the peer.
 * @slot header-end - Behind the menu of the conversation.
 * @slot notice - Below the header, above the messages.
 * @slot empty - In place of the words in an empty conversation.
 * @slot composer-start - Before the field.
 * @slot composer-end - Behind the field, before Send.
 * @csspart peer-form - The field for the peer's username, shown without `peer`.
 * @csspart others - Who else has written, where no list of conversations is on the page.
 * @csspart other - One of them: a button that leads to the conversation.
 * @csspart header - Name, presence and menu of the peer.
 * @csspart avatar - Picture or first letter.
 * @csspart name - The peer's name.
 * @csspart presence - Online, last seen or typing.
 * @csspart header-menu - The button that opens the conversation's menu.
 * @csspart notice - A contact request, a block, a refusal.
 * @csspart messages - The box that scrolls.
 * @csspart history - What is said above the oldest message.
 * @csspart empty - What is said in an empty conversation.
 * @csspart message - A row; also `message-own` or `message-other`.
 * @csspart bubble - The bubble of a row; also `bubble-own` or `bubble-other`.
 * @csspart text - The text of a message.
 * @csspart link - A link in a text.
 * @csspart show-more - The button that shows the rest of a long text.
 * @csspart lightbox - The viewer of pictures; also `dialog`.
 * @csspart quote - The message that is answered.
 * @csspart picture - A picture that opens large.
 * @csspart play - The button that plays a film or a voice message.
 * @csspart file - A file, a place, a contact card.
 * @csspart content - What a renderer of the page, or a kind other than text, draws.
 * @csspart placeholder - In place of a message that cannot be shown or was taken back.
 * @csspart time - Below a group of messages: when the last was written, and how far one's own has come.
 * @csspart status - The status of an own message; also `status-sending`, `-sent`, `-delivered`, `-read`, `-failed`.
 * @csspart reactions - The reactions below a bubble.
 * @csspart reaction - One of them.
 * @csspart upload - How far the upload of a file has come.
 * @csspart failure - Why a message was not sent, Retry and Discard.
 * @csspart retry - Sends a message again.
 * @csspart discard - Forgets a message that was not sent.
 * @csspart day - A line between two days.
 * @csspart unread-line - The line above the first unread message.
 * @csspart new-messages - The button that goes to the newest message.
 * @csspart toolbar - What appears beside a message under the pointer.
 * @csspart menu - A menu.
 * @csspart menu-item - A line of a menu.
 * @csspart dialog - A question; its buttons are `dialog-cancel` and `dialog-confirm`.
 * @csspart composer - The form to write in.
 * @csspart composer-error - Why what was written or chosen was not taken.
 * @csspart about - Above the field: the message that is answered or edited.
 * @csspart input - The field.
 * @csspart attach - The button that attaches files.
 * @csspart emoji - The button that opens the emoji picker.
 * @csspart emoji-panel - The emoji picker.
 * @csspart record - The button that records a voice message.
 * @csspart recording - How long the recording is.
 * @csspart send - The button that sends.
 * @csspart staged - Files that are chosen but not sent.
 * @csspart toast - What has come of what was done, above the composer, for some seconds.
 * @csspart toast-action - In it: the one thing to do about that.
 * @cssprop --agora-chat-height - Height of the element where its surroundings give none; default 32rem.
 */
export class AgoraPeerChat extends SessionElement {
  static readonly tag = 'agora-peer-chat';
  static override readonly styles = [baseStyles, chatStyles, composerFaceStyles];

  /** Username of the person to chat with. Without it the element asks, and follows `<agora-conversations>`. */
  @property() peer?: string;

  /** Do not ask for the peer where none is given: the page chooses, or a list of conversations does. */
  @property({ type: Boolean, attribute: 'no-peer-form' }) noPeerForm = false;

  /** Names and pictures that the page knows, by user id; they win over the chat server's. */
  @property({ attribute: false }) profiles?: Readonly<Record<string, Profile>>;

  /** How the page draws its own kinds of message: by kind, or by the event name of a custom message. */
  @property({ attribute: false }) renderers: MessageRenderers = {};

  /** Values of the page that go along in `ext` of the next message, once; such as the answers of a form before it. */
  @property({ attribute: false }) nextExt?: Readonly<Record<string, string>>;

  /** Greatest size of a file, in bytes; 10 MB is what the chat server takes by default. */
  @property({ type: Number, attribute: 'max-file-size' }) maxFileSize = 10 * 1024 * 1024;

  /** Which files can be attached, as in `<input type=file accept>`. */
  @property() accept = '';

  /**
   * What the Enter key does: `send`, `newline`, or `auto` for what the device does: a keyboard on the desk sends, one on
   * the screen begins a new line. Shift+Enter is always a new line, Ctrl+Enter and Command+Enter always send.
   */
  @property() enter: 'auto' | 'send' | 'newline' = 'auto';

  /** `off`: `?` does not open the help of shortcuts, for pages with shortcuts of their own. */
  @property() shortcuts: 'on' | 'off' = 'on';

  @state() private loading: 'not-yet' | 'now' | 'failed' = 'not-yet';

  @query('agora-composer') private composer!: Composer | null;

  readonly #choice = new PeerChoice(this);
  readonly #chat = new SessionController<ShellView>(
    this,
    (state) => this.#body?.select(state) ?? this.#select(state),
    () => {
      // What was shown goes too.
      this.#last = this.#given = undefined;
      this.#body?.forget();
      this.requestUpdate();
    },
  );
  /** Everything that a conversation needs beyond the frame; loaded when there is one, or somebody is about to write. */
  #body?: ConversationBody;
  #held?: HeldInput;
  /** Where it was read on another page. */
  #back?: { readonly message: string; readonly offset: number };
  /** The status in which it could not be loaded; another one is a reason to try again. */
  #failedWhile?: ShellView['status'];
  #last?: ShellView;
  /** The names and pictures that were handed over last, and to whom. */
  #given?: { readonly session: Session; readonly profiles: Readonly<Record<string, Profile>> };

  /** Whom the conversation is with, as user id; `undefined` while nobody is chosen or signed in. */
  get currentPeer(): UserId | undefined {
    return this.#choice.peer;
  }

  /** Sends a text to the peer. @returns the key of the message. @throws ChatError as `Session.send` */
  send(text: string): string {
    const session = this.#chat.session;
    if (!session) throw new ChatError('not-signed-in', 'There is no connection yet.');
    return session.send(this.#choice.target, text);
  }

  /** @internal Where one reads, for the widget of the next page. */
  get place(): { readonly message: string; readonly offset: number } | undefined {
    return this.#body?.place;
  }

  /** @internal Goes there as soon as the conversation is here. */
  goBack(place: { readonly message: string; readonly offset: number }): void {
    this.#back = place;
    this.requestUpdate();
  }

  /** Puts the cursor into the message field. */
  override focus(): void {
    this.composer?.querySelector('textarea')?.focus();
  }

  /** Moved into another document: the style sheets stay behind. */
  override adoptedCallback(): void {
    super.adoptedCallback();
    this.#adoptBodyStyles();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#body?.leave();
  }

  protected override willUpdate(): void {
    const { session, value } = this.#chat;
    this.#giveProfiles(session);
    const isOther = this.#choice.update(session, value?.userId, this.peer);
    if (value && value.status !== 'signed-out') {
      if (this.loading === 'failed' && value.status !== this.#failedWhile) void this.#load();
      else this.#loadOnce();
    }
    this.#body?.willUpdate(isOther);
  }

  protected override render(): TemplateResult | typeof nothing {
    // Off the page the frame stays, with nothing in it.
    const view = this.#chat.value ?? (this.isConnected ? undefined : nobody);
    if (!view) return this.renderHint(this.#chat);
    return html`
      ${this.#choice.isAsked ? peerForm(this.#choice, this.localize, this.#onChosen) : nothing}
      ${this.#body?.view() ?? this.#emptyView(view)}
      <div class="toast-place">${this.#body?.toast.view()}</div>
      ${this.#body?.instead ?? nothing}
      <agora-composer ?hidden=${!this.#canWrite(view)}></agora-composer>
    `;
  }

  protected override updated(): void {
    const { composer } = this;
    if (!composer) return;
    if (this.#body) {
      // Off the page nothing becomes by itself what it was defined as meanwhile.
      customElements.upgrade(composer);
      this.#body.updated(composer);
      if (this.#back && this.#body.goBack(this.#back)) this.#back = undefined;
      this.#held?.release(composer);
      this.#held = undefined;
    } else {
      if (this.#held?.place !== composer) {
        this.#held?.stop();
        this.#held = new HeldInput(this, composer, this.localize, this.#loadOnce, () => void this.#load());
      }
      this.#held.draw();
    }
    if (this.#choice.takeWrite()) this.focus();
  }

  /** Without somebody to write to there is no field; one that holds a text stays. */
  #canWrite({ status }: ShellView): boolean {
    if (this.#body?.instead) return false;
    const isChosen = status !== 'signed-out' && this.#choice.wanted.trim() !== '';
    return isChosen || Boolean(this.composer?.querySelector('textarea')?.value);
  }

  /** Where the messages will be. */
  #emptyView({ userId }: ShellView): TemplateResult {
    const words = this.localize;
    if (this.loading === 'failed')
      return html`<div class="nobody" role="alert">
        <p>${words.term('chatNotLoaded')}</p>
        <button type="button" @click=${this.#load}>${words.term('tryAgain')}</button>
      </div>`;
    const isComing = this.loading === 'now' && this.#choice.peer !== undefined;
    // The way back is there before the conversation is.
    return html`<div class="ways"><slot name="header-start"></slot><slot name="header-end"></slot></div>
      ${
        isComing
          ? html`<p class="nobody waiting"><span class="spinner" aria-hidden="true"></span></p>`
          : html`<p class="nobody">${words.term(userId === undefined ? 'chatSignedOut' : 'noPeer')}</p>`
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
      // It is the page's: there is no more to show than names without them.
      if (error instanceof ChatError) this.dispatchEvent(new AgoraErrorEvent(error));
    }
  }

  #adoptBodyStyles(): void {
    if (this.#body) adoptMore(this, composerFaceStyles, this.#body.styles);
  }

  readonly #loadOnce = (): void => {
    if (this.loading === 'not-yet') void this.#load();
  };

  readonly #load = async (): Promise<void> => {
    if (this.loading === 'now') return;
    this.loading = 'now';
    const part = await loadBody().catch(() => undefined);
    if (part) {
      this.#body = new part.ConversationBody(this, this.#chat, this.#choice, this.localize, () =>
        this.#adoptBodyStyles(),
      );
      this.#adoptBodyStyles();
    } else {
      this.loading = 'failed';
      this.#failedWhile = this.#chat.value?.status;
      this.#held?.giveUp();
    }
    this.requestUpdate();
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
