/**
 * Checks the chat server's REST answers before the SDK reads them. The SDK reads a page of history in a promise that it
 * drops, so an error there is a rejection that nobody can catch.
 */
import type { ProtobufRoot } from './wire/agora-codecs.js';
import { isFields, type WireFields } from './wire/fields.js';

/** Whether the SDK can read this message envelope: decodable base64 with a sender. */
const isReadable = (entry: unknown, root: ProtobufRoot): boolean => {
  if (!isFields(entry) || typeof entry.msg !== 'string') return false;
  try {
    const bytes = Uint8Array.from(atob(entry.msg), (letter) => letter.charCodeAt(0));
    return isFields(root.lookup('easemob.pb.Meta').decode(bytes).from);
  } catch {
    return false;
  }
};

/**
 * @param leftOut called for single messages that cannot be read; the others are kept.
 * @returns the answer in a form that the SDK can read. @throws if nothing in it can be read.
 */
export const readableAnswer = (url: string, text: string, root: ProtobufRoot, leftOut: () => void): string => {
  if (!/\/messageroaming(?:$|\?)/u.test(url)) return text;
  const answer: unknown = JSON.parse(text);
  const data = isFields(answer) ? answer.data : undefined;
  const entries = isFields(data) ? (data.msgs ?? []) : undefined;
  if (!Array.isArray(entries)) throw new Error('an answer without the messages that were asked for');
  const msgs = (entries as unknown[]).filter((entry) => isReadable(entry, root));
  if (msgs.length < entries.length) leftOut();
  return JSON.stringify({ ...(answer as WireFields), data: { ...(data as WireFields), msgs } });
};
