/**
 * Mends what a translator, a writing aid or a script has taken out of our trees. Lit draws at nodes that it remembers:
 * without them it throws, or draws where nobody sees it. What is no longer in its place is drawn anew, and no more.
 */
import { nothing, render, type ReactiveController, type ReactiveElement, type RootPart } from 'lit';
import { PartType, type Part } from 'lit/directive.js';
import { clearPart, getCommittedValue, isPrimitive, setCommittedValue } from 'lit/directive-helpers.js';
import type { ChildPart } from 'lit/html.js';
import { isElement } from '../words/nodes.js';
import { tools } from './tools.js';

type Tree = HTMLElement | DocumentFragment;
type Field = HTMLInputElement | HTMLTextAreaElement;

/** Where Lit keeps what it has drawn: the root part of a tree, and the parts of a template (by its name in development too). */
interface Kept {
  _$litPart$?: RootPart | undefined;
  readonly _$AV?: readonly Part[];
  readonly _$parts?: readonly Part[];
}

/** Has no template of its own, and stays when all else is drawn anew. */
const apart = 'style, dialog, .popup, .outlet';

const partsOf = (drawn: unknown): readonly Part[] => {
  if (Array.isArray(drawn)) return drawn as readonly ChildPart[];
  const { _$AV, _$parts } = drawn as Kept;
  return _$AV ?? _$parts ?? [];
};

/** Finds it again after it was drawn anew. */
const selectorOf = ({ id, localName, dataset, classList }: HTMLElement): string => {
  if (id) return `#${CSS.escape(id)}`;
  const { peer } = dataset;
  if (peer !== undefined) return `[data-peer="${CSS.escape(peer)}"]`;
  return [localName, ...classList].map((name) => CSS.escape(name)).join('.');
};

class Mending {
  readonly #tree: Tree;
  /** Texts among others that a translator, for example, has put there: if ours changes, they go. */
  readonly #texts: { readonly text: Text; readonly was: string; readonly end: Node | null }[] = [];
  readonly #isDry: boolean;
  /** Something is to be drawn anew. */
  found = false;
  #giveBack: (() => void) | undefined;

  /** @param isDry nothing is changed yet */
  constructor(tree: Tree, isDry = false) {
    this.#tree = tree;
    this.#isDry = isDry;
  }

  /** @returns whether it is still in its place; if not, what is around it is to be drawn anew. */
  look(part: ChildPart): boolean {
    const { startNode, endNode } = part;
    if (!this.#tree.contains(startNode) || (endNode && endNode.parentNode !== startNode!.parentNode)) return false;
    const drawn = getCommittedValue(part);
    if (drawn === nothing) return true;
    if (isPrimitive(drawn)) this.#lookAtText(part);
    else if (
      !(drawn instanceof Node ? drawn.parentNode === startNode!.parentNode : partsOf(drawn).every(this.#isPlaced))
    ) {
      // Behind it may be what is not of the template.
      if (part === (this.#tree as Kept)._$litPart$) return false;
      this.#drop(part);
    }
    return true;
  }

  readonly #isPlaced = (part: Part): boolean => {
    if (part.type === PartType.CHILD) return this.look(part);
    const isEmpty = part.type === PartType.PROPERTY && part.name === 'textContent' && !part.element.hasChildNodes();
    // It is given again, even if it is the same.
    if (isEmpty) this.#forget(part as unknown as ChildPart);
    return this.#tree.contains(part.element);
  };

  #lookAtText(part: ChildPart): void {
    const [first, end] = [part.startNode!.nextSibling, part.endNode];
    if (first === end) return this.#forget(part);
    const isText = first!.nodeType === Node.TEXT_NODE;
    if (this.#isDry || (isText && first!.nextSibling === end)) return;
    const text = isText ? (first as Text) : document.createTextNode('');
    if (!isText) first!.before(text);
    this.#texts.push({ text, was: text.data, end });
  }

  /** The next value counts as another one. */
  #forget(part: ChildPart): void {
    this.found = true;
    if (!this.#isDry) setCommittedValue(part, nothing);
  }

  #drop(part: ChildPart): void {
    if (!this.#isDry) {
      this.keep();
      clearPart(part);
    }
    this.#forget(part);
  }

  /** Remembers what the visitor has typed, and where the focus is. */
  keep(): void {
    if (this.#giveBack) return;
    const tree = this.#tree;
    const root = tree.getRootNode() as Document | ShadowRoot;
    const focused = root.activeElement;
    const fields = [...tree.querySelectorAll<Field>('input, textarea')].filter(
      ({ value, type }) => value !== '' && type !== 'file',
    );
    const typed = fields.map((field) => ({ selector: selectorOf(field), value: field.value }));
    const wanted = isElement(focused) && tree.contains(focused) ? selectorOf(focused as HTMLElement) : undefined;
    const { selectionStart: from = null, selectionEnd: to = null } = (focused ?? {}) as Partial<Field>;
    this.#giveBack = () => {
      for (const { selector, value } of typed) {
        const field = tree.querySelector<Field>(selector);
        if (field && !field.value) field.value = value;
      }
      if (!wanted || root.activeElement === focused) return;
      const again = tree.contains(focused) ? (focused as Field) : tree.querySelector<Field>(wanted);
      again?.focus();
      if (again && from !== null) again.setSelectionRange(from, to);
    };
  }

  /** To be called when all is drawn. */
  end(): void {
    for (const { text, was, end } of this.#texts)
      if (text.data !== was) while (text.nextSibling && text.nextSibling !== end) text.nextSibling.remove();
    this.#giveBack?.();
  }
}

/** Forgets what was drawn, so that all of it is drawn anew. */
export const clearTree = (tree: Tree): void => {
  const kept = tree as Kept;
  kept._$litPart$?.setConnected(false);
  kept._$litPart$ = undefined;
  for (const child of [...tree.childNodes]) if (!isElement(child) || !child.matches(apart)) child.remove();
};

const isTorn = (tree: Tree): boolean => {
  const part = (tree as Kept)._$litPart$;
  const mending = new Mending(tree, true);
  return part !== undefined && (!mending.look(part) || mending.found);
};

/** To be called before a tree is drawn. @returns what is to be called afterwards. */
const mend = (tree: Tree): (() => void) => {
  const mending = new Mending(tree);
  const part = (tree as Kept)._$litPart$;
  if (part && !mending.look(part)) {
    mending.keep();
    clearTree(tree);
  }
  return () => mending.end();
};

Object.assign(tools, { mend, isTorn });

/** The same for a part that Lit does not know of. @returns nothing if its place is lost. */
export const mendPart = (part: ChildPart): (() => void) | undefined => {
  const tree = part.startNode!.parentNode as Tree | null;
  const mending = tree && new Mending(tree);
  return mending?.look(part) ? () => mending.end() : undefined;
};

/** Mends an element before each of its updates. */
export class Mender implements ReactiveController {
  readonly #host: ReactiveElement;
  #end: (() => void) | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#end = mend(this.#host.renderRoot);
  }

  hostUpdated(): void {
    this.#end?.();
    this.#end = undefined;
  }

  /** Draws the element anew if something of it is gone. */
  look(): void {
    const { hasUpdated, renderRoot } = this.#host;
    if (hasUpdated && isTorn(renderRoot)) this.#host.requestUpdate();
  }
}

/** Draws a view into a box, as Lit's `render` does, whatever was removed from it. */
export const draw = (view: unknown, box: HTMLElement): void => {
  // The copy of a box that somebody put in its place.
  if (!(box as Kept)._$litPart$) box.replaceChildren();
  const end = mend(box);
  render(view, box);
  end();
};
