/**
 * A waiting lane for visitors with too many attempts: one turn after another at a certain pace, few places, one per
 * visitor. So guessing is slow however many guess, and a user who knows the password gets in after a short wait.
 */

export interface LaneRules {
  /** Initial milliseconds between two turns. */
  readonly pace: number;
  /** Factor by which each turn lengthens the next pause. */
  readonly growth: number;
  /** Maximum milliseconds between two turns. */
  readonly longestPace: number;
  /** Maximum number waiting. With `longestPace` this bounds the wait. */
  readonly places: number;
  /** Milliseconds without attempts after which the pace is reset. */
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
  /** Time of the next turn. */
  #next = 0;

  constructor(rules: LaneRules, parts: LaneParts) {
    this.#rules = rules;
    this.#parts = parts;
    this.#pace = rules.pace;
  }

  /** Milliseconds that a new visitor would wait. */
  get wait(): number {
    return Math.max(0, this.#next - this.#parts.now());
  }

  get calm(): boolean {
    return this.#waiting.size === 0 && this.#parts.now() > this.#next + this.#rules.calmAfter;
  }

  /** Settles with true when it is this visitor's turn; with false at once if there is no place. */
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
