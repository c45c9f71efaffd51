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

interface Said {
  readonly text: string;
  readonly action?: ToastAction;
}

export class Toast implements ReactiveController {
  readonly #host: ReactiveElement;
  /** Of each conversation, as what was begun in one may end while another is shown. */
  readonly #said = new Map<string, Said>();
  #peer = '';
  #timer?: ReturnType<typeof setTimeout>;
  /** The pointer or the focus is in it: it waits. */
  #held = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** @param peer with whom the conversation is in which it was begun. @returns whether that one is shown */
  show(peer: string, text: string, action?: ToastAction): boolean {
    this.#said.set(peer, { text, action });
    if (peer !== this.#peer) return false;
    this.#begin();
    this.#host.requestUpdate();
    return true;
  }

  /** Another conversation is shown. @returns what waited there to be said */
  turn(peer: string): string {
    this.#peer = peer;
    this.#begin();
    return this.#said.get(peer)?.text ?? '';
  }

  hide(): void {
    clearTimeout(this.#timer);
    if (this.#said.delete(this.#peer)) this.#host.requestUpdate();
  }

  /** Another user, or nobody, is here now. */
  forget(): void {
    this.hide();
    this.#said.clear();
  }

  /** To be seen; those who listen are told by the voice of the connection. */
  view(): TemplateResult | typeof nothing {
    const said = this.#said.get(this.#peer);
    if (!said) return nothing;
    const { text, action } = said;
    return html`<div
      class="toast"
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
    this.#held = false;
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    const said = this.#said.get(this.#peer);
    if (said) this.#timer = setTimeout(() => !this.#held && this.hide(), said.action ? shownForAction : shownFor);
  }

  readonly #onHold = (): void => {
    this.#held = true;
  };

  readonly #onRelease = (): void => {
    this.#held = false;
    this.#wait();
  };
}
