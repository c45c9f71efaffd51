/** All problems that the doctor can find, in the order of its checks. The reference is generated from them. */
import { endpointProblems } from './endpoint.js';
import { pageProblems } from './page.js';
import { serverProblems } from './servers.js';
import { setUpProblems } from './set-up.js';
import { tokenProblems } from './token.js';

export const problems = {
  ...setUpProblems,
  ...serverProblems,
  ...endpointProblems,
  ...tokenProblems,
  ...pageProblems,
} as const;

export type ProblemCode = keyof typeof problems;

/** The names of the facts in a text. */
type FactsIn<Text extends string> = Text extends `${string}%${infer Name}%${infer Rest}` ? Name | FactsIn<Rest> : never;

/** The facts that a problem's texts need. */
export type Facts<Code extends ProblemCode> = Readonly<
  Record<FactsIn<(typeof problems)[Code]['found'] | (typeof problems)[Code]['mend']>, string | number>
>;
