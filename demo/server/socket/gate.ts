/** Limits sockets that are not signed in, and slows down clients that try tokens. */
import { Lane, type LaneRules } from '../token-server/lane.ts';
import { rateLimiter } from '../token-server/rate-limit.ts';

export interface SocketLimits {
  /** Maximum sockets per address that have not signed in yet. */
  readonly waiting: number;
  /** Maximum sockets per address. */
  readonly all: number;
  /** Refused logins per address and minute that are answered at once. */
  readonly refusals: number;
}

export const usualSocketLimits: SocketLimits = { waiting: 64, all: 500, refusals: 20 };

const minute = 60_000;
const slow: LaneRules = { pace: 250, growth: 1.1, longestPace: 5000, places: 64, calmAfter: minute };

/** One socket's place among those of its address. */
export interface Place {
  readonly address: string;
  signedIn(): void;
  left(): void;
}

interface Counts {
  waiting: number;
  all: number;
}

export class SocketGate {
  readonly #limits: SocketLimits;
  readonly #counts = new Map<string, Counts>();
  readonly #refusals;
  readonly #lanes = new Map<string, Lane>();
  #visitors = 0;

  constructor(limits: SocketLimits) {
    this.#limits = limits;
    this.#refusals = rateLimiter({ tries: limits.refusals, windowMs: minute }, () => performance.now());
  }

  /** @returns undefined if the address has too many sockets. */
  enter(address: string): Place | undefined {
    const counts = this.#counts.get(address) ?? { waiting: 0, all: 0 };
    if (counts.waiting >= this.#limits.waiting || counts.all >= this.#limits.all) return undefined;
    this.#counts.set(address, counts);
    counts.waiting++;
    counts.all++;
    let waits = true;
    const stopWaiting = (): void => {
      if (waits) counts.waiting--;
      waits = false;
    };
    return {
      address,
      signedIn: stopWaiting,
      left: () => {
        stopWaiting();
        if (--counts.all === 0) this.#counts.delete(address);
      },
    };
  }

  /** Reports a refused login: at once, or after a wait if there were too many from this address. */
  refuse(address: string, tell: () => void): void {
    if (this.#refusals.take(address) === 0) return tell();
    let lane = this.#lanes.get(address);
    if (!lane) {
      for (const [other, { calm }] of this.#lanes) if (calm) this.#lanes.delete(other);
      const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());
      this.#lanes.set(address, (lane = new Lane(slow, { now: () => performance.now(), wait })));
    }
    // If the lane is full there is no answer, and the socket is closed like one that never signed in.
    void lane.enter(String(this.#visitors++)).then((itsTurn) => itsTurn && tell());
  }
}
