/**
 * The page behind a sheet does not scroll. Only what scrolls it is held: a body that gets an `overflow` of its own no
 * longer shares its margins with its children, and the page would move.
 */
export class StillPage {
  /** Of its own: another widget of the page may close while this one is open. */
  readonly #sheet = new CSSStyleSheet();

  hold(hold: boolean): void {
    if (hold) this.#sheet.replaceSync(stillStyles());
    const others = document.adoptedStyleSheets.filter((one) => one !== this.#sheet);
    document.adoptedStyleSheets = hold ? [...others, this.#sheet] : others;
  }
}

const stillStyles = (): string => {
  const boxes = [...document.querySelectorAll('html, body')];
  const scrolling = boxes.filter((box) => getComputedStyle(box).overflowY !== 'visible').map((box) => box.localName);
  return `html, body { overscroll-behavior: none !important }
    ${scrolling.join() || 'html'} { overflow: hidden !important }`;
};
