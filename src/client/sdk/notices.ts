/**
 * Checks the chat server's notices (everything besides messages) before the SDK reads them. The SDK trusts every shape.
 * A notice that makes it throw discards the rest of its batch, as a rejection that nobody can catch.
 */
import { fieldsIn, isFields } from './wire/fields.js';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Required fields of each kind. Kinds that we do not use are not passed to the SDK either. */
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
 * @returns the notice in a form that the SDK can read, since its reader accepts no control characters. `undefined` for a
 * notice that is not for us. @throws if it cannot be read.
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
