/** The content of the panel: the sign-in, a form before the first message, the list, the conversation. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { query } from 'lit/decorators.js';
import { SessionController } from '../../context/session-controller.js';
import { SessionElement } from '../../context/session-element.js';
import { AgoraInbox } from '../../elements/agora-inbox/agora-inbox.js';
import { AgoraLogin } from '../../elements/agora-login/agora-login.js';
import { AgoraPeerChat } from '../../elements/agora-peer-chat/agora-peer-chat.js';
import { definePart } from '../../elements/parts/define-part.js';
import type { SessionState } from '../../session/state/state.js';
import type { UserId } from '../../types/people.js';
import { baseStyles } from '../../ui/base.styles.js';
import { icons } from '../../ui/icons.js';
import { conversations } from '../../ui/locales/en/conversations.js';
import { widget as own } from '../../ui/locales/en/widget.js';
import { teach } from '../../ui/words/vocabulary.js';
import type { Frame } from '../frame.js';
import type { Memory } from '../memory.js';
import type { Inside, Line, Widget } from '../port.js';
import { Size } from './resize.js';
import { Visit } from './visit.js';
import { roomStyles } from './widget-room.styles.js';

teach(conversations, own);

export interface Surroundings {
  readonly widget: Widget;
  readonly line: Line;
  readonly frame: Frame;
  readonly memory: Memory;
}

/** Focusing a text field opens the on-screen keyboard. */
const isTouch = (): boolean => matchMedia('(pointer: coarse)').matches;

export class WidgetRoom extends SessionElement implements Inside {
  static override readonly styles = [baseStyles, roomStyles];

  readonly #chat = new SessionController(this, (now) => now);
  #around?: Surroundings;
  #size?: Size;
  readonly #visit = new Visit();
  #watch?: MutationObserver;
  /** The focus was requested before anything could take it. */
  #focusing = false;
  #hadFocus = false;
  /** Whether the buttons of the panel are shown inside the list or the conversation. */
  #hasButtons = false;
  #buttons?: ResizeObserver;

  @query('agora-inbox') private inbox!: AgoraInbox | null;
  @query('agora-peer-chat') private chat!: AgoraPeerChat | null;

  /** Places the room in this widget. */
  settle(around: Surroundings): void {
    this.#around?.widget.removeEventListener('submit', this.#onSubmit);
    this.#watch?.disconnect();
    this.#around = around;
    this.#size = new Size(around.frame, around.memory);
    this.#visit.settle(around.memory, around.line);
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
    this.#focusing = true;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#onLeave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#buttons?.disconnect();
    this.#buttons = undefined;
    removeEventListener('pagehide', this.#onLeave);
  }

  protected override willUpdate(): void {
    this.#hadFocus = this.shadowRoot?.activeElement !== null;
    const now = this.#chat.value;
    if (now) this.#visit.follow(now.userId);
  }

  protected override render(): TemplateResult | typeof nothing {
    definePart('agora-inbox', AgoraInbox);
    definePart('agora-login', AgoraLogin);
    definePart('agora-peer-chat', AgoraPeerChat);
    const { frame } = this.#around!;
    const now = this.#chat.value;
    return html`${this.#contentView(now)}
    ${
      this.#mayResize
        ? html`<div
            class="grip ${frame.panel.classList.contains('start') ? 'start' : ''} ${frame.panel.classList.contains('top') ? 'top' : ''}"
            @pointerdown=${this.#onGrip}
          ></div>`
        : nothing
    }`;
  }

  protected override updated(): void {
    this.#handWords();
    this.#note();
    this.#goBack();
    this.#visit.hand(this.#open);
    this.#watchButtons();
    // What had the focus has gone, as the form of the sign-in does: one goes on with what has come.
    if (this.#hadFocus && this.shadowRoot?.activeElement === null) this.#focusing = true;
    if (!this.#focusing) return;
    const field = this.#formField;
    if (field) {
      this.#focusing = false;
      (isTouch() ? this.#closeButton : field)?.focus();
      return;
    }
    // The page's form may be about to appear.
    if (this.renderRoot.querySelector('.wait')) return this.#closeButton?.focus();
    const target = this.#target;
    if (!target) return;
    this.#focusing = false;
    void target.updateComplete.then(() => {
      // On a touch screen the keyboard opens only when the user wants to write or search.
      if (isTouch()) this.#closeButton?.focus();
      else target.focus();
      if (!this.shadowRoot?.activeElement) this.#closeButton?.focus();
    });
  }

  /** The buttons get a box when the element around them shows the slot that they are in. */
  #watchButtons(): void {
    const look = (): void => {
      const has = [...this.renderRoot.querySelectorAll('.buttons[slot]')].some(
        (one) => one.getClientRects().length > 0,
      );
      if (has === this.#hasButtons) return;
      this.#hasButtons = has;
      this.requestUpdate();
    };
    this.#buttons ??= new ResizeObserver(look);
    for (const one of this.renderRoot.querySelectorAll('.buttons[slot]')) this.#buttons.observe(one);
    look();
  }

  get #target(): AgoraInbox | AgoraPeerChat | AgoraLogin | null {
    return this.renderRoot.querySelector('agora-inbox, agora-peer-chat, agora-login');
  }

  /** The first field of the page's form before the first message. */
  get #formField(): HTMLElement | undefined {
    const slot = this.renderRoot.querySelector<HTMLSlotElement>('slot[name=before-chat]');
    const [form] = slot?.assignedElements({ flatten: true }) ?? [];
    return [...(form?.querySelectorAll<HTMLElement>('input, select, textarea, button') ?? [])].at(0);
  }

  get #closeButton(): HTMLElement | null {
    const all = [...this.renderRoot.querySelectorAll<HTMLElement>('.close')];
    return all.find((button) => button.getClientRects().length > 0) ?? null;
  }

  /** The panel lies over the page, with buttons of its own. */
  get #isBox(): boolean {
    return !this.#around!.frame.panel.classList.contains('inline');
  }

  get #mayResize(): boolean {
    const { classList } = this.#around!.frame.panel;
    return !classList.contains('inline') && !classList.contains('sheet');
  }

