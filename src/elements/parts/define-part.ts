/** Registers a part when an element that uses it is created, so that the classes stay free of side effects. */
export function definePart(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag)) return;
  try {
    customElements.define(tag, element);
  } catch (error) {
    // A class can have only one tag; the page may have registered it under its own name.
    if (!(error instanceof DOMException) || error.name !== 'NotSupportedError') throw error;
    customElements.define(tag, class extends element {});
  }
}
