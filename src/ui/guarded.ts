/** A row that throws while it is drawn gives way to plain words: its neighbours, and the list around it, stand. */
import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { insertPart, removePart, setChildPartValue } from 'lit/directive-helpers.js';
import type { ChildPart } from 'lit/html.js';

/** More different faults than a page would look at. */
const most = 50;
const reported = new Set<string>();

const nameOf = (fault: unknown): string => {
  try {
    return String(fault);
  } catch {
    return 'nameless';
  }
};

/** Tells the page of a fault in drawing; of the same one no second time, however many rows and frames meet it. */
export function reportOnce(fault: unknown): void {
  const name = nameOf(fault);
  if (reported.has(name) || reported.size >= most) return;
  reported.add(name);
  reportError(fault);
}

class Guarded extends Directive {
  /** A part of its own, so that what was half drawn can be taken away. */
  #part?: ChildPart;

  override render(_draw: () => unknown, _instead: () => unknown): unknown {
    return noChange;
  }

  override update(place: ChildPart, [draw, instead]: Parameters<this['render']>): unknown {
    this.#part ??= insertPart(place);
    try {
      setChildPartValue(this.#part, draw());
    } catch (fault) {
      removePart(this.#part);
      this.#part = insertPart(place);
      reportOnce(fault);
      setChildPartValue(this.#part, instead());
    }
    return noChange;
  }
}

/** Shows what `draw` answers; `instead` where that, or the drawing of it, throws. */
export const guarded = directive(Guarded);
