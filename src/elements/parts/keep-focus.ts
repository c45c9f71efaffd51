/**
 * Passes the focus on when the focused control disappears, so that keyboard users are not sent back to the top of the
 * page.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** @returns a function that finds the next place, once the control is gone. */
export type NextPlace = (leaving: Element) => () => HTMLElement | null | undefined;

const activeIn = (host: HTMLElement): Element | null => {
  const { activeElement } = host.shadowRoot ?? (host.getRootNode() as Document | ShadowRoot);
  return activeElement && (host.shadowRoot ?? host).contains(activeElement) ? activeElement : null;
};

const isGone = (element: Element): boolean => !element.isConnected || element.closest('[hidden]') !== null;

export class KeepFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #next: NextPlace;
  #leaving: { readonly element: Element; readonly place: () => HTMLElement | null | undefined } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, next: NextPlace) {
    this.#host = host;
    this.#next = next;
    host.addController(this);
  }

  hostUpdate(): void {
    const element = activeIn(this.#host);
    this.#leaving = element ? { element, place: this.#next(element) } : undefined;
  }

  hostUpdated(): void {
    const leaving = this.#leaving;
    this.#leaving = undefined;
    if (!leaving || !isGone(leaving.element) || !this.#host.isConnected) return;
    const active = activeIn(this.#host);
    // What has just been hidden still has it, until the browser draws.
    if (!active || active === leaving.element) leaving.place()?.focus();
  }
}
