/** How the features of a session hang together: what each is given, and what each is told. */
import type { ChatClient } from './client-port.js';
import { ChatError } from '../../types/error.js';
import { policyOf } from '../../types/error-policy.js';
import type { ChatEvent } from '../../types/event.js';
import type { UserId } from '../../types/people.js';
import type { SessionConfig, Service } from '../../types/session.js';
import type { FullEnvironment } from './environment.js';
import type { SessionState } from '../state/state.js';

/** What a part may use of its session. */
export interface Kernel {
  readonly environment: FullEnvironment;
  readonly config: SessionConfig;
  readonly state: SessionState;
  /** Of the connection that is up; `undefined` in every status but `online`. */
  readonly client: ChatClient | undefined;
  apply(event: ChatEvent): void;
}

/** Where an event came in: here, or in another tab of the same user, which told this one. */
export type Origin = 'here' | 'other-tab';

/** What a part wants to be told. The signal fires when the user's time in this session is over. */
export interface Feature {
  signedIn?(user: UserId, signal: AbortSignal): void;
  online?(client: ChatClient): void;
  /** What waited on the server has been handed over. */
  synced?(client: ChatClient): void;
  offline?(): void;
  /** @param wiped whether nothing of the user is kept. */
  signedOut?(wiped: boolean): void;
  applied?(event: ChatEvent, origin: Origin, before: SessionState): void;
}

/** Whatever was thrown, as the one class of errors. */
export const toChatError = (error: unknown): ChatError => {
  if (error instanceof ChatError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new ChatError('server', 'An unexpected error occurred: see `reason` and `cause`.', {
    reason: reason.slice(0, 200),
    cause: error,
  });
};

/** Whether the fault lies with the connection and not with what was asked. */
export const isConnectionError = (error: ChatError): boolean => policyOf(error.code).isOfConnection === true;

/** @throws ChatError `not-signed-in` or `network` where nothing can be asked now. */
export const connectedClient = (kernel: Kernel): ChatClient => {
  if (kernel.client) return kernel.client;
  if (kernel.state.userId === undefined) throw new ChatError('not-signed-in', 'Sign in first.');
  throw new ChatError('network', 'There is no connection now: try again when the status is online.', {
    retryable: true,
  });
};

/** Does what a person asked of an optional service; a service that turns out to be off is remembered. */
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

/** Does what no person waits for; what goes wrong becomes an event. */
export const inBackground = (kernel: Kernel, work: () => Promise<unknown>, service?: Service): void => {
  work().catch((thrown: unknown) => {
    const error = toChatError(thrown);
    if (error.code === 'service-off' && service) kernel.apply({ type: 'service-off', service });
    else if (!isConnectionError(error)) kernel.apply({ type: 'error', error });
  });
};
