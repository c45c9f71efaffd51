/** What the Enter key does in the field: with a keyboard on the desk it sends, on one that is drawn on the screen it begins a line. */

/** `auto`: as the device does it. */
export type EnterMode = 'auto' | 'send' | 'newline';

/** Keys that no keyboard on a screen has, or tells. */
const onlyReal = /^(?:Shift|Control|Alt|Meta|Tab|Escape|Arrow)/;

/** A keyboard on the desk was used in this document. */
let isReal = false;

/** Hears every key in the field. */
export function noteKey({ key, code }: KeyboardEvent): void {
  if (code && onlyReal.test(key)) isReal = true;
}

const isTouch = (): boolean => matchMedia('(pointer: coarse)').matches && !matchMedia('(any-pointer: fine)').matches;

const sends = (mode: EnterMode): boolean => mode === 'send' || (mode !== 'newline' && (isReal || !isTouch()));

/** For the key on the screen. */
export const enterHint = (mode: EnterMode): 'send' | 'enter' => (sends(mode) ? 'send' : 'enter');

/** Whether this key press sends. Shift is always a new line; Control and Command always send. */
export function isSend(event: KeyboardEvent, mode: EnterMode): boolean {
  // 229: an input method is at work; Safari ends the composition before it tells of the Enter that did so.
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return false;
  return event.ctrlKey || event.metaKey || sends(mode);
}
