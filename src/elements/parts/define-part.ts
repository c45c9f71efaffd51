/**
 * Registers a part when an element that uses it is created, so that the classes stay free of side effects. A tag that
 * another script has taken stays as it is; the console names it.
 */
export const definePart = (tag: string, element: CustomElementConstructor): void => {
  const known = customElements.get(tag) as (CustomElementConstructor & { readonly tag?: string }) | undefined;
  if (known) {
    if (known !== element && known.tag !== tag && !(known.prototype instanceof element))
      // eslint-disable-next-line no-console -- the page's owner needs to know why there is nothing to see
      console.warn(`agora-chat-elements: another script registered <${tag}>.`);
    return;
  }
  try {
    customElements.define(tag, element);
  } catch (error) {
    // A class can have only one tag; the page may have registered it under its own name.
    if (!(error instanceof DOMException) || error.name !== 'NotSupportedError') throw error;
    customElements.define(tag, class extends element {});
  }
};
