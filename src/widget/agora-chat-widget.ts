/**
 * The widget as a page loads it: button, badge, teaser and an empty panel. It must not know Lit, the elements or the
 * session; all of that is fetched when somebody is about to use it.
 */
import { launcherWords } from '../ui/locales/launcher-words.js';
import type { MessageRenderers } from '../elements/agora-peer-chat/conversation/message-list/row/content.js';
import type { ClientLoader } from '../session/kernel/client-port.js';
import type { Profile } from '../types/people.js';
import type { TokenProvider } from '../types/session.js';
import type { Words } from '../ui/words/terms.js';
import { Frame } from './frame.js';
import { loadLanguages, loadLine, loadPanel } from './load-panel.js';
import { Memory } from './memory.js';
import { Opener } from './opener.js';
import { park, stopTaking, unpark } from './parked.js';
import { offer } from './queue.js';
import type { Given, Inside, Line } from './port.js';
import { Teaser } from './teaser.js';

/** What says who talks to which server: another value is another connection. */
const setup = [
  ...['app-key', 'app-id', 'token-server', 'token-url', 'credentials', 'api-url', 'socket-url', 'user-id'],
  ...['guest', 'remember', 'no-receipts', 'pictures', 'manual'],
];
const seen = ['peer', 'away', 'density', 'heading'];
const framed = ['open', 'position', 'inline', 'for', 'greeting', 'lang'];
/** Set by a page perhaps before the script is here. */
const properties = ['tokenProvider', 'profiles', 'renderers', 'clientLoader', 'words', 'open'] as const;

const Base = (globalThis.HTMLElement as typeof HTMLElement | undefined) ?? (class {} as typeof HTMLElement);

/**
 * A whole chat in the corner of a page: a button with the number of unread messages, and a panel with the sign-in, the
 * list of conversations and the conversation. It has a script of its own, of a few kB; the rest is loaded when somebody
 * is about to use it. Before that nothing is stored and nobody is contacted.
 *
 * ```html
 * <script type="module" src="https://example.com/agora-chat-widget.js"></script>
 * <agora-chat-widget app-key="org#app" token-url="/chat-token" peer="support"></agora-chat-widget>
 * ```
 *
 * @element agora-chat-widget
 * @attr {string} app-key - App key from the Agora console, `org#app`.
 * @attr {string} app-id - App id from the Agora console, instead of `app-key`.
 * @attr {string} token-url - The site's own endpoint that answers with a token for whoever is signed in to the site.
 * @attr {string} token-server - Base URL of a token server, for signing in with a password.
 * @attr {string} credentials - Whether cookies go along to these: `omit`, `same-origin` (default), `include`.
 * @attr {string} api-url - REST base URL of a private or local chat server.
 * @attr {string} socket-url - WebSocket URL of a private or local chat server.
 * @attr {string} user-id - Who is to be signed in.
 * @attr {boolean} guest - Signs a visitor in without a name: `token-url` (or `tokenProvider`) is given a random id of this browser.
 * @attr {boolean} remember - Keep the sign-in with a password for the next page of this tab, as `<agora-connection>` does.
 * @attr {boolean} no-receipts - Send no read receipts.
 * @attr {string} pictures - Pictures of people that are fetched: `known` (default), origins, `any`.
 * @attr {boolean} manual - Do not sign in by itself; the page calls `signIn()` on the connection.
 * @attr {string} peer - The one person to write to. Without it: the list of conversations.
 * @attr {string} heading - Title of the panel before there is a conversation; default "Chat".
 * @attr {string} away - What is said while that person is not online, such as "We answer within a day".
 * @attr {boolean} open - The panel is open; set it, or call `show()`.
 * @attr {string} position - The corner: `end-bottom` (default), `start-bottom`, `end-top`, `start-top`.
 * @attr {string} for - Id of a button of the page that opens the panel, in place of the round one. Its `aria-expanded` and `data-unread` are kept in step, and the text of a `[data-badge]` in it.
 * @attr {boolean} inline - Fills its box in the page; no button, always open.
 * @attr {string} greeting - A word above the button, once per visit of a tab, and not on phones.
 * @attr {number} greeting-delay - Milliseconds until it comes; default 3000.
 * @attr {string} preload - `intent` (default): the code is fetched when somebody comes near the button. `idle`: as soon as the page has nothing to do.
 * @attr {string} start - `intent` (default): the visitor is signed in when the panel is opened, and on the pages after that. `load`: at once, so that unread messages are counted.
 * @attr {string} theme - `light`, `dark`, `auto`; without it as the page around it.
 * @attr {string} density - `compact` for less room between things and smaller text.
 * @fires {Event} agora-open - The panel is about to open. Cancelable.
 * @fires {Event} agora-close - The panel is about to close. Cancelable.
 * @fires {AgoraUnreadEvent} agora-unread - The number of unread messages changed: `total`. All events of `<agora-connection>` pass here.
 * @slot launcher - A button of the page's own in place of the round one.
 * @slot greeting - In place of the words of `greeting`: a picture, a name.
 * @slot signed-out - The site's own way to sign in, in place of the form.
 * @slot before-chat - A `<form>` that comes before the first message; its values go along in `ext` of it.
 * @slot reply-time - How soon an answer comes, below the name while the person is not known to be away.
 * @slot empty - In place of the words in an empty conversation.
 * @slot list-empty - In place of the words in an empty list.
 * @csspart launcher - The round button.
 * @csspart badge - The number of unread messages on it.
 * @csspart teaser - The greeting.
 * @csspart panel - The panel.
 * @cssprop --agora-widget-offset - Distance from the edges of the window; default 20px.
 * @cssprop --agora-widget-offset-x - The same sideways only.
 * @cssprop --agora-widget-offset-y - The same up and down only.
 * @cssState open - The panel is open.
 */
