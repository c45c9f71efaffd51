import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { SessionController } from '../../context/session-controller.js';
import { SessionElement } from '../../context/session-element.js';
import type { Session } from '../../session/session.js';
import { ChatError, type Profile, type UserId } from '../../types.js';
import { baseStyles } from '../../ui/base.styles.js';
import { safeName } from '../../ui/hostile-text.js';
import { definePart } from '../parts/define-part.js';
import { Midnight } from '../parts/midnight.js';
import { partStyles } from '../parts/parts.styles.js';
import { chatStyles } from './agora-peer-chat.styles.js';
import { Composer } from './composer/composer.js';
import { composerStyles } from './composer/composer.styles.js';
import { EmojiPanel } from './emoji/emoji-panel.js';
import { emojiStyles } from './emoji/emoji.styles.js';
import { headerView } from './header.js';
import { HeaderMenu } from './header-menu.js';
import { MessageActions, type ActionHost } from './message-actions.js';
import type { MessageRenderers } from './message-list/content.js';
import { Media } from './message-list/media.js';
import { MessageList } from './message-list/message-list.js';
import type { RowSettings } from './message-list/row.js';
import { noticesView } from './notices.js';
import type { MessageActionEvent, SeenEvent } from './part-events.js';
import { OpenPeer } from './open-peer.js';
import { nobody, PeerViewer } from './peer-view.js';
import { isOff } from './services.js';
import { rowStyles } from './row.styles.js';
import { Writing } from './writing.js';

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
 * @slot header - Beside the name of the peer.
 * @slot empty - In place of the words in an empty conversation.
 * @slot composer-start - Before the field.
 * @slot composer-end - Behind the field, before Send.
 * @csspart peer-form - The field for the peer's username, shown without `peer`.
 * @csspart others - How many unread messages others wrote.
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
 * @csspart quote - The message that is answered.
 * @csspart picture - A picture that opens large.
 * @csspart play - The button that plays a film.
 * @csspart file - A file, a place, a contact card.
 * @csspart content - What a renderer of the page, or a kind other than text, draws.
 * @csspart placeholder - In place of a message that cannot be shown or was taken back.
 * @csspart time - Time and status in the bubble.
 * @csspart status - The status of an own message; also `status-sending`, `-sent`, `-delivered`, `-read`, `-failed`.
 * @csspart status-word - The status in words, below the newest message.
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
 * @csspart typing - What is said while the peer is typing.
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
 * @cssprop --agora-chat-height - Height of the element where its surroundings give none; default 32rem.
 */
export class AgoraPeerChat extends SessionElement {
  static override readonly styles = [baseStyles, partStyles, chatStyles, rowStyles, composerStyles, emojiStyles];

  /** Username of the person to chat with. Without it the element asks, and follows `<agora-conversations>`. */
  @property() peer?: string;

  /** Names and pictures that the page knows, by user id; they win over the chat server's. */
  @property({ attribute: false }) profiles?: Readonly<Record<string, Profile>>;

  /** How the page draws its own kinds of message: by kind, or by the event name of a custom message. */
  @property({ attribute: false }) renderers: MessageRenderers = {};

  /** Greatest size of a file, in bytes; 10 MB is what the chat server takes by default. */
  @property({ type: Number, attribute: 'max-file-size' }) maxFileSize = 10 * 1024 * 1024;

  /** Which files can be attached, as in `<input type=file accept>`. */
  @property() accept = '';

  @state() private said = '';

  @query('agora-message-list') private list!: MessageList | null;
  @query('agora-composer') private composer!: Composer;

