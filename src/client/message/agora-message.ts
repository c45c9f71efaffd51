/** Turns SDK message objects into messages. Pure. It accepts any input, since strangers write it. */
import type { Attachment, Message, MessageKind, Quote, Reaction } from '../../types/message.js';
import type { Profile, UserId } from '../../types/people.js';
import type { ForeignUrls } from '../foreign-urls.js';
import { isOneEmoji } from '../../session/kernel/one-emoji.js';
import { unknownKind } from '../sdk/agora-repairs.js';
import type { SdkObject } from '../sdk/agora-sdk.js';
import { policyOfKind } from '../../types/kind-policy.js';
import { isObject, itemsOf, numberOf, objectOf, stringOf, timeOf } from './sdk-values.js';
import { kindOfWire, wireKinds } from './wire-kinds.js';

/** Maximum characters of a text that accompanies other content; about the size that a server accepts for a message. */
const longestCaption = 5000;

/** The SDK writes another device of the same user as `user/device`. */
export const userOf = (value: unknown): UserId => stringOf(value).split('/')[0]!;

const kindOf = (raw: SdkObject): { kind: MessageKind; custom?: Message['custom'] } => {
  const wire = stringOf(raw.type);
  const kind = kindOfWire(wire);
  const custom = wireKinds[kind].readCustom?.(raw);
  if (kind === 'unknown') return { kind, custom: { event: wire || 'nothing', data: {} } };
  if (custom?.event.startsWith(unknownKind))
    return { kind: 'unknown', custom: { event: custom.event.slice(unknownKind.length), data: {} } };
  return { kind: custom?.event === 'userCard' ? 'card' : kind, ...(custom && { custom }) };
};

const attachmentOf = (raw: SdkObject, ext: SdkObject, kind: MessageKind, urls: ForeignUrls): Attachment | undefined => {
  if (!policyOfKind(kind).hasFile) return undefined;
  const size = objectOf(raw.size);
  const url = urls.file(stringOf(raw.url));
  // The SDK's URL of a video's preview picture lacks the secret that the server requires.
  const thumbnailUrl = kind === 'video' && url.includes('?') ? `${url}&vframe=true` : urls.file(stringOf(raw.thumb));
  const type = stringOf(ext.file_type) || stringOf(raw.filetype) || (raw.isGif === true ? 'image/gif' : '');
  const width = numberOf(raw.width) ?? numberOf(size.width) ?? numberOf(ext.agora_chat_width);
  const height = numberOf(raw.height) ?? numberOf(size.height) ?? numberOf(ext.agora_chat_height);
  const duration = kind === 'voice' || kind === 'video' ? numberOf(raw.length) : undefined;
  const secret = stringOf(raw.secret);
  return {
    url,
    name: stringOf(raw.filename) || stringOf(ext.agora_chat_file_name),
    size: numberOf(raw.file_length) ?? 0,
    ...(thumbnailUrl && { thumbnailUrl }),
    ...(type && { type }),
    ...(width && height && { width, height }),
    ...(duration && { duration }),
    ...(secret && { secret }),
  };
};

const quoteOf = (ext: SdkObject): Quote | undefined => {
  const { msgID, msgPreview, msgSender, msgType } = objectOf(ext.msgQuote);
  const id = stringOf(msgID);
  if (!id) return undefined;
  return {
    id,
    preview: stringOf(msgPreview).slice(0, 1000),
    sender: userOf(msgSender),
    kind: kindOfWire(stringOf(msgType)),
  };
};

const senderOf = (ext: SdkObject, urls: ForeignUrls): Profile | undefined => {
  const info = objectOf(ext.ease_chat_uikit_user_info);
  const name = stringOf(info.nickname).slice(0, 200);
  const picture = urls.picture(stringOf(info.avatarURL));
  return name || picture ? { ...(name && { name }), ...(picture && { picture, foreign: true }) } : undefined;
};

export const toReactions = (raw: unknown, me: UserId): readonly Reaction[] => {
  const seen = new Set<string>();
  return itemsOf(raw).flatMap((item) => {
    const { reaction, count, isAddedBySelf, userList } = objectOf(item);
    const users = [...new Set(itemsOf(userList).map(userOf).filter(Boolean))];
    const stated = Math.ceil(numberOf(count) ?? 0);
    const total = Number.isSafeInteger(stated) && stated > 0 ? stated : users.length;
    if (!isOneEmoji(reaction) || total === 0 || seen.has(reaction)) return [];
    seen.add(reaction);
    // The user list is right on both sides. The flag in a pushed change is that of the user who reacted.
    const mine = users.length > 0 ? users.includes(me) : isAddedBySelf === true;
    return [{ emoji: reaction, count: total, mine, users }];
  });
};

const statusOf = (raw: SdkObject, outgoing: boolean): Message['status'] => {
  if (!outgoing) return 'received';
  if (raw.isRead === true) return 'read';
  return raw.isDelivered === true ? 'delivered' : 'sent';
};

/** Values that the sender's page attached, without the kits' internal ones. */
const pageExt = (ext: SdkObject): Readonly<Record<string, string>> | undefined => {
  const own = Object.entries(ext).filter(
    ([name, value]) =>
      typeof value === 'string' && !/^(?:agora_chat_|ease_chat_|em_|msgQuote$|file_type$|__proto__$)/.test(name),
  );
  return own.length > 0
    ? Object.fromEntries(own.slice(0, 100).map(([name, value]) => [name, stringOf(value)]))
    : undefined;
};

/** @param me - the signed-in user. @param urls - decides which URLs are accepted. @returns `undefined` for what is not shown as a message: commands, receipts, group messages. */
export const toMessage = (value: unknown, me: UserId, urls: ForeignUrls): Message | undefined => {
  if (!isObject(value)) return undefined;
  const id = stringOf(value.id);
  const wire = stringOf(value.type);
  // Groups and rooms are not supported; their messages must not look like private ones.
  if (value.chatType === 'groupChat' || value.chatType === 'chatRoom') return undefined;
  if (!id || ['cmd', 'read', 'delivery', 'channel', 'recall'].includes(wire)) return undefined;
  const ext = objectOf(value.ext);
  const from = userOf(value.from) || me;
  const to = userOf(value.to);
  const outgoing = from === me;
  const peer = outgoing ? to : from;
  if (!peer) return undefined;
  const { kind, custom } = kindOf(value);
  const key = stringOf(ext.agora_chat_key);
  const edited = timeOf(objectOf(value.modifiedInfo).operationTime);
  const quote = quoteOf(ext);
  const reactions = toReactions(value.reactions, me);
  const attachment = attachmentOf(value, ext, kind, urls);
  const sender = senderOf(ext, urls);
  const given = pageExt(ext);
  return {
    key: /^[1-9]\d{0,19}$/.test(key) ? key : id,
    id,
    from,
    to,
    peer,
    outgoing,
    kind,
    text: wireKinds[kind].readText?.(value) ?? stringOf(ext.agora_chat_caption).slice(0, longestCaption),
    time: timeOf(value.time) ?? Date.now(),
    status: statusOf(value, outgoing),
    ...(edited && { edited }),
    ...(quote && { quote }),
    ...(reactions.length > 0 && { reactions }),
    ...(attachment && { attachment }),
    ...(custom && { custom }),
    ...(sender && { sender }),
    ...(given && { ext: given }),
  };
};
