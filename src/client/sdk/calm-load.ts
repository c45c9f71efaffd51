/**
 * When the SDK's files are evaluated, they try `eval` and compile WebAssembly, and fall back if that fails. Under a strict
 * content security policy each attempt is a reported violation. They also read `localStorage`, which throws if a visitor
 * blocks storage, and mistake extensions of `Object.prototype` for their own options. This module hides all that for one
 * synchronous moment: it must be imported just before the SDK, and `endCalm` must be the first call after. Both pass
 * values on, because a bundler may drop an import that only has a side effect.
 */
import { bareObjects } from './bare-prototype.js';
import { hideGlobals } from './hide-globals.js';

/** Whether this code runs in `eval`, as in webpack's development builds. Then the page allows `eval`, and the SDK needs it. */
const runsByEval = /\bat eval \(|> eval|^eval code/m.test(new Error().stack ?? '');

// A file of the SDK that is not wrapped as a module leaves its exports in `websdk`, `exports` or `define`. The last is where
// its parts find each other, and those of an SDK of the page.
const names = ['eval', 'WebAssembly', 'localStorage', 'websdk', 'exports', 'define', 'webpackChunkwebsdk'];
const giveAdditionsBack = bareObjects();
const giveBack = hideGlobals(names.slice(runsByEval ? 1 : 0));

/** Restores the page's globals. @returns what was loaded meanwhile. */
export const endCalm = <T>(loaded: T): T => {
  clearTimeout(fallback);
  giveBack();
  giveAdditionsBack();
  return loaded;
};

// If a file of the SDK fails to evaluate, nobody calls `endCalm`.
const fallback = setTimeout(endCalm);
