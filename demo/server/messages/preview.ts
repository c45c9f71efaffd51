/** A message as the conversation list contains it: its own kind of JSON, not the protobuf of history. */
import type { Hub } from '../hub.ts';
import { timeOfId } from '../store/ids.ts';
import type { StoredMessage } from '../store/messages.ts';
import * as codec from '../wire/codec.ts';
import { ContentType, type Content, type KeyValue } from '../wire/types.ts';
import { whatBecameOf } from './present.ts';

export const valueType = { BOOL: 1, LLINT: 4, FLOAT: 5, DOUBLE: 6, STRING: 7, JSON: 8 } as const;

/** The value that the sender's SDK set. */
const valueOf = ({ type, varintValue, floatValue, doubleValue, stringValue }: KeyValue): unknown => {
  if (type === valueType.BOOL) return varintValue !== 0n;
  if (type < valueType.FLOAT) return Number(BigInt.asIntN(64, varintValue ?? 0n));
  if (type === valueType.FLOAT) return floatValue;
  if (type === valueType.DOUBLE) return doubleValue;
  if (type !== valueType.JSON) return stringValue ?? '';
  try {
    return JSON.parse(stringValue ?? '') as unknown;
  } catch {
    return stringValue;
  }
};

const objectOf = (entries: readonly KeyValue[]): Record<string, unknown> =>
  Object.fromEntries(entries.map((entry) => [entry.key, valueOf(entry)]));

const fileOf = (content: Content): Record<string, unknown> => ({
  url: content.remotePath,
  secret: content.secretKey,
  filename: content.displayName,
  file_length: content.fileLength,
});

const bodies: Readonly<Record<number, (content: Content) => Record<string, unknown>>> = {
  [ContentType.TEXT]: ({ text }) => ({ type: 'txt', msg: text }),
  [ContentType.IMAGE]: (content) => ({
    type: 'img',
    ...fileOf(content),
    size: { width: content.size?.width ?? 0, height: content.size?.height ?? 0 },
  }),
  [ContentType.VIDEO]: (content) => ({ type: 'video', ...fileOf(content), length: content.duration }),
  [ContentType.VOICE]: (content) => ({ type: 'audio', ...fileOf(content), length: content.duration }),
  [ContentType.FILE]: (content) => ({ type: 'file', ...fileOf(content) }),
  [ContentType.LOCATION]: ({ address, latitude, longitude, buildingName }) => ({
    type: 'loc',
    addr: address,
    lat: latitude,
    lng: longitude,
    buildingName,
  }),
  [ContentType.COMMAND]: ({ action }) => ({ type: 'cmd', action }),
  [ContentType.CUSTOM]: ({ customEvent, customExts }) => ({
    type: 'custom',
    customEvent,
    customExts: [objectOf(customExts)],
  }),
};

/** Several messages forwarded as one: a text with a sub type, even where that is the default value. */
const combined = (content: Content): Record<string, unknown> => ({
  type: 'txt',
  subType: 'sub_combine',
  msg: content.text,
  title: content.title,
  summary: content.summary,
  ...fileOf(content),
});

const bodyOf = (content: Content | undefined): Record<string, unknown> => {
  if (!content) return { type: 'txt', msg: '' };
  const isCombined = content.type === ContentType.COMBINE || Object.hasOwn(content, 'subType');
  if (isCombined && (content.subType ?? 0) === 0) return combined(content);
  // The SDK would misread a kind that it does not know here.
  return bodies[content.type]?.(content) ?? { type: 'txt', msg: content.text };
};

/** Its content and its `ext` as JSON. */
export const contentOf = ({
  body: encoded,
}: StoredMessage): {
  body: Record<string, unknown>;
  ext: Record<string, unknown>;
} => {
  const { contents, ext } = codec.messageBody.decode(encoded);
  return { body: bodyOf(contents[0]), ext: objectOf(ext) };
};

export const preview = (hub: Hub, message: StoredMessage, viewer: string): Record<string, unknown> => {
  const { id, sender, receiver } = message;
  const { body, ext } = contentOf(message);
  const payload = {
    type: 'chat',
    from: sender,
    to: receiver,
    ext,
    bodies: [body],
    meta: whatBecameOf(hub, message, viewer),
  };
  const domain = `${hub.settings.appKey}_`;
  return {
    id: id.toString(),
    from: `${domain}${sender}@easemob.com`,
    to: `${domain}${receiver}@easemob.com`,
    timestamp: timeOfId(id),
    payload: JSON.stringify(payload),
  };
};
