/** Registers a private part when an element that uses it is made, so that the classes stay free of side effects. */
export function definePart(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
