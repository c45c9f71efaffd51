/**
 * Sets an attribute that is not in the page's own HTML. A framework that hydrates server-rendered HTML compares
 * attributes and reports a mismatch; so it is set only after the page has loaded and is idle.
 */

/** Milliseconds; a picture that never loads must not delay it for ever. */
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
