/**
 * The widget as a page first loads it: button, badge and teaser. It must not import Lit, the elements, the session or
 * the panel; they are loaded when somebody is about to use it.
 */
import { launcherWords, type LauncherWords } from '../ui/locales/launcher-words.js';
import { Dock } from './dock/dock.js';
import { dockStyles } from './dock/dock.styles.js';
import { dom } from './dock/dom.js';
import { loadFrame, loadLanguages, loadConnector, loadPanel } from './load-panel.js';
import { Memory } from './memory.js';
import { Opener } from './dock/opener.js';
import { PageProperties } from './page-properties.js';
import type { Frame } from './panel/frame.js';
import { park, stopTaking, unpark } from './parked.js';
import type { AgoraConnection } from '../elements/agora-connection/agora-connection.js';
import type { Inside, Connector } from './port.js';
import { addProperties, propertyOf } from './properties.js';
import { offer } from './queue.js';
import { Teaser } from './dock/teaser.js';

/** The attributes that decide who connects to which server: another value means another connection. */
const switches = 'guest remember no-receipts manual'.split(' ');
const setup = [
  ...'app-key app-id token-server token-url credentials api-url socket-url user-id pictures'.split(' '),
  ...switches,
];
const seen = 'peer away density heading position offset inline for greeting'.split(' ');
/** Read when they are needed. */
const read = 'greeting-delay preload start theme'.split(' ');
/** Value of `open` if the visitor or a call opened the panel. */
const visit = 'visit';
const asProperties = [...setup, ...seen, ...read];

/**
 * A complete chat in the corner of a page: a button with the number of unread messages, and a panel with the sign-in, the
 * list of conversations and the conversation. It has its own script of a few kB; the rest is loaded when a visitor is
 * about to use it. Before that, nothing is stored and no server is contacted.
 *
 * ```html
 * <script type="module" src="https://example.com/agora-chat-widget.js"></script>
 * <agora-chat-widget app-key="org#app" token-url="/chat-token" peer="support"></agora-chat-widget>
 * ```
 *
 * @element agora-chat-widget
 * @attr {string} app-key - App key from the Agora console, `org#app`.
 * @attr {string} app-id - App id from the Agora console, instead of `app-key`.
 * @attr {string} token-url - Your site's endpoint that returns a token for the user who is signed in to the site.
 * @attr {string} token-server - Base URL of a token server, for signing in with a password.
 * @attr {string} credentials - Whether cookies are sent to these: `omit`, `same-origin` (default), `include`.
 * @attr {string} api-url - REST base URL of a private or local chat server.
 * @attr {string} socket-url - WebSocket URL of a private or local chat server.
 * @attr {string} user-id - User id of the user to sign in.
 * @attr {boolean} guest - Signs the visitor in as a guest: `token-url` (or `tokenProvider`) receives a random id of this browser.
 * @attr {boolean} remember - Keeps a password sign-in for the next page in this tab, as `<agora-connection>` does.
 * @attr {boolean} no-receipts - Sends no read receipts.
 * @attr {string} pictures - Which profile pictures are fetched: `known` (default), origins, `any`.
 * @attr {boolean} manual - Prevents the automatic sign-in; the page calls `signIn()` on the connection.
 * @attr {string} peer - User id of the person to write to. Without it, the widget shows the list of conversations.
 * @attr {string} heading - Title of the panel until a conversation is open; default "Chat".
 * @attr {string} away - Text shown while that person is not online, such as "We answer within a day".
 * @attr {boolean} open - Whether the panel is open. Set it, or call `show()`; style sheets select `agora-chat-widget[open]`.
 * @attr {string} position - The corner: `end-bottom` (default), `start-bottom`, `end-top`, `start-top`.
 * @attr {string} offset - Distance from the edges of the window, as in CSS: `24px`, or `24px 80px` for horizontal and vertical. The variables `--agora-widget-offset…` take precedence.
 * @attr {string} for - Id of a button on the page that opens the panel, in place of the round one. The widget updates its `aria-expanded` and `data-unread`, and the text of a `[data-badge]` inside it.
 * @attr {boolean} inline - Shows the panel in the page, filling its box; always open, without a button.
 * @attr {string} greeting - Text shown above the button, once per tab, and not on phones.
 * @attr {number} greeting-delay - Delay of the greeting in milliseconds; default 3000.
 * @attr {string} preload - When the code is fetched. `intent` (default): when a visitor moves near the button. `idle`: as soon as the page is idle.
 * @attr {string} start - When the visitor is signed in. `intent` (default): when the panel is first opened, and on later pages. `load`: at once, so that unread messages are counted.
 * @attr {string} theme - `light`, `dark` or `auto`. Without it, the widget follows the page.
 * @attr {string} density - `compact` for smaller text and less spacing.
 * @fires {Event} agora-open - The panel is about to open. Cancelable.
 * @fires {Event} agora-close - The panel is about to close. Cancelable.
 * @fires {AgoraSelectEvent} agora-select - A conversation was chosen in the list: `peer`. Cancelable.
 * @fires {AgoraStatusEvent} agora-status - The status of its connection changed: `status`, `previous`, `error`.
 * @fires {AgoraMessageEvent} agora-message - A message was received: `message`.
 * @fires {AgoraSentEvent} agora-sent - The server confirmed a message of this user: `message`.
 * @fires {AgoraErrorEvent} agora-error - Something went wrong: `error` with `code`, `message`, `retryable`.
 * @fires {AgoraTokenRenewedEvent} agora-token-renewed - A new token is in use: `expiresAt`.
 * @fires {AgoraRegisteredEvent} agora-registered - A user was registered: `userId`.
 * @fires {AgoraUnreadEvent} agora-unread - The number of unread messages changed: `total`.
 * @slot launcher - The page's own button, in place of the round one.
 * @slot greeting - Replaces the text of `greeting`, for example with a picture and a name.
 * @slot signed-out - The site's own sign-in, in place of the form.
 * @slot before-chat - A `<form>` shown before the first message; its values are sent in the `ext` of that message.
 * @slot reply-time - The usual reply time, shown below the name unless the person is known to be away.
 * @slot empty - Replaces the text in an empty conversation.
 * @slot list-empty - Replaces the text in an empty list.
 * @csspart launcher - The round button.
 * @csspart badge - The number of unread messages on the button.
 * @csspart teaser - The greeting.
 * @csspart panel - The panel.
 * @csspart title-bar - The bar above the sign-in, and above all else that has no header.
 * @csspart title - The title in it.
 * @csspart resize - The button that makes the panel larger or smaller.
 * @csspart close - The button that closes the panel.
 * @csspart grip - The corner by which the panel is resized.
 * @csspart note - The usual reply time, or what the page says while the person is away.
 * @cssprop --agora-widget-offset - Distance from the edges of the window; default 20px.
 * @cssprop --agora-widget-offset-x - The horizontal distance only.
 * @cssprop --agora-widget-offset-y - The vertical distance only.
 */
