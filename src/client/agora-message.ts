/** Turns SDK message objects into messages. Pure. It accepts any input, since strangers write it. */
import type { Attachment, Message, MessageKind, Quote, Reaction } from '../types/message.js';
import type { Profile, UserId } from '../types/people.js';
import type { ForeignUrls } from './foreign-urls.js';
import { isOneEmoji } from '../session/kernel/one-emoji.js';
import { unknownKind } from './sdk/agora-repairs.js';
import type { SdkObject } from './sdk/agora-sdk.js';

/** More than any server allows; prevents a hostile text from freezing the page. */
const longest = 100_000;
/** Maximum characters of a text that accompanies other content; about the size that a server accepts for a message. */
const longestCaption = 5000;

const kinds: Readonly<Record<string, MessageKind>> = {
  txt: 'text',
  img: 'image',
  file: 'file',
  audio: 'voice',
  video: 'video',
  loc: 'location',
  custom: 'custom',
  combine: 'combine',
};

export const isObject = (value: unknown): value is SdkObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, longest) : '');
const numberOf = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number > 0 ? number : undefined;
};
/** Epoch milliseconds of the year 10000. A later time is invalid, and would keep a message last for ever. */
const endOfTime = 253_402_300_800_000;
/** @returns epoch milliseconds; `undefined` if the value is not a valid message time. */
export const timeOf = (value: unknown): number | undefined => {
  const time = numberOf(value);
  return time !== undefined && time < endOfTime ? Math.max(1, Math.trunc(time)) : undefined;
};
const objectOf = (value: unknown): SdkObject => {
  if (typeof value !== 'string' || !value.startsWith('{')) return isObject(value) ? value : {};
  try {
    return objectOf(JSON.parse(value));
  } catch {
    return {};
  }
};
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** The SDK writes another device of the same user as `user/device`. */
export const userOf = (value: unknown): UserId => textOf(value).split('/')[0]!;

const asTexts = (value: unknown): Record<string, string> => {
  const items: readonly unknown[] = Array.isArray(value) ? (value as unknown[]) : [value];
  const entries = items.flatMap((item) => Object.entries(objectOf(item)));
  const known = entries.filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    known.map(([name, one]) => [name, typeof one === 'string' ? textOf(one) : textOf(JSON.stringify(one))]),
  );
};

const customOf = (raw: SdkObject, kind: MessageKind): Message['custom'] => {
  if (kind === 'custom') return { event: textOf(raw.customEvent), data: asTexts(raw.customExts) };
  if (kind === 'location') {
    const { lat, lng, addr, buildingName } = raw;
    const data = { latitude: lat, longitude: lng, address: addr || undefined, buildingName: buildingName || undefined };
    return { event: 'location', data: asTexts(data) };
  }
  if (kind === 'combine') return { event: 'combine', data: asTexts({ title: raw.title, summary: raw.summary }) };
  return undefined;
};

const kindOf = (raw: SdkObject): { kind: MessageKind; custom?: Message['custom'] } => {
  const wire = textOf(raw.type);
  const kind = Object.hasOwn(kinds, wire) ? kinds[wire]! : 'unknown';
  const custom = customOf(raw, kind);
  if (kind === 'unknown') return { kind, custom: { event: wire || 'nothing', data: {} } };
  if (custom?.event.startsWith(unknownKind))
    return { kind: 'unknown', custom: { event: custom.event.slice(unknownKind.length), data: {} } };
  return { kind: custom?.event === 'userCard' ? 'card' : kind, ...(custom && { custom }) };
};

const bodyText = (raw: SdkObject, ext: SdkObject, kind: MessageKind): string => {
  if (kind === 'text') return textOf(raw.msg);
  if (kind === 'location') return textOf(raw.addr);
  if (kind === 'combine') return textOf(raw.compatibleText) || textOf(raw.summary);
  return textOf(ext.agora_chat_caption).slice(0, longestCaption);
};

const attachmentOf = (raw: SdkObject, ext: SdkObject, kind: MessageKind, urls: ForeignUrls): Attachment | undefined => {
  if (!['image', 'file', 'voice', 'video'].includes(kind)) return undefined;
  const size = objectOf(raw.size);
  const url = urls.file(textOf(raw.url));
  // The SDK's URL of a video's preview picture lacks the secret that the server requires.
  const thumbnailUrl = kind === 'video' && url.includes('?') ? `${url}&vframe=true` : urls.file(textOf(raw.thumb));
  const type = textOf(ext.file_type) || textOf(raw.filetype) || (raw.isGif === true ? 'image/gif' : '');
  const width = numberOf(raw.width) ?? numberOf(size.width) ?? numberOf(ext.agora_chat_width);
  const height = numberOf(raw.height) ?? numberOf(size.height) ?? numberOf(ext.agora_chat_height);
  const duration = kind === 'voice' || kind === 'video' ? numberOf(raw.length) : undefined;
  const secret = textOf(raw.secret);
  return {
    url,
    name: textOf(raw.filename) || textOf(ext.agora_chat_file_name),
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
  const id = textOf(msgID);
  if (!id) return undefined;
  const wire = textOf(msgType);
  const kind = Object.hasOwn(kinds, wire) ? kinds[wire]! : 'unknown';
  return { id, preview: textOf(msgPreview).slice(0, 1000), sender: userOf(msgSender), kind };
};

const senderOf = (ext: SdkObject, urls: ForeignUrls): Profile | undefined => {
  const info = objectOf(ext.ease_chat_uikit_user_info);
  const name = textOf(info.nickname).slice(0, 200);
  const picture = urls.picture(textOf(info.avatarURL));
  return name || picture ? { ...(name && { name }), ...(picture && { picture, foreign: true }) } : undefined;
};

export const toReactions = (raw: unknown, me: UserId): readonly Reaction[] =>
  listOf(raw).flatMap((item) => {
    const { reaction, count, isAddedBySelf, userList } = objectOf(item);
    const users = listOf(userList).map(userOf).filter(Boolean);
    const total = numberOf(count) ?? users.length;
    if (!isOneEmoji(reaction) || total === 0) return [];
    // The user list is right on both sides. The flag in a pushed change is that of the user who reacted.
    const mine = users.length > 0 ? users.includes(me) : isAddedBySelf === true;
    return [{ emoji: reaction, count: total, mine, users }];
  });

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
    ? Object.fromEntries(own.slice(0, 100).map(([name, value]) => [name, textOf(value)]))
    : undefined;
};

/** @param me - the signed-in user. @param urls - decides which URLs are accepted. @returns `undefined` for what is not shown as a message: commands, receipts, group messages. */
export const toMessage = (value: unknown, me: UserId, urls: ForeignUrls): Message | undefined => {
  if (!isObject(value)) return undefined;
  const id = textOf(value.id);
  const wire = textOf(value.type);
  // Groups and rooms are not supported; their messages must not look like private ones.
  if (value.chatType === 'groupChat' || value.chatType === 'chatRoom') return undefined;
  if (!id || ['cmd', 'read', 'delivery', 'channel', 'recall'].includes(wire)) return undefined;
  const ext = objectOf(value.ext);
  const from = userOf(value.from) || me;
  const to = userOf(value.to);
  const outgoing = from === me;
  const { kind, custom } = kindOf(value);
  const key = textOf(ext.agora_chat_key);
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
    peer: outgoing ? to : from,
    outgoing,
    kind,
    text: bodyText(value, ext, kind),
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