  readonly #open = new OpenPeer(this);
  readonly #viewer = new PeerViewer(() => this.#open.peer);
  readonly #chat = new SessionController(this, this.#viewer.select, () => {
    // What was shown goes too.
    this.#viewer.forget();
    this.requestUpdate();
  });
  readonly #emoji = new EmojiPanel(this, () => this.#chat.session);
  readonly #actions = new MessageActions();
  readonly #headerMenu = new HeaderMenu();
  readonly #midnight = new Midnight(this);
  readonly #writing = new Writing({
    now: () => ({
      session: this.#chat.session,
      peer: this.#open.peer,
      wanted: this.#open.wanted,
      words: this.localize,
      fileLimit: this.maxFileSize,
    }),
    changed: () => this.requestUpdate(),
    focus: () => void this.updateComplete.then(() => this.composer.focus()),
  });
  /** The button of a notice that has the focus. */
  #answering?: Element | null;
  #settings?: RowSettings & { readonly basis: readonly unknown[] };

  constructor() {
    super();
    definePart('agora-media', Media);
    definePart('agora-message-list', MessageList);
    definePart('agora-composer', Composer);
  }

  /** Whom the conversation is with, as user id; `undefined` while nobody is chosen or signed in. */
  get currentPeer(): UserId | undefined {
    return this.#open.peer;
  }

  /** Sends a text to the peer. @returns the key of the message. @throws ChatError as `Session.send` */
  send(text: string): string {
    const session = this.#chat.session;
    if (!session) throw new ChatError('not-signed-in', 'There is no connection yet.');
    return session.send(this.#open.peer ?? this.#open.wanted, text);
  }

  /** Puts the cursor into the message field. */
  override focus(): void {
    this.composer?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { session } = this.#chat;
    if (session && this.profiles && (changed.has('profiles') || changed.size === 0)) session.setProfiles(this.profiles);
    if (this.#open.update(session, this.#chat.value?.userId, this.peer)) this.#writing.reset();
    this.#updateSettings();
    this.#answering = (this.renderRoot as ShadowRoot).activeElement?.closest('.notice button');
  }

  protected override render(): TemplateResult | typeof nothing {
    // Off the page the frame stays, with nothing in it.
    const view = this.#chat.value ?? (this.isConnected ? undefined : nobody);
    if (!view) return this.renderHint(this.#chat);
    const words = this.localize;
    const peer = this.#open.peer;
    const name = peer === undefined ? '' : this.#settings!.nameOf(peer);
    return html`
      ${this.#open.formView(words)}
      ${view.others > 0 ? html`<p class="others" part="others" dir="auto">${words.term('othersWrote', view.others)}</p>` : nothing}
      ${
        peer === undefined
          ? nothing
          : guard([this.#settings, view.presence, view.status, view.servicesOff, this.#open.typing], () =>
              headerView(view, name, this.#open.typing, words, this.#onHeaderMenu),
            )
      }
      ${peer === undefined ? nothing : noticesView(view, name, this.#open.requested, words, this.#notices)}
      ${
        peer === undefined
          ? html`<p class="nobody">${words.term(view.userId ? 'noPeer' : 'chatSignedOut')}</p>`
          : html`<agora-message-list
            .conversation=${view.conversation}
            .settings=${this.#settings}
            .label=${words.term('messagesWith', name)}
            @message-action=${this.#onAction}
            @messages-seen=${this.#onSeen}
            @load-more=${this.#onLoadMore}
            @dragover=${this.#onDrag}
            @drop=${this.#onDrop}
          ></agora-message-list>`
      }
      <agora-composer
        .words=${words}
        .emoji=${this.#emoji}
        .subject=${peer === undefined ? '' : `${peer} ${this.#writing.edit?.key ?? ''}`}
        .draft=${this.#writing.edit?.text ?? view.conversation?.draft ?? ''}
        .editing=${this.#writing.edit !== undefined}
        .notice=${this.#writing.view(words, (message) => this.#settings!.nameOf(message.from, message))}
        .problem=${this.#writing.problem}
        .fileLimit=${this.maxFileSize}
        .accept=${this.accept}
        @composed=${this.#writing.onComposed}
        @composer-input=${this.#writing.onInput}
        @composer-refusal=${this.#writing.onRefusal}
        @composer-cancel=${this.#writing.onCancel}
        @dragover=${this.#onDrag}
        @drop=${this.#onDrop}
      ></agora-composer>
      <div class="visually-hidden" role="status">${this.said}</div>
    `;
  }

  protected override updated(): void {
    this.#open.jumpIfAsked(this.list);
    // The button that was pressed has gone with its notice; one goes on by writing.
    if (this.#answering && !this.#answering.isConnected) this.focus();
  }

  /** Rows are drawn anew only when names, language or renderers are others. */
  #updateSettings(): void {
    const profiles = this.#chat.session?.state.profiles;
    const view = this.#chat.value;
    const noReactions = isOff(view, 'reactions');
    const basis = [
      view?.profile,
      view?.ownProfile,
      this.localize.lang(),
      this.renderers,
      this.#midnight.day,
      noReactions,
    ];
    if (this.#settings?.basis.every((value, index) => value === basis[index])) return;
    this.#settings = {
      basis,
      words: this.localize,
      renderers: this.renderers,
      noReactions,
      whole: this.#settings?.whole ?? new Set(),
      nameOf: (user, message) =>
        safeName(
          (profiles?.get(user) ?? this.#chat.session?.state.profiles.get(user))?.name ?? message?.sender?.name ?? user,
        ) || user,
    };
  }

  #host(session: Session): ActionHost {
    return {
      session,
      root: this.renderRoot as ShadowRoot,
      words: this.localize,
      emoji: this.#emoji,
      reply: (to) => this.#writing.reply(to),
      edit: (edit) => this.#writing.correct(edit),
      openPeer: (peer) => this.#open.choose(peer),
      jump: (id) => void this.#open.jump(this.list!, id),
      focusMessage: ({ key }) => this.list?.focusMessage(key),
      say: (text) => (this.said = text),
      nameOf: (user) => this.#settings!.nameOf(user),
    };
  }

  readonly #notices = {
    answer: (accept: boolean) => void this.#writing.try((session, peer) => session.answerContact(peer, accept)),
    unblock: () => void this.#writing.try((session, peer) => session.unblock(peer)),
    requestContact: () => {
      this.#open.ask(true);
      void this.#writing.try((session, peer) => session.requestContact(peer, ''));
    },
  };

  readonly #onAction = (event: MessageActionEvent): void => {
    if (this.#chat.session) this.#actions.run(event, this.#host(this.#chat.session));
  };

  readonly #onHeaderMenu = (event: Event): void => {
    if (this.#chat.session && this.#chat.value)
      this.#headerMenu.open(
        event.currentTarget as HTMLElement,
        this.#chat.value,
        this.#host(this.#chat.session),
        this.#open.peer!,
      );
  };

  readonly #onSeen = ({ message }: SeenEvent): void => {
    if (message.id !== null) this.#chat.session?.markSeen(message.peer, message.id);
  };

  readonly #onLoadMore = (): void => {
    // A failure is in the state, and shown above the oldest message.
    void this.#writing.try((session, peer) => session.loadMore(peer).catch(() => undefined));
  };

  readonly #onDrag = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };

  readonly #onDrop = (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    this.composer.take(files);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'agora-peer-chat': AgoraPeerChat;
  }
}
