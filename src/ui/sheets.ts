/** Constructed style sheets belong to one document, so an element that moves to another document needs new ones. */
import { adoptStyles, type CSSResultOrNative, type LitElement } from 'lit';

const made = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** The sheet for a CSS text in a document, created once. `undefined` if the document has no window. */
export const sheetFor = (document: Document, text: string): CSSStyleSheet | undefined => {
  const Sheet = document.defaultView?.CSSStyleSheet;
  if (!Sheet) return undefined;
  let sheets = made.get(document);
  if (!sheets) made.set(document, (sheets = new Map<string, CSSStyleSheet>()));
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new Sheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  return sheet;
};

/** The styles of an element in its current document. */
export const adoptSheets = (root: ShadowRoot, styles: readonly CSSResultOrNative[]): void => {
  const { ownerDocument } = root;
  if (ownerDocument === document) return adoptStyles(root, [...styles]);
  root.adoptedStyleSheets = styles.flatMap((style) =>
    'cssText' in style ? (sheetFor(ownerDocument, style.cssText) ?? []) : [],
  );
};

/**
 * Adds the styles of a lazily loaded part after the element's own. The styles of a class that extends the element still
 * come last.
 *
 * @param last the last of the element's own styles.
 */
export const adoptMore = (element: LitElement, last: CSSResultOrNative, more: readonly CSSResultOrNative[]): void => {
  if (!element.shadowRoot) return;
  const { elementStyles } = element.constructor as typeof LitElement;
  const end = elementStyles.lastIndexOf(last) + 1;
  adoptSheets(element.shadowRoot, [...elementStyles.slice(0, end), ...more, ...elementStyles.slice(end)]);
};
