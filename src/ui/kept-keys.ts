/**
 * Keeps the keys that an element uses from reaching the page. For the page's own shortcuts, the target of such a key is
 * the element and not a field, so they would fire while the user is typing.
 */
import { isElement } from './words/nodes.js';

const edits = new Set([
  ...['Enter', 'Backspace', 'Delete', 'Insert', 'Home', 'End', 'PageUp', 'PageDown'],
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
  // An input method or a virtual keyboard is composing.
  ...['Dead', 'Process', 'Compose', 'Unidentified'],
]);

/** Types of `<input>` that hold no text. */
const noText = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']);

const isField = (target: EventTarget | undefined): target is HTMLInputElement | HTMLTextAreaElement =>
  isElement(target) &&
  (target.localName === 'textarea' || (target.localName === 'input' && !noText.has((target as HTMLInputElement).type)));

function isUsed(event: KeyboardEvent, target: Element): boolean {
  // The right Alt key types characters on many keyboards, and Windows reports it as Ctrl and Alt.
  const command = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');
  if (command) return false;
  if (event.defaultPrevented) return event.key !== 'Tab';
  // The browser closes the box, or empties the field.
  if (event.key === 'Escape')
    return (
      event.isComposing ||
      target.closest('dialog[open], :popover-open') !== null ||
      (isField(target) && target.type === 'search' && target.value !== '')
    );
  return isField(target) && (event.isComposing || [...event.key].length === 1 || edits.has(event.key));
}

/** Listens last, after everything in the tree has received the key. */
export function keepKeys(root: HTMLElement | DocumentFragment): void {
  const onKey = (event: Event): void => {
    const [target] = event.composedPath();
    // Slotted content belongs to the page.
    if (!isElement(target) || target.getRootNode() !== root) return;
    if (isUsed(event as KeyboardEvent, target)) event.stopPropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, onKey);
}
