/**
 * A queue for hashing passwords, which is deliberately expensive: few hashes at once, sign-ins before registrations,
 * and a place always reserved for sign-ins. No visitor gets more than some of the places. If the queue is full, the
 * request is refused at once, before any work is done.
 */
import { tooManyAttempts } from './answers.ts';

export interface HashQueueSize {
  /** Hashes computed in parallel. */
  readonly atOnce: number;
  /** Maximum number of waiting registrations. */
  readonly registrations: number;
  /** Maximum number of waiting registrations per visitor. */
  readonly registrationsOfOne: number;
  /** Maximum number of waiting sign-ins. */
  readonly signIns: number;
  readonly signInsOfOne: number;
}

const defaultSize: HashQueueSize = {
  atOnce: 2,
  registrations: 8,
  registrationsOfOne: 4,
  signIns: 64,
  signInsOfOne: 8,
};

export type HashKind = 'registration' | 'sign-in';

interface Waiting {
  readonly visitor: string;
  readonly start: () => void;
}

export class HashQueue {
  readonly #size: HashQueueSize;
  readonly #waiting: Readonly<Record<HashKind, Waiting[]>> = { registration: [], 'sign-in': [] };
  #running = 0;
  #registering = 0;
  /** Milliseconds that recent hashes took; the basis of the retry time in refusals. */
  #usual = 500;

  constructor(size: Partial<HashQueueSize> = {}) {
    this.#size = { ...defaultSize, ...size };
  }

  /** @throws Refusal 429 if too many are waiting, or too many of this visitor. */
  async run<T>(kind: HashKind, visitor: string, work: () => Promise<T>): Promise<T> {
    const { registrations, registrationsOfOne, signIns, signInsOfOne } = this.#size;
    const [places, placesOfOne] =
      kind === 'registration' ? [registrations, registrationsOfOne] : [signIns, signInsOfOne];
    const waiting = this.#waiting[kind];
    if (!this.#mayStart(kind)) {
      const ofOne = waiting.filter((other) => other.visitor === visitor).length;
      if (waiting.length >= places || ofOne >= placesOfOne) {
        // The same words as the other limits, so that a guesser cannot tell them apart.
        throw tooManyAttempts((placesOfOne + 1) * this.#usual);
      }
      // Counted by the code that resumes it.
      await new Promise<void>((start) => waiting.push({ visitor, start }));
    } else this.#count(kind, 1);
    const started = performance.now();
    try {
      return await work();
    } finally {
      this.#usual = (this.#usual * 3 + performance.now() - started) / 4;
      this.#count(kind, -1);
      this.#startNext();
    }
  }

  #mayStart(kind: HashKind): boolean {
    if (this.#running >= this.#size.atOnce) return false;
    return kind === 'sign-in' || this.#registering < Math.max(1, this.#size.atOnce - 1);
  }

  #count(kind: HashKind, change: 1 | -1): void {
    this.#running += change;
    if (kind === 'registration') this.#registering += change;
  }

  #startNext(): void {
    for (const kind of ['sign-in', 'registration'] as const) {
      while (this.#waiting[kind].length > 0 && this.#mayStart(kind)) {
        this.#count(kind, 1);
        this.#waiting[kind].shift()!.start();
      }
    }
  }
}
