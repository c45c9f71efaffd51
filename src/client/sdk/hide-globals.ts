/** Hides things of the page from code that is not ours, for one synchronous moment. */
import { bare } from './bare-prototype.js';

/** @param names of properties of `globalThis`; `undefined` until they are given back. @returns gives them back. */
export const hideGlobals = (names: readonly string[]): (() => void) => {
  const hidden = new Map<string, PropertyDescriptor>();
  for (const name of names) {
    const own = Object.getOwnPropertyDescriptor(globalThis, name);
    if (!own?.configurable) continue;
    hidden.set(name, bare(own));
    Object.defineProperty(globalThis, name, bare({ value: undefined, configurable: true, writable: true }));
  }
  return () => {
    for (const [name, own] of hidden) Object.defineProperty(globalThis, name, own);
    hidden.clear();
  };
};
