/** Reads the chat server's data about people: presence, profiles, contacts. Pure. */
import type { ConversationSummary } from '../types/message.js';
import type { Contact, Presence, Profile, UserId } from '../types/people.js';
import { toMessage, userOf } from './message/agora-message.js';
import { isObject, stringOf, timeOf } from './message/sdk-values.js';
import type { ForeignUrls } from './foreign-urls.js';
import type { SdkObject } from './sdk/agora-sdk.js';

const itemsOf = (value: unknown): readonly SdkObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

const isOnline = (status: unknown): boolean => Number(status) > 0;

/** Accepts the pushed form (`statusDetails`, `lastTime`) and the REST form (`status`, `last_time`); times in seconds. */
export const toPresence = (raw: SdkObject): Presence => {
  const states = isObject(raw.status)
    ? Object.values(raw.status)
    : itemsOf(raw.statusDetails).map(({ status }) => status);
  const lastSeen = timeOf(Number(raw.lastTime ?? raw.last_time) * 1000);
  const text = stringOf(raw.ext).slice(0, 200);
  return {
    online: states.some(isOnline),
    ...(lastSeen && { lastSeen }),
    ...(text && { text }),
  };
};

export const toPresences = (list: unknown): Readonly<Record<UserId, Presence>> =>
  Object.fromEntries(itemsOf(list).map((raw) => [userOf(raw.uid), toPresence(raw)]));

export const toProfile = (raw: unknown, urls: ForeignUrls): Profile => {
  const { nickname, avatarurl } = isObject(raw) ? raw : {};
  const name = stringOf(nickname).slice(0, 200);
  const picture = urls.picture(stringOf(avatarurl));
  return { ...(name && { name }), ...(picture && { picture, foreign: true }) };
};

export const toContacts = (list: unknown): readonly Contact[] =>
  itemsOf(list).flatMap((raw) => {
    const [user, remark] = [userOf(raw.userId), stringOf(raw.remark)];
    return user ? [{ user, ...(remark && { remark }) }] : [];
  });

/** Single chats only. */
export const toSummaries = (list: unknown, me: UserId, urls: ForeignUrls): readonly ConversationSummary[] =>
  itemsOf(list)
    .filter((raw) => raw.conversationType === 'singleChat' && userOf(raw.conversationId))
    .map((raw) => {
      const last = toMessage(raw.lastMessage, me, urls);
      const unread = Number(raw.unReadCount);
      return {
        peer: userOf(raw.conversationId),
        unread: Number.isInteger(unread) && unread > 0 ? unread : 0,
        pinned: raw.isPinned === true,
        ...(last && { last }),
      };
    });
