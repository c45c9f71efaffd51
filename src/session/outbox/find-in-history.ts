/** Asks the history which of our messages the server has, after a failure that leaves this unknown. */
import type { ChatClient } from '../kernel/client-port.js';
import type { Message } from '../../types/message.js';
import type { UserId } from '../../types/people.js';
import { toChatError } from '../kernel/feature.js';

const pageSize = 50;
/** Pages that are always read, whatever the two clocks say. */
const surePages = 2;
const mostPages = 40;
/** Maximum assumed error of the local clock, milliseconds. */
const clockSkew = 10 * 60_000;

/**
 * @param since epoch milliseconds by the local clock when the oldest of them was written.
 * @returns the messages found, by key; none for an app without the history service.
 * @throws ChatError
 */
export const findInHistory = async (
  client: ChatClient,
  peer: UserId,
  keys: ReadonlySet<string>,
  since: number,
): Promise<ReadonlyMap<string, Message>> => {
  const found = new Map<string, Message>();
  let cursor: string | undefined;
  try {
    for (let pages = 1; pages <= mostPages; pages++) {
      const page = await client.history(peer, { cursor, limit: pageSize });
      for (const message of page.messages)
        if (message.outgoing && keys.has(message.key)) found.set(message.key, message);
      const oldest = page.messages[0]?.time ?? 0;
      const isOlder = pages >= surePages && oldest < since - clockSkew;
      if (found.size === keys.size || page.complete || isOlder) break;
      cursor = page.cursor;
    }
  } catch (error) {
    if (toChatError(error).code !== 'service-off') throw error;
  }
  return found;
};
