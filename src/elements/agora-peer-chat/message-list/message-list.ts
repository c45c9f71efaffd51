/** The messages of one conversation: rows, scrolling, the pill, announcements. Draws into its parent's shadow root. */
import { html, LitElement, nothing, render, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { shownMessages } from '../../../session/select.js';
import type { Conversation, Message } from '../../../types.js';
import { icons } from '../../../ui/icons.js';
import { LoadMoreEvent, SeenEvent } from '../part-events.js';
import { Announcer } from './announcer.js';
import { Feed } from './feed.js';
import { fillInTime } from './fill.js';
import { drawRow, type RowSettings } from './row.js';
import { RowFocus } from './row-focus.js';
import { ScrollKeeper } from './scroll-keeper.js';
import { Seen } from './seen.js';

const noMessages: readonly Message[] = [];

export class MessageList extends LitElement {
  @property({ attribute: false }) conversation?: Conversation;
  /** Another object when names, language or renderers are others; all rows are drawn anew then. */
  @property({ attribute: false }) settings!: RowSettings;
  @property({ attribute: false }) label = '';

  @query('.scroller', true) private scroller!: HTMLElement;
  @query('.chunks', true) private box!: HTMLElement;
  @query('.pill-place', true) private pillPlace!: HTMLElement;
  @query('.announcer', true) private announcements!: HTMLElement;

  #feed?: Feed;
  #keeper?: ScrollKeeper;
  #seen?: Seen;
  #announcer?: Announcer;
  #rows?: RowFocus;
  #stopFilling?: () => void;
  /** Whether the view has been put where reading begins. */
  #placed = false;
  #basis: readonly unknown[] = [];
  /** Whether something was unread when it was drawn last, and was not seen since. */
  #counted = false;
  /** Whether the conversation is known to have no messages: the next is news then, and not history. */
  #knownEmpty = false;
  /** What came at the end while one was reading elsewhere. */
  #fresh = 0;
  #pill = -1;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  protected override render(): TemplateResult {
    const words = this.settings.words;
    const { conversation } = this;
    const empty = !conversation || (conversation.messages.length === 0 && conversation.pending.length === 0);
    return html`<div class="scroller" part="messages" role="log" aria-live="off" aria-label=${this.label}>
        <div class="history" part="history">${this.#historyView()}</div>
        <div class="chunks" role="presentation"></div>
      </div>
      ${
        empty && conversation?.history === 'complete'
          ? html`<div class="empty" part="empty"><slot name="empty">${words.term('noMessages')}</slot></div>`
          : nothing
      }
      <div class="pill-place"></div>
      <div class="announcer visually-hidden" role="status"></div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.isConnected) return;
    if (!this.#keeper) this.#start();
    const before = changed.get('conversation');
    if (changed.has('conversation') && before?.peer !== this.conversation?.peer) this.#reset();
    if (changed.has('settings') && changed.get('settings')) this.#feed!.redraw();
    if (changed.has('conversation') || changed.has('settings')) this.#show();
  }

  /** Goes to a message, lights it up and gives it the focus. @returns whether it is here. */
  reveal(id: string): boolean {
    const index = this.#feed?.messages.findIndex((message) => message.id === id || message.key === id) ?? -1;
    const row = index < 0 ? undefined : this.#feed!.row(index);
    if (!row) return false;
    this.#keeper!.hold(row, this.scroller.clientHeight / 3);
    this.#rows!.focus(row);
    row.classList.remove('lit');
    void row.offsetWidth;
    row.classList.add('lit');
    return true;
  }

  /** Gives the focus back to a message, after a menu or dialog. */
  focusMessage(key: string): void {
    const index = this.#feed?.indexOf(key) ?? -1;
    const row = index < 0 ? undefined : this.#feed!.row(index);
    if (row) this.#rows!.focus(row);
  }

  #start(): void {
    this.#feed ??= new Feed(this.box, (row, message, place, previous, anew) =>
      drawRow(row, message, place, previous, this.settings, anew),
    );
    const feed = this.#feed;
    this.#keeper = new ScrollKeeper(this.scroller, this.box, () => feed.chunks, this.#onMove);
    this.#seen = new Seen((row) => {
      const message = feed.messageOf(row);
      this.#counted = false;
      if (message) this.dispatchEvent(new SeenEvent(message));
    });
    this.#announcer = new Announcer(
      () => this.settings,
      (text) => (this.announcements.textContent = text),
    );
    this.#rows = new RowFocus(this, this.scroller, feed, () => this.settings);
  }

  #stop(): void {
    this.#stopFilling?.();
    this.#stopFilling = undefined;
    this.#keeper?.dispose();
    this.#seen?.dispose();
    this.#announcer?.dispose();
    this.#rows?.dispose();
    this.#keeper = undefined;
  }

  #reset(): void {
    this.#feed!.clear();
    this.#seen!.unwatchAll();
    this.#placed = false;
    this.#basis = [];
    this.#knownEmpty = false;
    this.#fresh = 0;
    this.#keeper!.follow();
  }

  #show(): void {
    const { conversation } = this;
    const feed = this.#feed!;
    const before = feed.messages;
    const shown = conversation ? shownMessages(conversation) : noMessages;
    // A draft, a typing notice and the like change the conversation, and not one row.
    const counted = conversation !== undefined && conversation.unread > 0;
    const basis = [shown, conversation?.firstUnread, conversation?.history];
    const wasCounted = this.#counted;
    this.#counted = counted;
    if (this.#placed && (wasCounted || !counted) && basis.every((value, at) => value === this.#basis[at])) return;
    this.#basis = basis;
    feed.update(shown, conversation?.firstUnread);
    this.#rows!.refresh();
    this.#place(before, shown);
    this.#watchUnseen(before, shown);
    this.#announce(before, shown);
    this.#knownEmpty = shown.length === 0 && conversation?.history === 'complete';
    if (!feed.filled)
      this.#stopFilling ??= fillInTime(
        () => feed.fillNext(),
        () => (this.#stopFilling = undefined),
      );
  }

  /** Where the view goes after a change: to one's own new message, to the first unread one, else it stays. */
  #place(before: readonly Message[], shown: readonly Message[]): void {
    const keeper = this.#keeper!;
    const last = shown.at(-1);
    const grown = last !== undefined && last.key !== before.at(-1)?.key;
    if (grown && last.outgoing && last.status === 'sending') return keeper.follow();
    if (!this.#placed && shown.length > 0) {
      this.#placed = this.conversation?.history !== 'loading';
      const unread = shown.findIndex(({ id }) => id !== null && id === this.conversation?.firstUnread);
      const row = unread < 0 ? undefined : this.#feed!.row(unread);
      if (row) return keeper.hold(row, this.scroller.clientHeight / 4);
      return keeper.follow();
    }
    if (grown && !keeper.following && before.length > 0) this.#fresh += this.#added(before, shown).length;
    keeper.settle();
  }

  /** What came at the end, by others. */
  #added(before: readonly Message[], shown: readonly Message[]): Message[] {
    const known = before.at(-1)?.key;
    const from = known === undefined ? 0 : shown.findLastIndex(({ key }) => key === known) + 1;
    return shown.slice(from).filter(({ outgoing }) => !outgoing);
  }

  #watchUnseen(before: readonly Message[], shown: readonly Message[]): void {
    const unread = this.conversation?.firstUnread;
    const begin =
      before.length === 0
        ? unread === undefined
          ? shown.length - 1
          : Math.max(
              0,
              shown.findIndex(({ id }) => id === unread),
            )
        : shown.length - this.#added(before, shown).length;
    // To have seen a message is to have seen those before it; the newest fifty are enough.
    for (let index = Math.max(begin, shown.length - 50, 0); index < shown.length; index++) {
      if (shown[index]!.outgoing) continue;
      const row = this.#feed!.row(index);
      if (row) this.#seen!.watch(row);
    }
    // The server's list may count what was seen here; seen once more, it is told so.
    if (!this.conversation?.unread) return;
    const row = this.#feed!.row(shown.findLastIndex(({ outgoing }) => !outgoing));
    if (row) this.#seen!.watch(row);
  }

  #announce(before: readonly Message[], shown: readonly Message[]): void {
    if (before.length === 0 && !this.#knownEmpty) return;
    const added = this.#added(before, shown).filter(({ time }) => time >= (before.at(-1)?.time ?? 0));
    if (added.length > 0) this.#announcer!.received(added);
    const own = shown.findLast(({ outgoing }) => outgoing);
    if (!own) return;
    const old = before.findLast(({ key }) => key === own.key);
    if (old && old.status !== own.status) this.#announcer!.status(own);
  }

  #historyView(): TemplateResult | string {
    const { words } = this.settings;
    switch (this.conversation?.history) {
      case 'loading':
        return html`<span class="spinner" aria-hidden="true"></span>${words.term('historyLoading')}`;
      case 'failed':
        return html`${words.term(this.conversation.messages.length > 0 ? 'historyFailed' : 'messagesFailed')}
          <button type="button" class="link" @click=${() => this.dispatchEvent(new LoadMoreEvent())}>
            ${words.term('retry')}
          </button>`;
      case 'complete':
        return this.conversation.messages.length > 0 ? words.term('historyComplete') : '';
      default:
        return '';
    }
  }

  readonly #onMove = (): void => {
    const keeper = this.#keeper;
    if (!keeper) return;
    if (keeper.following) this.#fresh = 0;
    this.#drawPill(keeper.following ? -1 : this.#fresh);
    const { scrollTop, clientHeight } = this.scroller;
    const ready = this.#placed || this.conversation?.messages.length === 0;
    if (ready && scrollTop < clientHeight * 1.5 && this.conversation?.history === 'more')
      this.dispatchEvent(new LoadMoreEvent());
  };

  /** Apart from the element's own update, since scrolling changes it and changes may come of an update. @param count -1 for none */
  #drawPill(count: number): void {
    if (count === this.#pill) return;
    this.#pill = count;
    render(
      count < 0
        ? nothing
        : html`<button type="button" class="pill" part="new-messages" @click=${this.#onPill}>
            ${icons.down()}<span>${this.settings.words.term('newMessages', count)}</span>
          </button>`,
      this.pillPlace,
    );
  }

  readonly #onPill = (): void => {
    this.#keeper!.follow();
  };
}
