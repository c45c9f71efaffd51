/** How long it is until a moment, whatever happens to the clock on the wall in the meantime. */
import { SteadyClock } from '../../platform/steady-clock.js';

export class TimeLeft {
  /** Set anew for each moment. */
  readonly #clock = new SteadyClock();
  #moment = NaN;
  #end = 0;

  /** @param moment epoch milliseconds. @param longest what a clock that is set back does not exceed. @returns milliseconds */
  until(moment: number, longest = Infinity): number {
    if (moment !== this.#moment) {
      this.#moment = moment;
      this.#end = Math.min(moment, this.#clock.set() + longest);
    }
    return this.#end - this.#clock.now;
  }
}
