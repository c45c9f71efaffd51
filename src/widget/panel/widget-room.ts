/** The content of the panel: the sign-in, the list or the conversation, and the page's form before the first message. */
import { html, nothing, type TemplateResult } from 'lit';
import { query } from '../../ui/lit/decorators.js';
import { SessionController } from '../../context/session-controller.js';
import { StatusDisplay } from '../../context/status-displays.js';
import { SessionElement } from '../../context/session-element.js';
import { AgoraInbox } from '../../elements/agora-inbox/agora-inbox.js';
import { AgoraLogin } from '../../elements/agora-login/agora-login.js';
import { AgoraPeerChat } from '../../elements/agora-peer-chat/agora-peer-chat.js';
import type { MessageRenderers } from '../../elements/agora-peer-chat/shell/renderers.js';
import { definePart } from '../../elements/parts/define-part.js';
import { exportparts } from '../../elements/parts/anatomy/exportparts.js';
import type { Session } from '../../session/session.js';
import type { SessionState } from '../../session/state/state.js';
import type { ChatError } from '../../types/error.js';
import type { UserId } from '../../types/people.js';
import { baseStyles } from '../../ui/base.styles.js';
import { conversations } from '../../ui/locales/en/conversations.js';
import { widget as own } from '../../ui/locales/en/widget.js';
import { earlyErrors } from '../../ui/locales/en/early-errors.js';
import { shared } from '../../ui/locales/en/shared.js';
import { teach } from '../../ui/words/vocabulary.js';
import type { Inside } from '../port.js';
import { answersIn, isComplete, beforeChatStep, beforeChatView } from './before-chat.js';
import { PanelButtons } from './panel-buttons.js';
import { RoomFocus } from './room-focus.js';
import type { Surroundings } from './surroundings.js';
import { Visit } from './visit.js';
import { roomStyles } from './widget-room.styles.js';

teach(conversations, own, earlyErrors, shared);

const noRenderers: MessageRenderers = {};

export class WidgetRoom extends SessionElement implements Inside {
  static override readonly styles = [baseStyles, roomStyles];

  readonly #chat = new SessionController(this, (now) => now);
  readonly #visit = new Visit();
  readonly #buttons = new PanelButtons(this, this.localize);
  readonly #focus = new RoomFocus(this, this.#buttons);
  #around: Surroundings | undefined;
  #watch: MutationObserver | undefined;
  #followed: Session | undefined;
  #unfollow: (() => void) | undefined;

  /** Over the panel's title, the notice of the connection would hide it. */
  readonly #display = new StatusDisplay();

  @query('agora-inbox') private inbox!: AgoraInbox | null;
  @query('agora-peer-chat') private chat!: AgoraPeerChat | null;

  /** Places the room in this widget. */
  settle(around: Surroundings): void {
    this.#around?.widget.removeEventListener('submit', this.#onSubmit);
    this.#watch?.disconnect();
    this.#around = around;
    this.#buttons.settle(around);
    this.#visit.settle(around.memory, around.connector);
    this.words = around.widget.words;
    around.widget.addEventListener('submit', this.#onSubmit);
    this.#watch = new MutationObserver(() => this.requestUpdate());
    this.#watch.observe(around.widget, { childList: true, subtree: true, attributeFilter: ['slot'] });
    this.requestUpdate();
  }

  refresh(): void {
    this.words = this.#around?.widget.words;
    this.requestUpdate();
  }

  back(): boolean {
    return this.inbox?.back() ?? false;
  }

  openPeer(peer: string): void {
    void this.updateComplete.then(() => {
      if (this.inbox) this.inbox.peer = peer;
      else this.#visit.ask(peer);
      this.requestUpdate();
    });
  }

  override focus(): void {
    this.#focus.ask();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#onLeave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#onLeave);
    this.#display.show(undefined);
    this.#follow(undefined);
  }

  protected override willUpdate(): void {
    this.#chat.look();
    const { session } = this.#chat;
    this.#follow(session);
    if (session) this.#visit.follow(session.state.userId, session.state.status);
  }

  protected override render(): TemplateResult | typeof nothing {
    definePart('agora-inbox', AgoraInbox);
    definePart('agora-login', AgoraLogin);
    definePart('agora-peer-chat', AgoraPeerChat);
    return html`${this.#contentView(this.#chat.value)}${this.#buttons.gripView()}`;
  }

  protected override updated(): void {
    const { value: now, session } = this.#chat;
    this.#display.show(now?.status === 'failed' ? session : undefined);
    this.#handOn();
    this.#around!.frame.panel.setAttribute('aria-label', this.#heading);
    this.#note();
    this.#goBack();
    void this.#hand();
  }

  /** What was answered goes along with the first message. */
  async #hand(): Promise<void> {
    this.#visit.hand(this.#open);
    // A chat that has just been made learns whom it is for in its own update.
    await (this.chat ?? this.inbox)?.updateComplete;
    await this.#open?.updateComplete;
    this.#visit.hand(this.#open);
  }

