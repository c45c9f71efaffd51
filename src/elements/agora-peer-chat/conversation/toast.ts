/** What has come of what a person did: a word above the composer, for some seconds, with one thing to do about it. */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { ReactiveElement } from 'lit';

/** Milliseconds; longer where there is something to press. */
const shownFor = 4000;
const shownForAction = 8000;

export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

export class Toast implements ReactiveController {
  readonly #host: ReactiveElement;
  #text = '';
  #action?: ToastAction;
  #timer?: ReturnType<typeof setTimeout>;
  /** The pointer or the focus is in it: it waits. */
  #held = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  get text(): string {
    return this.#text;
  }

  hostDisconnected(): void {
    this.hide();
  }

  show(text: string, action?: ToastAction): void {
    this.#text = text;
    this.#action = action;
    this.#held = false;
    this.#wait();
    this.#host.requestUpdate();
  }

  hide(): void {
    clearTimeout(this.#timer);
    if (this.#text === '') return;
    this.#text = '';
    this.#action = undefined;
    this.#host.requestUpdate();
  }

  /** To be seen; those who listen are told by the voice of the connection. */
  view(): TemplateResult | typeof nothing {
    if (this.#text === '') return nothing;
    const action = this.#action;
    return html`<div
      class="toast"
      part="toast"
      @pointerenter=${this.#onHold}
      @pointerleave=${this.#onRelease}
      @focusin=${this.#onHold}
      @focusout=${this.#onRelease}
    >
      <span>${this.#text}</span>
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

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => !this.#held && this.hide(), this.#action ? shownForAction : shownFor);
  }

  readonly #onHold = (): void => {
    this.#held = true;
  };

  readonly #onRelease = (): void => {
    this.#held = false;
    this.#wait();
  };
}
