/** The messages of a conversation: rows, scrolling, announcements. Renders into its parent's shadow root. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../../../../ui/lit/decorators.js';
import { clearTree, Mender } from '../../../../ui/mend/mend.js';
import { shownMessages } from '../../../../session/state/select.js';
import type { Conversation, Message } from '../../../../types/message.js';
import { skeletonView } from '../../../parts/empty.js';
import { KeepFocus } from '../../../parts/keep-focus.js';
import type { AnnouncerController } from '../../../parts/voice/voice.js';
import { LoadMoreEvent, SeenEvent } from '../context/part-events.js';
import { addedTo, announce, type Change } from './arrivals.js';
import type { Paint } from './chunks/chunk.js';
import { Feed } from './chunks/feed.js';
import { fillInTime } from './chunks/fill.js';
import { historyView, noMessagesView } from './history-view.js';
import { Pill } from './pill.js';
import { Placing } from './placing.js';
import { guardedRow } from './row/guarded-row.js';
import type { RowSettings } from './row/row-settings.js';
import { RowFocus } from './reach/row-focus.js';
import { RowMenus } from './reach/row-menus.js';
import { RowRuler } from './chunks/row-ruler.js';
import { ScrollKeeper, type Place, type ReadPlace } from './chunks/scroll-keeper.js';
import { Seen, watchUnseen } from './seen.js';

const noMessages: readonly Message[] = [];

export class MessageList extends LitElement {
  @property({ attribute: false }) conversation?: Conversation | undefined;
  /** A new object when names, language or renderers change; all rows are then redrawn. */
  @property({ attribute: false }) settings!: RowSettings;
  @property({ attribute: false }) label = '';
  /** The text of an empty conversation, in the visitor's words. */
  @property({ attribute: false }) invitation = '';
  /** Announces to screen readers. */
  @property({ attribute: false }) voice?: AnnouncerController | undefined;

  protected readonly mender = new Mender(this);
  /** When the button that retries loading older messages disappears, the focus moves to the current message. */
  protected readonly keepFocus = new KeepFocus(this, (leaving) => () => {
    if (!leaving.closest('.row')) this.#rows?.focusAt();
    return null;
  });
  /** What scrolls, what the rows are in, and the place of the button. */
  #boxes: readonly HTMLElement[] = [];
  #feed: Feed | undefined;
  #ruler: RowRuler | undefined;
  #keeper: ScrollKeeper | undefined;
  #seen: Seen | undefined;
  #rows: RowFocus | undefined;
  #menus: RowMenus | undefined;
  #stopFilling: (() => void) | undefined;
  readonly #placing = new Placing();
  /** The reading position when the list was removed from the page, in case it is only moved. */
  #left: Place | undefined;
  /** The rows unseen at that time. */
  #unseen: readonly Element[] = [];
  #basis: readonly unknown[] = [];
  /** Whether something was unread at the last render and has not been seen since. */
  #counted = false;
  /** Whether the conversation is known to be empty: the next message is then new, and not history. */
  #knownEmpty = false;
  #pill: Pill | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  /** `moveBefore` leaves everything as it is. Only the scroll position is lost if its way led through a hidden place. */
  connectedMoveCallback(): void {
    this.#keeper?.settle();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  protected override render(): TemplateResult {
    const { conversation } = this;
    const empty = !conversation || (conversation.messages.length === 0 && conversation.pending.length === 0);
    // Not an older page but the first.
    const isComing = empty && conversation?.history === 'loading';
    return html`<div class="scroller" part="messages" role="log" tabindex="-1" aria-live="off" aria-label=${this.label}>
        <div class="history" part="history">${isComing ? nothing : historyView(conversation, this.settings.words, this.#onRetry)}</div>
        <div class="chunks" role="presentation"></div>
      </div>
      ${empty && conversation?.history === 'complete' ? noMessagesView(this.invitation, this.settings.words) : nothing} ${isComing ? skeletonView(6) : nothing}
      <div class="pill-place"></div>`;
  }

  /** A copy of the list, made by a script, has none. */
  protected override shouldUpdate(): boolean {
    return (this.settings as RowSettings | undefined) !== undefined;
  }

  protected override willUpdate(): void {
    if (this.#isBroken) clearTree(this);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.isConnected) return;
    const place = this.#isBroken ? this.place : undefined;
    if (this.#isBroken) this.#drop();
    const isBack = !this.#keeper;
    if (isBack) this.#start();
    const before = changed.get('conversation');
    if (changed.has('conversation') && before?.peer !== this.conversation?.peer) this.#reset();
    if (changed.has('settings') && changed.get('settings')) {
      this.#feed!.redraw();
      this.#rows!.redraw();
      this.#menus!.reset();
    }
    if (isBack || changed.has('conversation') || changed.has('settings')) this.#show();
    if (isBack) this.redrawPending();
    if (place) this.goBack(place);
  }

  /** The list will not be shown again: drops its messages, as browsers such as Chromium may keep the element alive. */
  forget(): void {
    this.#drop();
    this.conversation = undefined;
  }

  /** Scrolls to a message, highlights it and focuses it. @returns whether it is loaded. */
  reveal(id: string): boolean {
    const row = this.#light(id);
    if (row) this.#rows!.focus(row);
    return row !== undefined;
  }

  /** Scrolls to a match of a search and marks it; the focus stays in the search. @returns whether it is loaded. */
  mark(id: string): boolean {
    this.unmark();
    const row = this.#light(id);
    row?.classList.add('found');
    return row !== undefined;
  }

  unmark(): void {
    this.querySelector('.row.found')?.classList.remove('found');
  }

  /** The current scroll position; `undefined` at the end. */
  get place(): ReadPlace | undefined {
    const { row, offset = 0 } = this.#keeper?.place ?? {};
    const id = row && this.#feed!.messageOf(row)?.id;
    return id ? { message: id, offset } : undefined;
  }

  /** Scrolls there without moving the focus. @returns whether the message is loaded. */
  goBack({ message, offset }: ReadPlace): boolean {
    return this.#hold(message, offset) !== undefined;
  }

  /** Draws the rows again whose content had to be loaded, or could not be. */
  redrawPending(): void {
    this.#feed?.place();
    for (const box of this.querySelectorAll('.content > .pending')) this.#feed?.redrawRow(box.closest('.row')!);
    this.#keeper?.settle();
  }

  /** Scrolls to a message and highlights it. */
  #light(id: string): HTMLElement | undefined {
    const row = this.#hold(id, (this.#scroller?.clientHeight ?? 0) / 3);
    row?.classList.remove('lit');
    void row?.offsetWidth;
    row?.classList.add('lit');
    return row;
  }

  #hold(id: string, offset: number): HTMLElement | undefined {
    const index = this.#feed?.messages.findIndex((message) => message.id === id || message.key === id) ?? -1;
    const row = index < 0 ? undefined : this.#feed!.row(index);
    if (row?.matches('.tile-beyond')) this.#rows?.unfold(row);
    // Off the page there is no place to hold: a jump may end after the list has gone.
    if (!row || !this.#keeper) return undefined;
    // What is loaded after it does not move the view to the end.
    this.#placing.isPlaced = true;
    this.#keeper.hold(row, offset);
    return row;
  }

  /** Returns the focus to a message, after a menu or dialog. */
  focusMessage(key: string): void {
    const index = this.#feed?.indexOf(key) ?? -1;
    this.#rows?.focusAt(index < 0 ? undefined : index);
  }

  get #scroller(): HTMLElement | undefined {
    return this.#boxes[0];
  }

  /** Somebody has taken away one of the boxes. */
  get #isBroken(): boolean {
    return this.#boxes.some((box) => !this.contains(box));
  }

  #start(): void {
    const paint: Paint = guardedRow(() => this.settings);
    if (this.#boxes.length === 0)
      this.#boxes = ['.scroller', '.chunks', '.pill-place'].map((name) => this.querySelector<HTMLElement>(name)!);
    const [scroller, box, pillPlace] = this.#boxes as [HTMLElement, HTMLElement, HTMLElement];
    this.#ruler ??= new RowRuler(box, paint);
    const ruler = this.#ruler;
    this.#feed ??= new Feed(
      box,
      paint,
      (message, place) => ruler.height(message, place),
      () => this.settings,
    );
    const feed = this.#feed;
    this.#keeper = new ScrollKeeper(scroller, box, () => feed.chunks, this.#onMove, this.#onWidth);
    if (this.#left) this.#keeper.restore(this.#left);
    this.#basis = [];
    this.#seen = new Seen((row) => {
      const message = feed.messageOf(row);
      this.#counted = false;
      if (message) this.dispatchEvent(new SeenEvent(message));
    }, this.ownerDocument);
    for (const row of this.#unseen) this.#seen.watch(row);
    this.#rows = new RowFocus(
      this,
      scroller,
      feed,
      () => this.settings,
      (row) => this.#keeper?.show(row),
    );
    this.#menus = new RowMenus(
      () => feed.chunks,
      () => this.settings.words.term('messageMenu'),
    );
    this.#pill ??= new Pill(
      pillPlace,
      () => this.settings.words,
      () => this.#keeper?.follow(),
      () => this.#rows?.focusAt(this.#feed!.messages.length - 1),
    );
  }

  #stop(): void {
    this.#stopFilling?.();
    this.#stopFilling = undefined;
    // A page that swaps its body may remove the list twice before it is drawn again.
    this.#left = this.#keeper?.place ?? this.#left;
    this.#keeper?.dispose();
    this.#unseen = this.#seen?.dispose() ?? this.#unseen;
    this.#rows?.dispose();
    this.#keeper = this.#seen = undefined;
  }

  /** Lets go of all rows. */
  #drop(): void {
    this.#stop();
    this.#feed?.clear();
    this.#feed = this.#ruler = this.#rows = this.#menus = this.#left = this.#pill = undefined;
    this.#boxes = [];
    this.#unseen = [];
    this.#basis = [];
    this.#placing.isPlaced = false;
  }

  #reset(): void {
    const { activeElement } = this.getRootNode() as ShadowRoot;
    // Whose row goes with its conversation is at the next one.
    const [scroller, box] = this.#boxes;
    if (activeElement && box?.contains(activeElement)) scroller?.focus({ preventScroll: true });
    this.#feed!.clear();
    this.#menus!.reset();
    this.#seen!.unwatchAll();
    this.#placing.forget();
    this.#basis = [];
    this.#knownEmpty = false;
    this.#keeper!.follow();
  }

  #show(): void {
    const { conversation } = this;
    const feed = this.#feed!;
    const before = feed.messages;
    const shown = conversation ? shownMessages(conversation) : noMessages;
    // Drafts, typing and the like change the conversation but no row.
    const counted = conversation !== undefined && conversation.unread > 0;
    const basis = [shown, conversation?.firstUnread, conversation?.history];
    const wasCounted = this.#counted;
    this.#counted = counted;
    this.#scroller!.classList.toggle('seen', !counted);
    feed.mend();
    if (this.#placing.isPlaced && (wasCounted || !counted) && basis.every((value, at) => value === this.#basis[at]))
      return;
    this.#basis = basis;
    const handOn = this.#rows!.hold();
    feed.update(shown, conversation?.firstUnread);
    handOn();
    this.#rows!.refresh();
    // The new rows are complete before they are laid out.
    this.#menus!.update();
    const change: Change = { conversation, before, shown, added: addedTo(before, shown) };
    this.#placing.place(change, feed, this.#keeper!, this.#scroller!);
    watchUnseen(change, feed, this.#seen!);
    if (this.voice && (before.length > 0 || this.#knownEmpty)) announce(change, this.voice, this.settings.words);
    this.#knownEmpty = shown.length === 0 && conversation?.history === 'complete';
    if (!feed.filled)
      this.#stopFilling ??= fillInTime(
        () => feed.fillNext(),
        () => (this.#stopFilling = undefined),
      );
  }

  readonly #onRetry = (): void => void this.dispatchEvent(new LoadMoreEvent());

  readonly #onWidth = (): void => {
    this.#ruler!.forget();
    this.#feed!.resize(true);
  };

  readonly #onMove = (): void => {
    const keeper = this.#keeper;
    if (!keeper) return;
    if (keeper.following) this.#placing.fresh = 0;
    // Read before anything is drawn: after that, the browser would have to lay out the list once more.
    const { scrollTop, clientHeight } = this.#scroller!;
    this.#menus?.update();
    this.#pill?.draw(keeper.following ? -1 : this.#placing.fresh);
    const ready = this.#placing.isPlaced || this.conversation?.messages.length === 0;
    if (ready && scrollTop < clientHeight * 1.5 && this.conversation?.history === 'more')
      this.dispatchEvent(new LoadMoreEvent());
  };
}
