/** The state for observers: always the newest, with listeners notified at most once per frame. */
import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import { initialState, type SessionState } from './state.js';

/** This many changes within one frame are a burst, for example after a long absence. */
const burst = 6;
/** Maximum number of frames that listeners wait during a burst: rendering each of its frames would only prolong it. */
const mostWaits = 3;

export class Store {
  readonly #schedule: (run: () => void) => void;
  readonly #atom: WritableAtom<SessionState> = atom(initialState);
  #newest: SessionState = initialState;
  #scheduled = false;
  #changes = 0;
  #waits = 0;

  /** @param schedule runs a function once, at the next frame. */
  constructor(schedule: (run: () => void) => void) {
    this.#schedule = schedule;
  }

  get atom(): ReadableAtom<SessionState> {
    return this.#atom;
  }

  get state(): SessionState {
    return this.#newest;
  }

  set(state: SessionState): void {
    if (state === this.#newest) return;
    this.#newest = state;
    this.#changes++;
    if (this.#scheduled) return;
    this.#scheduled = true;
    this.#schedule(this.#onFrame);
  }

  readonly #onFrame = (): void => {
    const isBurst = this.#changes >= burst;
    this.#changes = 0;
    if (isBurst && this.#waits < mostWaits) {
      this.#waits++;
      this.#schedule(this.#onFrame);
      return;
    }
    this.#waits = 0;
    this.#scheduled = false;
    this.#atom.set(this.#newest);
  };
}
