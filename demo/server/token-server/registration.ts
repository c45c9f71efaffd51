/**
 * Creates an account for a name that nobody has. The owner of an account gets the tokens of that chat user, so a name
 * that the chat server already has is taken, whoever created it there. The one exception is a registration of our own
 * that was interrupted by a crash or a lost answer: it is recorded in the store before the chat server is asked, and
 * can be finished by whoever knows its password.
 */
import type { Accounts, Begun } from './accounts.ts';
import { Refusal } from './answers.ts';
import { ChatUsersError, type ChatUsers, type KnownUser } from './chat-users.ts';

export interface RegistrationParts {
  readonly accounts: Accounts;
  readonly chatUsers: ChatUsers;
  readonly committed?: () => Promise<void>;
  readonly now: () => number;
  /** Called if the chat server refuses or cannot be reached; receives no secret. */
  readonly log?: (line: string) => void;
  readonly hash: (password: string, visitor: string) => Promise<string>;
  readonly matches: (password: string, hash: string, visitor: string) => Promise<boolean>;
}

/** How long a record is valid if the chat server does not report when it created the user, milliseconds. */
const longestUnfinished = 24 * 60 * 60_000;
/** Maximum milliseconds between our record and the creation of the user: the chat server's answer takes that long. */
const longestMaking = 30_000;

const alreadyExists = (user: string): Refusal => new Refusal(400, `userAccount ${user} already exists.`);

type Register = (user: string, password: string, visitor: string) => Promise<void>;

/** @returns a function that registers one name, one call at a time per name. @throws Refusal */
export const registration = (parts: RegistrationParts): Register => {
  const { accounts, chatUsers, committed, now, log, hash, matches } = parts;
  const running = new Map<string, Promise<void>>();

  const asRefusal = (error: unknown): never => {
    if (!(error instanceof ChatUsersError)) throw error;
    log?.(`A registration failed: ${error.message}`);
    throw new Refusal(error.status, error.message);
  };

  const isOurs = ({ at }: Begun, { age }: KnownUser): boolean => {
    const begunAgo = now() - at;
    if (age === undefined) return begunAgo < longestUnfinished;
    return Math.abs(begunAgo - age) < longestMaking;
  };

  /** The chat server has the user. */
  const finish = async (user: string, password: string, visitor: string, known: KnownUser): Promise<void> => {
    const begun = accounts.begun(user);
    if (!begun || !isOurs(begun, known)) throw alreadyExists(user);
    if (!(await matches(password, begun.passwordHash, visitor))) throw alreadyExists(user);
    accounts.add(user, begun.passwordHash);
    await committed?.();
  };

  const register: Register = async (user, password, visitor) => {
    if (accounts.find(user) !== undefined) throw alreadyExists(user);
    const found = chatUsers.find ? await chatUsers.find(user).catch(asRefusal) : undefined;
    if (typeof found === 'object') return finish(user, password, visitor, found);
    const passwordHash = await hash(password, visitor);
    const earlier = accounts.begun(user);
    // Recorded only if the user certainly does not exist yet, or its existence could not be checked.
    const noted = found === 'absent' || (found === undefined && !earlier);
    if (noted) {
      accounts.begin(user, { passwordHash, at: now() });
      await committed?.();
    }
    const outcome = await chatUsers.register(user).catch((error: unknown) => {
      if (noted && error instanceof ChatUsersError && !error.mayBeMade) accounts.giveUp(user);
      return asRefusal(error);
    });
    if (outcome === 'exists') {
      if (earlier && found === undefined) return finish(user, password, visitor, {});
      if (noted) accounts.giveUp(user);
      throw alreadyExists(user);
    }
    if (!accounts.add(user, passwordHash)) throw alreadyExists(user);
    await committed?.();
  };

  return async (user, password, visitor) => {
    while (running.has(user)) await running.get(user)!.catch(() => undefined);
    const one = register(user, password, visitor).finally(() => running.delete(user));
    running.set(user, one);
    return one;
  };
};
