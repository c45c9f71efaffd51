/**
 * The signed-in user's token, and how the next one is obtained. Only private fields of this file hold tokens and
 * passwords. A password is held while its user is signed in, because a token server offers no other way to renew; a
 * site that does not want this uses a token provider or a token URL.
 */
import type { TokenGrant } from '../../tokens/token-source.js';
import { ChatError } from '../../types/error.js';
import { normalizeUserId, type UserId } from '../../types/people.js';
import type { TokenRequest } from '../../types/session.js';
import type { Kernel } from '../kernel/feature.js';
import { SourceChange } from './source-change.js';

export interface Credentials {
  readonly user: UserId;
  readonly password: string;
}

/** A token with its normalised user id and the time it was received. */
export interface Grant {
  readonly token: string;
  readonly user: UserId;
  /** Epoch milliseconds. */
  readonly receivedAt: number;
  /** Epoch milliseconds, if known. */
  readonly expiresAt?: number | undefined;
}

/**
 * No server issues expired tokens: one that seems expired on arrival means that the device's clock is ahead. The server
 * then decides when it expires.
 */
export const believable = (expiresAt: number | undefined, now: number): number | undefined =>
  expiresAt !== undefined && expiresAt > now ? expiresAt : undefined;

export class Tokens {
  readonly #kernel: Kernel;
  #present: Grant | undefined;
  #offered: TokenGrant | undefined;
  #credentials: Credentials | undefined;
  #flight: Promise<Grant> | undefined;

  readonly #change: SourceChange;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;

    this.#change = new SourceChange(kernel.environment.clock);
  }

  get present(): Grant | undefined {
    return this.#present;
  }

  /** Whether a new token can be had without the user. */
  get canRenew(): boolean {
    const { tokenProvider, tokenUrl } = this.#kernel.config;
    return Boolean(this.#offered ?? this.#credentials ?? tokenProvider ?? tokenUrl);
  }

  signInWith(credentials: Credentials): void {
    this.#credentials = credentials;
  }

  /** Sets a token supplied from outside; the next request uses it before it asks any source. */
  offer(grant: TokenGrant): void {
    this.#offered = grant;
  }

  /** Another provider or URL was set. */
  sourceChanged(): void {
    this.#change.note();
  }

  /** The server renewed the token or reported its expiry. */
  extend(grant: Grant): void {
    this.#present = grant;
  }

  /** The server no longer accepts the current token. */
  reject(): void {
    this.#present = undefined;
  }

  forget(): void {
    this.#present = this.#offered = this.#credentials = this.#flight = undefined;
  }

  /** The current token if it is still valid, else a new one. @throws ChatError */
  async get(reason: TokenRequest['reason'], user: UserId | undefined, signal: AbortSignal): Promise<Grant> {
    const { clock } = this.#kernel.environment;
    const present = this.#present;
    const over = present?.expiresAt !== undefined && present.expiresAt <= clock.now();
    if (present && reason === 'sign-in' && !over && !this.#offered) return present;
    return this.fresh(over ? 'expired' : reason, user, signal);
  }

  /** Gets a new token; concurrent callers share one request. @throws ChatError */
  fresh(reason: TokenRequest['reason'], user: UserId | undefined, signal: AbortSignal): Promise<Grant> {
    const flight = (this.#flight ??= this.#change
      .settle((stop) => this.#ask(reason, user, stop), signal)
      .then((answer) => {
        if (signal.aborted) throw new ChatError('aborted', 'Signed out in the meantime.');
        return (this.#present = this.#grantOf(answer, user));
      }));
    const landed = (): void => {
      if (this.#flight === flight) this.#flight = undefined;
    };
    flight.then(landed, landed);
    return flight;
  }

  #grantOf(answer: TokenGrant, wanted: UserId | undefined): Grant {
    const answered = answer.user === undefined ? undefined : normalizeUserId(answer.user);
    const user = wanted ?? answered;
    if (user === undefined) {
      throw new ChatError('bad-config', 'The user of the token is unknown: set user-id, or return {token, user}.');
    }
    if (answered !== undefined && answered !== user) {
      throw new ChatError('token-invalid', `The token is for ${answered}, but ${user} is to be signed in.`);
    }
    const receivedAt = this.#kernel.environment.clock.now();
    return { token: answer.token, user, receivedAt, expiresAt: believable(answer.expiresAt, receivedAt) };
  }

  async #ask(reason: TokenRequest['reason'], user: UserId | undefined, signal: AbortSignal): Promise<TokenGrant> {
    const { config, environment } = this.#kernel;
    const { tokens } = environment;
    if (this.#offered) {
      const offered = this.#offered;
      this.#offered = undefined;
      return offered;
    }
    if (this.#credentials) {
      if (!tokens || !config.tokenServer)
        throw new ChatError('bad-config', 'Set token-server to sign in with a password.');
      const { user: name, password } = this.#credentials;
      return tokens.loginAtServer(config.tokenServer, name, password, { credentials: config.credentials, signal });
    }
    if (config.tokenProvider ?? config.tokenUrl) {
      if (!tokens) throw new ChatError('bad-config', 'This session was created without token functions.');
      return tokens.requestToken(config, {
        reason,
        signal,
        ...(user !== undefined && { user }),
        ...(config.guest && { guest: config.guest }),
      });
    }
    throw new ChatError('token-expired', 'The token has expired and there is no source for a new one: sign in again.');
  }
}