export class AgoraChatWidget extends Base {
  static readonly tag = 'agora-chat-widget';
  static readonly observedAttributes = [...setup, ...seen, ...framed];

  #frame?: Frame;
  #opener?: Opener;
  #teaser?: Teaser;
  #line?: Line;
  #inside?: Inside;
  #given: Given = {};
  #shown = false;
  #key = '';
  #unread = 0;

  /** Whether the panel is open. */
  get open(): boolean {
    return this.hasAttribute('open');
  }
  set open(open: boolean) {
    this.toggleAttribute('open', open);
  }

  /** Function that brings a token, as of `<agora-connection>`; a guest's is given `guest` too. */
  get tokenProvider(): TokenProvider | undefined {
    return this.#given.tokenProvider;
  }
  set tokenProvider(tokenProvider) {
    this.#give({ tokenProvider });
  }

  /** Names and pictures that the page knows, by user id; they win over the chat server's. */
  get profiles(): Readonly<Record<string, Profile>> | undefined {
    return this.#given.profiles;
  }
  set profiles(profiles) {
    this.#give({ profiles });
  }

  /** How the page draws its own kinds of message: by kind, or by the event name of a custom message. */
  get renderers(): MessageRenderers | undefined {
    return this.#given.renderers;
  }
  set renderers(renderers) {
    this.#give({ renderers });
  }

  /** Single texts in place of ours, by term, in the panel and on the button: `{ openChat: 'Ask us' }`. */
  get words(): Words | undefined {
    return this.#given.words;
  }
  set words(words) {
    this.#give({ words });
  }

  /** Makes the client; for tests and other chat servers. */
  get clientLoader(): ClientLoader | undefined {
    return this.#given.clientLoader;
  }
  set clientLoader(clientLoader) {
    this.#give({ clientLoader });
  }

  /** Unread messages in all conversations. */
  get unreadTotal(): number {
    return this.#unread;
  }

