/**
 * An attribute of the host that the page's own HTML does not have. A framework that takes over what its server has drawn
 * compares attributes, and complains; so none is set before the page has loaded and come to rest.
 */

/** Milliseconds; a picture that never comes must not hold it back for good. */
const longest = 5000;

const resting = new WeakMap<Window, Promise<void>>();

const rest = (window: Window): Promise<void> =>
  new Promise((resolve) => {
    const onIdle = (): void => resolve();
    // Safari has no idle callbacks.
    const waitForIdle = (): unknown => window.requestIdleCallback?.(onIdle) ?? setTimeout(onIdle, 200);
    window.addEventListener('load', () => waitForIdle(), { once: true });
    setTimeout(onIdle, longest);
  });

export class LateAttribute {
  readonly #host: Element;
  readonly #name: string;
  #value = '';
  #isWaiting = false;

  constructor(host: Element, name: string) {
    this.#host = host;
    this.#name = name;
  }

  show(value: string): void {
    this.#value = value;
    const { ownerDocument: document } = this.#host;
    const { defaultView: window } = document;
    if (document.readyState === 'complete' || !window) return this.#write();
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    let over = resting.get(window);
    if (!over) resting.set(window, (over = rest(window)));
    void over.then(this.#write);
  }

  readonly #write = (): void => {
    this.#isWaiting = false;
    this.#host.setAttribute(this.#name, this.#value);
  };
}
