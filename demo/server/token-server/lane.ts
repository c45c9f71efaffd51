/**
 * Where those wait who have tried too often: one after the other at a pace, a few places, one a visitor. So guessing is
 * slow however many guess, and whoever knows the password gets in after a short wait instead of not at all.
 */

export interface LaneRules {
  /** Milliseconds between two turns at first. */
  readonly pace: number;
  /** By what each turn makes the next pause longer. */
  readonly growth: number;
  /** Longest pause between two turns. */
  readonly longestPace: number;
  /** So many may wait. With `longestPace` this bounds the wait. */
  readonly places: number;
  /** Milliseconds of quiet after which the pace is as at first. */
  readonly calmAfter: number;
}

export interface LaneParts {
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

export class Lane {
  readonly #rules: LaneRules;
  readonly #parts: LaneParts;
  readonly #waiting = new Set<string>();
  #pace: number;
  /** When the next turn is. */
  #next = 0;

  constructor(rules: LaneRules, parts: LaneParts) {
    this.#rules = rules;
    this.#parts = parts;
    this.#pace = rules.pace;
  }

  /** Milliseconds until whoever comes now would have their turn. */
  get wait(): number {
    return Math.max(0, this.#next - this.#parts.now());
  }

  get calm(): boolean {
    return this.#waiting.size === 0 && this.#parts.now() > this.#next + this.#rules.calmAfter;
  }

  /** Settles with true when it is this visitor's turn; with false at once if there is no place for them. */
  async enter(visitor: string): Promise<boolean> {
    if (this.#waiting.has(visitor) || this.#waiting.size >= this.#rules.places) return false;
    if (this.calm) this.#pace = this.#rules.pace;
    const now = this.#parts.now();
    const turn = Math.max(now, this.#next);
    this.#next = turn + this.#pace;
    this.#pace = Math.min(this.#pace * this.#rules.growth, this.#rules.longestPace);
    if (turn > now) {
      this.#waiting.add(visitor);
      await this.#parts.wait(turn - now);
      this.#waiting.delete(visitor);
    }
    return true;
  }
}
