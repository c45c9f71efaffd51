/** How long a session outlives its last element: pages that swap their body put it back within that time. */
const graceTime = 1000;

/** Runs something when its element has stayed off the page; whoever comes back stops it, and a new absence begins anew. */
export class Grace {
  #timer?: ReturnType<typeof setTimeout>;

  start(over: () => void): void {
    this.stop();
    this.#timer = setTimeout(over, graceTime);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
