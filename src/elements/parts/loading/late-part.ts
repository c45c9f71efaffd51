/** A part of an element that is loaded on first use, with its styles. */
import type { CSSResult } from 'lit';
import type { LazyPart } from '../../../load/lazy-part.js';

export class LatePart<Part extends { readonly styles: readonly CSSResult[] }> {
  /** It could not be loaded; nobody is trying at the moment. */
  isLost = false;
  readonly #load: LazyPart<Part>;
  readonly #adopt: (styles: readonly CSSResult[]) => void;
  readonly #onChange: () => void;
  #isLoading = false;
  #isAdopted = false;

  /**
   * @param adopt adds styles to those of the host
   * @param onChange the part is there, or lost, or tried again
   */
  constructor(load: LazyPart<Part>, adopt: (styles: readonly CSSResult[]) => void, onChange: () => void) {
    this.#load = load;
    this.#adopt = adopt;
    this.#onChange = onChange;
  }

  /** The part, with its styles adopted; `undefined` while it is loading. The first use loads it. */
  use(): Part | undefined {
    const { here } = this.#load;
    if (!here) {
      if (!this.isLost) void this.#fetch();
      return undefined;
    }
    if (!this.#isAdopted) this.#adopt(here.styles);
    this.#isAdopted = true;
    return here;
  }

  /** Tries again. Also runs by itself when the browser is back on the network. */
  readonly again = (): void => {
    this.isLost = false;
    this.#onChange();
  };

  async #fetch(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    await this.#load().catch(() => (this.isLost = true));
    this.#isLoading = false;
    if (this.isLost) addEventListener('online', this.again, { once: true });
    this.#onChange();
  }
}
