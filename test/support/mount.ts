/** Arranges elements on the page of a test and takes them away after it. */
import { LitElement, render, type TemplateResult } from 'lit';

const places: HTMLElement[] = [];

/** Puts the template into the page and waits until every element of it, also in shadow roots, has drawn itself. @returns the first element. */
export const mount = async <T extends Element = HTMLElement>(template: TemplateResult): Promise<T> => {
  const place = document.createElement('div');
  places.push(place);
  document.body.append(place);
  render(template, place);
  await settled(place);
  return place.firstElementChild as T;
};

/** Waits until the element, and all in it, has drawn what it knows. */
export const settled = async (root: Element | ShadowRoot): Promise<void> => {
  if (root instanceof LitElement) await root.updateComplete;
  const inside = root instanceof Element && root.shadowRoot ? [root.shadowRoot, root] : [root];
  for (const tree of inside) for (const child of tree.querySelectorAll('*')) if (isElement(child)) await settled(child);
};

const isElement = (node: Element): boolean => node instanceof LitElement;

/** The next time the browser draws; what a session tells its elements is told by then. */
export const frame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });

/** Waits for a condition, asking every ten milliseconds. @throws after `timeout` ms, with what was waited for. */
export const until = async <T>(
  ask: () => T | undefined | null | false,
  what: string,
  timeout = 120_000,
): Promise<T> => {
  const end = performance.now() + timeout;
  for (;;) {
    const answer = ask();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

/** Visible text of an element and its shadow root, white space made single. */
export const textOf = (element: Element | null): string =>
  ((element?.shadowRoot ?? element)?.textContent ?? '').replace(/\s+/g, ' ').trim();

afterEach(() => {
  for (const place of places.splice(0)) place.remove();
});
