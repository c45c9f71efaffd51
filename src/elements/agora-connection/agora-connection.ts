/** The connection to the chat server, provided to all elements inside it. */
import { html, isServer, nothing, type PropertyValues } from 'lit';
import { property, state } from '../../ui/lit/decorators.js';
import { statusDisplaysOf } from '../../context/status-displays.js';
import { SessionProvider, type ClientLoader } from '../../context/session-provider.js';
import { readable, SetupElement } from '../../context/setup-element.js';
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
import { AnnouncerController } from '../parts/voice/voice.js';
import { connectionStyles } from './agora-connection.styles.js';
import { LateAttribute } from './late-attribute.js';
import { LateBanner } from './late-banner.js';
import { publicEvent } from './public-event.js';

/** The part of the state that this element shows. The rest changes with each message. */
const drawn = ['status', 'error', 'retryAt', 'userId'] as const;

/**
 * The connection of one user to the chat server. Every chat element inside it uses this connection. Two
 * `<agora-connection>` elements on a page are two independent users.
 *
 * @element agora-connection
 * @fires {AgoraStatusEvent} agora-status - The status changed: `status`, `previous`, `error`.
 * @fires {AgoraMessageEvent} agora-message - A message was received: `message`.
 * @fires {AgoraSentEvent} agora-sent - The server confirmed a message of this user: `message`.
 * @fires {AgoraErrorEvent} agora-error - Something went wrong: `error` with `code`, `message`, `retryable`.
 * @fires {AgoraTokenRenewedEvent} agora-token-renewed - A new token is in use: `expiresAt`.
 * @fires {AgoraRegisteredEvent} agora-registered - A user was registered: `userId`.
 * @fires {AgoraUnreadEvent} agora-unread - The number of unread messages changed: `total`.
 * @slot - The page, or the part of it that uses the chat.
 * @csspart banner - The notice about the connection; present only while there is something to report.
 * @csspart banner-next - In the banner: the time until the next attempt.
 * @csspart banner-button - In the banner: the button with what the user can do.
 * @csspart hint - The message about an incomplete set-up.
 * @cssState signed-out - Nobody is signed in. Once the page has loaded, the attribute `status` has the current state too.
 * @cssState signing-in - A token is being fetched.
 * @cssState connecting - The connection is being opened.
 * @cssState online - Messages can be sent and received.
 * @cssState reconnecting - The connection was lost and is being opened again.
 * @cssState offline - The browser has no network.
 * @cssState token-expired - The token has expired, and no new one has been obtained yet.
 * @cssState replaced - The same user signed in elsewhere, and the server closed this connection.
 * @cssState failed - The connection failed and does not recover by itself.
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
      this.#watchDisplays(session);
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
    signIn: () => void this.session?.signIn().catch((error: unknown) => this.report(error)),
    say: (text) => this.#voice.say(text, { key: 'status' }),
  });
  readonly #voice = new AnnouncerController(this, () => this.session);

  /** A fixed token, for trying things out; set it together with `user-id`. It is never reflected or logged. */
  @property() token?: string | undefined;

  /** Prevents the automatic sign-in with `tokenProvider`, `token-url` or `token`. */
  @property({ type: Boolean }) manual = false;

  /** Random id of this browser, for a guest. It is passed to `token-url` and `tokenProvider`. */
  @property({ attribute: false }) guest?: string | undefined;

  /** Function that returns a token: `async ({user, reason, signal}) => ({token, user?, expiresAt?})`, or just the token. */
  @property({ attribute: false }) tokenProvider?: TokenProvider | undefined;

  /** Names and pictures from the page, by user id. They take precedence over the chat server's. */
  @property({ attribute: false }) profiles?: Readonly<Record<string, Profile>> | undefined;

  /** Creates the client, for tests and other chat servers. Default: the Agora SDK, loaded at sign-in. */
  @property({ attribute: false }) clientLoader?: ClientLoader | undefined;

  @state() private wantedUser: string | undefined;

  #status: Status = 'signed-out';
  #unread = 0;
  #displays: { readonly count: ReturnType<typeof statusDisplaysOf>; readonly stop: () => void } | undefined;
  readonly #reportedErrors = new WeakSet<ChatError>();

  /** User id of the signed-in user; before sign-in, the user to sign in. */
  @property({ attribute: 'user-id' })
  get userId(): string | undefined {
    return this.session?.state.userId ?? this.wantedUser;
  }
  set userId(user: string | undefined) {
    this.wantedUser = readable(user, String) as string | undefined;
  }

  /** Status of the session: `signed-out`, `signing-in`, `connecting`, `online`, `reconnecting`, `offline`, `token-expired`, `replaced`, `failed`. */
  get status(): Status {
    return this.#status;
  }

  /** Number of unread messages in all conversations. */
  get unreadTotal(): number {
    return this.#unread;
  }

  /** The session: all commands that the elements use, and the state that they show. `undefined` while the set-up is incomplete. */
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

  /** Signs in through `token-server`. Rejects with `ChatError`, also after 30 s without a connection; the session keeps trying. */
  async login(user: string, password: string): Promise<void> {
    await (await this.#awake()).login(user, password);
  }

  /** Signs in with a token that the page already has. Rejects as `login` does. */
  async loginWithToken(user: string, token: string): Promise<void> {
    await (await this.#awake()).loginWithToken(user, token);
  }

  /** Signs in through `tokenProvider`, `token-url` or `token`. Rejects as `login` does. */
  async signIn(): Promise<void> {
    await (await this.#awake()).signIn();
  }

  /** Registers a user at `token-server`; does not sign in. Rejects with `ChatError`. */
  async register(user: string, password: string): Promise<void> {
    await (await this.#awake()).register(user, password);
  }

  /** Signs out and deletes what is stored for this user on this device. */
  async logout(): Promise<void> {
    await this.session?.logout();
  }

  /** Sends a text, a file, a reply or a custom message, in order and exactly once. Returns the key of the message. Throws `ChatError`. */
  send(peer: string, message: string | Draft): string {
    return this.#ready().send(peer, message);
  }

  /** Takes the chat back to this tab after it was opened elsewhere, or reconnects at once after the connection was lost. */
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
    // A server does not see all properties and has no connection, so incomplete set-up is not reported there.
    if (isServer) return html`<slot></slot>`;
    const problem = setupProblem(this.setup);
    return html`${
      problem
        ? html`<p class="setup-hint" part="hint">${setupHint(problem, this.localName, this.#localize)}</p>`
        : nothing
    }
      ${this.#banner.render(this.#isShownElsewhere ? initialState : (this.session?.state ?? initialState), this.#provider.signIn)}<slot></slot>`;
  }

  /** A conversation on the page shows the connection's state itself, in its header. */
  get #isShownElsewhere(): boolean {
    return this.#displays !== undefined && this.#displays.count.get() > 0;
  }

  #watchDisplays(session: Session): void {
    this.#displays?.stop();
    const count = statusDisplaysOf(session);
    // Called while another element renders; this one renders afterwards.
    this.#displays = { count, stop: count.listen(() => queueMicrotask(() => this.requestUpdate())) };
  }

  /** Works right after an upgrade too, before Lit has taken over properties that were set earlier. */
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

  /** Reports invalid values like every error, so that the rest of the page keeps working. */
  #giveProfiles(session: Session | undefined): void {
    try {
      if (this.profiles) session?.setProfiles(this.profiles);
    } catch (error) {
      this.report(error);
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

  /** Reports each problem once, although it may arrive both as an error and as the reason of a status. @internal */
  report(error: unknown): void {
    if (!(error instanceof ChatError) || this.#reportedErrors.has(error)) return;
    this.#reportedErrors.add(error);
    this.dispatchEvent(new AgoraErrorEvent(error));
  }

  #onEvent(event: ChatEvent, session: Session): void {
    // A script has emptied the shadow root: without a slot, nothing inside the element is seen.
    if (!this.renderRoot.querySelector('slot')) this.renderRoot.append(document.createElement('slot'));
    const forPage = publicEvent(event, session.state, this.#status);
    if (event.type === 'status') this.#showStatus(event.status);
    if (forPage) this.dispatchEvent(forPage);
    if ('error' in event) this.report(event.error);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agora-connection': AgoraConnection;
  }
}
