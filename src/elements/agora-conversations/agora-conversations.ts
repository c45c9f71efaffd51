import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { SessionController } from '../../context/session-controller.js';
import { SessionElement } from '../../context/session-element.js';
import { listsOf, selectionOf, type Selection } from '../../context/selection.js';
import { lazyPart } from '../../load/lazy-part.js';
import type { Session } from '../../session/session.js';
import type { SessionState } from '../../session/state/state.js';
import { ChatError } from '../../types/error.js';
import type { UserId } from '../../types/people.js';
import { baseStyles } from '../../ui/base.styles.js';
import { icons } from '../../ui/icons.js';
import { AgoraSelectEvent } from '../../ui/events.js';
import { adoptMore } from '../../ui/sheets.js';
import { emptyView, skeletonView } from '../parts/empty.js';
import { givenFocus } from '../parts/given-focus.js';
import { Midnight } from '../parts/midnight.js';
import { conversationsStyles } from './agora-conversations.styles.js';
import type { ListBody } from './body/list-body.js';
import { framed, type Framed } from './framed.js';
import type { Listed } from './body/listed.js';
import { NewChat } from './new-chat.js';
import { TitleBadge } from './title-badge.js';
import { chat } from '../../ui/locales/en/chat.js';
import { conversations } from '../../ui/locales/en/conversations.js';
import { shared } from '../../ui/locales/en/shared.js';
import { teach } from '../../ui/words/vocabulary.js';

teach(chat, conversations, shared);

