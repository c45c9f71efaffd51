/** Grows a text field with its text, up to its maximum height. */

/** Characters; this many fill the field at its maximum height. */
const enough = 4000;

export const growToContent = (field: HTMLTextAreaElement | null): void => {
  if (!field) return;
  // Measuring lays out the whole text at every key press; a text this long has the maximum height anyway.
  const full = field.value.length > enough;
  field.classList.toggle('full', full);
  if (full) return void field.style.removeProperty('block-size');
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.setProperty('block-size', 'auto');
  field.style.setProperty('block-size', `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`);
};
