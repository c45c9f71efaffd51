import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { SessionController } from '../../context/session-controller.js';
import { SessionElement } from '../../context/session-element.js';
import { selectionOf } from '../../context/selection.js';
import { sortedConversations, unreadTotal } from '../../session/select.js';
import type { SearchHit, Session } from '../../session/session.js';
import { ChatError, type Conversation, type UserId } from '../../types.js';
import { baseStyles } from '../../ui/base.styles.js';
import { AgoraSelectEvent } from '../../ui/events.js';
import { safeName } from '../../ui/hostile-text.js';
import { Midnight } from '../parts/midnight.js';
import { partStyles } from '../parts/parts.styles.js';
import { conversationsStyles } from './agora-conversations.styles.js';
import { ConversationMenu } from './conversation-menu.js';
import { conversationView, hitView } from './rows.js';
import { Alerts } from './alerts.js';
import { NewChat } from './new-chat.js';
import { requestsView } from './requests.js';
import { moveFocus } from './roving.js';
import { TitleBadge } from './title-badge.js';

/**
 * The list of conversations; choosing one shows it in the `<agora-peer-chat>` of the same connection. Above it: who asks
 * to be a contact, with Accept and Decline.
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
 * @slot empty - In place of the words in an empty list.
 * @csspart header - Title, total of unread messages, buttons.
 * @csspart total - The total of unread messages.
 * @csspart new-chat - The form that begins a conversation by user id.
 * @csspart request - Somebody who wants to be a contact.
 * @csspart search - The search field.
 * @csspart list - The list.
 * @csspart conversation - A row; also `conversation-selected`, `conversation-unread`.
 * @csspart avatar - Picture or first letter.
 * @csspart name - The peer's name.
 * @csspart time - When the last message was written.
 * @csspart preview - The beginning of the last message, or the draft.
 * @csspart not-sent - The sign that a message was not sent.
 * @csspart unread - How many messages are unread.
 * @csspart hit - A message that was found.
 * @csspart menu - A menu.
 * @csspart menu-item - A line of a menu.
 * @csspart dialog - A question; its buttons are `dialog-cancel` and `dialog-confirm`.
 * @cssprop --agora-chat-height - Height of the element where its surroundings give none; default 32rem.
 */
export class AgoraConversations extends SessionElement {
  static override readonly styles = [baseStyles, partStyles, conversationsStyles];

  /** Show the total of unread messages in the title of the page, as `(3) Title`. */
  @property({ type: Boolean, attribute: 'title-badge' }) titleBadge = false;

  /** Play a short tone for a message that is not in view. */
  @property({ type: Boolean }) sound = false;

  /** Offer desktop notifications for messages that are not in view; the browser asks after a click only. */
  @property({ type: Boolean }) notify = false;

  @state() private wanted = '';
  @state() private hits: readonly SearchHit[] = [];
  @state() private problem = '';
  /** The list could not be loaded. */
  @state() private failed = false;

