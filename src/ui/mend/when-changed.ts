/** Draws again only when one of the values changes, or when what was drawn has been taken away (`mend.ts`). */
import { noChange, nothing } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { getCommittedValue } from 'lit/directive-helpers.js';
import type { ChildPart } from 'lit/html.js';

class WhenChanged extends Directive {
  #last: readonly unknown[] = [];

  override render(_values: readonly unknown[], view: () => unknown): unknown {
    return view();
  }

  override update(part: ChildPart, [values, view]: Parameters<this['render']>): unknown {
    if (getCommittedValue(part) !== nothing && values.every((value, at) => value === this.#last[at])) return noChange;
    this.#last = values;
    return view();
  }
}

/** Renders the result of `view`, which is called only if one of `values` is another than the last time. */
export const whenChanged = directive(WhenChanged);
