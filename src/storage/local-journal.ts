/** One user's journal in `localStorage`, which is written before the call returns. One item per message. */
import type { Journal, OutboxEntry, StorageScope } from '../session/kernel/storage-port.js';

const isText = (value: unknown): boolean => typeof value === 'string';

/** Validates stored items, since any script on the page can write them. */
const parsed = (text: string | null, key: string): OutboxEntry | undefined => {
  try {
    const entry = JSON.parse(text ?? '') as OutboxEntry;
    const { outgoing, order } = entry;
    const isWhole = outgoing.key === key && [outgoing.to, outgoing.kind, outgoing.text].every(isText);
    return isWhole && Number.isFinite(order) ? entry : undefined;
  } catch {
    return undefined;
  }
};

/** Access can be revoked at any time, and a damaged store refuses every call. */
const attempt = <T>(work: () => T, otherwise: T): T => {
  try {
    return work();
  } catch {
    return otherwise;
  }
};

/** @param open `() => localStorage`. @returns `undefined` if the browser forbids it, such as in a frame without storage. */
export function localJournal({ app, user }: StorageScope, open: () => Storage | null): Journal | undefined {
  const storage = attempt(open, null);
  if (!storage) return undefined;
  const prefix = `agora-chat:outbox:${app}:${user}:`;
  const remove = (key: string): void => attempt(() => storage.removeItem(prefix + key), undefined);
  const keys = (): string[] =>
    Object.keys(storage)
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length));
  const note = (entry: OutboxEntry): true => {
    storage.setItem(prefix + entry.outgoing.key, JSON.stringify(entry));
    return true;
  };
  return {
    entries: () => attempt(() => keys().flatMap((key) => parsed(storage.getItem(prefix + key), key) ?? []), []),
    put(entry) {
      // Files are too large for the journal.
      if (entry.file) return false;
      const isNoted = attempt(() => note(entry), false);
      // The storage is full, or the window is private. An older state of the item must not remain.
      if (!isNoted) remove(entry.outgoing.key);
      return isNoted;
    },
    remove,
    wipe: () => attempt(() => keys().forEach(remove), undefined),
  };
}
