/** Words that are not in the language of the page say so: `lang` and `dir` on the boxes of a shadow root. */
import type { Manner } from './fill.js';

type Mark = Partial<Manner>;

const marks = new WeakMap<ParentNode, Mark>();

function put(box: Element, now: Mark, before: Mark = {}): void {
  // A slot would hand the direction on to what the page has put into it.
  if (box.localName === 'slot' || box.localName === 'style') return;
  for (const name of ['lang', 'dir'] as const) {
    const value = now[name];
    // What is written again is told to those who watch, even if it is the same.
    if (value !== undefined && box.getAttribute(name) !== value) box.setAttribute(name, value);
    if (value === undefined && before[name] !== undefined) box.removeAttribute(name);
  }
}

/** Marks all boxes of the root. */
export function mark(root: ParentNode, now: Mark): void {
  const before = marks.get(root);
  if (!before && now.lang === undefined && now.dir === undefined) return;
  marks.set(root, now);
  for (const box of root.children) put(box, now, before);
}

/** For a box that comes later, as menus and dialogs do. */
export function markAlike(box: Element, home: ParentNode): void {
  const now = marks.get(home);
  if (now) put(box, now);
}
