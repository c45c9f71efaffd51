/** The command line of the fault run. */
import { parseArgs } from 'node:util';
import type { ScheduleOptions } from './schedule.js';

export interface RunOptions extends ScheduleOptions {
  /** Milliseconds in which everything must have arrived once the network is good again. */
  readonly drainLimit: number;
}

/** @throws Error with a sentence to show. */
export const runOptions = (args: readonly string[]): RunOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      messages: { type: 'string', default: '200' },
      faults: { type: 'string', default: '12' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      users: { type: 'string', default: '3' },
      drain: { type: 'string', default: '60' },
    },
  });
  const whole = (name: keyof typeof values, low: number, high: number): number => {
    const value = Number(values[name]);
    if (Number.isInteger(value) && value >= low && value <= high) return value;
    throw new Error(`--${name} must be a whole number from ${low} to ${high}, not "${values[name]}".`);
  };
  return {
    messages: whole('messages', 1, 1_000_000),
    faults: whole('faults', 0, 100_000),
    seed: whole('seed', 0, 2 ** 32 - 1),
    users: whole('users', 2, 4),
    drainLimit: whole('drain', 1, 3600) * 1000,
  };
};
