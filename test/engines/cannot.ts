/** What an engine cannot do, or not in this way: unit tests that fail there, each with its reason. */

export type OtherEngine = 'firefox' | 'webkit';

export interface Lack {
  /** Why it fails there, and what holds all the same. */
  readonly reason: string;
  readonly file: string;
  /** Names as the test runner says them, suites first; `undefined` for the whole file. */
  readonly tests?: readonly string[];
}

export const cannot: Readonly<Record<OtherEngine, readonly Lack[]>> = {
  firefox: [],
  webkit: [],
};
