/** Lets a text field grow with its text, up to its greatest height. */

/** Characters; as many fill the field at its tallest. */
const enough = 4000;

export function growToContent(field: HTMLTextAreaElement | null): void {
  if (!field) return;
  // Measuring lays out the whole text, at every key; one this long is as tall as can be anyway.
  const full = field.value.length > enough;
  field.classList.toggle('full', full);
  if (full) return void field.style.removeProperty('block-size');
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.setProperty('block-size', 'auto');
  field.style.setProperty('block-size', `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`);
}