  #given(slot: string): boolean {
    return [...this.#around!.widget.children].some((child) => child.slot === slot);
  }

  /** Not in the template: Lit reads members of such values, and an object of the page may throw. */
  #handWords(): void {
    const { words } = this;
    const { profiles, renderers = {} } = this.#around!.widget;
    for (const element of this.renderRoot.querySelectorAll('agora-inbox, agora-peer-chat'))
      Object.assign(element, { words, profiles, renderers });
    const login = this.renderRoot.querySelector('agora-login');
    if (login) login.words = words;
  }

  #contentView(now: SessionState | undefined): TemplateResult | typeof nothing {
    if (!now) return html`${this.#barView()}`;
    const { status, userId } = now;
    const isIn = userId !== undefined && status !== 'signed-out' && status !== 'failed';
    if (!isIn) return this.#signedOutView(status);
    const { widget, memory } = this.#around!;
    const peer = widget.getAttribute('peer')?.trim();
    const open = peer ?? this.inbox?.peer ?? memory.kept?.peer;
    const before = open ? this.#before(now, open.toLowerCase()) : 'done';
    const note = this.#noteView(now, open?.toLowerCase());
    const hidden = before === 'done' ? '' : 'hidden';
    // Until the list or the conversation has been loaded, or if it cannot be, the way out is here.
    const needsBar = before !== 'done' || (!this.#hasButtons && this.#isBox);
    return html`${needsBar ? this.#barView(before !== 'done' && peer === undefined) : nothing}
    ${before === 'ask' ? html`<div class="body"><slot name="before-chat"></slot></div>` : nothing}
    ${before === 'wait' ? html`<p class="body wait"><span class="spinner" aria-hidden="true"></span></p>` : nothing}
    ${
      peer === undefined
        ? html`<agora-inbox
            class=${hidden}
            .peer=${this.#visit.first}
            @agora-select=${this.#onMove}
            >${this.#buttonsView('list-header-end')}${this.#buttonsView('header-end')}${note} ${this.#handedOn('empty')}
            ${this.#handedOn('list-empty')}</agora-inbox
          >`
        : html`<agora-peer-chat
            class=${hidden}
            peer=${peer}
            >${this.#buttonsView('header-end')}${note} ${this.#handedOn('empty')}</agora-peer-chat
          >`
    }`;
  }

  #handedOn(slot: string): TemplateResult | typeof nothing {
    return this.#given(slot) ? html`<slot name=${slot} slot=${slot}></slot>` : nothing;
  }

  #signedOutView(status: SessionState['status']): TemplateResult {
    const isComing = status !== 'signed-out' && status !== 'failed' && this.#chat.signIn === 'token';
    return html`${this.#barView()}${
      isComing
        ? html`<p class="body wait"><span class="spinner" aria-hidden="true"></span></p>`
        : html`<div class="body">
          ${this.#given('signed-out') ? html`<slot name="signed-out"></slot>` : html`<agora-login></agora-login>`}
        </div>`
    }`;
  }

  #barView(back = false): TemplateResult {
    const heading = this.#around!.widget.getAttribute('heading') ?? this.localize.term('widgetTitle');
    return html`<div class="bar">
      ${
        back
          ? html`<button
              type="button"
              class="icon"
              aria-label=${this.localize.term('backToList')}
              @click=${() => this.back()}
            >
              ${icons.back()}
            </button>`
          : nothing
      }
      <h2>${heading}</h2>
      ${this.#buttonsView()}
    </div>`;
  }

  #buttonsView(slot?: string): TemplateResult | typeof nothing {
    if (!this.#isBox) return nothing;
    const words = this.localize;
    const large = this.#size?.large ?? false;
    return html`<div class="buttons" slot=${ifDefined(slot)}>
      ${
        this.#mayResize
          ? html`<button
              type="button"
              class="icon"
              aria-label=${words.term(large ? 'smaller' : 'larger')}
              @click=${this.#onSize}
            >
              ${large ? icons.smaller() : icons.larger()}
            </button>`
          : nothing
      }
      <button type="button" class="icon close" aria-label=${words.term('closeChat')} @click=${this.#onClose}>
        ${icons.close()}
      </button>
    </div>`;
  }

  /** The usual reply time. */
  #noteView({ presence, status }: SessionState, peer: UserId | undefined): TemplateResult | typeof nothing {
    const away = this.#around!.widget.getAttribute('away');
    const isAway = status === 'online' && peer !== undefined && presence.get(peer)?.online === false;
    if (away && isAway) return html`<p class="note" slot="notice" dir="auto">${away}</p>`;
    return this.#given('reply-time')
      ? html`<div class="note" slot="notice"><slot name="reply-time"></slot></div>`
      : nothing;
  }

  /** Whether the form before the first message is due; `wait` until it is known whether there are messages already. */
  #before({ conversations }: SessionState, peer: UserId): 'ask' | 'wait' | 'done' {
    if (!this.#given('before-chat') || this.#visit.hasAnswered(peer)) return 'done';
    const { messages = [], pending = [], history = 'unknown' } = conversations.get(peer) ?? {};
    if (messages.length > 0 || pending.length > 0 || history === 'failed' || history === 'more') return 'done';
    return history === 'complete' ? 'ask' : 'wait';
  }

  readonly #onSubmit = (event: Event): void => {
    const form = event.target as HTMLFormElement;
    if (form.slot !== 'before-chat') return;
    event.preventDefault();
    const peer = this.#around!.widget.getAttribute('peer')?.trim() ?? this.inbox?.peer ?? '';
    const entries = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    this.#visit.answer(peer.toLowerCase(), Object.fromEntries(entries));
    this.focus();
  };

  /** Stores the visitor's position for the next page. */
  readonly #onMove = (): void => {
    this.requestUpdate();
  };

  #note(): void {
    const { inbox } = this;
    const { memory } = this.#around!;
    if (inbox && inbox.peer !== memory.kept?.peer) memory.keep({ peer: inbox.peer });
  }

  get #open(): AgoraPeerChat | null | undefined {
    return this.chat ?? this.inbox?.shadowRoot?.querySelector('agora-peer-chat');
  }

  #goBack(): void {
    const [open, { back }] = [this.#open, this.#visit];
    if (!back || !open?.currentPeer) return;
    this.#visit.back = undefined;
    if (open.currentPeer === back.peer) open.goBack(back.place);
  }

  readonly #onLeave = (): void => {
    const { currentPeer: peer, place } = this.#open ?? {};
    this.#around?.memory.keep({ at: peer && place ? { peer, place } : undefined });
  };

  readonly #onClose = (): void => this.#around?.widget.hide();

  readonly #onSize = (): void => {
    this.#size?.toggle();
    this.requestUpdate();
  };

  readonly #onGrip = (event: PointerEvent): void => this.#size?.drag(event);
}
