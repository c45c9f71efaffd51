/** The body of `<agora-peer-chat>` once somebody signs in or is about to write: header, notices, messages, composer. */
import type { nothing } from 'lit';
import { html, type CSSResult, type TemplateResult } from 'lit';
import { StatusDisplay } from '../../../context/status-displays.js';
import type { SessionController } from '../../../context/session-controller.js';
import type { Session } from '../../../session/session.js';
import { initialState, type SessionState } from '../../../session/state/state.js';
import type { Message } from '../../../types/message.js';
import { normalizeUserId, type UserId } from '../../../types/people.js';
import type { Localizer } from '../../../ui/localize.js';
import { LateBanner } from '../../agora-connection/late-banner.js';
import { definePart } from '../../parts/define-part.js';
import { emptyView } from '../../parts/empty.js';
import { KeepFocus } from '../../parts/keep-focus.js';
import { Midnight } from '../../parts/midnight.js';
import { messageWords } from '../../parts/voice/message-words.js';
import { AnnouncerController } from '../../parts/voice/voice.js';
import type { PeerChoice } from '../shell/peer-choice.js';
import { AboveKeyboard } from './composer/above-keyboard.js';
import { Actions } from './actions/actions.js';
import { watchHelpKey } from './actions/shortcuts.js';
import { Composer } from './composer/composer.js';
import { ComposerLink } from './composer/composer-link.js';
import { FileDrop } from './composer/file-drop.js';
import { Writing } from './composer/writing.js';
import { bodyStyles } from './body.styles.js';
import { headerView } from './header/header.js';
import { LateSearch } from './search/late-search.js';
import { jump } from './message-list/jump.js';
import { ListSettings } from './list-settings.js';
import { nextPlace } from './next-place.js';
import { LateContent } from './message-list/late-content.js';
import { MessageList } from './message-list/message-list.js';
import type { ReadPlace } from './message-list/chunks/scroll-keeper.js';
import { printStyles } from './print.styles.js';
import { Notices } from './notices/late-notices.js';
import { ComposedEvent, type SeenEvent } from './context/part-events.js';
import { nobody, PeerViewer, type PeerView } from './context/peer-view.js';
import type { ChatHost, EmojiChooser, OfferedFiles, Scope } from './context/scope.js';
import { LateStyles } from './context/late-styles.js';
import { Toast, type ToastAction } from './context/toast.js';
import { TypingClock } from './typing-clock.js';
import { conversation } from '../../../ui/locales/en/conversation.js';
import { earlyErrors } from '../../../ui/locales/en/early-errors.js';
import { shared } from '../../../ui/locales/en/shared.js';
import { statuses } from '../../../ui/locales/en/statuses.js';
import { kinds } from '../../../ui/locales/en/kinds.js';
import { chats } from '../../../ui/locales/en/chats.js';
import type { PlainTerm } from '../../../ui/locales/terms.js';
import { whenChanged } from '../../../ui/mend/when-changed.js';
import { teach } from '../../../ui/words/vocabulary.js';

teach(chats, conversation, kinds, earlyErrors, shared, statuses);

/** Bytes; the chat server's default limit. */
const usualFileLimit = 10 * 1024 * 1024;

export class ConversationBody implements Scope {
  readonly host: ChatHost;
  readonly words: Localizer;
  readonly actions: Actions;
  readonly toast: Toast;
  readonly #chat: SessionController;
  readonly #choice: PeerChoice;
  readonly #viewer: PeerViewer;
  readonly #writing: Writing;
  readonly #typing: TypingClock;
  readonly #notices: Notices;
  readonly #midnight: Midnight;
  /** The connection's notice, shown in the conversation instead of over the page's title. */
  readonly #banner: LateBanner;
  readonly #statusDisplay = new StatusDisplay();
  readonly #voice: AnnouncerController;
  readonly #settings: ListSettings;
  readonly #styles: LateStyles;
  readonly #search: LateSearch;
  readonly #composer: ComposerLink;
  #notKept: string | undefined;