  readonly #chat = new SessionController(this, (now) => now);
  readonly #newChat = new NewChat(this, (peer) => this.select(peer));
  readonly #alerts = new Alerts(
    this,
    () => this.localize,
    (peer) => this.select(peer),
  );
  readonly #title = new TitleBadge(this);
  readonly #menu = new ConversationMenu();
  /** The times of the rows are told by the day. */
  protected readonly midnight = new Midnight(this);
  #session?: Session;
  #stopSelection?: () => void;
  #asked?: UserId;
  #searches = 0;
  /** The button of a request that has the focus. */
  #answering?: Element | null;

  /** Unread messages in all conversations that are not muted. */
  get unread(): number {
    return this.#chat.value ? unreadTotal(this.#chat.value) : 0;
  }

  /** Whose conversation is chosen. */
  get selected(): UserId | undefined {
    return this.#session && selectionOf(this.#session).get().peer;
  }

  /** Chooses a conversation, as a click does. @param message id of a message to go to */
  select(peer: string, message?: string): void {
    if (!this.#session || !this.dispatchEvent(new AgoraSelectEvent(peer))) return;
    selectionOf(this.#session).set({ peer, message });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#use(undefined);
  }

  protected override willUpdate(): void {
    this.#use(this.#chat.session);
    this.#alerts.update(this.#chat.session, { sound: this.sound, notify: this.notify });
    this.#title.show(this.titleBadge ? this.unread : 0);
    const now = this.#chat.value;
    if (now?.userId === undefined) this.#forget();
    else if (now.status === 'online' && this.#asked !== now.userId) this.#load(now.userId);
    if (this.failed && now?.conversationsLoaded) this.#complain();
    this.#answering = (this.renderRoot as ShadowRoot).activeElement?.closest('.request button');
  }

  protected override updated(): void {
    // The request that had the focus is answered: on to the next one.
    if (!this.#answering || this.#answering.isConnected) return;
    const next = (selector: string): HTMLElement | null => this.renderRoot.querySelector<HTMLElement>(selector);
    (next('.request button') ?? next('.search input'))?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const now = this.#chat.value;
    if (!now) return this.renderHint(this.#chat);
    const words = this.localize;
    const total = this.unread;
    return html`
      <div class="header" part="header">
        <h2>${words.term('conversations')}</h2>
        ${
          total > 0
            ? html`<span class="unread" part="total" role="img" aria-label=${words.term('unreadCount', total)}
              >${total > 99 ? '99+' : total}</span
            >`
            : nothing
        }
        ${this.#alerts.buttonView(words)} ${this.#newChat.buttonView(words)}
      </div>
      ${this.#newChat.formView(words)}
      <div class="search">
        <input
          type="search"
          part="search"
          aria-label=${words.term('searchConversations')}
          placeholder=${words.term('searchConversations')}
          autocomplete="off"
          .value=${this.wanted}
          @input=${this.#onSearch}
        />
      </div>
      <p class="error" role="alert" ?hidden=${!this.problem}>
        ${this.problem}
        ${
          this.failed
            ? html`<button type="button" class="link" @click=${this.#onRetry}>${words.term('retry')}</button>`
            : nothing
        }
      </p>
      ${requestsView(now.contactRequests, (user) => this.#nameOf(user), words, this.#onAnswer)}
      ${this.wanted.trim() ? this.#foundView() : this.#listView(sortedConversations(now))}
    `;
  }

  #listView(list: readonly Conversation[]): TemplateResult {
    const words = this.localize;
    const now = this.#chat.value!;
    if (list.length === 0)
      return html`<div class="nothing"><slot name="empty">${words.term('noConversations')}</slot></div>`;
    const { selected } = this;
    const entry = list.some(({ peer }) => peer === selected) ? selected : list[0]!.peer;
    return html`<ul part="list" aria-label=${words.term('conversations')} @keydown=${this.#onKey}>
      ${repeat(
        list,
        ({ peer }) => peer,
        (conversation) =>
          conversationView(conversation, {
            name: this.#nameOf(conversation.peer),
            profile: now.profiles.get(conversation.peer),
            // What was heard before the line was lost may be over.
            online: now.status === 'online' && now.presence.get(conversation.peer)?.online,
            selected: conversation.peer === selected,
            inTabOrder: conversation.peer === entry,
            words,
            onSelect: () => this.select(conversation.peer),
            onMenu: (event) => this.#onMenu(event, conversation),
          }),
      )}
    </ul>`;
  }

  #foundView(): TemplateResult {
    const words = this.localize;
    const wanted = this.wanted.trim().toLowerCase();
    const people = sortedConversations(this.#chat.value!).filter(
      ({ peer }) => peer.includes(wanted) || this.#nameOf(peer).toLowerCase().includes(wanted),
    );
    if (people.length === 0 && this.hits.length === 0)
      return html`<p class="nothing" role="status">${words.term('searchNothing')}</p>`;
    return html`${
      people.length === 0
        ? nothing
        : html`<h3>${words.term('searchPeople')}</h3>
          ${this.#listView(people)}`
    }
    ${
      this.hits.length === 0
        ? nothing
        : html`<h3>${words.term('searchMessages')}</h3>
          <ul part="list" aria-label=${words.term('searchMessages')} @keydown=${this.#onKey}>
            ${this.hits.map((hit, index) =>
              hitView(hit, this.#nameOf(hit.peer), index === 0, wanted, words, () =>
                this.select(hit.peer, hit.message.id ?? hit.message.key),
              ),
            )}
          </ul>`
    }`;
  }

  #nameOf(user: UserId): string {
    return safeName(this.#chat.value?.profiles.get(user)?.name ?? user) || user;
  }

  #use(session: Session | undefined): void {
    if (session === this.#session) return;
    this.#stopSelection?.();
    this.#session = session;
    this.#asked = undefined;
    this.#stopSelection = session && selectionOf(session).listen(() => this.requestUpdate());
    if (!session) this.#title.show(0);
  }

  #load(user: UserId): void {
    const session = this.#session!;
    this.#asked = user;
    session.loadConversations().then(
      () => session.wantProfiles([...session.state.conversations.keys()]),
      (error: unknown) => {
        if (session !== this.#session || this.#asked !== user) return;
        this.#complain(error);
        this.failed = true;
      },
    );
  }

  readonly #onRetry = (): void => {
    this.#complain();
    // Once it can be loaded: now, or with the next line.
    this.#asked = undefined;
  };

  /** What one user looked for, and found, is not for the next. */
  #forget(): void {
    // Nothing was asked for: a search before the sign-in stays.
    if (this.#asked === undefined) return;
    this.#asked = undefined;
    this.#searches++;
    this.wanted = '';
    this.hits = [];
    this.#complain();
  }

  async #search(): Promise<void> {
    const search = ++this.#searches;
    const wanted = this.wanted.trim();
    const session = this.#session;
    if (wanted.length < 2 || !session) {
      this.hits = [];
      return;
    }
    try {
      const hits = await session.search(wanted);
      if (search === this.#searches) this.hits = hits;
    } catch (error) {
      // Signed out meanwhile, the store is closed and nobody waits for the answer.
      if (search === this.#searches) this.#complain(error);
    }
  }

  /** @param error nothing: all is well again. */
  #complain(error?: unknown): void {
    this.failed = false;
    this.problem =
      error === undefined ? '' : this.localize.error(error instanceof ChatError ? error : { code: 'server' });
  }

  readonly #onSearch = (event: InputEvent): void => {
    this.wanted = (event.target as HTMLInputElement).value;
    void this.#search();
  };

  /** Whoever is accepted can be written to. */
  readonly #onAnswer = (user: UserId, accept: boolean): void => {
    const answered = this.#session?.answerContact(user, accept);
    answered?.then(
      () => accept && this.select(user),
      (error: unknown) => this.#complain(error),
    );
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    moveFocus(event);
  };

  #onMenu(event: Event, conversation: Conversation): void {
    if (!this.#session) return;
    this.#menu.open(event, conversation, {
      session: this.#session,
      root: this.renderRoot as ShadowRoot,
      words: this.localize,
      name: this.#nameOf(conversation.peer),
      complain: (error) => this.#complain(error),
      removed: () => {
        if (this.selected === conversation.peer) selectionOf(this.#session!).set({});
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agora-conversations': AgoraConversations;
  }
}
