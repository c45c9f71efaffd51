/** The connection to the chat server, given to all that it wraps. */
import { html, isServer, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { tellersOf } from '../../context/line-told.js';
import { SessionProvider, type ClientLoader } from '../../context/session-provider.js';
import { SetupElement } from '../../context/setup-element.js';
import { setupError, setupHint, setupProblem } from '../../context/setup.js';
import { unreadTotal } from '../../session/state/totals.js';
import type { Draft, Session } from '../../session/session.js';
import { initialState } from '../../session/state/state.js';
import { ChatError } from '../../types/error.js';
import type { ChatEvent } from '../../types/event.js';
import type { Profile } from '../../types/people.js';
import type { SessionConfig, Status, TokenProvider } from '../../types/session.js';
import { commonStyles } from '../../ui/base.styles.js';
import { AgoraErrorEvent, AgoraUnreadEvent } from '../../ui/events.js';
import { Localizer } from '../../ui/localize.js';
import { adoptMore } from '../../ui/sheets.js';
import { Voice } from '../parts/voice/voice.js';
import { connectionStyles } from './agora-connection.styles.js';
import { LateAttribute } from './late-attribute.js';
import { LateBanner } from './late-banner.js';
import { publicEvent } from './public-event.js';

/** Of the state; with each message something else changes. */
const drawn = ['status', 'error', 'retryAt', 'userId'] as const;

/**
 * The connection of one user to the chat server; every chat element inside it uses it. Two of them on a page are two
 * independent users.
 *
 * @element agora-connection
 * @fires {AgoraStatusEvent} agora-status - The session moved: `status`, `previous`, `error`.
 * @fires {AgoraMessageEvent} agora-message - A message was received: `message`.
 * @fires {AgoraSentEvent} agora-sent - The server has confirmed an own message: `message`.
 * @fires {AgoraErrorEvent} agora-error - Something went wrong: `error` with `code`, `message`, `retryable`.
 * @fires {AgoraTokenRenewedEvent} agora-token-renewed - A new token is in use: `expiresAt`.
 * @fires {AgoraRegisteredEvent} agora-registered - A user was registered: `userId`.
 * @fires {AgoraUnreadEvent} agora-unread - The number of unread messages changed: `total`.
 * @slot - The page or the part of it that chats.
 * @csspart banner - The notice about the state of the line; only there when there is something to say.
 * @csspart banner-next - In the banner: when the next try is.
 * @csspart banner-button - In the banner: what a person can do.
 * @csspart hint - What is wrong with the set-up.
 * @cssState signed-out - Nobody is signed in. The states are also in the attribute `status`, once the page has loaded.
 * @cssState signing-in - A token is being fetched.
 * @cssState connecting - The connection is being opened.
 * @cssState online - Messages come and go.
 * @cssState reconnecting - The connection was lost and is being opened again.
 * @cssState offline - The browser has no network.
 * @cssState token-expired - The token has ended and no new one could be got yet.
 * @cssState replaced - The server gave the line to another tab or device.
 * @cssState failed - Something that does not heal by itself.
 * @example
 * ```html
 * <agora-connection app-key="org#app" token-server="https://example.com">
 *   <agora-login></agora-login> <agora-peer-chat></agora-peer-chat>
 * </agora-connection>
 * ```
 */
export class AgoraConnection extends SetupElement {
  static readonly tag = 'agora-connection';
  static override styles = [commonStyles, connectionStyles];
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'id'];
  }

  readonly #localize = new Localizer(this);
  readonly #internals = this.attachInternals();
  readonly #statusAttribute = new LateAttribute(this, 'status');
  readonly #provider = new SessionProvider(this, {
    made: (session) => {
      this.#giveProfiles(session);
      this.#watchTellers(session);
    },
    happened: (event, session) => this.#onEvent(event, session),
    changed: (now, before) => {
      this.#showUnread(unreadTotal(now));
      if (drawn.some((name) => now[name] !== before[name])) this.requestUpdate();
    },
    ended: () => {
      this.#showStatus('signed-out');
      this.#showUnread(0);
      this.requestUpdate();
    },
  });

  readonly #banner = new LateBanner(this, this.#localize, {
    adopt: (styles) => adoptMore(this, connectionStyles, styles),
    resume: () => this.resume(),
    signIn: () => void this.session?.signIn().catch((error: unknown) => this.#tellError(error)),
    say: (text) => this.#voice.say(text, { key: 'line' }),
  });
  readonly #voice = new Voice(this, () => this.session);

  /** A token to try things out with; with `user-id`. Never reflected, never logged. */
  @property() token?: string;

  /** Do not sign in by itself although a provider, token URL or token is there. */
  @property({ type: Boolean }) manual = false;

  /** Random id of this browser for a visitor without a name: `token-url` and `tokenProvider` are told it. */
  @property({ attribute: false }) guest?: string;

  /** Function that brings a token: `async ({user, reason, signal}) => ({token, user?, expiresAt?})` or the bare token. */
  @property({ attribute: false }) tokenProvider?: TokenProvider;

  /** Names and pictures that the page knows, by user id; they win over the server's. */
  @property({ attribute: false }) profiles?: Readonly<Record<string, Profile>>;

  /** Makes the client; for tests and other chat servers. Default: the Agora SDK, loaded when someone signs in. */
  @property({ attribute: false }) clientLoader?: ClientLoader;

  @state() private wantedUser?: string;

  #status: Status = 'signed-out';
  #unread = 0;
  #told?: { readonly count: ReturnType<typeof tellersOf>; readonly stop: () => void };
  readonly #toldErrors = new WeakSet<ChatError>();

  /** Who is signed in; before that, who is to be (attribute `user-id`). */
  @property({ attribute: 'user-id' })
  get userId(): string | undefined {
    return this.session?.state.userId ?? this.wantedUser;
  }
  set userId(user: string | undefined) {
    this.wantedUser = user;
  }

  /** Where the session stands: `signed-out`, `signing-in`, `connecting`, `online`, `reconnecting`, `offline`, `token-expired`, `replaced`, `failed`. */
  get status(): Status {
    return this.#status;
  }

  /** Unread messages in all conversations. */
  get unreadTotal(): number {
    return this.#unread;
  }

  /** All that the elements can do, and the state they show; `undefined` while the set-up is incomplete. */
  get session(): Session | undefined {
    return this.#provider.session;
  }

  override get setup(): SessionConfig {
    return {
      ...super.setup,
      tokenProvider: typeof this.tokenProvider === 'function' ? this.tokenProvider : undefined,
      userId: this.wantedUser?.trim() || undefined,
      guest: (typeof this.guest === 'string' && this.guest.trim()) || undefined,
      token: this.token?.trim() || undefined,
      manual: this.manual,
      rememberAs: this.id || undefined,
    };
  }

  /** Signs in by `token-server`. Rejects with `ChatError`; after 30 s without a connection too, while it is tried further. */
  async login(user: string, password: string): Promise<void> {
    await (await this.#awake()).login(user, password);
  }

  /** Signs in with a token that the page has got. Rejects as `login` does. */
  async loginWithToken(user: string, token: string): Promise<void> {
    await (await this.#awake()).loginWithToken(user, token);
  }

  /** Signs in by `tokenProvider`, `token-url` or `token`. Rejects as `login` does. */
  async signIn(): Promise<void> {
    await (await this.#awake()).signIn();
  }

  /** Registers a user at `token-server`; does not sign in. Rejects with `ChatError`. */
  async register(user: string, password: string): Promise<void> {
    await (await this.#awake()).register(user, password);
  }

  /** Signs out and wipes what is stored for this user on this device. */
  async logout(): Promise<void> {
    await this.session?.logout();
  }

  /** Sends a text, or a file, quote or custom message, in order and exactly once. Returns the message's key. Throws `ChatError`. */
  send(peer: string, message: string | Draft): string {
    return this.#ready().send(peer, message);
  }

  /** Takes the chat back into this tab, or tries again at once after the connection was lost. */
  resume(): void {
    this.session?.resume();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!isServer) this.#showStatus(this.#status);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'id' && this.isConnected) this.#provider.announce();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('profiles')) this.#giveProfiles(this.session);
  }

  protected override render(): unknown {
    // Properties may still come that a server does not see, and nobody has a line there.
    if (isServer) return html`<slot></slot>`;
    const problem = setupProblem(this.setup);
    return html`${
      problem
        ? html`<p class="setup-hint" part="hint">${setupHint(problem, this.localName, this.#localize)}</p>`
        : nothing
    }
      ${this.#banner.render(this.#toldElsewhere ? initialState : (this.session?.state ?? initialState), this.#provider.signIn)}<slot></slot>`;
  }

  /** A conversation on the page says it where one looks. */
  get #toldElsewhere(): boolean {
    return this.#told !== undefined && this.#told.count.get() > 0;
  }

  #watchTellers(session: Session): void {
    this.#told?.stop();
    const count = tellersOf(session);
    // Told while another element draws itself; this one follows.
    this.#told = { count, stop: count.listen(() => queueMicrotask(() => this.requestUpdate())) };
  }

  /** Also right after an upgrade, before Lit has taken over what was set on the element until then. */
  async #awake(): Promise<Session> {
    if (this.isConnected && !this.hasUpdated) await this.updateComplete;
    return this.#ready();
  }

  #ready(): Session {
    this.#provider.configure();
    if (this.session) return this.session;
    const problem = setupProblem(this.setup);
    if (problem) throw setupError(problem, setupHint(problem, this.localName, this.#localize));
    throw new ChatError('bad-config', 'Put <agora-connection> into the page before you use it.');
  }

  /** What is of no use is told, as every error; the rest of the page goes on. */
  #giveProfiles(session: Session | undefined): void {
    try {
      if (this.profiles) session?.setProfiles(this.profiles);
    } catch (error) {
      this.#tellError(error);
    }
  }

  #showStatus(status: Status): void {
    this.#internals.states.delete(this.#status);
    this.#internals.states.add(status);
    this.#status = status;
    this.#statusAttribute.show(status);
  }

  #showUnread(total: number): void {
    if (total === this.#unread) return;
    this.#unread = total;
    this.dispatchEvent(new AgoraUnreadEvent(total));
  }

  /** One trouble is told once, though it may come in both as an error and as the reason of a status. */
  #tellError(error: unknown): void {
    if (!(error instanceof ChatError) || this.#toldErrors.has(error)) return;
    this.#toldErrors.add(error);
    this.dispatchEvent(new AgoraErrorEvent(error));
  }

  #onEvent(event: ChatEvent, session: Session): void {
    const told = publicEvent(event, session.state, this.#status);
    if (event.type === 'status') this.#showStatus(event.status);
    if (told) this.dispatchEvent(told);
    if ('error' in event) this.#tellError(event.error);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agora-connection': AgoraConnection;
  }
}