export class AgoraChatWidget extends PageProperties {
  static readonly tag = 'agora-chat-widget';
  static readonly observedAttributes = [...setup, ...seen, 'open', 'lang'];

  static {
    addProperties(this.prototype, asProperties, [...switches, 'inline']);
  }

  declare appKey: string | undefined;
  declare appId: string | undefined;
  declare tokenUrl: string | undefined;
  declare tokenServer: string | undefined;
  declare credentials: RequestCredentials | undefined;
  declare apiUrl: string | undefined;
  declare socketUrl: string | undefined;
  declare userId: string | undefined;
  declare guest: boolean;
  declare remember: boolean;
  declare noReceipts: boolean;
  declare pictures: string | undefined;
  declare manual: boolean;
  declare peer: string | undefined;
  declare heading: string | undefined;
  declare away: string | undefined;
  declare position: 'end-bottom' | 'start-bottom' | 'end-top' | 'start-top' | undefined;
  declare offset: string | undefined;
  declare for: string | undefined;
  declare inline: boolean;
  declare greeting: string | undefined;
  declare greetingDelay: number | undefined;
  declare preload: 'intent' | 'idle' | undefined;
  declare start: 'intent' | 'load' | undefined;
  declare theme: 'light' | 'dark' | 'auto' | undefined;
  declare density: 'compact' | undefined;

  #dock: Dock | undefined;
  #panel: HTMLDialogElement | undefined;
  #room: HTMLElement | undefined;
  #frame: Frame | undefined;
  #opener: Opener | undefined;
  #teaser: Teaser | undefined;
  #connector: Connector | undefined;
  #inside: Inside | undefined;
  /** Of its own: `onLanguageChange` would come with the connection's file, or be another request. */
  #language: MutationObserver | undefined;
  #shown = false;
  /** What had the focus when the visitor opened the panel. */
  #from: Element | null | undefined;
  #key = '';
  #unread = 0;

  /** Whether the panel is open. */
  get open(): boolean {
    return this.hasAttribute('open');
  }
  set open(open: boolean) {
    // Not as in a page's markup, so that it is known for what it is in a copy of the page.
    if (open && this.isConnected && !this.open) this.setAttribute('open', visit);
    else this.toggleAttribute('open', open);
  }

