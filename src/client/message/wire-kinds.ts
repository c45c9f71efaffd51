/** How each kind of message looks in the SDK's objects, in the forms that Agora's own kits read. One row a kind. Pure. */
import type { Outgoing } from '../../session/kernel/client-port.js';
import type { Attachment, Message, MessageKind } from '../../types/message.js';
import type { SdkObject } from '../sdk/agora-sdk.js';
import { asTexts, stringOf } from './sdk-values.js';

interface WireKind {
  /** The name of the kind as Agora's kits write it, also in quotes. */
  readonly wire: string;
  /** Comes in as a message of that kind, and is told apart by its event. */
  readonly within?: MessageKind;
  /** The text, where it is not in the caption. */
  readonly readText?: (raw: SdkObject) => string;
  readonly readCustom?: (raw: SdkObject) => Message['custom'];
  /** The text is in what is written, and needs no caption. */
  readonly hasText?: true;
  /** What is written beside the address. */
  readonly write: (outgoing: Outgoing) => SdkObject;
}

const asText = ({ text }: Outgoing): SdkObject => ({ type: 'txt', msg: text });

/** A `body` with a URL and without `file` prevents the SDK from uploading. */
const attachmentBody = (attachment: Attachment): SdkObject => ({
  url: attachment.url.split('?')[0],
  secret: attachment.secret ?? '',
  filename: attachment.name,
  file_length: attachment.size,
  length: Math.round(attachment.duration ?? 0),
  size: { width: attachment.width ?? 0, height: attachment.height ?? 0 },
});

const file = (wire: string): WireKind => ({
  wire,
  write: (outgoing) => {
    const { attachment } = outgoing;
    if (!attachment) return asText(outgoing);
    return { body: attachmentBody(attachment), ...(attachment.type === 'image/gif' && { isGif: true }) };
  },
});

const event: WireKind = {
  wire: 'custom',
  readCustom: (raw) => ({ event: stringOf(raw.customEvent), data: asTexts(raw.customExts) }),
  write: ({ custom }) => ({ customEvent: custom?.event ?? '', customExts: { ...custom?.data } }),
};

export const wireKinds: Readonly<Record<MessageKind, WireKind>> = {
  text: { wire: 'txt', readText: (raw) => stringOf(raw.msg), hasText: true, write: asText },
  image: file('img'),
  file: file('file'),
  voice: file('audio'),
  video: file('video'),
  location: {
    wire: 'loc',
    readText: (raw) => stringOf(raw.addr),
    readCustom: ({ lat, lng, addr, buildingName }) => ({
      event: 'location',
      data: asTexts({
        latitude: lat,
        longitude: lng,
        address: addr || undefined,
        buildingName: buildingName || undefined,
      }),
    }),
    hasText: true,
    write: ({ text, custom }) => {
      const { latitude, longitude, address, buildingName } = custom?.data ?? {};
      return { lat: Number(latitude), lng: Number(longitude), addr: address ?? text, buildingName };
    },
  },
  card: { ...event, within: 'custom' },
  custom: event,
  combine: {
    wire: 'combine',
    readText: (raw) => stringOf(raw.compatibleText) || stringOf(raw.summary),
    readCustom: ({ title, summary }) => ({ event: 'combine', data: asTexts({ title, summary }) }),
    write: asText,
  },
  unknown: { ...event, within: 'custom' },
};

const kinds: ReadonlyMap<string, MessageKind> = new Map(
  (Object.keys(wireKinds) as MessageKind[])
    .filter((kind) => !wireKinds[kind].within)
    .map((kind) => [wireKinds[kind].wire, kind]),
);

export const kindOfWire = (wire: string): MessageKind => kinds.get(wire) ?? 'unknown';