  /** The elements hear of a new state a frame later; a page may have left by then, with the name of who has signed out. */
  #follow(session: Session | undefined): void {
    if (session === this.#followed) return;
    this.#unfollow?.();
    this.#followed = session;
    this.#unfollow = session?.listen((event) => {
      if (event.type === 'status' && event.status === 'signed-out') this.#visit.follow(undefined, event.status);
    });
  }

  /** The fixed peer; without one, there is a list. */
  get #peer(): string | undefined {
    return this.#around!.widget.getAttribute('peer')?.trim();
  }

  get #heading(): string {
    return this.#around!.widget.getAttribute('heading') ?? this.localize.term('widgetTitle');
  }

  get #open(): AgoraPeerChat | null | undefined {
    return this.chat ?? this.inbox?.shadowRoot?.querySelector('agora-peer-chat');
  }

  /** Not in the template: Lit reads members of such values, and an object of the page may throw. */
  #handOn(): void {
    const { words } = this;
    const { profiles, renderers = noRenderers } = this.#around!.widget;
    for (const element of this.renderRoot.querySelectorAll('agora-inbox, agora-peer-chat'))
      Object.assign(element, { words, profiles, renderers });
    const login = this.renderRoot.querySelector('agora-login');
    if (login) Object.assign(login, { words, saysAll: true });
  }

  #given(slot: string): boolean {
    return [...this.#around!.widget.children].some((child) => child.slot === slot);
  }

  #contentView(now: SessionState | undefined): TemplateResult {
    if (!now) return this.#barView();
    const { status, userId } = now;
    const isIn = userId !== undefined && status !== 'signed-out' && status !== 'failed';
    if (!isIn) return this.#signedOutView(now);
    const { widget, memory } = this.#around!;
    const peer = this.#peer;
    const open = (peer ?? this.inbox?.peer ?? memory.kept?.peer)?.toLowerCase();
    const step = beforeChatStep(now, open, widget, this.#visit);
    const below = html`${this.#noteView(now, open)}${beforeChatView(step)}${this.#handedOn('empty')}`;
    return html`${this.#buttons.needBar ? this.#barView() : nothing}
    ${
      peer === undefined
        ? html`<agora-inbox
            class=${step}
            exportparts=${exportparts('agora-inbox')}
            .peer=${this.#visit.first}
            @agora-select=${this.#onSelect}
            >${this.#buttons.view('list-header-end')}${this.#buttons.view('header-end')}${below}
            ${this.#handedOn('list-empty')}</agora-inbox
          >`
        : html`<agora-peer-chat
            class=${step}
            exportparts=${exportparts('agora-peer-chat')}
            peer=${peer}
            >${this.#buttons.view('header-end')}${below}</agora-peer-chat
          >`
    }`;
  }

  #handedOn(slot: string): TemplateResult | typeof nothing {
    return this.#given(slot) ? html`<slot name=${slot} slot=${slot}></slot>` : nothing;
  }

  #signedOutView({ status, error }: SessionState): TemplateResult {
    const isComing = status !== 'signed-out' && status !== 'failed' && this.#chat.signIn === 'token';
    return html`${this.#barView()}${
      isComing
        ? html`<p class="body wait"><span class="spinner" aria-hidden="true"></span></p>`
        : html`<div class="body">
          ${
            this.#given('signed-out')
              ? html`${status === 'failed' && error ? this.#failedView(error) : nothing}<slot name="signed-out"></slot>`
              : html`<agora-login exportparts=${exportparts('agora-login')}></agora-login>`
          }
        </div>`
    }`;
  }

  /** Above the site's own sign-in. */
  #failedView(error: ChatError): TemplateResult {
    return html`<p class="error" role="alert">
      ${this.localize.error(error)}
      <button type="button" class="link" @click=${this.#onTryAgain}>${this.localize.term('tryAgain')}</button>
    </p>`;
  }

  #barView(): TemplateResult {
    return html`<div class="bar" part="title-bar">
      <h2 part="title">${this.#heading}</h2>
      ${this.#buttons.view()}
    </div>`;
  }

  /** The usual reply time, or what the page says while the peer is away. */
  #noteView({ presence, status }: SessionState, peer: UserId | undefined): TemplateResult | typeof nothing {
    const away = this.#around!.widget.getAttribute('away');
    const isAway = status === 'online' && peer !== undefined && presence.get(peer)?.online === false;
    if (away && isAway) return html`<p class="note" part="note" slot="notice" dir="auto">${away}</p>`;
    return this.#given('reply-time')
      ? html`<div class="note" part="note" slot="notice"><slot name="reply-time"></slot></div>`
      : nothing;
  }

  #note(): void {
    const { inbox } = this;
    const { memory } = this.#around!;
    if (inbox && inbox.peer !== memory.kept?.peer) memory.keep({ peer: inbox.peer });
  }

  #goBack(): void {
    const [open, { back }] = [this.#open, this.#visit];
    if (!back || !open?.currentPeer) return;
    this.#visit.back = undefined;
    if (open.currentPeer === back.peer) open.goBack(back.place);
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    const form = event.target as HTMLFormElement;
    if (form.closest('[slot]')?.slot !== 'before-chat') return;
    event.preventDefault();
    if (!isComplete(form, event.submitter)) return;
    const peer = this.#peer ?? this.inbox?.peer ?? '';
    this.#visit.answer(peer.toLowerCase(), answersIn(form, event.submitter));
    this.focus();
  };

  readonly #onTryAgain = (): void => {
    // A failure is in the state, and said here again.
    this.#around!.connector.connection.signIn().catch(() => undefined);
  };

  readonly #onSelect = (): void => this.requestUpdate();

  /** Stores the visitor's position for the next page. */
  readonly #onLeave = (): void => {
    const { currentPeer: peer, place } = this.#open ?? {};
    this.#around?.memory.keep({ at: peer && place ? { peer, place } : undefined });
  };
}