  /** Number of unread messages in all conversations. */
  get unreadTotal(): number {
    return this.#unread;
  }

  /** The `<agora-connection>` inside, once the widget is in use. */
  get connection(): AgoraConnection | undefined {
    return this.#connector?.connection;
  }

  /** Opens the panel. */
  show(): void {
    this.open = true;
  }

  /** Closes the panel. */
  hide(): void {
    this.open = false;
  }

  /** Opens or closes the panel. */
  toggle(): void {
    this.open = !this.open;
  }

  /** Opens the panel with the conversation with `peer`. @param peer user id */
  async showPeer(peer: string): Promise<void> {
    this.show();
    // The panel opens this conversation even if only a later try succeeds in loading.
    if (!this.#inside) this.#memory.keep({ peer });
    await this.#start();
    this.#inside?.openPeer(peer);
  }

  /**
   * Call this when a guest has signed in to your site. The token endpoint is asked for a token for `user` with the guest's
   * id, and decides what happens to the history. Rejects with `ChatError`; the guest then stays signed in.
   */
  async adopt(user: string): Promise<void> {
    const connector = await this.#connect();
    await connector.adopt(user);
  }

  connectedCallback(): void {
    if (!this.#dock) this.#make();
    const { id } = this;
    this.#key = [id, ...setup.map((name) => this.getAttribute(name) ?? '\0')].join('\n');
    this.#frame?.connect();
    this.#opener!.connect();
    (this.#language ??= new MutationObserver(() => this.#draw())).observe(this.getRootNode(), {
      subtree: true,
      attributeFilter: ['lang'],
    });
    const parked = unpark(this.#key, this.#take);
    if (parked) this.#take(parked);
    this.#draw();
    offer(this);
    const kept = this.#memory.kept;
    if (kept?.open === false && this.getAttribute('open') === visit) this.open = false;
    if (this.hasAttribute('inline')) this.#stand();
    else if (this.open || kept?.open) this.#reopen();
    if (this.getAttribute('start') === 'load' || (kept?.used && !this.open))
      whenIdle(() => void this.#connect().catch(ignored));
    if (this.getAttribute('preload') === 'idle') whenIdle(() => this.#fetch());
    this.#teaser!.plan();
  }

  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#opener!.disconnect();
      this.#language?.disconnect();
      this.#frame?.disconnect();
      this.#teaser!.hide();
      stopTaking(this.#key, this.#take);
      const connector = this.#connector;
      this.#shown = false;
      this.#connector = this.#inside = undefined;
      if (connector) park(this.#key, connector.connection);
    });
  }

  /** Moved to another document, which leaves the style sheets behind. */
  adoptedCallback(): void {
    dom.dress(this.shadowRoot, dockStyles);
    this.#frame?.dress();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.isConnected || !this.#dock || before === now) return;
    if (name === 'open') this.#turn();
    if (name === 'inline' && now !== null) this.#stand();
    if (name === 'greeting') this.#teaser!.plan();
    this.passOn();
    if (name === 'inline' && now === null && this.open) this.#reopen();
  }

  get #memory(): Memory {
    return new Memory(nameOf(this));
  }

  #make(): void {
    this.takeGiven(asProperties.map(propertyOf));
    const root = this.attachShadow({ mode: 'open' });
    this.adoptedCallback();
    const dock = (this.#dock = new Dock(this));
    this.#room = dom.make('div', { class: 'room' });
    this.#panel = dom.make(
      'dialog',
      { class: 'panel', part: 'panel', tabindex: '-1' },
      this.#room,
    ) as HTMLDialogElement;
    dom.fill(root, dock.box, this.#panel);
    this.#opener = new Opener(this, dock.box, (isNear) => {
      this.#draw();
      if (isNear) this.#fetch();
    });
    this.#teaser = new Teaser(this, dock.teaser, () => this.#memory);
    this.#room.addEventListener('agora-unread', (event) => this.#count((event as unknown as { total: number }).total));
  }

  /** Passes what the page has set to all parts. */
  protected override passOn(): void {
    if (!this.#dock) return;
    this.#draw();
    this.#connector?.update();
    this.#inside?.refresh();
  }

  get #words(): LauncherWords {
    const lang = (this.closest<HTMLElement>('[lang]')?.lang || navigator.language) ?? 'en';
    return launcherWords(lang, loadLanguages, () => this.#draw(), this.words);
  }

  #draw(): void {
    const words = this.#words;
    dom.mend(this.shadowRoot!);
    this.#dock!.draw();
    this.#frame?.draw(words);
    this.#opener!.draw(this.open, this.#readable, words);
    this.#teaser!.draw(words);
  }

