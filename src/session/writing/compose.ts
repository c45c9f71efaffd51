/** Turns what a user composed into the outgoing message and the pending message shown until it is sent. Pure. */
import type { Outgoing } from '../kernel/client-port.js';
import { isOutgoing } from '../kernel/known-shapes.js';
import { isNumber } from '../kernel/shape.js';
import { ChatError } from '../../types/error.js';
import type { Message, MessageKind, Quote } from '../../types/message.js';
import type { Profile, UserId } from '../../types/people.js';
import type { OutboxEntry, PlainError, WaitingFile } from '../kernel/storage-port.js';

/** What a user composes; `text` alone for a text message. */
export interface Draft {
  readonly text?: string | undefined;
  readonly file?: File | undefined;
  /** Maximum file size in bytes that the server accepts; default 10 MB. */
  readonly fileLimit?: number | undefined;
  readonly quote?: Message | undefined;
  /** Seconds; turns an audio `file` into a voice note. */
  readonly duration?: number | undefined;
  /** CSS pixels, of an image or video. */
  readonly width?: number | undefined;
  /** CSS pixels, of an image or video. */
  readonly height?: number | undefined;
  readonly custom?: { readonly event: string; readonly data: Readonly<Record<string, string>> } | undefined;
  /** Sent in the message's `ext`, for the page's own scripts. */
  readonly ext?: Readonly<Record<string, string>> | undefined;
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
  return file.type.startsWith('audio/') && isNumber(duration) ? 'voice' : 'file';
};

/**
 * A copy that no page can change later, limited to what a store and the wire can carry.
 * @throws ChatError `bad-config` if it contains anything else, or a getter of the page throws.
 */
export const composed = <Made extends { readonly outgoing: Outgoing }>(make: () => Made): Made => {
  try {
    const made = make();
    const outgoing: unknown = JSON.parse(JSON.stringify(made.outgoing));
    if (isOutgoing(outgoing)) return { ...made, outgoing };
  } catch {
    // Reported below.
  }
  throw new ChatError('bad-config', 'The message contains values that cannot be sent: use texts and numbers.');
};

const amount = (value: number | undefined): number | undefined =>
  Number.isFinite(value) && value! >= 0 ? value : undefined;

/** @throws ChatError `bad-config` */
export const compose = (
  key: string,
  to: UserId,
  draft: Draft,
  sender: Profile | undefined,
): { readonly outgoing: Outgoing; readonly file?: WaitingFile } =>
  composed(() => {
    const { text, file, custom, ext, quote: quoted } = draft;
    const quote = quoted && quoteOf(quoted);
    const outgoing: Outgoing = {
      key,
      to,
      kind: kindOf(draft),
      text: text ?? '',
      ...(quote && { quote }),
      ...(custom && { custom }),
      ...(ext && { ext }),
      ...(sender && { sender }),
    };
    const [duration, width, height] = [amount(draft.duration), amount(draft.width), amount(draft.height)];
    return file ? { outgoing, file: { blob: file, name: file.name, duration, width, height } } : { outgoing };
  });

export const plainError = ({ code, message, retryable }: ChatError): PlainError => ({ code, message, retryable });

export const fromPlainError = ({ code, message, retryable }: PlainError): ChatError =>
  new ChatError(code, message, { retryable });

/** The message as shown until the server has it. @param url of the file on this device. */
export const pendingMessage = ({ outgoing, file, order, failed }: OutboxEntry, from: UserId, url?: string): Message => {
  const { key, to, kind, text, quote, custom, sender, ext, attachment } = outgoing;
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
    ...(ext && { ext }),
    ...((attachment ?? local) && { attachment: attachment ?? local }),
  };
};
