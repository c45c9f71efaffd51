/** One user's journal in `localStorage`, which is written before the call returns. One item per message and draft. */
import type { Journal, OutboxEntry, StorageScope } from '../session/kernel/storage-port.js';
import { normalizeUserId } from '../types/people.js';

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

const isUser = (name: string): boolean => attempt(() => normalizeUserId(name) === name, false);

/** Access can be revoked at any time, and a damaged store refuses every call. */
const attempt = <T>(work: () => T, otherwise: T): T => {
  try {
    return work();
  } catch {
    return otherwise;
  }
};

/** @param open `() => localStorage`. @returns `undefined` if the browser forbids it, such as in a frame without storage. */
export const localJournal = ({ app, user }: StorageScope, open: () => Storage | null): Journal | undefined => {
  const storage = attempt(open, null);
  if (!storage) return undefined;
  const prefix = `agora-chat:outbox:${app}:${user}:`;
  const draftPrefix = `agora-chat:draft:${app}:${user}:`;
  const removeItem = (name: string): void => attempt(() => storage.removeItem(name), undefined);
  const remove = (key: string): void => removeItem(prefix + key);
  /** What follows the prefix. */
  const keys = (start: string): string[] =>
    Object.keys(storage)
      .filter((name) => name.startsWith(start))
      .map((name) => name.slice(start.length));
  const note = (entry: OutboxEntry): true => {
    storage.setItem(prefix + entry.outgoing.key, JSON.stringify(entry));
    return true;
  };
  return {
    entries: () => attempt(() => keys(prefix).flatMap((key) => parsed(storage.getItem(prefix + key), key) ?? []), []),
    put(entry) {
      // Files are too large for the journal.
      if (entry.file) return false;
      const isNoted = attempt(() => note(entry), false);
      // The storage is full, or the window is private. An older state of the item must not remain.
      if (!isNoted) remove(entry.outgoing.key);
      return isNoted;
    },
    remove,
    drafts: () =>
      new Map(
        attempt(() => keys(draftPrefix).filter(isUser), []).flatMap((peer) => {
          const text = attempt(() => storage.getItem(draftPrefix + peer), null);
          return text === null ? [] : [[peer, text]];
        }),
      ),
    putDraft: (peer, text) => attempt(() => storage.setItem(draftPrefix + peer, text), undefined),
    removeDraft: (peer) => removeItem(draftPrefix + peer),
    wipe: () =>
      attempt(() => {
        for (const start of [prefix, draftPrefix]) for (const key of keys(start)) removeItem(start + key);
      }, undefined),
  };
};
