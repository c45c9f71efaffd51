/**
 * Sets an attribute that is not in the page's own HTML. A framework that hydrates server-rendered HTML compares
 * attributes and reports a mismatch; so it is set only after the page has loaded and is idle. An element that was in the
 * page before its class may have come from a server too, and be hydrated by what has brought the class: it waits for the
 * next idle moment, however long ago the page has loaded.
 */

/** Milliseconds; a picture that never loads must not delay it for ever. */
const longest = 5000;

const rest = (window: Window): Promise<void> =>
  new Promise((resolve) => {
    const onIdle = (): void => resolve();
    // Safari has no idle callbacks.
    const waitForIdle = (): unknown => window.requestIdleCallback?.(onIdle) ?? setTimeout(onIdle, 200);
    if (window.document.readyState === 'complete') waitForIdle();
    else window.addEventListener('load', waitForIdle, { once: true });
    setTimeout(onIdle, longest);
  });

export class LateAttribute {
  readonly #host: Element;
  readonly #name: string;
  /** What creates an element of a known class puts it into the page only afterwards. */
  #isFound: boolean;
  #value = '';
  #isWaiting = false;

  /** To be made in the constructor of the host. */
  constructor(host: Element, name: string) {
    this.#host = host;
    this.#name = name;
    this.#isFound = host.isConnected;
  }

  show(value: string): void {
    this.#value = value;
    const { ownerDocument: document } = this.#host;
    const { defaultView: window } = document;
    if (!window || (document.readyState === 'complete' && !this.#isFound)) return this.#write();
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    void rest(window).then(this.#write);
  }

  readonly #write = (): void => {
    this.#isWaiting = this.#isFound = false;
    this.#host.setAttribute(this.#name, this.#value);
  };
}