  /** The `<agora-connection>` inside, once the widget is in use. */
  get connection(): Line['connection'] | undefined {
    return this.#line?.connection;
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

  /** Opens the panel with a conversation. @param peer user id */
  async showPeer(peer: string): Promise<void> {
    this.show();
    // Opened also when that goes well at a later try only.
    if (!this.#inside) this.#memory.keep({ peer });
    await this.#start();
    this.#inside?.openPeer(peer);
  }

  /**
   * The site has signed the visitor in who was a guest so far: the token endpoint is asked for `user` with the guest's id
   * and decides what becomes of the history. Rejects with `ChatError`; the guest stays signed in then.
   */
  async adopt(user: string): Promise<void> {
    const line = await this.#connect();
    await line.adopt(user);
  }

  connectedCallback(): void {
    if (!this.#frame) this.#make();
    const { id } = this;
    this.#key = [id, ...setup.map((name) => this.getAttribute(name) ?? '\0')].join('\n');
    this.#frame!.connect();
    this.#opener!.connect();
    const parked = unpark(this.#key, this.#take);
    if (parked) this.#take(parked);
    this.#draw();
    offer(this);
    const kept = this.#memory.kept;
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
      this.#frame!.disconnect();
      this.#teaser!.hide();
      stopTaking(this.#key, this.#take);
      const line = this.#line;
      this.#shown = false;
      this.#line = this.#inside = undefined;
      if (line) park(this.#key, line.connection);
    });
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.isConnected || !this.#frame || before === now) return;
    if (name === 'open') this.#turn();
    if (name === 'inline' && now !== null) this.#stand();
    this.#changed();
  }

  /** By id; of several without one, by their order on the page. */
  get #memory(): Memory {
    const all = [...(this.getRootNode() as ParentNode).querySelectorAll(this.localName)];
    return new Memory(this.id || `${Math.max(0, all.indexOf(this))}`);
  }

  #make(): void {
    for (const name of properties) {
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = this[name];
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
    const root = this.attachShadow({ mode: 'open' });
    this.#frame = new Frame(this, root, {
      close: () => this.hide(),
      back: () => this.#inside?.back() ?? false,
      again: () => void this.#start(),
    });
    this.#opener = new Opener(this, this.#frame.dock, {
      near: () => this.#fetch(),
      press: () => this.toggle(),
    });
    this.#teaser = new Teaser(
      this,
      this.#frame.teaser,
      () => this.#memory,
      () => this.show(),
    );
    this.#frame.room.addEventListener('agora-unread', (event) =>
      this.#count((event as unknown as { total: number }).total),
    );
  }

  #give(more: Given): void {
    this.#given = { ...this.#given, ...more };
    if (this.#frame) this.#changed();
  }

  /** What the page has set is seen in all parts. */
  #changed(): void {
    this.#draw();
    this.#line?.update();
    this.#inside?.refresh();
  }

  #draw(): void {
    const lang = (this.closest<HTMLElement>('[lang]')?.lang || navigator.language) ?? 'en';
    const words = launcherWords(lang, loadLanguages, () => this.#draw(), this.words);
    this.#frame!.draw(words);
    this.#opener!.draw(this.open, this.#readable, words);
    this.#teaser!.draw(words);
  }

  /** Open or closed by the attribute, unless the page has something against it. */
  #turn(): void {
    const { open } = this;
    if (open === this.#shown) return;
    const event = new Event(open ? 'agora-open' : 'agora-close', { bubbles: true, composed: true, cancelable: true });
    if (!this.dispatchEvent(event)) {
      this.open = !open;
      return;
    }
    this.#shown = open;
    this.#memory.keep({ open, used: true, ...(open && { greeted: true }) });
    if (!open) return this.#frame!.hide();
    this.#teaser!.hide();
    this.#frame!.show(true);
    void this.#start();
  }

  /** As it was on the page before, or as the page wants it: the focus stays where it is. */
  #reopen(): void {
    this.#shown = true;
    this.open = true;
    this.#memory.keep({ open: true, used: true });
    this.#frame!.show(false);
    void this.#start();
  }

  /** In the page: always open, and in use as soon as it is seen. */
  #stand(): void {
    this.#frame!.whenSeen(() => void this.#start());
  }

  #fetch(): void {
    loadLine().then(loadPanel).catch(ignored);
  }

  async #connect(): Promise<Line> {
    const { lineOf } = await loadLine();
    if (!this.#line && this.isConnected) this.#line = lineOf(this, this.#frame!.room);
    if (!this.#line) throw new Error('The widget is not on the page.');
    return this.#line;
  }

  async #start(): Promise<void> {
    try {
      const line = await this.#connect();
      const { furnish } = await loadPanel();
      if (this.#line !== line) return;
      this.#inside ??= furnish(this, line, this.#frame!, this.#memory);
      this.#frame!.ready(this.#inside);
    } catch (error) {
      this.#frame!.fail();
      if (!navigator.onLine) return;
      // eslint-disable-next-line no-console -- the visitor is told that it failed; the page's owner wants to know why
      console.warn('agora-chat-widget: the chat could not be loaded.', error);
    }
  }

  /** What another widget, that is gone, has left behind. */
  readonly #take = (connection: HTMLElement): boolean => {
    if (this.#line) return false;
    this.#frame!.room.append(connection);
    this.#connect().then(({ connection: { unreadTotal } }) => this.#count(unreadTotal), ignored);
    return true;
  };

  /** Unread messages that can be read here: with a fixed peer, of that conversation only. */
  get #readable(): number {
    const peer = this.getAttribute('peer')?.trim().toLowerCase();
    const { session } = this.#line?.connection ?? {};
    return peer && session ? (session.state.conversations.get(peer)?.unread ?? 0) : this.#unread;
  }

  #count(unread: number): void {
    this.#unread = unread;
    this.#draw();
  }
}

/** What goes wrong is said when it is needed. */
const ignored = (): void => undefined;

/** Safari has no idle time. */
function whenIdle(run: () => void): void {
  const { requestIdleCallback } = window as Partial<Pick<Window, 'requestIdleCallback'>>;
  if (requestIdleCallback) requestIdleCallback(run, { timeout: 5000 });
  else setTimeout(run, 200);
}

declare global {
  interface HTMLElementTagNameMap {
    'agora-chat-widget': AgoraChatWidget;
  }
}
