/**
 * Keeps the tabs of one user in one browser in step. Each has its own line, so what the server sends reaches each by
 * itself; told here is what a tab does alone: its own messages on their way out, what was read, what was changed.
 */
import type { ChatEvent, UserId } from '../types.js';
import { fromPlainError, plainError } from './compose.js';
import type { Channel } from './environment.js';
import type { Kernel, Origin, Part } from './part.js';
import type { PlainError } from './storage-port.js';

type Told =
  | { readonly kind: 'event'; readonly event: ChatEvent; readonly error?: PlainError }
  /** Something was stored for a peer; whether its writer has a line of its own. */
  | { readonly kind: 'outbox'; readonly peer: UserId; readonly online: boolean }
  | { readonly kind: 'signed-out' };

export interface TabsListener {
  /** An event of another tab. */
  event(event: ChatEvent): void;
  outbox(peer: UserId, online: boolean): void;
  signedOut(): void;
}

const isTold = (event: ChatEvent): boolean => {
  switch (event.type) {
    case 'sending':
    case 'sent':
    case 'failed':
    case 'discarded':
    case 'edited':
    case 'recalled':
    case 'removed':
    case 'reactions':
    case 'draft':
    case 'conversation-marked':
    case 'conversation-removed':
    case 'blocklist':
    case 'contacts':
    case 'contact-removed':
    case 'contact-request-closed':
      return true;
    case 'conversation-read':
      return event.byMe;
    case 'progress':
      return event.attachment !== undefined;
    default:
      return false;
  }
};

/** An error loses its class on the way, and is sent as what it says. */
const withoutError = (event: ChatEvent): Told => {
  if (event.type === 'failed') {
    return { kind: 'event', event: { ...event, error: undefined as never }, error: plainError(event.error) };
  }
  if (event.type === 'sending' && event.message.error) {
    const { error, ...message } = event.message;
    return { kind: 'event', event: { ...event, message: message }, error: plainError(error) };
  }
  return { kind: 'event', event };
};

const withError = (event: ChatEvent, plain: PlainError | undefined): ChatEvent => {
  if (!plain) return event;
  const error = fromPlainError(plain);
  if (event.type === 'failed') return { ...event, error };
  return event.type === 'sending' ? { ...event, message: { ...event.message, error } } : event;
};

export class Tabs implements Part {
  #channel?: Channel;

  constructor(
    private readonly kernel: Kernel,
    private readonly listener: TabsListener,
  ) {}

  signedIn(user: UserId): void {
    const { config, environment } = this.kernel;
    this.#channel = environment.openChannel?.(`agora-chat:${config.appKey ?? config.appId ?? ''}:${user}`);
    this.#channel?.listen((data) => this.#hear(data as Told));
  }

  applied(event: ChatEvent, origin: Origin): void {
    if (origin === 'here' && isTold(event)) this.#channel?.post(withoutError(event));
  }

  tellOutbox(peer: UserId): void {
    const online = this.kernel.client !== undefined;
    this.#channel?.post({ kind: 'outbox', peer, online } satisfies Told);
  }

  /** @param everywhere signs out the other tabs too: what is wiped is wiped for all of them. */
  leave(everywhere: boolean): void {
    const channel = this.#channel;
    this.#channel = undefined;
    if (everywhere) channel?.post({ kind: 'signed-out' } satisfies Told);
    channel?.close();
  }

  #hear(told: Told): void {
    if (told.kind === 'event') this.listener.event(withError(told.event, told.error));
    else if (told.kind === 'outbox') this.listener.outbox(told.peer, told.online);
    else {
      this.leave(false);
      this.listener.signedOut();
    }
  }
}
