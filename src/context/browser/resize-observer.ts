/**
 * A resize observer whose callback runs after all notices of the frame are delivered: if it changed the layout earlier, the
 * browser would report "ResizeObserver loop completed with undelivered notifications" to the page.
 */
export const resizeObserver = (run: () => void, view: Window & typeof globalThis = window): ResizeObserver =>
  new view.ResizeObserver(() => setTimeout(run));
