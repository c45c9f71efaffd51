/** Maps session events to the DOM events that the page receives. The element itself reports errors. */
import type { SessionState } from '../../session/state/state.js';
import type { ChatEvent } from '../../types/event.js';
import type { Message } from '../../types/message.js';
import type { Status } from '../../types/session.js';
import {
  AgoraMessageEvent,
  AgoraRegisteredEvent,
  AgoraSentEvent,
  AgoraStatusEvent,
  AgoraTokenRenewedEvent,
} from '../../ui/events.js';

const sentMessage = (event: Extract<ChatEvent, { type: 'sent' }>, state: SessionState): Message | undefined => {
  const conversation = state.conversations.get(event.peer);
  const message =
    conversation?.messages.findLast((one) => one.key === event.key) ??
    conversation?.pending.find((one) => one.key === event.key);
  return message && { ...message, id: event.id, time: event.time };
};

/** @param state after the event. @param previous status before it. */
export const publicEvent = (event: ChatEvent, state: SessionState, previous: Status): Event | undefined => {
  switch (event.type) {
    case 'status':
      return event.status === previous ? undefined : new AgoraStatusEvent(event.status, previous, event.error);
    case 'message':
      if (event.origin !== 'live' || event.message.outgoing) return undefined;
      return new AgoraMessageEvent(event.message);
    case 'sent': {
      const message = sentMessage(event, state);
      return message && new AgoraSentEvent(message);
    }
    case 'token-renewed':
      return new AgoraTokenRenewedEvent(event.expiresAt);
    case 'registered':
      return new AgoraRegisteredEvent(event.user);
    default:
      return undefined;
  }
};
