/** Full-text search over cached and loaded messages; the server offers no search. */
import { comparePositions } from '../../types/position.js';
import type { Message } from '../../types/message.js';
import type { UserId } from '../../types/people.js';
import { isKeptMessage, readConversation } from '../kernel/known-shapes.js';
import { keptMessages } from './cache.js';
import { withoutAccents } from './without-accents.js';
import type { SessionState } from '../state/state.js';
import type { ChatStorage } from '../kernel/storage-port.js';

export interface SearchHit {
  readonly peer: UserId;
  readonly message: Message;
}

const mostHits = 50;

/** Removes what people leave out when they search: case, accents, vowel points, elongation, invisible marks. */
const fold = (text: string): string =>
  withoutAccents(text.normalize('NFKD'))
    .replace(/[\u0640\p{Cf}]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ς', 'σ');

/** @returns a test whether a message has all the words, in any order; `undefined` if there is no word to look for. */
const matcher = (query: string): ((message: Message) => boolean) | undefined => {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  return (message) => {
    if (message.recalled) return false;
    const text = fold(`${message.text} ${message.attachment?.name ?? ''}`);
    return words.every((word) => text.includes(word));
  };
};

/** Newest first, at most 50. @throws ChatError `storage` */
export const search = async (
  query: string,
  state: SessionState,
  storage: ChatStorage | undefined,
  peer?: UserId,
): Promise<readonly SearchHit[]> => {
  const matches = matcher(query);
  if (!matches) return [];
  const hits = new Map<string, SearchHit>();
  const peers = new Set([
    ...state.conversations.keys(),
    ...((await storage?.conversations()) ?? []).flatMap((it) => readConversation(it)?.peer ?? []),
  ]);
  for (const one of peers) {
    if (peer !== undefined && one !== peer) continue;
    const kept = ((await storage?.messages(one, keptMessages)) ?? []).filter(isKeptMessage);
    // A loaded message is newer than its cached copy and replaces it.
    for (const message of [...kept, ...(state.conversations.get(one)?.messages ?? [])]) {
      if (matches(message)) hits.set(message.id!, { peer: one, message });
      else hits.delete(message.id!);
    }
  }
  return [...hits.values()].sort((a, b) => comparePositions(b.message, a.message)).slice(0, mostHits);
};
