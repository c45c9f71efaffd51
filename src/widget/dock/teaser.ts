/** A greeting above the button: once per tab, and never on a phone, where space is scarce. */
import type { LauncherWords } from '../../ui/locales/launcher-words.js';
import { dom } from './dom.js';
import type { Memory } from '../memory.js';
import type { Widget } from '../port.js';

/** Milliseconds. */
const usualDelay = 3000;

export class Teaser {
  readonly #host: Widget;
  readonly #box: HTMLElement;
  readonly #memory: () => Memory;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Widget, box: HTMLElement, memory: () => Memory) {
    this.#host = host;
    this.#box = box;
    this.#memory = memory;
    box.querySelector('.words')!.addEventListener('click', () => host.show());
    box.querySelector('slot')!.addEventListener('slotchange', () => this.plan());
    box.querySelector('.dismiss')!.addEventListener('click', () => {
      this.hide();
      this.#memory().keep({ greeted: true });
    });
  }

  /** To be called whenever the page has set, changed or removed the greeting. */
  plan(): void {
    const host = this.#host;
    if (!host.getAttribute('greeting') && !host.querySelector('[slot=greeting]')) return this.hide();
    if (this.#memory().kept?.greeted) return;
    const delay = Number(host.getAttribute('greeting-delay') ?? usualDelay);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(), Number.isFinite(delay) ? delay : usualDelay);
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#box.hidden = true;
  }

  draw(words: LauncherWords): void {
    this.#box.querySelector('slot')!.textContent = this.#host.getAttribute('greeting');
    this.#box.querySelector('.dismiss')!.setAttribute('aria-label', words.dismiss);
  }

  #show(): void {
    const { kept } = this.#memory();
    if (kept?.greeted || dom.isSheet().matches || this.#host.open) return;
    // This is all that is stored about somebody who has not used the widget.
    this.#memory().keep({ greeted: true });
    this.#box.hidden = false;
  }
}
