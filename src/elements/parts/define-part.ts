/** Registers a part when an element that uses it is made, so that the classes stay free of side effects. */
export function definePart(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag)) return;
  try {
    customElements.define(tag, element);
  } catch (error) {
    // A class has one tag only; the page may have it under a name of its own.
    if (!(error instanceof DOMException) || error.name !== 'NotSupportedError') throw error;
    customElements.define(tag, class extends element {});
  }
}
