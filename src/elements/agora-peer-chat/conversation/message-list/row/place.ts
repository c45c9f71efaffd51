/** A message's position among its neighbours, as bit flags in one number, since ten thousand of them are kept. */
import type { Message } from '../../../../../types/message.js';
import { sameDay } from '../../../../../ui/text/format-time.js';

export const startsDay = 1;
export const startsUnread = 2;
export const startsGroup = 4;
/** The last of a group: time and status are shown below it. */
export const endsGroup = 8;

/** A picture of an album that begins a line of it, or stands beside the one before. The rest is in `content/album.ts`. */
export const startsTile = 16;
export const besideTile = 32;

/** Messages of one sender at most this many milliseconds apart form a group. */
const groupGap = 5 * 60_000;

export const isGrouped = (a: Message, b: Message): boolean =>
  a.from === b.from && b.time - a.time < groupGap && sameDay(a.time, b.time);

/** @param firstUnread server id of the message below the unread divider. */
export const placeOf = (
  message: Message,
  previous: Message | undefined,
  next: Message | undefined,
  firstUnread: string | undefined,
): number => {
  const unread = firstUnread !== undefined && message.id === firstUnread;
  let place = unread ? startsUnread : 0;
  if (!previous || !sameDay(previous.time, message.time)) place |= startsDay;
  if (unread || !previous || !isGrouped(previous, message)) place |= startsGroup;
  const nextUnread = firstUnread !== undefined && next?.id === firstUnread;
  if (nextUnread || !next || !isGrouped(message, next)) place |= endsGroup;
  return place;
};
