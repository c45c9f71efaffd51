/** The Enter key in the field: it sends on a physical keyboard and starts a new line on an on-screen keyboard. */

/** `auto`: depends on the keyboard. */
export type EnterMode = 'auto' | 'send' | 'newline';

/** Keys that on-screen keyboards do not have, or do not report. */
const onlyReal = /^(?:Shift|Control|Alt|Meta|Tab|Escape|Arrow)/;

/** A physical keyboard was used in this document. */
let isReal = false;

/** Receives every key press in the field. */
export const noteKey = ({ key, code }: KeyboardEvent): void => {
  if (code && onlyReal.test(key)) isReal = true;
};

const isTouch = (): boolean => matchMedia('(pointer: coarse)').matches && !matchMedia('(any-pointer: fine)').matches;

const sends = (mode: EnterMode): boolean => mode === 'send' || (mode !== 'newline' && (isReal || !isTouch()));

/** The label of the on-screen Enter key. */
export const enterHint = (mode: EnterMode): 'send' | 'enter' => (sends(mode) ? 'send' : 'enter');

/** Whether this key press sends. Shift always starts a new line; Control and Command always send. */
export const isSend = (event: KeyboardEvent, mode: EnterMode): boolean => {
  // 229: an input method is active; Safari ends the composition before it reports the Enter that ended it.
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return false;
  return event.ctrlKey || event.metaKey || sends(mode);
};