const loadListBody = lazyPart({
  name: 'The list of conversations',
  from: import.meta.url,
  load: () => import('./body/list-body.js'),
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
 * @cssprop --agora-chat-height - Height of the element unless its container sets one; default 32rem.
 */
export class AgoraConversations extends SessionElement {
  static readonly tag = 'agora-conversations';
  static override readonly styles = [baseStyles, conversationsStyles];

  /** Shows the total number of unread messages in the page title, as `(3) Title`. */
  @property({ type: Boolean, attribute: 'title-badge' }) titleBadge = false;

  /** Plays a short tone for messages that are not in view. */
  @property({ type: Boolean }) sound = false;

  /** Offers desktop notifications for messages that are not in view. The browser asks for permission only after a click. */
  @property({ type: Boolean }) notify = false;

  @state() private wanted = '';
  @state() private problem = '';
  /** The list could not be loaded. */
  @state() private failed = false;
  @state() private loading: 'not-yet' | 'now' | 'failed' = 'not-yet';

  #select: (state: SessionState) => Framed | Listed = framed();
  readonly #chat = new SessionController(this, (state) => this.#select(state));
  readonly #newChat = new NewChat(this, (peer) => this.#choose({ peer, write: true }));
  readonly #title = new TitleBadge(this);
  /** The times of the rows are told by the day. */
  protected readonly midnight = new Midnight(this);
  /** Everything beyond the frame; loaded when somebody signs in. */
  #body?: ListBody;
  #session?: Session;
  #stopSelection?: () => void;
  #leave?: () => void;
  #asked?: UserId;

  /** Number of unread messages in all conversations that are not muted. */
  get unread(): number {
    return this.#chat.value?.unreadTotal ?? 0;
  }

  /** User id of the chosen conversation. */
  get selected(): UserId | undefined {
    return this.#session && selectionOf(this.#session).get().peer;
  }

  /** Chooses a conversation, as a click does. Throws `ChatError`. @param message id of a message to go to */
  select(peer: string, message?: string): void {
    if (typeof peer !== 'string' || !peer) throw new ChatError('bad-user-id', 'A conversation is chosen by a user id.');
    this.#choose({ peer, message: typeof message === 'string' ? message : undefined });
  }

  /** Moves the focus to the row of `peer`, or else to the chosen or the first row. Without rows, moves it to the search field. */
  override focus(options?: FocusOptions & { readonly peer?: string }): void {
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-peer]')];
    const { peer: wanted = this.selected, ...how } = givenFocus(options);
    const row = rows.find(({ dataset }) => dataset.peer === wanted) ?? rows[0];
    (row ?? this.renderRoot.querySelector<HTMLElement>('[type=search]'))?.focus(how);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Moved within the page, it is back by then.
    queueMicrotask(() => {
      if (!this.isConnected) this.#use(undefined);
    });
  }

  /** Moved into another document: the style sheets stay behind. */
  override adoptedCallback(): void {
    super.adoptedCallback();
    this.#adoptBodyStyles();
  }

  protected override willUpdate(): void {
    this.#use(this.#chat.session);
    this.#title.show(this.titleBadge ? this.unread : 0);
    const now = this.#chat.value;
    if (now?.userId !== undefined && this.loading === 'not-yet') void this.#loadBody();
    if (now?.userId === undefined) this.#forget();
    else if (now.isOnline && this.#asked !== now.userId) this.#load(now.userId);
    if (this.failed && now?.conversationsLoaded) this.#complain();
  }

  protected override render(): TemplateResult | typeof nothing {
    const now = this.#chat.value;
    if (!now) return this.renderHint(this.#chat);
    const words = this.localize;
    const total = this.unread;
    return html`
      <div class="header" part="header">
        <slot name="header-start"></slot>
        <h2>${words.term('conversations')}</h2>
        ${
          total > 0
            ? html`<span class="unread" part="total" role="img" aria-label=${words.term('unreadCount', { count: total })}
              >${words.few(total)}</span
            >`
            : nothing
        }
        ${this.#body?.alertsView()} ${this.#newChat.buttonView(words)}
        <slot name="header-end"></slot>
      </div>
      ${this.#newChat.formView(words)}
      <div class="search">
        ${icons.search()}<input
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
      ${this.#body && 'rows' in now ? this.#body.view(now) : this.#emptyView(now)}
    `;
  }

  #choose(selection: Selection & { readonly peer: UserId }): void {
    if (!this.#session || !this.dispatchEvent(new AgoraSelectEvent(selection.peer))) return;
    selectionOf(this.#session).set(selection);
  }

  /** Where the rows will be, or where there are none. */
  #emptyView({ userId, conversationsLoaded }: Framed): TemplateResult {
    const words = this.localize;
    if (!this.#body && this.loading === 'failed')
      return html`<div class="nothing" role="alert">
        <p>${words.term('chatNotLoaded')}</p>
        <button type="button" @click=${this.#loadBody}>${words.term('tryAgain')}</button>
      </div>`;
    const isComing = !this.#body || (!conversationsLoaded && !this.failed);
    if (userId !== undefined && isComing) return skeletonView(5);
    return html`<div class="nothing">
      ${emptyView(html`<slot name="empty">${words.term('noConversations')}</slot>`, this.#newChat.action(words))}
    </div>`;
  }

  #use(session: Session | undefined): void {
    if (session === this.#session) return;
    this.#stopSelection?.();
    this.#leave?.();
    this.#session = session;
    this.#asked = undefined;
    this.#stopSelection = session && selectionOf(session).listen(() => this.requestUpdate());
    this.#leave = session && join(session);
    if (!session) this.#title.show(0);
  }

  #load(user: UserId): void {
    const session = this.#session!;
    this.#asked = user;
    const loaded = this.#chat.value!.conversationsLoaded ? Promise.resolve() : session.loadConversations();
    loaded.then(
      () => session.wantProfiles([...session.state.conversations.keys()]),
      (error: unknown) => {
        if (session !== this.#session || this.#asked !== user) return;
        this.#complain(error);
        this.failed = true;
      },
    );
  }

  #adoptBodyStyles(): void {
    if (this.#body) adoptMore(this, conversationsStyles, this.#body.styles);
  }

  readonly #loadBody = async (): Promise<void> => {
    if (this.loading === 'now') return;
    this.loading = 'now';
    const part = await loadListBody().catch(() => undefined);
    if (part) {
      this.#select = part.listed();
      this.#body = new part.ListBody(this, {
        words: this.localize,
        session: () => this.#session,
        listed: () => {
          const now = this.#chat.value;
          return now && 'rows' in now ? now : undefined;
        },
        complain: (error) => this.#complain(error),
        emptyView: () => this.#emptyView(this.#chat.value!),
      });
      this.#adoptBodyStyles();
      // What was typed while it was on its way.
      if (this.wanted) void this.#body.search(this.wanted);
    } else this.loading = 'failed';
    this.requestUpdate();
  };

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
    this.wanted = '';
    this.#body?.forget();
    this.#complain();
  }

  /** @param error nothing: all is well again. */
  #complain(error?: unknown): void {
    this.failed = false;
    this.problem =
      error === undefined ? '' : this.localize.error(error instanceof ChatError ? error : { code: 'server' });
  }

  readonly #onSearch = (event: InputEvent): void => {
    this.wanted = (event.target as HTMLInputElement).value;
    void this.#body?.search(this.wanted);
  };
}

/** @returns leaves again. */
function join(session: Session): () => void {
  const count = listsOf(session);
  count.set(count.get() + 1);
  return () => count.set(count.get() - 1);
}

declare global {
  interface HTMLElementTagNameMap {
    'agora-conversations': AgoraConversations;
  }
}
