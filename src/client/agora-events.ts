/** The SDK's callbacks, each translated into an event. */
import type { UserId } from '../types/people.js';
import { toMessage, toReactions, userOf } from './message/agora-message.js';
import { isObject, stringOf, timeOf } from './message/sdk-values.js';
import { toPresence } from './agora-people.js';
import type { ForeignUrls } from './foreign-urls.js';
import type { SdkHandlers, SdkObject } from './sdk/agora-sdk.js';
import type { ClientEvent } from '../session/kernel/client-port.js';

/** Milliseconds for which a typing notification is valid. */
const typingTime = 6_000;

export interface EventContext {
  readonly me: UserId;
  readonly urls: ForeignUrls;
  readonly report: (event: ClientEvent) => void;
  /** Requests the presence of users whose pushed presence is ambiguous. */
  readonly askPresence: (users: readonly UserId[]) => void;
}

const fieldsOf = (value: unknown): SdkObject => (isObject(value) ? value : {});

/** The other person in something with a sender and a receiver. */
const peerOf = ({ from, to }: SdkObject, me: UserId): UserId => (userOf(from) === me ? userOf(to) : userOf(from));

/** A notice that names nobody would make a conversation, or a contact, of nobody. */
const isOfSomebody = (event: ClientEvent): boolean =>
  !('peer' in event && event.peer === '') &&
  !('user' in event && event.user === '') &&
  !(event.type === 'contact-request' && event.request.from === '');

const multiDevice = (raw: SdkObject): ClientEvent | undefined => {
  const peer = userOf(raw.conversationId);
  if (raw.operation === 'deleteConversation') return { type: 'conversation-removed', peer };
  if (raw.operation === 'pinnedConversation') return { type: 'conversation-marked', peer, pinned: true };
  if (raw.operation === 'unpinnedConversation') return { type: 'conversation-marked', peer, pinned: false };
  return undefined;
};

export const sdkHandlers = ({ me, urls, report, askPresence }: EventContext): SdkHandlers => {
  const on =
    (read: (raw: SdkObject) => ClientEvent | undefined) =>
    (value: unknown): void => {
      const event = read(fieldsOf(value));
      if (event && isOfSomebody(event)) report(event);
    };
  const onMessage = on((raw) => {
    const message = toMessage(raw, me, urls);
    return message && { type: 'message', message, origin: 'live' };
  });
  const receipt = (type: 'delivered' | 'read') =>
    on(({ from, mid }) => (userOf(from) === me ? undefined : { type, peer: userOf(from), id: stringOf(mid) }));
  const contact = (read: (user: UserId, raw: SdkObject) => ClientEvent) =>
    on((raw) => (userOf(raw.from) === me ? undefined : read(userOf(raw.from), raw)));
  return {
    onTextMessage: onMessage,
    onImageMessage: onMessage,
    onFileMessage: onMessage,
    onAudioMessage: onMessage,
    onVideoMessage: onMessage,
    onLocationMessage: onMessage,
    onCustomMessage: onMessage,
    onCombineMessage: onMessage,
    onCmdMessage: on(({ action, from }) => {
      if (userOf(from) === me || !['TypingBegin', 'TypingEnd'].includes(stringOf(action))) return undefined;
      return { type: 'typing', peer: userOf(from), until: action === 'TypingBegin' ? Date.now() + typingTime : 0 };
    }),
    onDeliveredMessage: receipt('delivered'),
    onReadMessage: receipt('read'),
    onChannelMessage: on((raw) => {
      const time = timeOf(raw.time) ?? Date.now();
      return { type: 'conversation-read', peer: peerOf(raw, me), byMe: userOf(raw.from) === me, time };
    }),
    onRecallMessage: on((raw) => ({ type: 'recalled', peer: peerOf(raw, me), id: stringOf(raw.mid) })),
    onModifiedMessage: on((raw) => {
      const message = toMessage(raw, me, urls);
      if (!message?.id || message.kind !== 'text') return undefined;
      return {
        type: 'edited',
        peer: message.peer,
        id: message.id,
        text: message.text,
        time: message.edited ?? Date.now(),
      };
    }),
    onReactionChange: on((raw) => {
      const reactions = toReactions(raw.reactions, me);
      return { type: 'reactions', peer: peerOf(raw, me), id: stringOf(raw.messageId), reactions };
    }),
    onPresenceStatusChange: (value) => {
      const all = Array.isArray(value) ? value.map(fieldsOf).filter(({ userId }) => userOf(userId)) : [];
      // With several users in one message the SDK gives each the devices of all.
      if (all.length > 1) askPresence(all.map((one) => userOf(one.userId)));
      else for (const one of all) report({ type: 'presence', user: userOf(one.userId), presence: toPresence(one) });
    },
    onMultiDeviceEvent: on(multiDevice),
    onContactInvited: contact((from, raw) => ({
      type: 'contact-request',
      request: { from, reason: stringOf(raw.status).slice(0, 1000) },
    })),
    onContactAgreed: contact((user) => ({ type: 'contact-answered', user, accepted: true })),
    onContactAdded: contact((user) => ({ type: 'contact-answered', user, accepted: true })),
    onContactRefuse: contact((user) => ({ type: 'contact-answered', user, accepted: false })),
    onContactDeleted: contact((user) => ({ type: 'contact-removed', user })),
  };
};
