/**
 * Repairs incoming data before the SDK sees it. The SDK trusts every byte: a missing field, an unknown kind or invalid
 * JSON makes it throw where nobody can catch, or lose a message, a refusal or a whole batch.
 */
import type { ProtobufRoot } from './wire/agora-codecs.js';
import { readableNotice } from './notices.js';
import { fieldsIn, isFields, type WireFields } from './wire/fields.js';

/** Prefix for a message of a kind that the SDK does not know; followed by the kind's number on the wire. */
export const unknownKind = 'agora-chat-elements:unknown:';

/** Refusals with code 7 that the SDK knows. With any other, its promise never settles. */
const knownDenials = [
  'sensitive words',
  'blocked by mod_antispam',
  'user is mute',
  'traffic limit',
  'Sorry, data is too large',
];

/** The envelope of a body. The server fills it in, while the sender writes the body. */
const envelopes = new WeakMap<object, WireFields>();

const remember = (meta: WireFields): void => {
  if (isFields(meta.payload)) envelopes.set(meta.payload, meta);
};

/** The callback of the current reader, called when something is left out. */
let onLeftOut: () => void = () => {};

/** Lets the SDK read a frame. @param leftOut called for what could not be read, by us or by the SDK. */
export const reading = (leftOut: () => void, read: () => void): void => {
  const before = onLeftOut;
  onLeftOut = leftOut;
  try {
    read();
  } catch {
    leftOut();
  } finally {
    onLeftOut = before;
  }
};

const namespaces = { statistic: 0, chat: 1, group: 2, roster: 3, notice: 5 } as const;

/** Whether the SDK can read a message. One that it cannot read would discard the rest of the frame. */
const isReadable = (meta: WireFields, root: ProtobufRoot): boolean => {
  if (!isFields(meta.from) || meta.ns === namespaces.group) return false;
  const payload = meta.payload as Uint8Array;
  try {
    // Empty input is not mended: the SDK makes its own messages of it.
    if (!(payload?.length > 0)) throw new Error('an empty message');
    if (meta.ns === namespaces.statistic) root.lookup('easemob.pb.StatisticsBody').decode(payload);
    if (meta.ns === namespaces.roster) root.lookup('easemob.pb.RosterBody').decode(payload);
    if (meta.ns !== namespaces.notice) return true;
    meta.payload = readableNotice(payload);
    return meta.payload !== undefined;
  } catch {
    onLeftOut();
    return false;
  }
};

const mendDownlink = (frame: WireFields, _: object, root: ProtobufRoot): void => {
  const metas = fieldsIn(frame.metas);
  for (const meta of metas) mendPairs(meta.ext);
  frame.metas = metas.filter((meta) => isReadable(meta, root));
  fieldsIn(frame.metas).forEach(remember);
  if (!isFields(frame.status) && metas.length > 0) frame.status = { errorCode: 0, reason: '' };
  if (!isFields(frame.queue)) frame.queue = { name: '' };
  const status = frame.status;
  // Told of a message that nobody waits for, the SDK throws; the same refusal in its other form it bears.
  if (isFields(status) && status.errorCode === 15) frame.status = { errorCode: 7, reason: 'user is mute' };
  if (!isFields(status) || status.errorCode !== 7) return;
  const reason = typeof status.reason === 'string' ? status.reason : '';
  if (knownDenials.includes(reason)) return;
  status.errorCode = 1;
  status.reason = `denied: ${reason}`;
};

const isJson = (text: unknown, fits: (value: unknown) => boolean = () => true): boolean => {
  try {
    return fits(JSON.parse(String(text)));
  } catch {
    return false;
  }
};

const mendPairs = (pairs: unknown): void => {
  for (const pair of fieldsIn(pairs)) if (pair.type === 8 && !isJson(pair.stringValue)) pair.type = 7;
};

const isMeta = (value: unknown): boolean =>
  isFields(value) &&
  (value.reaction === undefined || (Array.isArray(value.reaction) && value.reaction.every(isFields)));

/** Body types written by users: chat, read, delivered, recall, conversation read. */
const personal = [1, 4, 5, 6, 7];

const mendBody = (body: WireFields, bytes: object): void => {
  const envelope = envelopes.get(bytes);
  // The SDK believes the sender's word about who the sender is.
  if (isFields(envelope?.from) && personal.includes(body.type as number)) body.from = envelope.from;
  mendPairs(body.ext);
  // In a receipt this is the read count of a group, and the SDK parses it as JSON whatever it is.
  if (body.type === 4) body.ext = [];
  if (typeof body.meta === 'string' && body.meta && !isJson(body.meta, isMeta)) body.meta = '';
  const contents = fieldsIn(body.contents);
  if (contents.length === 0) contents.push({ type: -1 });
  for (const content of contents) {
    mendPairs(content.customExts);
    mendPairs(content.params);
    const type = content.type as number;
    if (type >= 0 && type <= 8) continue;
    content.customEvent = unknownKind + String(type);
    content.type = 7;
  }
  body.contents = contents;
};

const mendRoster = (body: WireFields): void => {
  if (fieldsIn(body.to).length === 0) body.to = [{ name: '' }];
  if (!isFields(body.from)) body.from = { name: '' };
};

const mendUnread = (answer: WireFields): void => {
  answer.unread = fieldsIn(answer.unread).filter(({ queue }) => isFields(queue));
};

/** The answer to a sign-in. An unreadable one counts as a refusal, instead of half a minute of silence. */
const mendProvision = (answer: WireFields): void => {
  if (!isFields(answer.status)) answer.status = { errorCode: 1, reason: 'the answer cannot be read' };
  if (!isJson(answer.authToken, isFields)) answer.authToken = '';
};

/** Replaces a body that cannot be read. */
const unreadable = (bytes: object): WireFields => {
  const { from, to } = envelopes.get(bytes) ?? {};
  return { type: 1, from: from ?? { name: '' }, to: to ?? { name: '' }, contents: [{ type: -1 }] };
};

const mendings: Readonly<Record<string, (message: WireFields, bytes: object, root: ProtobufRoot) => void>> = {
  'easemob.pb.CommSyncDL': mendDownlink,
  'easemob.pb.CommUnreadDL': mendUnread,
  'easemob.pb.Provision': mendProvision,
  'easemob.pb.Meta': remember,
  'easemob.pb.MessageBody': mendBody,
  'easemob.pb.RosterBody': mendRoster,
};

const done = new WeakSet<ProtobufRoot>();

/** Installs the repairs between our codecs and the SDK, once for all connections. */
export const installRepairs = (root: ProtobufRoot): void => {
  if (done.has(root)) return;
  done.add(root);
  for (const [path, mend] of Object.entries(mendings)) {
    const type = root.lookup(path);
    const { decode } = type;
    const read = (bytes: ArrayLike<number>): WireFields => {
      try {
        return decode(bytes);
      } catch (error) {
        onLeftOut();
        if (mend === mendBody) return new type.ctor(unreadable(bytes));
        if (mend === mendDownlink) return new type.ctor();
        throw error;
      }
    };
    type.decode = (bytes) => {
      const message = read(bytes);
      // The SDK also decodes empty input, which is how it creates an empty message.
      if (bytes.length > 0) mend(message, bytes, root);
      return message;
    };
  }
};
