/** How long it is until a moment, whatever happens to the clock on the wall in the meantime. */

export class TimeLeft {
  #moment = 0;
  /** By the monotonic clock. */
  #end = 0;

  /** @param moment epoch milliseconds. @param longest what a clock that is set back does not exceed. @returns milliseconds */
  until(moment: number, longest = Infinity): number {
    const now = performance.now();
    if (moment !== this.#moment) {
      this.#moment = moment;
      this.#end = now + Math.min(moment - Date.now(), longest);
    }
    return this.#end - now;
  }
}
