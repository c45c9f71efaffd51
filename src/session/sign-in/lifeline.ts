/**
 * A sign-in from the first token to the sign-out: one loop that gets a token, keeps a connection, and decides what to
 * do when the connection is gone. Each turn uses a new client; the loop ends only with its user's time.
 */
import type { ChatClient } from '../kernel/client-port.js';
import { ChatError, type ErrorCode } from '../../types/error.js';
import type { UserId } from '../../types/people.js';
import { appOf, type Status, type TokenRequest } from '../../types/session.js';
import { claimDevice, type Device } from './device.js';
import { Connection } from './connection.js';
import { toChatError, type Kernel } from '../kernel/feature.js';
import { Pause } from '../kernel/pause.js';
import { nextRest, nextStep } from './next-rest.js';
import { delayOf } from './reconnect.js';
import { Renewal } from './renewal.js';
import type { Grant, Tokens } from './tokens.js';
import { WaitingCalls } from './waiting.js';

/**
 * Stored data is deleted (`wipe`: the user signs out), kept (`keep`: another user takes over, or the page goes), or left
 * to the tab in which the user signed out (`elsewhere`): this tab may hear of it late, when the store is already a new one.
 */
export type Leaving = 'wipe' | 'keep' | 'elsewhere';

export interface LifelineListener {
  signedIn(grant: Grant): void;
  online(client: ChatClient): void;
  synced(client: ChatClient): void;
  offline(): void;
  /** A sign-in by hand was refused; nobody is signed in. */
  refused(error: ChatError): void;
}

/** Why the next token is asked for. */
const reasonAfter = (code: ErrorCode): TokenRequest['reason'] => {
  if (code === 'token-expired') return 'expired';
  return code === 'token-invalid' ? 'rejected' : 'sign-in';
};

export class Lifeline {
  readonly #kernel: Kernel;
  readonly #tokens: Tokens;
  readonly #listener: LifelineListener;
  readonly #user: UserId | undefined;
  readonly #asked: boolean;
  readonly #stop = new AbortController();
  readonly #pause: Pause;
  #client: ChatClient | undefined;
  #connection: Connection | undefined;
  #renewal: Renewal | undefined;
  #device: Device | undefined;
  #welcomed = false;
  /** Whether the connection was ever up. */
  #entered = false;
  /** The last reason reported to a user who has never been online. */
  #reported: string | undefined;
  #failures = 0;
  #tokenFailures = 0;
  /** When the connection last came up, by the monotonic clock, and how often in a row its token ended soon after. */
  #upAt = 0;
  #brief = 0;
  readonly #waiting: WaitingCalls;

  /**
   * @param user the wanted user; `undefined` leaves it to the token source.
   * @param asked whether somebody signs in by hand: a refusal then leads back to `signed-out`, else to `failed`.
   */
  constructor(kernel: Kernel, tokens: Tokens, listener: LifelineListener, user: UserId | undefined, asked: boolean) {
    this.#kernel = kernel;
    this.#tokens = tokens;
    this.#listener = listener;
    this.#user = user;
    this.#asked = asked;

    this.#pause = new Pause(kernel.environment.clock);
    this.#waiting = new WaitingCalls(kernel);
  }

  get client(): ChatClient | undefined {
    return this.#client;
  }

  start(): void {
    void this.#run().catch((error: unknown) => this.#kernel.environment.report(error));
  }

  /** Ends for good: no event follows. */
  end(): void {
    this.#stop.abort();
    this.#down();
    this.#device?.release();
    this.#waiting.settle(new ChatError('aborted', 'Signed out in the meantime.'));
  }

