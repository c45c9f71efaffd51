/** What happens in a chat, told to the page: typed events, bubbling and composed, fired on `<agora-connection>`. */
import type { ChatError } from '../types/error.js';
import type { Message } from '../types/message.js';
import type { Status } from '../types/session.js';

const told = { bubbles: true, composed: true } as const;

/** The session moved from one status to another. */
export class AgoraStatusEvent extends Event {
  static readonly type = 'agora-status';
  constructor(
    readonly status: Status,
    readonly previous: Status,
    /** Why, where that is a trouble. */
    readonly error?: ChatError,
  ) {
    super(AgoraStatusEvent.type, told);
  }
}

/** A message was received. Fired once a message, also where the server hands it over again. */
export class AgoraMessageEvent extends Event {
  static readonly type = 'agora-message';
  constructor(readonly message: Message) {
    super(AgoraMessageEvent.type, told);
  }
}

/** The server has confirmed an own message. */
export class AgoraSentEvent extends Event {
  static readonly type = 'agora-sent';
  constructor(readonly message: Message) {
    super(AgoraSentEvent.type, told);
  }
}

/** Something went wrong; `error` says what, what to do, and whether a retry can help. */
export class AgoraErrorEvent extends Event {
  static readonly type = 'agora-error';
  constructor(readonly error: ChatError) {
    super(AgoraErrorEvent.type, told);
  }
}

/** A new token is in use. */
export class AgoraTokenRenewedEvent extends Event {
  static readonly type = 'agora-token-renewed';
  constructor(
    /** Epoch milliseconds, where known. */
    readonly expiresAt?: number,
  ) {
    super(AgoraTokenRenewedEvent.type, told);
  }
}

/** A user was registered at the token server. */
export class AgoraRegisteredEvent extends Event {
  static readonly type = 'agora-registered';
  constructor(readonly userId: string) {
    super(AgoraRegisteredEvent.type, told);
  }
}

/** The number of unread messages in all conversations changed; for a badge. */
export class AgoraUnreadEvent extends Event {
  static readonly type = 'agora-unread';
  constructor(readonly total: number) {
    super(AgoraUnreadEvent.type, told);
  }
}

/** A conversation was chosen in `<agora-conversations>`; fired there. Prevented, `<agora-peer-chat>` does not follow. */
export class AgoraSelectEvent extends Event {
  static readonly type = 'agora-select';
  constructor(readonly peer: string) {
    super(AgoraSelectEvent.type, { ...told, cancelable: true });
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
