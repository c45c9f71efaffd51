/** The content of `<agora-conversations>` once somebody is signed in: contact requests, rows, search results, menus. */
import { html, nothing, type CSSResult, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { selectionOf } from '../../../context/selection.js';
import type { SearchHit, Session } from '../../../session/session.js';
import type { UserId } from '../../../types/people.js';
import { guarded } from '../../../ui/guarded.js';
import { conversations } from '../../../ui/locales/en/conversations.js';
import { kinds } from '../../../ui/locales/en/kinds.js';
import { chats } from '../../../ui/locales/en/chats.js';
import type { Localizer } from '../../../ui/localize.js';
import { calledName } from '../../../ui/text/hostile-text.js';
import { teach } from '../../../ui/words/vocabulary.js';
import { KeepFocus } from '../../parts/keep-focus.js';
import { overlayStyles } from '../../parts/overlay/overlays.styles.js';
import { partStyles } from '../../parts/parts.styles.js';
import { messageWords } from '../../parts/voice/message-words.js';
import { steady, AnnouncerController } from '../../parts/voice/voice.js';
import type { Listed, Row } from './listed.js';
import { Alerts } from './alerts/alerts.js';
import { ConversationMenu } from './conversation-menu.js';
import { requestsView } from './requests.js';
import { keepStops, moveFocus } from './roving.js';
import { conversationView, hitView, plainView } from './rows.js';
import { rowsStyles } from './rows.styles.js';

teach(chats, conversations, kinds);

/** The interface of the element that its body uses. */
export interface ListHost extends ReactiveElement {
  readonly selected: UserId | undefined;
  readonly sound: boolean;
  readonly notify: boolean;
  select(peer: string, message?: string): void;
}

export interface ListScope {
  readonly words: Localizer;
  readonly session: () => Session | undefined;
  readonly listed: () => Listed | undefined;
  readonly complain: (error: unknown) => void;
  /** Shown if there are no conversations. */
  readonly emptyView: () => TemplateResult;
}

export class ListBody implements ReactiveController {
  readonly styles: readonly CSSResult[] = [partStyles, overlayStyles, rowsStyles];
  readonly #host: ListHost;
  readonly #scope: ListScope;
  readonly #menu = new ConversationMenu();
  readonly #alerts: Alerts;
  readonly #voice: AnnouncerController;
  #hits: readonly SearchHit[] = [];
  /** The search text, in lower case. */
  #wanted = '';
  #searches = 0;

  constructor(host: ListHost, scope: ListScope) {
    this.#host = host;
    this.#scope = scope;
    this.#alerts = new Alerts(
      host,
      () => scope.words,
      (peer) => host.select(peer),
    );
    this.#voice = new AnnouncerController(
      host,
      scope.session,
      messageWords(scope.words, (user) => this.#nameOf(user)),
    );
    new KeepFocus(host, (leaving) => this.#nextPlace(leaving));
    host.addController(this);
  }

  hostUpdate(): void {
    const { sound, notify } = this.#host;
    this.#alerts.update(this.#scope.session(), { sound, notify });
  }

  hostUpdated(): void {
    // The row that had the tab stop may be gone, or another one chosen.
    keepStops(this.#host.renderRoot as ShadowRoot, '[aria-current=true]');
  }

  /** The button that asks for permission to notify. */
  alertsView(): TemplateResult | typeof nothing {
    return this.#alerts.buttonView(this.#scope.words);
  }

  view(now: Listed): TemplateResult {
    const { words } = this.#scope;
    return html`${requestsView(now.contactRequests, (user) => this.#nameOf(user), words, this.#onAnswer)}
    ${this.#wanted ? this.#foundView(now) : this.#listView(now.rows, now)}`;
  }

  /** Searches people and messages. */
  async search(wanted: string): Promise<void> {
    const search = ++this.#searches;
    const session = this.#scope.session();
    const trimmed = wanted.trim();
    this.#wanted = trimmed.toLowerCase();
    this.#host.requestUpdate();
    try {
      const hits = trimmed.length < 2 || !session ? [] : await session.search(trimmed);
      if (search !== this.#searches) return;
      this.#hits = hits;
      this.#host.requestUpdate();
      this.#announceFound();
    } catch (error) {
      // After a sign-out the store is closed and nobody waits for the answer.
      if (search === this.#searches) this.#scope.complain(error);
    }
  }

  /** The next user must not see the previous one's search text and results. */
  forget(): void {
    this.#searches++;
    this.#wanted = '';
    this.#hits = [];
  }

  #listView(list: readonly Row[], now: Listed): TemplateResult {
    const { words } = this.#scope;
    if (list.length === 0) return this.#scope.emptyView();
    const { selected } = this.#host;
    const entry = list.some(({ peer }) => peer === selected) ? selected : list[0]!.peer;
    return html`<ul part="list" aria-label=${words.term('conversations')} @keydown=${moveFocus}>
      ${repeat(
        list,
        ({ peer }) => peer,
        (conversation) =>
          guarded(
            () =>
              conversationView(conversation, {
                name: this.#nameOf(conversation.peer),
                profile: now.profiles.get(conversation.peer),
                selected: conversation.peer === selected,
                inTabOrder: conversation.peer === entry,
                words,
                onSelect: () => this.#host.select(conversation.peer),
                onMenu: (event) => this.#onMenu(event, conversation),
              }),
            () => plainView(conversation.peer, conversation.peer === entry, () => this.#host.select(conversation.peer)),
          ),
      )}
    </ul>`;
  }

  #foundView(now: Listed): TemplateResult {
    const { words } = this.#scope;
    const people = this.#foundPeople(now);
    if (people.length === 0 && this.#hits.length === 0)
      return html`<p class="nothing">${words.term('searchNothing')}</p>`;
    return html`${
      people.length === 0
        ? nothing
        : html`<h3>${words.term('searchPeople')}</h3>
          ${this.#listView(people, now)}`
    }
    ${
      this.#hits.length === 0
        ? nothing
        : html`<h3>${words.term('searchMessages')}</h3>
          <ul part="list" aria-label=${words.term('searchMessages')} @keydown=${moveFocus}>
            ${this.#hits.map((hit, index) => {
              const open = (): void => this.#host.select(hit.peer, hit.message.id ?? hit.message.key);
              return guarded(
                () =>
                  hitView(hit, {
                    name: this.#nameOf(hit.peer),
                    profile: now.profiles.get(hit.peer),
                    inTabOrder: index === 0,
                    wanted: this.#wanted,
                    words,
                    onSelect: open,
                  }),
                () => plainView(hit.peer, index === 0, open),
              );
            })}
          </ul>`
    }`;
  }

  #foundPeople({ rows }: Listed): readonly Row[] {
    const wanted = this.#wanted;
    return rows.filter(({ peer }) => peer.includes(wanted) || this.#nameOf(peer).toLowerCase().includes(wanted));
  }

  /** Announces the number of results once the user stops typing. */
  #announceFound(): void {
    const { words } = this.#scope;
    const now = this.#scope.listed();
    const count = now && this.#wanted ? this.#foundPeople(now).length + this.#hits.length : undefined;
    const found = count ? words.term('searchFound', { count }) : words.term('searchNothing');
    this.#voice.say(count === undefined ? '' : found, { key: 'search', after: steady });
  }

  /** After an answer, the next request; after a row that is removed, its successor; else what is above. */
  #nextPlace(leaving: Element): () => HTMLElement | null | undefined {
    if (leaving.closest('.request')) return () => this.#find('.request button') ?? this.#find('.search input');
    const row = leaving.closest('li');
    const at = row ? [...row.parentElement!.children].indexOf(row) : -1;
    return () => {
      const rows = this.#host.renderRoot.querySelectorAll<HTMLElement>('.conversation');
      const near = at < 0 ? undefined : rows[Math.min(at, rows.length - 1)];
      return near ?? this.#find('.new-chat-button, .search input');
    };
  }

  #nameOf(user: UserId): string {
    return calledName(this.#scope.listed()?.profiles.get(user)?.name, user);
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** An accepted contact can be written to. */
  readonly #onAnswer = (user: UserId, accept: boolean): void => {
    const answered = this.#scope.session()?.answerContact(user, accept);
    answered?.then(
      () => accept && this.#host.select(user),
      (error: unknown) => this.#scope.complain(error),
    );
  };

  #onMenu(event: Event, conversation: Row): void {
    const session = this.#scope.session();
    if (!session) return;
    this.#menu.open(event, conversation, {
      session,
      root: this.#host.renderRoot as ShadowRoot,
      words: this.#scope.words,
      name: this.#nameOf(conversation.peer),
      complain: this.#scope.complain,
      removed: () => {
        if (this.#host.selected === conversation.peer) selectionOf(session).set({});
      },
    });
  }
}
