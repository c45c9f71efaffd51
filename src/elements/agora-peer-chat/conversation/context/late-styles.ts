/** The styles of the parts that are loaded on first use. */
import type { CSSResult } from 'lit';

export class LateStyles {
  all: readonly CSSResult[] = [];
  readonly #onMore: () => void;

  constructor(onMore: () => void) {
    this.#onMore = onMore;
  }

  readonly add = (styles: readonly CSSResult[]): void => {
    const more = styles.filter((style) => !this.all.includes(style));
    if (more.length === 0) return;
    this.all = [...this.all, ...more];
    this.#onMore();
  };
}
