/** Turns outgoing messages into SDK messages, in the formats of Agora's own kits. Pure. */
import type { UserId } from '../../types/people.js';
import type { SdkObject } from '../sdk/agora-sdk.js';
import type { Outgoing } from '../../session/kernel/client-port.js';
import { wireKinds } from './wire-kinds.js';

/** A random canonical decimal of 62 bits. The SDK's ids are made of clock and counter, so two tabs can make the same one. */
export const newWireId = (): string => {
  const [high, low] = crypto.getRandomValues(new Uint32Array(2)) as unknown as [number, number];
  return ((BigInt(high >>> 2) << 32n) | BigInt(low) | 1n).toString();
};

const single = (type: string, id: string, to: UserId): SdkObject => ({
  type,
  id,
  to,
  from: '',
  chatType: 'singleChat',
});

const extOf = ({ key, kind, text, quote, sender, attachment, ext }: Outgoing): SdkObject => ({
  // Our own values take precedence.
  ...ext,
  agora_chat_key: key,
  ...(quote && {
    msgQuote: {
      msgID: quote.id,
      msgPreview: quote.preview,
      msgSender: quote.sender,
      msgType: wireKinds[quote.kind].wire,
    },
  }),
  ...(sender && { ease_chat_uikit_user_info: { nickname: sender.name ?? '', avatarURL: sender.picture ?? '' } }),
  ...(attachment?.type && { file_type: attachment.type }),
  // The wire format has no field for the text of a file or event, for an image's name, or for the size of a video's preview.
  ...(text && !wireKinds[kind].hasText && { agora_chat_caption: text }),
  ...(attachment && { agora_chat_file_name: attachment.name }),
  ...(attachment?.width && { agora_chat_width: attachment.width, agora_chat_height: attachment.height }),
});

export const toSdkMessage = (outgoing: Outgoing): SdkObject => {
  const { key, to, kind } = outgoing;
  const { wire, write } = wireKinds[kind];
  return { ...single(wire, key, to), ext: extOf(outgoing), ...write(outgoing) };
};

/** Neither stored nor queued: only for devices that are online now. */
export const typingMessage = (to: UserId): SdkObject => ({
  ...single('cmd', newWireId(), to),
  action: 'TypingBegin',
  deliverOnlineOnly: true,
});

export const readReceipt = (to: UserId, id: string): SdkObject => ({ ...single('read', newWireId(), to), ackId: id });

export const conversationReceipt = (to: UserId): SdkObject => single('channel', newWireId(), to);

/** The new content of an edited message. */
export const editedMessage = (to: UserId, text: string): SdkObject => ({
  ...single('txt', newWireId(), to),
  msg: text,
});
