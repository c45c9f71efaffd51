/** A paste. Firefox hands on nothing of what a script puts into the event. */
export const pasteEvent = (data: DataTransfer): ClipboardEvent => {
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', { value: data });
  return event;
};
