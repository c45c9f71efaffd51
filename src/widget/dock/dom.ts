/**
 * How the widget's boxes are made and raised. What is loaded later is handed these: a file that it shared with the first
 * one would be another request before anybody uses the chat.
 */

/** What belongs into each box. */
const insides = new WeakMap<Node, readonly Node[]>();

const fill = <Box extends ParentNode & Node>(box: Box, ...inside: Node[]): Box => {
  box.append(...inside);
  insides.set(box, inside);
  return box;
};

/** Puts back what a script or a writing aid has taken out of a box, and of the boxes in it. */
const mend = (box: Node): void => {
  const inside = insides.get(box) ?? [];
  // What is still there is not moved: a panel would leave the top layer, and a connection in it would end.
  inside.reduceRight<Node | null>((next, node) => {
    if (node.parentNode !== box) box.insertBefore(node, next);
    return node;
  }, null);
  inside.forEach(mend);
};

/** Built by hand and not by `innerHTML`, which needs a Trusted Types policy under a strict content security policy. */
const make = (tag: string, attributes: Readonly<Record<string, string>> = {}, ...inside: Node[]): HTMLElement => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return fill(element, ...inside);
};

/** What presses a button does not reach the page's own shortcuts, whose target would be the widget. */
const onKey = (event: KeyboardEvent): void => {
  if (/ |Enter/.test(event.key)) event.stopPropagation();
};

const button = (name: string, ...inside: Node[]): HTMLElement => {
  const made = make('button', { type: 'button', class: name }, ...inside);
  made.onkeydown = made.onkeypress = made.onkeyup = onKey;
  return made;
};

const icon = (path: string, name = ''): SVGElement => {
  const drawn = (tag: string): SVGElement => document.createElementNS('http://www.w3.org/2000/svg', tag);
  const [svg, line] = [drawn('svg'), drawn('path')];
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', name);
  line.setAttribute('d', path);
  return fill(svg, line);
};

/** A button with a cross; its label follows the language. */
const cross = (): HTMLElement => button('dismiss', icon('M6 6l12 12M18 6 6 18'));

/** Adds a style sheet. It belongs to one document: after a move to another, which empties the list, a root needs new ones. */
const dress = (root: ShadowRoot | null, text: string): void => {
  const Sheet = root?.ownerDocument.defaultView?.CSSStyleSheet;
  // A document without a window shows nothing.
  if (!Sheet) return;
  const sheet = new Sheet();
  sheet.replaceSync(text);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};

/** Whether the panel is a sheet: it covers the window, and is the only thing that can be used. */
const isSheet = (): MediaQueryList => matchMedia('(max-width: 479.98px), (max-height: 479.98px) and (pointer: coarse)');

/** Puts a box into the top layer, or takes it out if it is hidden or no longer wanted there. */
const raise = (box: HTMLElement, up = true): void => {
  if (!('popover' in box)) return;
  // The browser closes what is no popover any more.
  box.popover = up && box.getClientRects()[0] ? 'manual' : null;
  if (box.popover && !box.matches(':popover-open')) box.showPopover();
};

/** Names the corner that the page has chosen: `start`, `top`, both or none. Says how far from the edges it is. */
const place = (host: HTMLElement, box: HTMLElement): void => {
  const position = host.getAttribute('position') ?? '';
  const offset = (host.getAttribute('offset') ?? '').replace(/\d(?=\s|$)/g, '$&px').trim();
  const [x = '', y = x] = CSS.supports('padding', offset) ? offset.split(/\s+(?![^(]*\))/) : [];
  box.style.setProperty('--_from-x', x);
  box.style.setProperty('--_from-y', y);
  for (const name of ['start', 'top']) box.classList.toggle(name, position.split('-').includes(name));
};

export const dom = { fill, mend, make, button, icon, cross, dress, isSheet, place, raise };
export type Dom = typeof dom;
