/**
 * Confirmed messages, sorted by server time, then id, each once. Lists are replaced, never mutated. An index of each
 * list is kept beside it and passed on to its successor, so that one more message needs no search.
 */
import type { Message, Position } from '../../types/message.js';
import { comparePositions } from '../../types/position.js';

interface Content {
  readonly ids: Set<string>;
  /** A key is only as unique as its author is honest, so it is compared together with the author. */
  readonly keys: Set<string>;
}

const contents = new WeakMap<readonly Message[], Content>();

const signature = (message: Message): string => `${message.from}/${message.key}`;

const contentOf = (list: readonly Message[]): Content => {
  const known = contents.get(list);
  if (known) return known;
  const content = { ids: new Set(list.map((message) => message.id!)), keys: new Set(list.map(signature)) };
  contents.set(list, content);
  return content;
};

export const isUpTo = (position: Position, end: Position | undefined): boolean =>
  end !== undefined && comparePositions(position, end) <= 0;

/** @returns the later one, reduced to a position. */
export const further = (a: Position | undefined, b: Position | undefined): Position | undefined =>
  !b || (a && comparePositions(a, b) >= 0) ? a : { time: b.time, id: b.id };

/** Whether a message is in the list, by its id or by its author's key. */
export const contains = (list: readonly Message[], message: Message): boolean => {
  const { ids, keys } = contentOf(list);
  return (message.id !== null && ids.has(message.id)) || keys.has(signature(message));
};

export const containsId = (list: readonly Message[], id: string): boolean => contentOf(list).ids.has(id);

const merge = (list: readonly Message[], added: readonly Message[]): readonly Message[] => {
  const first = list[0];
  const last = list.at(-1);
  if (!first || !last || comparePositions(last, added[0]!) <= 0) return list.concat(added);
  if (comparePositions(added.at(-1)!, first) <= 0) return added.concat(list);
  return list.concat(added).sort(comparePositions);
};

/** Adds the missing messages. @returns the same list if there are none. */
export const insert = (list: readonly Message[], messages: readonly Message[]): readonly Message[] => {
  const content = contentOf(list);
  const added = messages.filter((message) => {
    if (message.id === null || contains(list, message)) return false;
    content.ids.add(message.id);
    content.keys.add(signature(message));
    return true;
  });
  if (added.length === 0) return list;
  contents.delete(list);
  const merged = merge(list, added.length > 1 ? added.sort(comparePositions) : added);
  contents.set(merged, content);
  return merged;
};

/** Index of a message, `-1` if missing; searches from the newest backwards, where nearly all lookups are. */
export const indexOfId = (list: readonly Message[], id: string): number => {
  if (!containsId(list, id)) return -1;
  for (let place = list.length - 1; place >= 0; place--) if (list[place]!.id === id) return place;
  return -1;
};

/** Replaces messages by others of the same identity. @returns the same list if nothing changed. */
export const replace = (
  list: readonly Message[],
  change: (message: Message) => Message,
  from = 0,
  to = list.length,
): readonly Message[] => {
  let copy: Message[] | undefined;
  for (let place = from; place < to; place++) {
    const before = list[place]!;
    const after = change(before);
    if (after === before) continue;
    copy ??= list.slice();
    copy[place] = after;
  }
  if (!copy) return list;
  const content = contents.get(list);
  contents.delete(list);
  if (content) contents.set(copy, content);
  return copy;
};

/** Index of the first message later than a time. */
export const firstAfter = (list: readonly Message[], time: number): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.time <= time) low = middle + 1;
    else high = middle;
  }
  return low;
};
