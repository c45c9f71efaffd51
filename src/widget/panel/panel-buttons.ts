/** The panel's own buttons and its grip. The buttons are in a bar, or in the header of the list or the conversation. */
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { icon, closeIcon } from '../../ui/icons.js';
import type { Localizer } from '../../ui/localize.js';
import { resizeObserver } from '../../context/browser/resize-observer.js';
import { Size } from './resize.js';
import type { Surroundings } from './surroundings.js';

const largerIcon = (): TemplateResult => icon('M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7');
const smallerIcon = (): TemplateResult => icon('M20 10h-6V4M14 10l6.500-6.500M4 14h6v6M10 14l-6.500 6.500');

export class PanelButtons implements ReactiveController {
  readonly #host: LitElement;
  readonly #words: Localizer;
  #around: Surroundings | undefined;
  #size: Size | undefined;
  #areInside = false;
  #watch: ResizeObserver | undefined;

  constructor(host: LitElement, words: Localizer) {
    this.#host = host;
    this.#words = words;
    host.addController(this);
  }

  settle(around: Surroundings): void {
    this.#around = around;
    this.#size = new Size(around.frame, around.memory);
  }

  /** The panel has buttons, and no element inside shows them: not loaded yet, lost, or not there. */
  get needBar(): boolean {
    return this.#isBox && !this.#areInside;
  }

  /** The button that closes the panel and can be seen. */
  get close(): HTMLElement | undefined {
    const all = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.close')];
    return all.find((button) => button.getClientRects().length > 0);
  }

  /** @param slot of the element that shows them. */
  view(slot?: string): TemplateResult | typeof nothing {
    if (!this.#isBox) return nothing;
    return html`<div class="buttons" slot=${ifDefined(slot)}>
      ${this.#mayResize ? this.#sizeView() : nothing}
      <button type="button" class="icon close" part="close" aria-label=${this.#words.term('closeChat')} @click=${this.#onClose}>
        ${closeIcon()}
      </button>
    </div>`;
  }

  gripView(): TemplateResult | typeof nothing {
    if (!this.#mayResize) return nothing;
    const { classList } = this.#panel;
    const corner = ['start', 'top'].filter((name) => classList.contains(name));
    return html`<div class="grip ${corner.join(' ')}" part="grip" @pointerdown=${this.#onGrip}></div>`;
  }

  hostUpdated(): void {
    this.#watch ??= resizeObserver(this.#look);
    for (const one of this.#inside) this.#watch.observe(one);
    this.#look();
  }

  hostDisconnected(): void {
    this.#watch?.disconnect();
    this.#watch = undefined;
  }

  get #inside(): NodeListOf<Element> {
    return this.#host.renderRoot.querySelectorAll('.buttons[slot]');
  }

  get #panel(): HTMLElement {
    return this.#around!.frame.panel;
  }

  /** The panel lies over the page. */
  get #isBox(): boolean {
    return !this.#panel.classList.contains('inline');
  }

  get #mayResize(): boolean {
    return this.#isBox && !this.#panel.classList.contains('sheet');
  }

  #sizeView(): TemplateResult {
    const large = this.#size?.large ?? false;
    const label = this.#words.term(large ? 'smaller' : 'larger');
    return html`<button type="button" class="icon" part="resize" aria-label=${label} @click=${this.#onSize}>
      ${large ? smallerIcon() : largerIcon()}
    </button>`;
  }

  /** The buttons get a box when the element around them shows the slot that they are in. */
  readonly #look = (): void => {
    const are = [...this.#inside].some((one) => one.getClientRects().length > 0);
    if (are === this.#areInside) return;
    this.#areInside = are;
    this.#host.requestUpdate();
  };

  readonly #onClose = (): void => this.#around?.widget.hide();

  readonly #onSize = (): void => {
    this.#size?.toggle();
    this.#host.requestUpdate();
  };

  readonly #onGrip = (event: PointerEvent): void => this.#size?.drag(event);
}
