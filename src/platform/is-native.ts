/** @returns whether it is a function of the browser's own: a script of the page may have put another in its place. */
export const isNative = (member: unknown): boolean =>
  typeof member === 'function' && /\{\s*\[native code\]\s*\}/u.test(Function.prototype.toString.call(member));
