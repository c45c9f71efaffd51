/** The state that others look at: the newest always, and listeners told at most once per frame. */
import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import { initialState, type SessionState } from './state.js';

/** So many changes within one frame are a burst, after a long absence for one. */
const burst = 6;
/** Frames that listeners may wait while a burst lasts: to draw each of its frames would only make it last longer. */
const mostWaits = 3;

export class Store {
  readonly #atom: WritableAtom<SessionState> = atom(initialState);
  #newest: SessionState = initialState;
  #scheduled = false;
  #changes = 0;
  #waits = 0;

  /** @param schedule runs once, at the next frame. */
  constructor(private readonly schedule: (run: () => void) => void) {}

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
    this.schedule(this.#onFrame);
  }

  readonly #onFrame = (): void => {
    const isBurst = this.#changes >= burst;
    this.#changes = 0;
    if (isBurst && this.#waits < mostWaits) {
      this.#waits++;
      this.schedule(this.#onFrame);
      return;
    }
    this.#waits = 0;
    this.#scheduled = false;
    this.#atom.set(this.#newest);
  };
}
