/** How long a session outlives its last element, so that pages that swap their body can put it back. */
const graceTime = 1000;

/** Runs an action when its element has stayed off the page. Returning stops the timer, and each absence starts a new one. */
export class Grace {
  #timer: ReturnType<typeof setTimeout> | undefined;

  start(over: () => void): void {
    this.stop();
    this.#timer = setTimeout(over, graceTime);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
