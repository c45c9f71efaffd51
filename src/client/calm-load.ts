/**
 * While the SDK's files are evaluated they try `eval` and compile WebAssembly, only to fall back if that fails; under a
 * strict content security policy each try is a reported violation. They also look into `localStorage`, which throws
 * where a visitor blocks storage. This module hides all three for that one synchronous moment: it must be the import
 * before the SDK's, and `endCalm` the first call after. Both hand values on, because a bundler may leave out what only
 * has a side effect.
 */
import { hideGlobals } from './hide-globals.js';

const giveBack = hideGlobals(['eval', 'WebAssembly', 'localStorage']);

/** Gives the page its globals back. @returns what was loaded meanwhile. */
export const endCalm = <T>(loaded: T): T => {
  clearTimeout(fallback);
  giveBack();
  return loaded;
};

// If a file of the SDK fails to evaluate, nobody comes to end the calm.
const fallback = setTimeout(endCalm);
