/**
 * What a chat server tells beside messages, looked through before the SDK reads it. The SDK believes every shape, and one
 * that throws takes the rest of its batch along, as a rejection that nobody can catch.
 */
import { fieldsIn, isFields } from './wire/fields.js';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What each kind must have; those that nobody here listens to are no use to the SDK either. */
const usable: ReadonlyMap<unknown, (data: unknown) => unknown> = new Map<string, (data: unknown) => unknown>([
  [
    'presence',
    (data) => {
      const values = fieldsIn(isFields(data) ? data.values : undefined).filter(
        ({ uid, status }) => typeof uid === 'string' && isFields(status),
      );
      return values.length > 0 && { values };
    },
  ],
  [
    'reaction',
    (data) => {
      const changes = fieldsIn(data).filter(({ messageId }) => typeof messageId === 'string');
      return changes.length > 0 && changes;
    },
  ],
  ['conv', (data) => isFields(data) && data],
]);

/**
 * @returns the notice in a form that the SDK can read: its own reader takes no character below a space. `undefined` for
 * one that is not for us. @throws where it cannot be read.
 */
export const readableNotice = (payload: unknown): Uint8Array | undefined => {
  const notice: unknown = JSON.parse(utf8.decode(payload as Uint8Array));
  if (!isFields(notice)) throw new Error('a notice that is no object');
  const use = usable.get(notice.type);
  if (!use) return undefined;
  const data = use(notice.data);
  if (data === false) throw new Error(`a notice of ${String(notice.type)} without what it tells`);
  return new TextEncoder().encode(JSON.stringify({ ...notice, data }));
};
