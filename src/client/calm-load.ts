/**
 * While the SDK's files are evaluated they try `eval` and compile WebAssembly, only to fall back if that fails; under a
 * strict content security policy each try is a reported violation. This module hides both for that one synchronous
 * moment: it must be the import before the SDK's, and `endCalm` the first call after. Both hand values on, because a
 * bundler may leave out what only has a side effect.
 */

const hide = (names: readonly string[]): ReadonlyMap<string, PropertyDescriptor> => {
  const hidden = new Map<string, PropertyDescriptor>();
  for (const name of names) {
    const own = Object.getOwnPropertyDescriptor(globalThis, name);
    if (!own?.configurable) continue;
    hidden.set(name, own);
    Object.defineProperty(globalThis, name, { value: undefined, configurable: true, writable: true });
  }
  return hidden;
};

const hidden = hide(['eval', 'WebAssembly']);

/** Gives the page its globals back. @returns what was loaded meanwhile. */
export const endCalm = <T>(loaded: T): T => {
  clearTimeout(fallback);
  for (const [name, own] of hidden) Object.defineProperty(globalThis, name, own);
  return loaded;
};

// If a file of the SDK fails to evaluate, nobody comes to end the calm.
const fallback = setTimeout(endCalm);
