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

/** The right Alt key types characters on many keyboards, where Windows reports Ctrl and Alt; so does Apple's Option key. */
function isCommand(event: KeyboardEvent): boolean {
  const { ctrlKey, metaKey, altKey } = event;
  if (event.getModifierState('AltGraph')) return metaKey;
  return ctrlKey || metaKey || (altKey && !/^(?:Mac|iP)/.test(navigator.platform));
}

function isUsed(event: KeyboardEvent, target: Element): boolean {
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
  if (isField(target)) return event.isComposing || [...key].length === 1 || edits.has(key);
  // Moved, wound and ticked with, or pressed.
  return target.matches('input, audio, video')
    ? key === ' ' || edits.has(key)
    : /^(?: |Enter)$/.test(key) && target.matches('button, summary, a[href]');
}

/** Keys that were used as they went down: what they closed is gone when they come up. */
const held = new Set<string>();

/** Listens last, after everything in the tree has received the key. */
export function keepKeys(root: HTMLElement | DocumentFragment): void {
  const onKey = (event: Event): void => {
    // Password managers send plain events.
    if (!('getModifierState' in event)) return;
    const [target] = event.composedPath();
    // Slotted content belongs to the page.
    if (!isElement(target) || target.getRootNode() !== root) return;
    const { type, key } = event as KeyboardEvent;
    const used = isUsed(event as KeyboardEvent, target);
    if (type === 'keydown') held[used ? 'add' : 'delete'](key);
    if (used || (type === 'keyup' && held.delete(key))) event.stopPropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, onKey);
}
