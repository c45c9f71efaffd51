/** The events that a page receives: typed, bubbling and composed, fired on `<agora-connection>`. */
import type { ChatError } from '../types/error.js';
import type { Message } from '../types/message.js';
import type { Status } from '../types/session.js';

const bubbling = { bubbles: true, composed: true } as const;

/** The status of the session changed. */
export class AgoraStatusEvent extends Event {
  static readonly type = 'agora-status';
  constructor(
    readonly status: Status,
    readonly previous: Status,
    /** The reason, if the change is due to an error. */
    readonly error?: ChatError,
  ) {
    super(AgoraStatusEvent.type, bubbling);
  }
}

/** A message was received. Fired once per message, even if the server delivers it again. */
export class AgoraMessageEvent extends Event {
  static readonly type = 'agora-message';
  constructor(readonly message: Message) {
    super(AgoraMessageEvent.type, bubbling);
  }
}

/** The server confirmed a message of this user. */
export class AgoraSentEvent extends Event {
  static readonly type = 'agora-sent';
  constructor(readonly message: Message) {
    super(AgoraSentEvent.type, bubbling);
  }
}

/** An error occurred. `error` says what happened, what to do, and whether a retry can help. */
export class AgoraErrorEvent extends Event {
  static readonly type = 'agora-error';
  constructor(readonly error: ChatError) {
    super(AgoraErrorEvent.type, bubbling);
  }
}

/** A new token is in use. */
export class AgoraTokenRenewedEvent extends Event {
  static readonly type = 'agora-token-renewed';
  constructor(
    /** Epoch milliseconds, if known. */
    readonly expiresAt?: number,
  ) {
    super(AgoraTokenRenewedEvent.type, bubbling);
  }
}

/** A user was registered with the token server. */
export class AgoraRegisteredEvent extends Event {
  static readonly type = 'agora-registered';
  constructor(readonly userId: string) {
    super(AgoraRegisteredEvent.type, bubbling);
  }
}

/** The number of unread messages in all conversations changed. Use it for a badge. */
export class AgoraUnreadEvent extends Event {
  static readonly type = 'agora-unread';
  constructor(readonly total: number) {
    super(AgoraUnreadEvent.type, bubbling);
  }
}

/** A conversation was chosen in `<agora-conversations>`; fired on that element. If the event is cancelled, `<agora-peer-chat>` does not open the conversation. */
export class AgoraSelectEvent extends Event {
  static readonly type = 'agora-select';
  constructor(readonly peer: string) {
    super(AgoraSelectEvent.type, { ...bubbling, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'agora-status': AgoraStatusEvent;
    'agora-message': AgoraMessageEvent;
    'agora-sent': AgoraSentEvent;
    'agora-error': AgoraErrorEvent;
    'agora-token-renewed': AgoraTokenRenewedEvent;
    'agora-registered': AgoraRegisteredEvent;
    'agora-unread': AgoraUnreadEvent;
    'agora-select': AgoraSelectEvent;
  }
}