  /** Opens or closes by the attribute, unless the page cancels the event. */
  #turn(): void {
    const { open } = this;
    if (open === this.#shown) return;
    const event = new Event(open ? 'agora-open' : 'agora-close', { bubbles: true, composed: true, cancelable: true });
    if (!this.dispatchEvent(event)) this.open = !open;
    // A listener may have called `hide()` or `show()` instead.
    if (this.open !== open) return;
    this.#shown = open;
    this.#memory.keep({ open, used: true, ...(open && { greeted: true }) });
    if (!open) return this.#close();
    this.#teaser!.hide();
    this.#from = document.activeElement;
    this.#frame?.show(true);
    void this.#start();
  }

  /** Opens as on the previous page, or as the page wants it: the focus stays where it is. */
  #reopen(): void {
    this.#shown = true;
    this.open = true;
    this.#memory.keep({ open: true, used: true });
    this.#frame?.show(false);
    void this.#start();
  }

  #close(): void {
    this.#dock!.heal();
    this.#frame?.hide();
  }

  /** Inline: always open, and in use as soon as it comes into view. */
  #stand(): void {
    this.#furnish().then(
      (frame) => frame.whenSeen(() => void this.#start()),
      (error: unknown) => this.#fail(error),
    );
  }

  #fetch(): void {
    loadFrame().catch(ignored);
    loadConnector().then(loadPanel).catch(ignored);
  }

  /** Makes the panel's box. */
  async #furnish(): Promise<Frame> {
    const { Frame } = await loadFrame();
    if (this.#frame) return this.#frame;
    this.#frame = new Frame({
      host: this,
      panel: this.#panel!,
      room: this.#room!,
      dock: this.#dock!.box,
      dom,
      back: () => this.#inside?.back() ?? false,
      again: () => void this.#start(),
    });
    if (this.isConnected) this.#frame.connect();
    this.#draw();
    // The focus moves in if the visitor asked for it and has not moved it elsewhere since.
    if (this.#shown) this.#frame.show(document.activeElement === this.#from);
    return this.#frame;
  }

  async #connect(): Promise<Connector> {
    const { connectorOf } = await loadConnector();
    if (!this.#connector && this.isConnected) this.#connector = connectorOf(this, this.#room!, () => this.#draw());
    if (!this.#connector) throw new Error('The widget is not on the page.');
    return this.#connector;
  }

  async #start(): Promise<void> {
    try {
      const frame = await this.#furnish();
      const connector = await this.#connect();
      const { furnish } = await loadPanel();
      if (this.#connector !== connector) return;
      this.#inside ??= furnish(this, connector, frame, this.#memory);
      frame.ready(this.#inside);
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    if (this.#frame) this.#frame.fail();
    else this.#dock!.fail(this.#words, () => void (this.hasAttribute('inline') ? this.#stand() : this.#start()));
    // A page that swaps its content may have removed it again.
    if (!navigator.onLine || !this.isConnected) return;
    // eslint-disable-next-line no-console -- the visitor sees that it failed; the page's owner needs to know why
    console.warn('agora-chat-widget: the chat could not be loaded.', error);
  }

  /** Takes over the connection that a removed widget has left behind. */
  readonly #take = (connection: HTMLElement): boolean => {
    if (this.#connector) return false;
    this.#room!.append(connection);
    this.#connect().then(({ connection: { unreadTotal } }) => this.#count(unreadTotal), ignored);
    return true;
  };

  /** Unread messages that this widget can show: with a fixed peer, those of that conversation only. */
  get #readable(): number {
    const peer = this.getAttribute('peer')?.trim().toLowerCase();
    const { session } = this.#connector?.connection ?? {};
    return peer && session ? (session.state.conversations.get(peer)?.unread ?? 0) : this.#unread;
  }

  #count(unread: number): void {
    this.#unread = unread;
    this.#draw();
  }
}

/** The id, else the position among the elements of that tag; in a shadow root, after the name of its host. */
const nameOf = (element: Element): string => {
  const root = element.getRootNode() as ShadowRoot;
  const at = [...root.querySelectorAll(element.localName)].indexOf(element);
  return element.id || (root.host ? `${nameOf(root.host)}/` : '') + at;
};

/** Such a failure is reported when the part is needed. */
const ignored = (): void => undefined;

/** Safari has no idle callbacks. */
const whenIdle = (run: () => void): void => {
  const { requestIdleCallback } = window as Partial<Pick<Window, 'requestIdleCallback'>>;
  if (requestIdleCallback) requestIdleCallback(run, { timeout: 5000 });
  else setTimeout(run, 200);
};

declare global {
  interface HTMLElementTagNameMap {
    'agora-chat-widget': AgoraChatWidget;
  }
}
