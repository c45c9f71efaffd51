/**
 * Keeps the keys that an element uses from reaching the page. For the page's own shortcuts, the target of such a key is
 * the element and not a field, so they would fire while the user is typing.
 */
import { isElement } from './words/nodes.js';

/** Keys that edit a text, or move in it; with the last ones, an input method or a virtual keyboard is composing. */
const edits = /^(?:Enter|Backspace|Delete|Insert|Home|End|Page|Arrow|Dead|Process|Compose|Unidentified)/;

/** Types of `<input>` that hold no text: button, checkbox, color, file, image, radio, range, reset, submit. */
const noText = /^(?:[bcfir]|su)/;

const isField = (target: EventTarget | undefined): target is HTMLInputElement | HTMLTextAreaElement =>
  isElement(target) &&
  (target.localName === 'textarea' ||
    (target.localName === 'input' && !noText.test((target as HTMLInputElement).type)));

/** The right Alt key types characters on many keyboards, where Windows reports Ctrl and Alt; so does Apple's Option key. */
const isCommand = (event: KeyboardEvent): boolean => {
  const { ctrlKey, metaKey, altKey } = event;
  if (event.getModifierState('AltGraph')) return metaKey;
  return ctrlKey || metaKey || (altKey && !/^(?:Mac|iP)/.test(navigator.platform));
};

const isUsed = (event: KeyboardEvent, target: Element): boolean => {
  if (isCommand(event)) return false;
  const { key } = event;
  if (event.defaultPrevented) return key !== 'Tab';
  // The browser closes the box, or empties the field.
  if (key === 'Escape')
    return (
      event.isComposing ||
      target.closest('dialog[open], :popover-open') !== null ||
      (isField(target) && target.type === 'search' && target.value !== '')
    );
  if (isField(target)) return event.isComposing || [...key].length === 1 || edits.test(key);
  // Moved, wound and ticked with, or pressed.
  return target.matches('input, audio, video')
    ? key === ' ' || edits.test(key)
    : /^(?: |Enter)$/.test(key) && target.matches('button, summary, a[href]');
};

/** Listens last, after everything in the tree has received the key. */
export const keepKeys = (root: HTMLElement | DocumentFragment): void => {
  const onKey = (event: Event): void => {
    // Password managers send plain events.
    if (!('getModifierState' in event)) return;
    const [target] = event.composedPath();
    // Slotted content belongs to the page.
    if (!isElement(target) || target.getRootNode() !== root) return;
    if (isUsed(event as KeyboardEvent, target)) event.stopPropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, onKey);
};
