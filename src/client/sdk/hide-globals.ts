/** Hides globals of the page from foreign code, for one synchronous moment. */
import { bare } from './bare-prototype.js';

/** @param names properties of `globalThis`, which are `undefined` until restored. @returns restores them. */
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
