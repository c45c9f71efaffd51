/** Lets a text field grow with its text where the browser cannot (`field-sizing: content`). */

export function growToContent(field: HTMLTextAreaElement | null): void {
  if (!field || CSS.supports('field-sizing', 'content')) return;
  field.style.setProperty('block-size', 'auto');
  field.style.setProperty('block-size', `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`);
}
