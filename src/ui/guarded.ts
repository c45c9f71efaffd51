/** Replaces a row that throws while rendering with a plain sentence, so that its neighbours and the list remain. */
import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { clearPart, insertPart, removePart, setChildPartValue } from 'lit/directive-helpers.js';
import type { ChildPart } from 'lit/html.js';
import { mendPart } from './mend/mend.js';

/** Limit of remembered faults; more than a page would look at. */
const most = 50;
const reported = new Set<string>();

const nameOf = (fault: unknown): string => {
  try {
    return String(fault);
  } catch {
    return 'nameless';
  }
};

/** Reports a rendering fault to the page, each fault only once, in however many rows and frames it occurs. */
export const reportOnce = (fault: unknown): void => {
  const name = nameOf(fault);
  if (reported.has(name) || reported.size >= most) return;
  reported.add(name);
  reportError(fault);
};

class Guarded extends Directive {
  /** A separate part, so that a half-rendered row can be removed. */
  #part: ChildPart | undefined;

  override render(_draw: () => unknown, _instead: () => unknown): unknown {
    return noChange;
  }

  override update(place: ChildPart, [draw, instead]: Parameters<this['render']>): unknown {
    const end = this.#part && mendPart(this.#part);
    if (!end) {
      clearPart(place);
      this.#part = insertPart(place);
    }
    try {
      setChildPartValue(this.#part!, draw());
      end?.();
    } catch (fault) {
      removePart(this.#part!);
      this.#part = insertPart(place);
      reportOnce(fault);
      setChildPartValue(this.#part, instead());
    }
    return noChange;
  }
}

/** Renders the result of `draw`, or `instead` if `draw` or the rendering throws. */
export const guarded = directive(Guarded);
