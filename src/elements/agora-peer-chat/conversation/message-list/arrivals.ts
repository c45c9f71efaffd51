/** Messages that arrived at the end of the list, and their announcement to screen readers. */
import type { Conversation, Message } from '../../../../types/message.js';
import type { Localizer } from '../../../../ui/localize.js';
import { steady, type AnnouncerController } from '../../../parts/voice/voice.js';

/** New messages of others at the end. An own message without a server id moves, so it cannot mark the place. */
export const addedTo = (before: readonly Message[], shown: readonly Message[]): readonly Message[] => {
  let known = -1;
  // Nearly always found in the first step; the last message may have been deleted.
  for (let at = before.length - 1; at >= 0 && known < 0; at--) {
    const { id, key } = before[at]!;
    if (id !== null) known = shown.findLastIndex((message) => message.key === key);
  }
  const since = known < 0 ? (before[0]?.time ?? 0) : 0;
  return shown.slice(known + 1).filter(({ outgoing, time }) => !outgoing && time >= since);
};

export interface Change {
  readonly conversation: Conversation | undefined;
  readonly before: readonly Message[];
  readonly shown: readonly Message[];
  /** The result of `addedTo`. */
  readonly added: readonly Message[];
}

export const announce = (
  { conversation, before, shown, added }: Change,
  voice: AnnouncerController,
  words: Localizer,
): void => {
  const since = before.findLast(({ id }) => id !== null)?.time ?? 0;
  const news = added.filter(({ time }) => time >= since);
  if (news.length > 0) voice.with((announcer) => announcer.received(news));
  const own = shown.findLast(({ outgoing }) => outgoing);
  const failed = conversation?.pending.filter(({ status }) => status === 'failed') ?? [];
  for (const message of new Set([own, ...failed])) {
    const old = message && before.findLast(({ key }) => key === message.key);
    if (old && old.status !== message.status) announceStatus(message, voice, words);
  }
};

const announceStatus = ({ status, error }: Message, voice: AnnouncerController, words: Localizer): void => {
  const text = error
    ? words.term('saysNotSent', { reason: words.error(error) })
    : words.term('saysStatus', { status: words.term(`message-${status}`) });
  voice.say(text, { key: 'message', after: steady });
};
