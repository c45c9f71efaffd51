/** The messages of one conversation: rows, scrolling, the pill, announcements. Draws into its parent's shadow root. */
import { html, LitElement, nothing, render, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { shownMessages } from '../../../../session/state/select.js';
import type { Conversation, Message } from '../../../../types/message.js';
import { icons } from '../../../parts/more-icons.js';
import type { Voice as WordVoice } from '../../../../ui/words/voice.js';
import { emptyView, skeletonView } from '../../../parts/empty.js';
import { KeepFocus } from '../../../parts/keep-focus.js';
import { steady, type Voice } from '../../../parts/voice/voice.js';
import { LoadMoreEvent, SeenEvent } from '../part-events.js';
import type { Paint } from './chunk.js';
import { Feed } from './feed.js';
import { fillInTime } from './fill.js';
import { drawGuarded } from './row/guarded-row.js';
import type { RowSettings } from './row/row-settings.js';
import { RowFocus } from './reach/row-focus.js';
import { RowMenus } from './reach/row-menus.js';
import { RowRuler } from './row-ruler.js';
import { ScrollKeeper, type Place, type ReadPlace } from './scroll-keeper.js';
import { Seen } from './seen.js';

const noMessages: readonly Message[] = [];

export class MessageList extends LitElement {
  @property({ attribute: false }) conversation?: Conversation;
  /** Another object when names, language or renderers are others; all rows are drawn anew then. */
  @property({ attribute: false }) settings!: RowSettings;
  @property({ attribute: false }) label = '';
  /** What is said in an empty conversation, in the visitor's words. */
  @property({ attribute: false }) invitation = '';
  /** What tells those who listen. */
  @property({ attribute: false }) voice?: Voice;

  @query('.scroller', true) private scroller!: HTMLElement;
  @query('.chunks', true) private box!: HTMLElement;
  @query('.pill-place', true) private pillPlace!: HTMLElement;

  /** The button that asks once more for older messages hands the focus on to the message that one is at. */
  protected readonly keepFocus = new KeepFocus(this, (leaving) => () => {
    if (!leaving.closest('.row')) this.#rows?.focusAt();
    return null;
  });
  #feed?: Feed;
  #ruler?: RowRuler;
  #keeper?: ScrollKeeper;
  #seen?: Seen;
  #rows?: RowFocus;
  #menus?: RowMenus;
  #stopFilling?: () => void;
  /** Whether the view has been put where reading begins. */
  #placed = false;
  /** Where one was reading when the list was taken off the page, for one that is only moved. */
  #left?: Place;
  #basis: readonly unknown[] = [];
  /** Whether something was unread when it was drawn last, and was not seen since. */
  #counted = false;
  /** Whether the conversation is known to have no messages: the next is news then, and not history. */
  #knownEmpty = false;
  /** What came at the end while one was reading elsewhere. */
  #fresh = 0;
  #pillVoice?: WordVoice;
  #pill = -1;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  /** Moved by `moveBefore`, which leaves all as it was. */
  connectedMoveCallback(): void {}

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
          ? html`<div class="empty" part="empty">
              ${emptyView(html`<slot name="empty">${this.invitation || words.term('noMessages')}</slot>`)}
            </div>`
          : empty && conversation?.history === 'loading'
            ? skeletonView(6)
            : nothing
      }
      <div class="pill-place"></div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.isConnected) return;
    if (!this.#keeper) this.#start();
    const before = changed.get('conversation');
    if (changed.has('conversation') && before?.peer !== this.conversation?.peer) this.#reset();
    if (changed.has('settings') && changed.get('settings')) {
      this.#feed!.redraw();
      this.#rows!.redraw();
      this.#menus!.reset();
    }
    if (changed.has('conversation') || changed.has('settings')) this.#show();
  }

  /** The list is not shown again: whoever holds on to it, as Chromium may, holds no messages. */
  forget(): void {
    this.#stop();
    this.#feed?.clear();
    this.#feed = this.#ruler = this.#rows = this.#menus = this.#seen = this.#left = undefined;
    this.#basis = [];
    this.conversation = undefined;
  }

  /** Goes to a message, lights it up and gives it the focus. @returns whether it is here. */
  reveal(id: string): boolean {
    const row = this.#hold(id, this.scroller.clientHeight / 3);
    if (!row) return false;
    this.#rows!.focus(row);
    row.classList.remove('lit');
    void row.offsetWidth;
    row.classList.add('lit');
    return true;
  }

  /** Where one has scrolled up to; `undefined` at the end. */
  get place(): ReadPlace | undefined {
    const { row, offset = 0 } = this.#keeper?.place ?? {};
    const id = row && this.#feed!.messageOf(row)?.id;
    return id ? { message: id, offset } : undefined;
  }

  /** Goes there, and leaves the focus where it is. @returns whether the message is here. */
  goBack({ message, offset }: ReadPlace): boolean {
    return this.#hold(message, offset) !== undefined;
  }

  #hold(id: string, offset: number): HTMLElement | undefined {
    const index = this.#feed?.messages.findIndex((message) => message.id === id || message.key === id) ?? -1;
    const row = index < 0 ? undefined : this.#feed!.row(index);
    if (!row) return undefined;
    // What is loaded after it does not move the view to the end.
    this.#placed = true;
    this.#keeper!.hold(row, offset);
    return row;
  }

  /** Gives the focus back to a message, after a menu or dialog. */
  focusMessage(key: string): void {
    const index = this.#feed?.indexOf(key) ?? -1;
    this.#rows?.focusAt(index < 0 ? undefined : index);
  }

  #start(): void {
    const paint: Paint = (row, message, place, previous, anew) =>
      drawGuarded(row, message, place, previous, this.settings, anew);
    this.#ruler ??= new RowRuler(this.box, paint);
    const ruler = this.#ruler;
    this.#feed ??= new Feed(this.box, paint, (message, place) => ruler.height(message, place));
    const feed = this.#feed;
    this.#keeper = new ScrollKeeper(this.scroller, this.box, () => feed.chunks, this.#onMove, this.#onWidth);
    if (this.#left) this.#keeper.restore(this.#left);
    this.#seen = new Seen((row) => {
      const message = feed.messageOf(row);
      this.#counted = false;
      if (message) this.dispatchEvent(new SeenEvent(message));
    }, this.ownerDocument);
    this.#rows = new RowFocus(
      this,
      this.scroller,
      feed,
      () => this.settings,
      (row) => this.#keeper?.show(row),
    );
    this.#menus = new RowMenus(
      () => feed.chunks,
      () => this.settings.words.term('messageMenu'),
    );
  }

  #stop(): void {
    this.#stopFilling?.();
    this.#stopFilling = undefined;
    this.#left = this.#keeper?.place;
    this.#keeper?.dispose();
    this.#seen?.dispose();
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
    const handOn = this.#rows!.hold();
    feed.update(shown, conversation?.firstUnread);
    handOn();
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
    if (this.#placed && keeper.following && shown.length === before.length + 1 && grown) this.#arrive();
    if (grown && last.outgoing && last.status === 'sending') return keeper.follow();
    if (!this.#placed && shown.length > 0) {
      this.#placed = this.conversation?.history !== 'loading';
      const unread = shown.findIndex(({ id }) => id !== null && id === this.conversation?.firstUnread);
      const row = unread < 0 ? undefined : this.#feed!.row(unread);
      if (row) return keeper.hold(row, this.scroller.clientHeight / 4);
      return keeper.follow();
    }
    if (!keeper.following && before.length > 0) this.#fresh += this.#added(before, shown).length;
    keeper.settle();
  }

  /** One message that comes to the end by itself moves in; history and bursts are simply there. */
  #arrive(): void {
    const row = this.#feed!.row(this.#feed!.messages.length - 1);
    row?.classList.add('arriving');
    row?.addEventListener('animationend', () => row.classList.remove('arriving'), { once: true });
  }

  /** What came at the end, by others; one's own that the server does not have moves, and says nothing of that. */
  #added(before: readonly Message[], shown: readonly Message[]): Message[] {
    let known = -1;
    // Nearly always the first that is asked for; the last one may have been deleted.
    for (let at = before.length - 1; at >= 0 && known < 0; at--) {
      const { id, key } = before[at]!;
      if (id !== null) known = shown.findLastIndex((message) => message.key === key);
    }
    const since = known < 0 ? (before[0]?.time ?? 0) : 0;
    return shown.slice(known + 1).filter(({ outgoing, time }) => !outgoing && time >= since);
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
        : this.#firstAdded(before, shown);
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

  #firstAdded(before: readonly Message[], shown: readonly Message[]): number {
    const [first] = this.#added(before, shown);
    return first ? shown.lastIndexOf(first) : shown.length;
  }

  #announce(before: readonly Message[], shown: readonly Message[]): void {
    if (before.length === 0 && !this.#knownEmpty) return;
    const since = before.findLast(({ id }) => id !== null)?.time ?? 0;
    const added = this.#added(before, shown).filter(({ time }) => time >= since);
    if (added.length > 0) this.voice?.with((announcer) => announcer.received(added));
    const own = shown.findLast(({ outgoing }) => outgoing);
    const failed = this.conversation?.pending.filter(({ status }) => status === 'failed') ?? [];
    for (const message of new Set([own, ...failed])) {
      const old = message && before.findLast(({ key }) => key === message.key);
      if (old && old.status !== message.status) this.#tellStatus(message);
    }
  }

  #tellStatus({ status, error }: Message): void {
    const { words } = this.settings;
    const text = error
      ? words.term('saysNotSent', { reason: words.error(error) })
      : words.term('saysStatus', { status: words.term(`message-${status}`) });
    this.voice?.say(text, { key: 'message', after: steady });
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

  readonly #onWidth = (): void => {
    this.#ruler!.forget();
    this.#feed!.resize();
  };

  readonly #onMove = (): void => {
    const keeper = this.#keeper;
    if (!keeper) return;
    if (keeper.following) this.#fresh = 0;
    this.#menus?.update();
    this.#drawPill(keeper.following ? -1 : this.#fresh);
    const { scrollTop, clientHeight } = this.scroller;
    const ready = this.#placed || this.conversation?.messages.length === 0;
    if (ready && scrollTop < clientHeight * 1.5 && this.conversation?.history === 'more')
      this.dispatchEvent(new LoadMoreEvent());
  };

  /** Apart from the element's own update, since scrolling changes it and changes may come of an update. @param count -1 for none */
  #drawPill(count: number): void {
    const { words } = this.settings;
    if (count === this.#pill && words.voice === this.#pillVoice) return;
    this.#pill = count;
    this.#pillVoice = words.voice;
    const hadFocus = this.pillPlace.contains((this.getRootNode() as ShadowRoot).activeElement);
    render(
      count < 0
        ? nothing
        : html`<button type="button" class="pill" part="new-messages" @click=${this.#onPill}>
            ${icons.down()}<span>${count === 0 ? words.term('newestMessages') : words.term('newMessages', { count })}</span>
          </button>`,
      this.pillPlace,
    );
    if (hadFocus && count < 0) this.#rows!.focusAt(this.#feed!.messages.length - 1);
  }

  readonly #onPill = (): void => {
    this.#keeper!.follow();
  };
}
