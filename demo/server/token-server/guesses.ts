/**
 * Slows down those who guess passwords, without locking out those who know theirs. A few wrong passwords are free, for
 * an account (over all addresses) and for an address (over all accounts). After that every attempt waits in a lane;
 * wrong ones are then answered like those that found no place in it, so that a guesser cannot tell which was looked at.
 * An address from which somebody has signed in to an account has a limit of its own for it, which strangers cannot use up.
 */
import { tooManyAttempts, type Refusal } from './answers.ts';
import { Lane, type LaneParts, type LaneRules } from './lane.ts';
import { rateLimiter, type RateLimit, type RateLimiter } from './rate-limit.ts';

export interface GuessRules {
  /** Wrong passwords for one account, over all addresses that have not signed in to it before. */
  readonly perAccount: RateLimit;
  /** Wrong passwords from one address, for whichever account. */
  readonly perAddress: RateLimit;
  readonly accountLane: LaneRules;
  readonly addressLane: LaneRules;
}

const minute = 60_000;
export const defaultGuessRules: GuessRules = {
  perAccount: { tries: 10, windowMs: 10 * minute },
  perAddress: { tries: 100, windowMs: minute },
  // Ten places at 3 s: half a minute is the longest wait.
  accountLane: { pace: 200, growth: 1.05, longestPace: 3000, places: 10, calmAfter: 10 * minute },
  addressLane: { pace: 100, growth: 1.02, longestPace: 500, places: 20, calmAfter: minute },
};

/** So many accounts and lanes are remembered; the oldest go, so that memory is bounded whatever comes in. */
const mostRemembered = 10_000;
const addressesOfAnAccount = 8;

/** An attempt that may be looked at now. */
export interface Attempt {
  /** Whether too many went before. A wrong password is then answered with `tooMany`. */
  readonly slowed: boolean;
  /** As whom it waits for further work: strangers at the same address are somebody else. */
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

  /** @returns the lane that the visitor waited in, or undefined if they did not have to. @throws Refusal 429 */
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
  /** Account to the addresses from which somebody signed in to it, the last one last. */
  readonly #known = new Map<string, string[]>();

  constructor(rules: GuessRules, parts: LaneParts) {
    this.#accounts = new Gate(rules.perAccount, rules.accountLane, parts);
    this.#addresses = new Gate(rules.perAddress, rules.addressLane, parts);
  }

  /** Settles when the password may be looked at; counted before, or a burst of parallel guesses would slip through. */
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

  /** Somebody who knows the password of `user` is at this address. */
  remember(user: string, address: string): void {
    const others = (this.#known.get(user) ?? []).filter((other) => other !== address);
    this.#known.delete(user);
    this.#known.set(user, [...others, address].slice(-addressesOfAnAccount));
    if (this.#known.size > mostRemembered) this.#known.delete(this.#known.keys().next().value!);
  }
}
