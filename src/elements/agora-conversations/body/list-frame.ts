/**
 * The frame of `<agora-conversations>`: title, search, the form of a new chat, and below them the rows or why there are
 * none.
 */
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { selectionOf } from '../../../context/selection.js';
import type { SessionController } from '../../../context/session-controller.js';
import type { Session } from '../../../session/session.js';
import { ChatError } from '../../../types/error.js';
import type { UserId } from '../../../types/people.js';
import { searchIcon } from '../../parts/icons/more-icons.js';
import type { Localizer } from '../../../ui/localize.js';
import { emptyView, skeletonView } from '../../parts/empty.js';
import { Midnight } from '../../parts/midnight.js';
import { TitleBadge } from './alerts/title-badge.js';
import { listFrameStyles } from './frame.styles.js';
import { ListBody, type ListHost } from './list-body.js';
import { listed, type Listed } from './listed.js';
import { NewChat } from './new-chat.js';

/** The interface of the element that its frame uses. */
export interface FramedHost extends ListHost {
  readonly titleBadge: boolean;
  /** Chooses a conversation in order to write in it. */
  startChat(peer: UserId): void;
}

type Chat = Pick<SessionController<Listed | undefined>, 'session' | 'value'>;

export class ListFrame {
  readonly styles: readonly CSSResult[];
  readonly select = listed();
  readonly #host: FramedHost;
  readonly #words: Localizer;
  readonly #chat: Chat;
  readonly #newChat: NewChat;
  readonly #title: TitleBadge;
  readonly #body: ListBody;
  #wanted = '';
  #problem = '';
  /** The list could not be loaded. */
  #failed = false;
  #session: Session | undefined;
  #stopSelection: (() => void) | undefined;
  #asked: UserId | undefined;
  /** The last user and session: the search text is not shown to another user. */
  #last: { readonly user: UserId; readonly session: Session } | undefined;

  constructor(host: FramedHost, words: Localizer, chat: Chat) {
    this.#host = host;
    this.#words = words;
    this.#chat = chat;
    this.#newChat = new NewChat(host, (peer) => host.startChat(peer));
    this.#title = new TitleBadge(host);
    // The rows show times relative to today.
    new Midnight(host);
    this.#body = new ListBody(host, {
      words,
      session: () => this.#session,
      listed: () => chat.value,
      complain: (error) => this.#complain(error),
      emptyView: () => this.#emptyView(chat.value),
    });
    this.styles = [listFrameStyles, ...this.#body.styles];
  }

  use(session: Session | undefined): void {
    if (session === this.#session) return;
    this.#stopSelection?.();
    this.#session = session;
    this.#asked = undefined;
    this.#stopSelection = session && selectionOf(session).listen(() => this.#host.requestUpdate());
    if (!session) this.#title.show(0);
  }

  willUpdate(session: Session | undefined): void {
    const now = this.#chat.value;
    this.use(session);
    this.#title.show(this.#host.titleBadge ? (now?.unreadTotal ?? 0) : 0);
    if (!session) return;
    const user = now?.userId;
    const isOther = this.#last !== undefined && (user !== this.#last.user || session !== this.#last.session);
    if (isOther) this.#forget();
    this.#last = user === undefined ? undefined : { user, session };
    if (user !== undefined && now?.isOnline && this.#asked !== user) this.#load(user);
    if (this.#failed && now?.conversationsLoaded) this.#complain();
  }

  view(): TemplateResult {
    const words = this.#words;
    const now = this.#chat.value;
    const total = now?.unreadTotal ?? 0;
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
        ${this.#body.alertsView()} ${this.#newChat.buttonView(words)}
        <slot name="header-end"></slot>
      </div>
      ${this.#newChat.formView(words)}
      <div class="search">
        ${searchIcon()}<input
          type="search"
          part="search"
          aria-label=${words.term('searchConversations')}
          placeholder=${words.term('searchConversations')}
          autocomplete="off"
          .value=${this.#wanted}
          @input=${this.#onSearch}
        />
      </div>
      <p class="error" role="alert" ?hidden=${!this.#problem}>
        ${this.#problem}
        ${
          this.#failed
            ? html`<button type="button" class="link" @click=${this.#onRetry}>${words.term('retry')}</button>`
            : nothing
        }
      </p>
      ${now ? this.#body.view(now) : this.#emptyView(now)}
    `;
  }

  /** The placeholder while the rows are loaded, or if there are none. */
  #emptyView(now: Listed | undefined): TemplateResult {
    const words = this.#words;
    const isKnown = now?.userId === undefined ? !now?.isComing : now.conversationsLoaded || this.#failed;
    if (!isKnown) return skeletonView(5);
    // Nobody can begin a conversation before they are signed in.
    const action = now?.userId === undefined ? undefined : this.#newChat.action(words);
    return html`<div class="nothing">
      ${emptyView(html`<slot name="empty">${words.term('noConversations')}</slot>`, action)}
    </div>`;
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
        this.#failed = true;
      },
    );
  }

  /** The next user must not see the previous one's search text and results. */
  #forget(): void {
    this.#asked = undefined;
    this.#wanted = '';
    this.#body.forget();
    this.#complain();
  }

  /** @param error `undefined`: the trouble is over. */
  #complain(error?: unknown): void {
    this.#failed = false;
    this.#problem =
      error === undefined ? '' : this.#words.error(error instanceof ChatError ? error : { code: 'server' });
    this.#host.requestUpdate();
  }

  readonly #onRetry = (): void => {
    this.#complain();
    // The list is requested once that is possible: now, or on the next connection.
    this.#asked = undefined;
  };

  readonly #onSearch = (event: InputEvent): void => {
    this.#wanted = (event.target as HTMLInputElement).value;
    void this.#body.search(this.#wanted);
  };
}