  /** Settles when the connection is up or has failed, or after 30 s, even if tries continue. */
  async whenOnline(): Promise<void> {
    if (!this.#client) await this.#waiting.wait();
  }

  /** The user wants to continue now. */
  resume(): void {
    this.#reported = undefined;
    this.#failures = 0;
    this.#pause.end('asked');
  }

  /** The network or the tab came back. */
  wake(): void {
    this.#renewal?.check();
    this.#client?.probe();
    if (this.#pause.end('chance')) this.#failures = 0;
  }

  networkLost(): void {
    this.#connection?.cut(new ChatError('network', 'The network was lost.', { retryable: true }));
  }

  /**
   * Another token or source was configured. A page may pass a new function at each render, also in response to the last
   * one's result. So a source is asked at the normal retry pace, and never takes the chat back from another tab.
   */
  tokenChanged(offered: boolean): void {
    if (offered) this.#renewal?.renew();
    if (this.#kernel.state.status === 'replaced') return;
    if (offered) this.#pause.end('asked');
    else this.#pause.limit(delayOf(this.#failures, this.#kernel.environment.random()));
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop;
    let reason: TokenRequest['reason'] = 'sign-in';
    this.#status('signing-in');
    while (!signal.aborted) {
      const error = await this.#turn(reason);
      if (signal.aborted) return;
      const { code } = error;
      reason = reasonAfter(code);
      if (nextStep(error) === 'fresh-token') this.#tokens.reject();
      if (code === 'token-expired') this.#kernel.apply({ type: 'token-expired' });
      this.#explain(error);
      if (this.#asked && !this.#welcomed) {
        this.#device?.release();
        this.#listener.refused(error);
        this.#waiting.settle(error);
        return;
      }
      await this.#rest(error);
    }
  }

  /** Reports each reason once to a user who has never been online; later the status says enough. */
  #explain(error: ChatError): void {
    const step = nextStep(error);
    const reason = `${error.code} ${error.message}`;
    if (this.#entered || step === 'replaced' || reason === this.#reported) return;
    this.#reported = reason;
    if (!this.#welcomed || step !== 'again') this.#kernel.apply({ type: 'login-failed', error });
    else if (this.#kernel.environment.signals.online) this.#kernel.apply({ type: 'error', error });
  }

  /** One turn: gets a token and opens a connection with it. @returns why the turn ended. */
  async #turn(reason: TokenRequest['reason']): Promise<ChatError> {
    const { signal } = this.#stop;
    let grant: Grant;
    if (this.#kernel.state.status !== 'signing-in') this.#status('connecting');
    try {
      grant = await this.#tokens.get(reason, this.#kernel.state.userId ?? this.#user, signal);
      this.#device ??= await this.#claim();
    } catch (thrown) {
      this.#tokenFailures++;
      return toChatError(thrown);
    }
    if (signal.aborted) return new ChatError('aborted', 'Signed out in the meantime.');
    this.#tokenFailures = 0;
    if (!this.#asked) this.#welcome(grant);
    this.#status('connecting');
    this.#connection = new Connection(this.#kernel, {
      alive: () => this.#welcome(grant),
      tokenEnding: () => this.#renewal?.renew(),
      tokenLife: (life) => this.#renewal?.note(life),
      up: (client) => this.#up(client, grant),
      synced: (client) => this.#listener.synced(client),
    });
    const error = await this.#connection.run(grant, this.#device.id, signal);
    // The token was good, so the connection is at fault, and that is worth waiting for.
    if (nextStep(error) === 'again' && !signal.aborted) this.#welcome(grant);
    this.#down();
    return error;
  }

  async #claim(): Promise<Device> {
    const { config, environment } = this.#kernel;
    const device = await claimDevice(environment, appOf(config));
    if (this.#stop.signal.aborted) device.release();
    return device;
  }

  #welcome(grant: Grant): void {
    if (this.#welcomed) return;
    this.#welcomed = true;
    this.#listener.signedIn(grant);
  }

  #up(client: ChatClient, grant: Grant): void {
    this.#welcome(grant);
    this.#entered = true;
    this.#failures = 0;
    this.#upAt = this.#kernel.environment.clock.elapsed();
    this.#client = client;
    const onExpired = (error: ChatError): void => this.#connection?.cut(error);
    this.#status('online');
    this.#renewal = new Renewal(this.#kernel, this.#tokens, client, this.#stop.signal, onExpired);
    this.#listener.online(client);
    this.#waiting.settle();
  }

  #down(): void {
    this.#renewal?.stop();
    this.#renewal = this.#connection = undefined;
    if (!this.#client) return;
    this.#client = undefined;
    this.#listener.offline();
  }

  /** Shows what is wrong and waits until the next turn makes sense. */
  async #rest(error: ChatError): Promise<void> {
    const { clock, random, signals } = this.#kernel.environment;
    const isBrief = error.code === 'token-expired' && clock.elapsed() - this.#upAt < 10_000;
    if (!isBrief) this.#brief = 0;
    this.#failures += 1 + this.#brief;
    if (isBrief) this.#brief++;
    const { status, milliseconds } = nextRest({
      error,
      failures: this.#failures,
      tokenFailures: this.#tokenFailures,
      wasOnline: this.#entered,
      canRenew: this.#tokens.canRenew,
      hasNetwork: signals.online,
      delay: delayOf(this.#failures, random()),
    });
    this.#status(status, error, milliseconds === undefined ? undefined : clock.now() + milliseconds);
    if (milliseconds === undefined || status === 'failed') this.#waiting.settle(error);
    await this.#pause.wait(milliseconds, this.#stop.signal);
  }

  #status(status: Status, error?: ChatError, retryAt?: number): void {
    if (!this.#stop.signal.aborted) this.#kernel.apply({ type: 'status', status, error, retryAt });
  }
}
