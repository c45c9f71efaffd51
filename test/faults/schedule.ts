/** What happens in a run, and in which order: made from a seed, so that the same numbers give the same run again. */
import { Random } from './random.js';

export const faultNames = [
  'line-reset',
  'line-ended',
  'cut-before-stored',
  'cut-after-stored',
  'cut-before-delivery',
  'cut-after-delivery',
  'ack-lost',
  'ack-late',
  'delivery-doubled',
  'deliveries-swapped',
  'black-hole',
  'refused',
  'offline',
  'frozen',
  'server-killed',
  'token-expired',
  'token-revoked',
  'token-server-down',
  'token-server-html',
  'reload-with-full-outbox',
  'second-tab',
  'element-removed',
] as const;

export type FaultName = (typeof faultNames)[number];

export interface SendStep {
  readonly kind: 'send';
  readonly from: string;
  readonly to: string;
}

export interface FaultStep {
  readonly kind: 'fault';
  readonly fault: FaultName;
  /** Who suffers it; a killed server is felt by all. */
  readonly user: string;
  /** How long it lasts, where it lasts. */
  readonly ms: number;
}

export type Step = SendStep | FaultStep;

export interface Schedule {
  readonly users: readonly string[];
  readonly steps: readonly Step[];
}

export interface ScheduleOptions {
  readonly messages: number;
  readonly faults: number;
  readonly seed: number;
  readonly users: number;
}

const names = ['ada', 'bob', 'cyd', 'dee'];

/** Every kind of fault comes once before any comes again; where they fall among the messages is left to chance. */
export const makeSchedule = ({ messages, faults, seed, users: count }: ScheduleOptions): Schedule => {
  const random = new Random(seed);
  const users = names.slice(0, count);
  const steps: Step[] = [];
  let waiting: FaultName[] = [];
  let faultsLeft = faults;
  for (let left = messages; left > 0; left -= 1) {
    // Faults are spread evenly in the mean, and none falls after the last message.
    while (faultsLeft > 0 && random.next() * left < faultsLeft) {
      if (waiting.length === 0) waiting = [...faultNames];
      const fault = waiting.splice(random.between(0, waiting.length - 1), 1)[0]!;
      steps.push({ kind: 'fault', fault, user: random.pick(users), ms: random.between(500, 5000) });
      faultsLeft -= 1;
      if (random.next() < 0.7) break;
    }
    const from = random.pick(users);
    steps.push({ kind: 'send', from, to: random.pick(users.filter((user) => user !== from)) });
  }
  return { users, steps };
};
