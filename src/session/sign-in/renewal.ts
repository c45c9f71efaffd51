/**
 * Keeps the token of an open connection fresh. Checks the wall clock in small steps, since timers stop while a laptop
 * sleeps, and does not rely on the server's warnings.
 */
import type { ChatClient } from '../kernel/client-port.js';
import { ChatError } from '../../types/error.js';
import type { Timer } from '../kernel/environment.js';
import { toChatError, type Kernel } from '../kernel/feature.js';
import { delayOf } from './reconnect.js';
import { believable, type Grant, type Tokens } from './tokens.js';

/** The fraction of a token's life after which it is renewed. */
const ripe = 0.8;
const longestStep = 30_000;

const renewalTime = (grant: Grant | undefined): number =>
  grant?.expiresAt === undefined ? Infinity : grant.receivedAt + (grant.expiresAt - grant.receivedAt) * ripe;

export class Renewal {
  #timer: Timer;
  #failures = 0;
  #busy = false;
  /** By the monotonic clock. */
  #notBefore = -Infinity;
  /** The server asked for a new token and has not received one yet. */
  #asked = false;
  #stopped = false;

  /** @param onExpired the token has expired, and with it the connection. */
  constructor(
    private readonly kernel: Kernel,
    private readonly tokens: Tokens,
    private readonly client: ChatClient,
    private readonly signal: AbortSignal,
    private readonly onExpired: (error: ChatError) => void,
  ) {
    this.check();
  }

  stop(): void {
    this.#stopped = true;
    this.kernel.environment.clock.clearTimeout(this.#timer);
  }

  /** Checks the clock: at every step, and when the tab wakes. */
  check(): void {
    if (this.#stopped) return;
    const { clock } = this.kernel.environment;
    clock.clearTimeout(this.#timer);
    const now = clock.now();
    const grant = this.tokens.present;
    if (grant?.expiresAt !== undefined && now >= grant.expiresAt) {
      this.onExpired(new ChatError('token-expired', 'The token has expired.', { retryable: true }));
      return;
    }
    const mayAt = now + Math.max(0, this.#notBefore - clock.elapsed());
    const renewAt = Math.max(mayAt, this.#asked ? now : renewalTime(grant));
    if (now >= renewAt) this.renew();
    const next = now >= renewAt ? (grant?.expiresAt ?? Infinity) : renewAt;
    const step = Math.min(longestStep, Math.max(50, next - now));
    this.#timer = clock.setTimeout(() => this.check(), step);
  }

  /** Gets a new token and sends it; one at a time. */
  renew(): void {
    if (this.#busy || this.#stopped || !this.tokens.canRenew) return;
    if (this.kernel.environment.clock.elapsed() < this.#notBefore) return;
    this.#asked = true;
    this.#busy = true;
    void this.#renewOnce()
      .catch((thrown: unknown) => this.#failed(toChatError(thrown)))
      .finally(() => {
        this.#busy = false;
        this.check();
      });
  }

  async #renewOnce(): Promise<void> {
    const before = this.tokens.present;
    const grant = await this.tokens.fresh('renew', before?.user, this.signal);
    if (this.#stopped) return;
    const told = await this.client.renew(grant.token);
    if (this.#stopped) return;
    const expiresAt = believable(told, grant.receivedAt) ?? grant.expiresAt;
    this.tokens.extend({ ...grant, expiresAt } satisfies Grant);
    this.#failures = 0;
    this.#notBefore = -Infinity;
    this.#asked = false;
    this.kernel.apply({ type: 'token-renewed', expiresAt });
  }

  #failed(error: ChatError): void {
    if (this.#stopped || error.code === 'aborted') return;
    const { clock, random } = this.kernel.environment;
    this.#failures++;
    const delay = error.retryable ? delayOf(this.#failures, random()) : 60_000;
    this.#notBefore = clock.elapsed() + delay;
    this.kernel.apply({ type: 'error', error });
  }
}
