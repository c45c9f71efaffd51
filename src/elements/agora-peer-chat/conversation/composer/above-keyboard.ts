/**
 * In most browsers the on-screen keyboard covers the page. While the user types, the field and the newest message are
 * kept above it: the element shrinks by the covered height, and the page scrolls if too little would remain visible.
 */
import type { ReactiveController } from 'lit';
import type { ChatHost } from '../context/scope.js';

/** CSS pixels: browser toolbars cover less than this, a keyboard covers more. */
const least = 100;
/** Minimum visible CSS pixels of the element: the field and some messages. */
const enough = 220;

export class AboveKeyboard implements ReactiveController {
  readonly #host: ChatHost;
  #stop: AbortController | undefined;
  #room = 0;

  constructor(host: ChatHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#stop = new AbortController());
    const view = this.#window.visualViewport;
    for (const type of ['resize', 'scroll']) view?.addEventListener(type, this.#update, { signal });
    this.#host.addEventListener('focusin', this.#update, { signal });
    this.#host.addEventListener('focusout', this.#update, { signal });
  }

  hostDisconnected(): void {
    this.#stop?.abort();
    this.#give(0);
  }

  get #window(): Window {
    return this.#host.ownerDocument.defaultView ?? window;
  }

  readonly #update = (event: Event): void => {
    const view = this.#window.visualViewport;
    const writes = event.type !== 'focusout' && this.#host.renderRoot.querySelector('agora-composer :focus') !== null;
    // Zooming in also reduces the visible height, without a keyboard.
    if (!view || !writes || view.height * view.scale > this.#window.innerHeight - least) return this.#give(0);
    const bottom = view.offsetTop + view.height;
    if (bottom - this.#host.getBoundingClientRect().top < enough) this.#host.scrollIntoView({ block: 'start' });
    const box = this.#host.getBoundingClientRect();
    this.#give(Math.max(0, Math.min(box.bottom - bottom, box.height - enough)));
  };

  #give(room: number): void {
    if (room === this.#room) return;
    this.#room = room;
    const composer = this.#host.renderRoot.querySelector<HTMLElement>('agora-composer');
    composer?.style.setProperty('margin-block-end', room > 0 ? `${room}px` : '');
  }
}