  /** @param onStyles more styles have been added */
  constructor(host: ChatHost, chat: SessionController, choice: PeerChoice, words: Localizer, onStyles: () => void) {
    this.host = host;
    this.words = words;
    this.#styles = new LateStyles(onStyles);
    this.#chat = chat;
    this.#choice = choice;
    definePart('agora-message-list', MessageList);
    definePart('agora-composer', Composer);
    this.#viewer = new PeerViewer(() => this.peer);
    if (this.session) this.select(this.session.state);
    this.toast = new Toast(host, () => words.lang());
    this.#banner = new LateBanner(host, words, {
      adopt: onStyles,
      resume: () => this.session?.resume(),
      signIn: () => void this.session?.signIn().catch(() => undefined),
      say: (text) => this.#voice.say(text, { key: 'status' }),
      isBoxed: true,
    });
    this.actions = new Actions(this, onStyles);
    this.#writing = new Writing(this, this.#styles.add);
    this.#composer = new ComposerLink(this, choice, this.#writing, {
      emoji: this.actions,
      announce: this.announce,
      adopt: this.#styles.add,
    });
    this.#notices = new Notices(this, choice, this.#styles.add, (work) => this.#writing.try(work));
    this.#midnight = new Midnight(host);
    this.#voice = new AnnouncerController(
      host,
      () => this.session,
      messageWords(words, (user, message) => this.nameOf(user, message)),
    );
    this.#typing = new TypingClock(this, this.#voice);
    this.#settings = new ListSettings(this, new LateContent(this.#styles.add, () => this.#list?.redrawPending()));
    this.#search = new LateSearch(this, () => this.#list, this.#styles.add);
    // A button goes with its notice; toasts and the search go without being asked.
    new KeepFocus(host, () => () => nextPlace(this.root));
    new FileDrop(this);
    new AboveKeyboard(host);
    watchHelpKey(
      this.root,
      () => host.shortcuts === 'off',
      () => this.actions.help(),
    );
    this.#showOther();
  }

  readonly focusField = (): void => {
    void this.host.updateComplete.then(() => this.host.focus());
  };

  readonly announce = (text: string): void => this.#voice.say(text);

  get emoji(): EmojiChooser {
    return this.actions;
  }

  get styles(): readonly CSSResult[] {
    return [...this.actions.styles, ...this.#banner.styles, ...bodyStyles, ...this.#styles.all, printStyles];
  }

  get root(): ShadowRoot {
    return this.host.renderRoot as ShadowRoot;
  }

  get session(): Session | undefined {
    return this.#chat.session;
  }

  get user(): UserId | undefined {
    return this.#view.userId;
  }

  get peer(): UserId | undefined {
    return this.#choice.peer;
  }

  get wanted(): string {
    return this.#choice.wanted;
  }

  get addressee(): string {
    return this.#choice.addressee;
  }

  get fileLimit(): number {
    const { maxFileSize } = this.host;
    return maxFileSize > 0 ? maxFileSize : usualFileLimit;
  }

  get ext(): Readonly<Record<string, string>> | undefined {
    return this.host.nextExt;
  }
  set ext(ext) {
    this.host.nextExt = ext;
  }

  get takeFiles(): ((offered: OfferedFiles) => void) | undefined {
    return this.#composer.takeFiles;
  }

  select(state: SessionState): PeerView {
    return this.#viewer.select(state);
  }

  /** The element has been off the page for a while: releases an ended session. */
  forget(): void {
    this.#list?.forget();
    this.#viewer.forget();
    this.#showOther();
  }

  nameOf(user: UserId, message?: Message): string {
    return this.#settings.current.nameOf(user, message);
  }

  openPeer(peer: string): void {
    // The user id comes from a stranger: an invalid one is reported in the conversation.
    try {
      this.#choice.choose(normalizeUserId(peer));
    } catch {
      this.notify(this.words.error({ code: 'bad-user-id' }));
    }
  }

  jump(id: string): void {
    if (this.#list) void jump(this, this.#list, id);
  }

  get place(): ReadPlace | undefined {
    return this.#list?.place;
  }

  /** Restores the reading position of another page. @returns whether a conversation is open. */
  goBack(place: ReadPlace): boolean {
    const list = this.#list;
    if (!list || this.peer === undefined) return false;
    void jump(this, list, place.message, () => list.goBack(place));
    return true;
  }

  focusMessage({ key, peer }: Message): void {
    // A question may be answered after its conversation was left.
    if (peer === this.peer) this.#list?.focusMessage(key);
  }

  reply(to: Message): void {
    this.#writing.reply(to);
  }

  edit(message: Message): void {
    this.#writing.correct(message);
  }

  notify(text: string, action?: ToastAction, peer = this.peer): void {
    if (this.toast.show(peer ?? '', text, action)) this.announce(text);
  }

  putBack(text: string, files: readonly File[]): void {
    this.#composer.putBack(text, files);
    this.focusField();
  }

  submit(): void {
    this.#composer.submit();
  }

  /** A message to this person waits for the sign-in. */
  get hasEarly(): boolean {
    return this.#writing.early.has(this.addressee);
  }

  /** Input for somebody else from before this code was loaded. @param isSent Send was pressed */
  hold(peer: string, text: string, files: readonly File[], isSent: boolean): void {
    const sent = new ComposedEvent(
      peer,
      text.trim(),
      files.map((file) => ({ file, text: '' })),
    );
    if (isSent) this.#writing.onComposed(sent);
    if (isSent && !sent.defaultPrevented) return;
    this.#writing.keep(peer, text);
    this.#composer.keep(peer, files);
  }

  complain(text: string): void {
    this.#writing.complain(text);
  }

  /** @param isOther another conversation is to be shown */
  willUpdate(isOther: boolean): void {
    this.#typing.update();
    if (isOther) this.#showOther();
    this.#settings.update(this.#view, this.#midnight.day);
    this.#search.update(this.#view.conversation);
    this.#voice.peer = this.peer;
    this.#typing.announce();
    this.#reportLostFile(this.#view.notKept);
    this.#notices.willUpdate();
  }

  view(): TemplateResult {
    const { words, peer } = this;
    const view = this.#view;
    const name = peer === undefined ? '' : this.nameOf(peer);
    this.#statusDisplay.show(peer === undefined ? undefined : this.session);
    return html`
      ${this.#notices.others(view)}
      ${
        peer === undefined
          ? html`<div class="ways"><slot name="header-start"></slot><slot name="header-end"></slot></div>
              <div class="nothing" tabindex="-1">${emptyView(words.term(this.#emptyTerm(view)))}</div>`
          : html`
              ${whenChanged(
                [
                  this.#settings.current,
                  view.presence,
                  view.missing,
                  view.blocked,
                  view.status,
                  view.servicesOff,
                  this.#typing.typing,
                  this.#search.isOpen,
                ],
                () =>
                  headerView(view, name, this.#typing.typing, words, {
                    onMenu: this.#onHeaderMenu,
                    onSearch: this.#search.toggle,
                    isSearching: this.#search.isOpen,
                  }),
              )}
              <div class="connection-status">${this.#banner.render(this.session?.state ?? initialState, this.#chat.signIn)}</div>
              ${this.#search.view()}
              <slot name="notice"></slot>
              ${this.#notices.above(view, name)}
              <agora-message-list
                .settings=${this.#settings.current}
                .voice=${this.#voice}
                .label=${words.term('messagesWith', { name })}
                .invitation=${view.missing ? words.term('noMessagesMaybeMissing') : ''}
                @message-action=${this.actions.onMessage}
                @messages-seen=${this.#onSeen}
                @load-more=${this.#onLoadMore}
                @focus-field=${this.focusField}
              ></agora-message-list>
            `
      }
      ${this.#writing.early.view()}
    `;
  }

  #emptyTerm({ userId, status }: PeerView): PlainTerm {
    if (userId !== undefined) return 'noPeer';
    return this.#writing.early.isComing ? `status-${status}` : 'chatSignedOut';
  }

  /** Replaces the composer: a blocked user cannot be written to. */
  get instead(): TemplateResult | typeof nothing | undefined {
    return this.peer !== undefined && this.#view.blocked ? this.#notices.insteadOfComposer() : undefined;
  }

  leave(): void {
    this.#statusDisplay.show(undefined);
  }

  /** @param composer rendered by the shell until now */
  updated(composer: Composer): void {
    // Set here and not in the template: a browser may keep template parts alive, and the messages with them.
    if (this.#list) this.#list.conversation = this.#view.conversation;
    this.#composer.update(composer, this.#view);
    const wanted = this.peer !== undefined && this.#list ? this.#choice.takeMessage() : undefined;
    if (wanted !== undefined) this.jump(wanted);
  }

  get #view(): PeerView {
    return this.#viewer.last ?? nobody;
  }

  get #list(): MessageList | null {
    return this.root.querySelector('agora-message-list');
  }

  /** Closes what is open over the previous conversation. */
  #showOther(): void {
    this.actions.close();
    this.#search.close();
    if (this.#writing.show()) this.toast.forget();
    const waited = this.toast.turn(this.peer ?? '');
    if (waited) this.announce(waited);
  }

  #reportLostFile(key: string | undefined): void {
    if (key !== undefined && key !== this.#notKept) this.notify(this.words.term('fileNotKept'));
    this.#notKept = key ?? this.#notKept;
  }

  readonly #onHeaderMenu = (event: Event): void => {
    this.actions.onPeer(event.currentTarget as HTMLElement, () => this.#view);
  };

  readonly #onSeen = ({ message }: SeenEvent): void => {
    if (message.id !== null) this.session?.markSeen(message.peer, message.id);
  };

  readonly #onLoadMore = (): void => {
    // A failure is in the state, and shown above the oldest message.
    void this.#writing.try((session, peer) => session.loadMore(peer).catch(() => undefined));
  };
}
