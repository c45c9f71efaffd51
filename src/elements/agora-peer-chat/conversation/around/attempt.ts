/** Waits for what a person has begun with a message; why it could not be done is said in the conversation of that message. */
import { ChatError } from '../../../../types/error.js';
import type { Message } from '../../../../types/message.js';
import type { Scope } from './scope.js';

/** @returns whether it was done. */
export async function attempt(scope: Scope, { peer }: Message, work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    const { words } = scope;
    scope.say(error instanceof ChatError ? words.error(error) : words.term('error-not-supported'), undefined, peer);
    return false;
  }
}
