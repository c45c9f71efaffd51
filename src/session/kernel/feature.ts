/** The contract between a session and its features: what each may use, and which events each receives. */
import type { ChatClient } from './client-port.js';
import { ChatError } from '../../types/error.js';
import { policyOf } from '../../types/error-policy.js';
import type { ChatEvent } from '../../types/event.js';
import type { UserId } from '../../types/people.js';
import type { SessionConfig, Service } from '../../types/session.js';
import { reasonOf } from '../../tokens/redact.js';
import type { FullEnvironment } from './environment.js';
import type { SessionState } from '../state/state.js';

/** What a feature may use of its session. */
export interface Kernel {
  readonly environment: FullEnvironment;
  readonly config: SessionConfig;
  readonly state: SessionState;
  /** The client of the open connection; `undefined` in every status but `online`. */
  readonly client: ChatClient | undefined;
  apply(event: ChatEvent): void;
}

/** Where an event occurred: here, or in another tab of the same user that reported it to this one. */
export type Origin = 'here' | 'other-tab';

/** The events a feature can receive. The signal fires when the user's time in this session ends. */
export interface Feature {
  signedIn?(user: UserId, signal: AbortSignal): void;
  online?(client: ChatClient): void;
  /** The messages queued on the server have been delivered. */
  synced?(client: ChatClient): void;
  offline?(): void;
  /** @param wiped whether all data of the user was deleted. */
  signedOut?(wiped: boolean): void;
  applied?(event: ChatEvent, origin: Origin, before: SessionState): void;
}

/** Turns anything thrown into a ChatError. */
export const toChatError = (error: unknown): ChatError => {
  if (error instanceof ChatError) return error;
  return new ChatError('server', 'An unexpected error occurred: see `reason` and `cause`.', {
    reason: reasonOf(error),
    cause: error,
  });
};

/** Whether the connection is at fault, and not the request. */
export const isConnectionError = (error: ChatError): boolean => policyOf(error.code).isOfConnection === true;

/** @throws ChatError `not-signed-in` or `network` if no request is possible now. */
export const connectedClient = (kernel: Kernel): ChatClient => {
  if (kernel.client) return kernel.client;
  if (kernel.state.userId === undefined) throw new ChatError('not-signed-in', 'Sign in first.');
  throw new ChatError('network', 'There is no connection now: try again when the status is online.', {
    retryable: true,
  });
};

/** Runs a user's request to an optional service; remembers a service that turns out to be off. */
export const useService = async <T>(
  kernel: Kernel,
  service: Service,
  use: (client: ChatClient) => Promise<T>,
): Promise<T> => {
  try {
    return await use(connectedClient(kernel));
  } catch (thrown) {
    const error = toChatError(thrown);
    if (error.code === 'service-off') kernel.apply({ type: 'service-off', service });
    throw error;
  }
};

/** Runs work that no user waits for; a failure becomes an event. */
export const inBackground = (kernel: Kernel, work: () => Promise<unknown>, service?: Service): void => {
  work().catch((thrown: unknown) => {
    const error = toChatError(thrown);
    if (error.code === 'service-off' && service) kernel.apply({ type: 'service-off', service });
    else if (!isConnectionError(error)) kernel.apply({ type: 'error', error });
  });
};

/** A read that is repeated if what it reads was changed meanwhile: the answer may not have the change. */
export class WholeRead {
  readonly #kernel: Kernel;
  #changes = 0;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  changed(): void {
    this.#changes++;
  }

  async of<T>(client: ChatClient, read: () => Promise<T>): Promise<T> {
    for (;;) {
      const before = this.#changes;
      const answer = await read();
      if (before === this.#changes || client !== this.#kernel.client) return answer;
    }
  }
}
