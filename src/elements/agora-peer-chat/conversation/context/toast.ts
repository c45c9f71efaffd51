/** The result of an action, shown above the composer for some seconds, with one optional action. */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ReactiveElement } from 'lit';

/** Milliseconds; longer if there is a button. */
const shownFor = 4000;
const shownForAction = 8000;

export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

interface Shown {
  readonly text: string;
  /** The language of the text, in which it stays. */
  readonly lang: string;
  readonly action?: ToastAction | undefined;
}

export class Toast implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #lang: () => string;
  /** Toasts by conversation: an action started in one may end while another is shown. */
  readonly #toasts = new Map<string, Shown>();
  #peer = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is inside, the pointer or the focus: the toast stays until both have left. */
  readonly #held = new Set<'pointer' | 'focus'>();

  constructor(host: ReactiveElement, lang: () => string) {
    this.#host = host;
    this.#lang = lang;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** @param peer of the conversation in which the action was started. @returns whether that one is shown */
  show(peer: string, text: string, action?: ToastAction): boolean {
    this.#toasts.set(peer, { text, action, lang: this.#lang() });
    if (peer !== this.#peer) return false;
    this.#begin();
    this.#host.requestUpdate();
    return true;
  }

  /** Another conversation is shown. @returns the text that waited there */
  turn(peer: string): string {
    this.#peer = peer;
    this.#begin();
    return this.#toasts.get(peer)?.text ?? '';
  }

  hide(): void {
    clearTimeout(this.#timer);
    if (this.#toasts.delete(this.#peer)) this.#host.requestUpdate();
  }

  /** Another user is signed in, or nobody. */
  forget(): void {
    this.hide();
    this.#toasts.clear();
  }

  /** The visible toast; the connection's announcer announces it to screen readers. */
  view(): TemplateResult | typeof nothing {
    const shown = this.#toasts.get(this.#peer);
    if (!shown) return nothing;
    const { text, action, lang } = shown;
    return html`<div
      class="toast"
      lang=${ifDefined(lang === this.#lang() ? undefined : lang)}
      part="toast"
      @pointerenter=${this.#onHold}
      @pointerleave=${this.#onRelease}
      @focusin=${this.#onHold}
      @focusout=${this.#onRelease}
    >
      <span>${text}</span>
      ${
        action
          ? html`<button type="button" part="toast-action" @click=${() => this.#run(action)}>${action.label}</button>`
          : nothing
      }
    </div>`;
  }

  #run({ run }: ToastAction): void {
    this.hide();
    run();
  }

  #begin(): void {
    this.#held.clear();
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    const shown = this.#toasts.get(this.#peer);
    if (shown)
      this.#timer = setTimeout(() => this.#held.size === 0 && this.hide(), shown.action ? shownForAction : shownFor);
  }

  readonly #onHold = ({ type }: Event): void => {
    this.#held.add(type === 'focusin' ? 'focus' : 'pointer');
  };

  readonly #onRelease = ({ type }: Event): void => {
    this.#held.delete(type === 'focusout' ? 'focus' : 'pointer');
    this.#wait();
  };
}
