/** Moves the focus into the panel, as soon as there is something that can take it, and on when what had it has gone. */
import type { LitElement, ReactiveController } from 'lit';
import type { PanelButtons } from './panel-buttons.js';

/** On a touch screen, a field with the focus opens the keyboard: it does so only when the user wants to write. */
const isTouch = (): boolean => matchMedia('(pointer: coarse)').matches;

export class RoomFocus implements ReactiveController {
  readonly #host: LitElement;
  readonly #buttons: PanelButtons;
  /** The focus was requested, and nothing has taken it yet. */
  #isAsked = false;
  #wasInside = false;

  constructor(host: LitElement, buttons: PanelButtons) {
    this.#host = host;
    this.#buttons = buttons;
    host.addController(this);
  }

  ask(): void {
    this.#isAsked = true;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#wasInside = this.#isInside;
  }

  hostUpdated(): void {
    // What had the focus has gone, as the form of the sign-in does.
    if (this.#wasInside && !this.#isInside) this.#isAsked = true;
    if (!this.#isAsked) return;
    const { close } = this.#buttons;
    const field = this.#formField;
    if (field) {
      this.#isAsked = false;
      (isTouch() ? close : field)?.focus();
      return;
    }
    // The page's form may be about to appear.
    if (this.#host.renderRoot.querySelector('.wait')) return close?.focus();
    const target = this.#target;
    if (!target) return;
    this.#isAsked = false;
    void target.updateComplete.then(() => {
      if (!isTouch()) target.focus();
      if (isTouch() || !this.#isInside) this.#buttons.close?.focus();
    });
  }

  get #isInside(): boolean {
    return this.#host.shadowRoot !== null && this.#host.shadowRoot.activeElement !== null;
  }

  get #target(): LitElement | null {
    return this.#host.renderRoot.querySelector('agora-inbox, agora-peer-chat, agora-login');
  }

  /** The first field of the page's form before the first message. */
  get #formField(): HTMLElement | undefined {
    const slot = this.#host.renderRoot.querySelector<HTMLSlotElement>('slot[name=before-chat]');
    const [form] = slot?.assignedElements({ flatten: true }) ?? [];
    return form?.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea, button') ?? undefined;
  }
}
