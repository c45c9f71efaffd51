/** From what a person composed to what goes out, and to what is shown meanwhile. Pure. */
import type { Outgoing } from '../kernel/client-port.js';
import { ChatError } from '../../types/error.js';
import type { Message, MessageKind, Quote } from '../../types/message.js';
import type { Profile, UserId } from '../../types/people.js';
import type { OutboxEntry, PlainError, WaitingFile } from '../kernel/storage-port.js';

/** What a person composes; `text` alone for a text message. */
export interface Draft {
  readonly text?: string;
  readonly file?: File;
  /** Bytes that the server takes for a file; default 10 MB. */
  readonly fileLimit?: number;
  readonly quote?: Message;
  /** Seconds; makes an audio `file` a voice note. */
  readonly duration?: number;
  /** CSS pixels, of an image or video. */
  readonly width?: number;
  /** CSS pixels, of an image or video. */
  readonly height?: number;
  readonly custom?: { readonly event: string; readonly data: Readonly<Record<string, string>> };
  /** Goes along in the message's `ext`, for the page's own programs. */
  readonly ext?: Readonly<Record<string, string>>;
}

const previewLength = 200;

const quoteOf = (message: Message): Quote | undefined =>
  message.id === null
    ? undefined
    : {
        id: message.id,
        sender: message.from,
        preview: (message.text || message.attachment?.name || '').slice(0, previewLength),
        kind: message.kind,
      };

const kindOf = ({ file, duration, custom }: Draft): MessageKind => {
  if (custom) return custom.event === 'userCard' ? 'card' : 'custom';
  if (!file) return 'text';
  if (file.type.startsWith('image/')) return 'image';
  if (file.type.startsWith('video/')) return 'video';
  return file.type.startsWith('audio/') && duration !== undefined ? 'voice' : 'file';
};

export const compose = (
  key: string,
  to: UserId,
  draft: Draft,
  sender: Profile | undefined,
): { outgoing: Outgoing; file?: WaitingFile } => {
  const { text = '', file, duration, width, height, custom } = draft;
  const quote = draft.quote && quoteOf(draft.quote);
  const outgoing: Outgoing = {
    key,
    to,
    kind: kindOf(draft),
    text,
    ...(quote && { quote }),
    ...(custom && { custom }),
    ...(draft.ext && { ext: draft.ext }),
    ...(sender && { sender }),
  };
  return file ? { outgoing, file: { blob: file, name: file.name, duration, width, height } } : { outgoing };
};

export const plainError = ({ code, message, retryable }: ChatError): PlainError => ({ code, message, retryable });

export const fromPlainError = ({ code, message, retryable }: PlainError): ChatError =>
  new ChatError(code, message, { retryable });

/** The message as it is shown until the server has it. @param url of the file on this device. */
export const pendingMessage = ({ outgoing, file, order, failed }: OutboxEntry, from: UserId, url?: string): Message => {
  const { key, to, kind, text, quote, custom, sender, attachment } = outgoing;
  const local = file && {
    url: url ?? '',
    name: file.name,
    size: file.blob.size,
    type: file.blob.type,
    width: file.width,
    height: file.height,
    duration: file.duration,
  };
  return {
    key,
    id: null,
    from,
    to,
    peer: to,
    outgoing: true,
    kind,
    text,
    time: order,
    status: failed ? 'failed' : 'sending',
    ...(failed && { error: fromPlainError(failed) }),
    ...(quote && { quote }),
    ...(custom && { custom }),
    ...(sender && { sender }),
    ...((attachment ?? local) && { attachment: attachment ?? local }),
  };
};
