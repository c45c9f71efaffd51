/** Waits for a command on a message, and reports a failure in that message's conversation. */
import { ChatError } from '../../../../types/error.js';
import type { Message } from '../../../../types/message.js';
import type { Scope } from './scope.js';

/** @returns whether it succeeded. */
export const attempt = async (scope: Scope, { peer }: Message, work: Promise<unknown>): Promise<boolean> => {
  try {
    await work;
    return true;
  } catch (error) {
    const { words } = scope;
    scope.notify(error instanceof ChatError ? words.error(error) : words.term('error-not-supported'), undefined, peer);
    return false;
  }
};
