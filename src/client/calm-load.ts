/**
 * While the SDK's files are evaluated they try `eval` and compile WebAssembly, only to fall back if that fails; under a
 * strict content security policy each try is a reported violation. This module hides both for that one synchronous
 * moment: it must be the import before the SDK's, and `endCalm` the first statement after.
 */

const names = ['eval', 'WebAssembly'] as const;
const hidden = new Map<string, PropertyDescriptor>();

for (const name of names) {
  const own = Object.getOwnPropertyDescriptor(globalThis, name);
  if (!own?.configurable) continue;
  hidden.set(name, own);
  Object.defineProperty(globalThis, name, { value: undefined, configurable: true, writable: true });
}

/** Gives the page its globals back. */
export const endCalm = (): void => {
  for (const [name, own] of hidden) Object.defineProperty(globalThis, name, own);
  hidden.clear();
};
