/**
 * The one clock of the token of an open connection: renews the token in time, and ends the connection with it. It goes by
 * what the source of the token and the client report. It checks the wall clock in small steps, since long timers overflow
 * (at 2^31 ms) and all timers stop while a laptop sleeps.
 */
import type { ChatClient, TokenLife } from '../kernel/client-port.js';
import { ChatError } from '../../types/error.js';
import type { Timer } from '../kernel/environment.js';
import { toChatError, type Kernel } from '../kernel/feature.js';
import { SteadyClock } from '../../platform/steady-clock.js';
import { delayOf } from './reconnect.js';
import { believable, type Grant, type Tokens } from './tokens.js';

/** The fraction of a token's life after which it is renewed. */
const ripe = 0.8;
const longestStep = 30_000;
/** Milliseconds between renewals where one follows the other sooner: a source may give tokens that end at once. */
const rest = 5_000;

const renewalTime = (grant: Grant | undefined): number =>
  grant?.expiresAt === undefined ? Infinity : grant.receivedAt + (grant.expiresAt - grant.receivedAt) * ripe;

export class Renewal {
  readonly #kernel: Kernel;
  readonly #tokens: Tokens;
  readonly #client: ChatClient;
  readonly #signal: AbortSignal;
  readonly #onExpired: (error: ChatError) => void;
  #timer: Timer;
  #failures = 0;
  #busy = false;
  /** By the monotonic clock. */
  #notBefore = -Infinity;
  #renewedAt = -Infinity;
  /** The server asked for a new token and has not received one yet. */
  #asked = false;
  /** Epoch milliseconds by the device's clock, from what the client reported. */
  #endsAt = Infinity;
  /** When the near end is announced, once per token; `-Infinity` when it has been. */
  #warnsAt = Infinity;
  #stopped = false;
  /** Set when this token came. */
  readonly #clock: SteadyClock;
  #grant: Grant | undefined;

  /** @param onExpired the token has expired, and with it the connection. */
  constructor(
    kernel: Kernel,
    tokens: Tokens,
    client: ChatClient,
    signal: AbortSignal,
    onExpired: (error: ChatError) => void,
  ) {
    this.#kernel = kernel;
    this.#tokens = tokens;
    this.#client = client;
    this.#signal = signal;
    this.#onExpired = onExpired;
    this.#clock = new SteadyClock(kernel.environment.clock);

    this.check();
  }

  stop(): void {
    this.#stopped = true;
    this.#kernel.environment.clock.clearTimeout(this.#timer);
  }

  /**
   * Takes what the client reports. The server's time corrects a device whose clock is off by hours. By the device's clock
   * alone, no token is over that the server has just accepted.
   */
  note({ left, isServerTime }: TokenLife): void {
    if (this.#stopped) return;
    const now = this.#now();
    const isKnown = Number.isFinite(left);
    if (isServerTime) {
      if (!isKnown || (left > 0 && Math.abs(this.#endsAt - now - left) <= left / 10)) return;
    } else this.#warnsAt = Infinity;
    const isLimited = isKnown && (left > 0 || isServerTime);
    this.#endsAt = isLimited ? now + left : Infinity;
    if (this.#warnsAt !== -Infinity) this.#warnsAt = isLimited ? now + left * ripe : Infinity;
    this.check();
  }

  /** Checks the clock: at every step, and when the tab wakes. */
  check(): void {
    if (this.#stopped) return;
    const { clock } = this.#kernel.environment;
    clock.clearTimeout(this.#timer);
    const now = this.#now();
    const grant = this.#tokens.present;
    const endsAt = Math.min(grant?.expiresAt ?? Infinity, this.#endsAt);
    if (now >= endsAt) {
      this.#onExpired(new ChatError('token-expired', 'The token has expired.', { retryable: true }));
      return;
    }
    if (now >= this.#warnsAt && this.#warnsAt !== -Infinity) {
      this.#warnsAt = -Infinity;
      this.#kernel.apply({ type: 'token-will-expire' });
      this.renew();
      // A listener may have signed out.
      if (this.#stopped) return;
    }
    const mayAt = now + Math.max(0, this.#notBefore - clock.elapsed());
    const renewAt = Math.max(mayAt, this.#asked ? now : renewalTime(grant));
    if (now >= renewAt) this.renew();
    const next = Math.min(...[endsAt, renewAt, this.#warnsAt].filter((at) => at > now));
    if (next === Infinity) return;
    const step = Math.min(longestStep, Math.max(50, next - now));
    this.#timer = clock.setTimeout(() => this.check(), step);
  }

  /** Gets a new token and sends it; one at a time. */
  renew(): void {
    if (this.#busy || this.#stopped || !this.#tokens.canRenew) return;
    this.#asked = true;
    if (this.#kernel.environment.clock.elapsed() < this.#notBefore) return;
    this.#busy = true;
    void this.#renewOnce()
      .catch((thrown: unknown) => this.#failed(toChatError(thrown)))
      .finally(() => {
        this.#busy = false;
        this.check();
      });
  }

  async #renewOnce(): Promise<void> {
    const grant = await this.#tokens.fresh('renew', this.#tokens.present?.user, this.#signal);
    if (this.#stopped) return;
    // First the end is dated by the clock that the new token came by.
    this.#now();
    const endOfOld = this.#endsAt;
    const stated = await this.#client.renew(grant.token);
    if (this.#stopped) return;
    const expiresAt = believable(stated, grant.receivedAt) ?? grant.expiresAt;
    // A client that reports nothing about the new token has nothing to say about the old one any more.
    if (this.#endsAt === endOfOld) this.#endsAt = this.#warnsAt = Infinity;
    this.#tokens.extend({ ...grant, expiresAt } satisfies Grant);
    this.#failures = 0;
    const now = this.#kernel.environment.clock.elapsed();
    this.#notBefore = now - this.#renewedAt < rest ? now + rest : -Infinity;
    this.#renewedAt = now;
    this.#asked = false;
    this.#kernel.apply({ type: 'token-renewed', expiresAt });
  }

  /** Goes on where the device's clock is set back. One that is set ahead cannot be told from a laptop that slept. */
  #now(): number {
    const now = Math.max(this.#kernel.environment.clock.now(), this.#clock.now);
    const { present } = this.#tokens;
    if (present === this.#grant) return now;
    // The new token is dated by the clock as it is now.
    this.#grant = present;
    const wall = this.#clock.set();
    this.#endsAt -= now - wall;
    this.#warnsAt -= now - wall;
    return wall;
  }

  #failed(error: ChatError): void {
    if (this.#stopped || error.code === 'aborted') return;
    const { clock, random } = this.#kernel.environment;
    this.#failures++;
    const delay = error.retryable ? delayOf(this.#failures, random()) : 60_000;
    this.#notBefore = clock.elapsed() + delay;
    this.#kernel.apply({ type: 'error', error });
  }
}
