/** The state that others look at: the newest always, and listeners told at most once per frame. */
import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import { initialState, type SessionState } from './state.js';

export class Store {
  readonly #atom: WritableAtom<SessionState> = atom(initialState);
  #newest: SessionState = initialState;
  #scheduled = false;

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
    if (this.#scheduled) return;
    this.#scheduled = true;
    this.schedule(() => {
      this.#scheduled = false;
      this.#atom.set(this.#newest);
    });
  }
}
