/**
 * While the SDK's files are evaluated they try `eval` and compile WebAssembly, only to fall back if that fails; under a
 * strict content security policy each try is a reported violation. They also look into `localStorage`, which throws
 * where a visitor blocks storage, and take what a page has given all objects for options of their own. This module
 * hides all that for one synchronous moment: it must be the import before the SDK's, and `endCalm` the first call after.
 * Both hand values on, because a bundler may leave out what only has a side effect.
 */
import { bareObjects } from './bare-prototype.js';
import { hideGlobals } from './hide-globals.js';

/** Whether this code runs by `eval`, as in webpack's development builds: then the page allows it, and the SDK needs it. */
const runsByEval = /\bat eval \(|> eval|^eval code/m.test(new Error().stack ?? '');

// The last three are where a file of the SDK leaves its exports if nobody has made a module of it.
const names = ['eval', 'WebAssembly', 'localStorage', 'websdk', 'exports', 'define'];
const giveAdditionsBack = bareObjects();
const giveBack = hideGlobals(names.slice(runsByEval ? 1 : 0));

/** Gives the page its globals back. @returns what was loaded meanwhile. */
export const endCalm = <T>(loaded: T): T => {
  clearTimeout(fallback);
  giveBack();
  giveAdditionsBack();
  return loaded;
};

// If a file of the SDK fails to evaluate, nobody comes to end the calm.
const fallback = setTimeout(endCalm);
