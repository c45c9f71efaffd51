/** Copies a text to the clipboard, also on a page without `https`, where browsers have no `navigator.clipboard`. */

/** @returns whether it was copied. */
export const copyText = async (text: string, home: ShadowRoot): Promise<boolean> => {
  try {
    // Missing on an insecure page, whatever the types say; refused if the page is framed or has lost the focus.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // The old way may still work.
  }
  return copySelected(text, home);
};

const copySelected = (text: string, home: ShadowRoot): boolean => {
  const before = home.activeElement;
  const field = document.createElement('textarea');
  field.className = 'visually-hidden';
  field.readOnly = true;
  field.value = text;
  home.append(field);
  field.select();
  let done = false;
  try {
    done = field.ownerDocument.execCommand('copy');
  } catch {
    // Some browsers throw instead of returning false.
  }
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
};
