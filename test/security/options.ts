/** `npm run test:security -- [--long] [--seed N] [--only part]`. */
import { parseArgs } from 'node:util';

export interface SecurityOptions {
  /** All of it, in some minutes; else a sample of each part, in less than one. */
  readonly long: boolean;
  /** The same seed makes the same run. */
  readonly seed: number;
  readonly only?: string;
}

/** @throws Error on what cannot be understood. */
export const securityOptions = (args: readonly string[]): SecurityOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      long: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
    },
  });
  const seed = Number(values.seed);
  if (!Number.isSafeInteger(seed) || seed < 0) throw new Error(`--seed must be a whole number, not ${values.seed}.`);
  return { long: values.long, seed, ...(values.only !== undefined && { only: values.only }) };
};
