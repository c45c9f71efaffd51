/**
 * Slows down password guessing without locking out users who know their passwords. A few wrong passwords are free, per
 * account (over all addresses) and per address (over all accounts). After that every attempt waits in a lane. Wrong
 * ones are then answered like those refused for a full lane, so that a guesser cannot tell which were checked. An
 * address that has signed in to an account has its own limit for it, which strangers cannot use up.
 */
import { tooManyAttempts, type Refusal } from './answers.ts';
import { Lane, type LaneParts, type LaneRules } from './lane.ts';
import { rateLimiter, type RateLimit, type RateLimiter } from './rate-limit.ts';

export interface GuessRules {
  /** Wrong passwords for one account, over all addresses that have not signed in to it before. */
  readonly perAccount: RateLimit;
  /** Wrong passwords from one address, for any account. */
  readonly perAddress: RateLimit;
  readonly accountLane: LaneRules;
  readonly addressLane: LaneRules;
}

const minute = 60_000;
export const defaultGuessRules: GuessRules = {
  perAccount: { tries: 10, windowMs: 10 * minute },
  perAddress: { tries: 100, windowMs: minute },
  // Ten places at 3 s: the maximum wait is half a minute.
  accountLane: { pace: 200, growth: 1.05, longestPace: 3000, places: 10, calmAfter: 10 * minute },
  addressLane: { pace: 100, growth: 1.02, longestPace: 500, places: 20, calmAfter: minute },
};

/** Maximum number of accounts and lanes remembered; the oldest are dropped, so memory is bounded for any input. */
const mostRemembered = 10_000;
const addressesOfAnAccount = 8;

/** An attempt whose password may be checked now. */
export interface Attempt {
  /** Whether there were too many before. A wrong password is then answered with `tooMany`. */
  readonly slowed: boolean;
  /** The name under which it waits for further work: strangers at the same address have another one. */
  readonly visitor: string;
  /** The password was right. */
  succeeded(): void;
  tooMany(): Refusal;
}

class Gate {
  readonly #limiter: RateLimiter;
  readonly #lanes = new Map<string, Lane>();

  constructor(
    limit: RateLimit,
    private readonly rules: LaneRules,
    private readonly parts: LaneParts,
  ) {
    this.#limiter = rateLimiter(limit, parts.now);
  }

  /** @returns the lane that the visitor waited in, or undefined if there was no wait. @throws Refusal 429 */
  async pass(key: string, visitor: string): Promise<Lane | undefined> {
    if (this.#limiter.take(key) === 0) return undefined;
    const lane = this.#lane(key);
    if (!(await lane.enter(visitor))) throw tooManyAttempts(lane.wait);
    return lane;
  }

  giveBack(key: string): void {
    this.#limiter.giveBack(key);
  }

  #lane(key: string): Lane {
    let lane = this.#lanes.get(key);
    if (!lane) this.#lanes.set(key, (lane = new Lane(this.rules, this.parts)));
    if (this.#lanes.size > mostRemembered) this.#lanes.delete(this.#lanes.keys().next().value!);
    return lane;
  }
}

export class Guesses {
  readonly #accounts: Gate;
  readonly #addresses: Gate;
  /** For each account the addresses that have signed in to it, the latest last. */
  readonly #known = new Map<string, string[]>();

  constructor(rules: GuessRules, parts: LaneParts) {
    this.#accounts = new Gate(rules.perAccount, rules.accountLane, parts);
    this.#addresses = new Gate(rules.perAddress, rules.addressLane, parts);
  }

  /** Settles when the password may be checked; counted in advance, or parallel guesses would slip through. */
  async attempt(user: string, address: string): Promise<Attempt> {
    const known = this.#known.get(user)?.includes(address) === true;
    const account = known ? `${user} ${address}` : user;
    const byAddress = known ? undefined : await this.#addresses.pass(address, user);
    const byAccount = await this.#accounts.pass(account, address);
    const lane = byAccount ?? byAddress;
    return {
      slowed: lane !== undefined,
      visitor: known ? account : address,
      succeeded: () => {
        this.#accounts.giveBack(account);
        if (!known) this.#addresses.giveBack(address);
        this.remember(user, address);
      },
      tooMany: () => tooManyAttempts(lane?.wait ?? 0),
    };
  }

  /** Records that somebody at this address knows the password of `user`. */
  remember(user: string, address: string): void {
    const others = (this.#known.get(user) ?? []).filter((other) => other !== address);
    this.#known.delete(user);
    this.#known.set(user, [...others, address].slice(-addressesOfAnAccount));
    if (this.#known.size > mostRemembered) this.#known.delete(this.#known.keys().next().value!);
  }
}
