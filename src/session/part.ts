/** How the parts of a session hang together: what each is given, and what each is told. */
import type { ChatClient } from '../client/chat-client.js';
import { ChatError, type ChatEvent, type ErrorCode, type SessionConfig, type Service, type UserId } from '../types.js';
import type { FullEnvironment } from './environment.js';
import type { SessionState } from './state.js';

/** What a part may use of its session. */
export interface Kernel {
  readonly environment: FullEnvironment;
  readonly config: SessionConfig;
  readonly state: SessionState;
  /** Of the line that is up; `undefined` in every status but `online`. */
  readonly client: ChatClient | undefined;
  apply(event: ChatEvent): void;
}

/** Where an event came in: here, or in another tab of the same user, which told this one. */
export type Origin = 'here' | 'other-tab';

/** What a part wants to be told. The signal fires when the user's time in this session is over. */
export interface Part {
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
  return new ChatError('server', 'Something failed in an unforeseen way: see `reason` and `cause`.', {
    reason: reason.slice(0, 200),
    cause: error,
  });
};

/** Codes that say no more than that the line is not there, which its status says already. */
const lineCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'network',
  'timeout',
  'interrupted',
  'aborted',
  'not-signed-in',
  'token-expired',
  'token-invalid',
  'replaced',
  'kicked',
]);

/** Whether the fault lies with the line and not with what was asked. */
export const isLineError = (error: ChatError): boolean => lineCodes.has(error.code);

/** @throws ChatError `not-signed-in` or `network` where nothing can be asked now. */
export const lineOf = (kernel: Kernel): ChatClient => {
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
    return await use(lineOf(kernel));
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
    else if (!isLineError(error)) kernel.apply({ type: 'error', error });
  });
};
