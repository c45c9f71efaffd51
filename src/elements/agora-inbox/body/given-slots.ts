/** Which slots the page has filled. Forwarding an empty slot would hide the inner element's own fallback content. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

export class GivenSlots implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #watch: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    if (typeof MutationObserver === 'function') this.#watch = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  /** Forwards the content of the page's slot `from`. */
  view(from: string, to = from): TemplateResult | typeof nothing {
    const isGiven = [...this.#host.children].some(({ slot }) => slot === from);
    return isGiven ? html`<slot name=${from} slot=${to}></slot>` : nothing;
  }

  hostConnected(): void {
    this.#watch?.observe(this.#host, { childList: true, subtree: true, attributeFilter: ['slot'] });
  }

  hostDisconnected(): void {
    this.#watch?.disconnect();
  }
}
