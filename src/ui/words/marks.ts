/** Marks texts that are not in the page's language: `lang` and `dir` on the boxes of a shadow root. */
import type { Manner } from './fill.js';

type Mark = Partial<Manner>;

const marks = new WeakMap<ParentNode, Mark>();

const put = (box: Element, now: Mark, before: Mark = {}): void => {
  // A slot would pass the direction on to the page's content.
  if (box.localName === 'slot' || box.localName === 'style') return;
  for (const name of ['lang', 'dir'] as const) {
    const value = now[name];
    // Writing an attribute notifies observers even if the value is the same.
    if (value !== undefined && box.getAttribute(name) !== value) box.setAttribute(name, value);
    if (value === undefined && before[name] !== undefined) box.removeAttribute(name);
  }
};

/** Marks all boxes of the root. */
export const mark = (root: ParentNode, now: Mark): void => {
  const before = marks.get(root);
  if (!before && now.lang === undefined && now.dir === undefined) return;
  marks.set(root, now);
  for (const box of root.children) put(box, now, before);
};

/** Marks a box that is added later, such as a menu or a dialog. */
export const markAlike = (box: Element, home: ParentNode): void => {
  const now = marks.get(home);
  if (now) put(box, now);
};
