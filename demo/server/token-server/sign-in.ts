/** Registering and signing in, without HTTP: what is checked, in which order, and what is counted. */
import type { Accounts } from './accounts.ts';
import { Refusal } from './answers.ts';
import { ChatUsersError, type ChatUsers } from './chat-users.ts';
import { hashPassword, passwordMatches, type PasswordCost } from './passwords.ts';
import { rateLimiter, type RateLimit } from './rate-limit.ts';
import { checkUserId } from './user-id.ts';

export interface SignInOptions {
  readonly accounts: Accounts;
  readonly chatUsers: ChatUsers;
  /** Settles once what was written so far is safe; without it, writing is taken as safe. */
  readonly committed?: () => Promise<void>;
  readonly passwordCost?: PasswordCost;
  readonly limits?: Partial<Limits>;
  /** Milliseconds, of the rate limits. */
  readonly now?: () => number;
}

export interface Limits {
  /** Wrong passwords for one account from one address. */
  readonly perAccount: RateLimit;
  /** Wrong passwords from one address, for whichever account. */
  readonly perAddress: RateLimit;
  /** Registrations from one address. */
  readonly registrations: RateLimit;
}

const minute = 60_000;
const defaultLimits: Limits = {
  perAccount: { tries: 10, windowMs: minute },
  perAddress: { tries: 100, windowMs: minute },
  registrations: { tries: 120, windowMs: minute },
};

/** More would only be work for the hash. */
const longestPassword = 256;

export interface SignIn {
  /** @returns the normalised user id. @throws Refusal */
  register(body: unknown, address: string): Promise<string>;
  /** @returns the normalised user id. @throws Refusal */
  login(body: unknown, address: string): Promise<string>;
}

export function signIn({
  accounts,
  chatUsers,
  committed,
  passwordCost,
  limits,
  now = Date.now,
}: SignInOptions): SignIn {
  const { perAccount, perAddress, registrations } = { ...defaultLimits, ...limits };
  const guesses = rateLimiter(perAccount, now);
  const guessesFrom = rateLimiter(perAddress, now);
  const registrationsFrom = rateLimiter(registrations, now);
  return {
    async register(body, address) {
      const { user, password } = credentials(body);
      refuseFor(registrationsFrom.take(address));
      if (accounts.find(user) !== undefined) throw alreadyExists(user);
      const hash = await hashPassword(password, passwordCost);
      // The chat server first: a user without an account can register again, an account without a user could not.
      await chatUsers.register(user).catch((error: unknown) => {
        throw error instanceof ChatUsersError ? new Refusal(error.status, error.message) : error;
      });
      if (!accounts.add(user, hash)) throw alreadyExists(user);
      await committed?.();
      return user;
    },
    async login(body, address) {
      const { user, password } = credentials(body);
      const account = `${user} ${address}`;
      // Counted before the slow check, or a burst of parallel guesses would slip through.
      refuseFor(guessesFrom.take(address));
      refuseFor(guesses.take(account));
      const hash = accounts.find(user);
      if (hash === undefined) throw new Refusal(404, `${user} does not exists`);
      if (!(await passwordMatches(password, hash))) throw new Refusal(400, 'User password error.');
      guesses.clear(account);
      guessesFrom.giveBack(address);
      return user;
    },
  };
}

const alreadyExists = (user: string): Refusal => new Refusal(400, `userAccount ${user} already exists.`);

function refuseFor(waitMs: number): void {
  if (waitMs > 0) throw new Refusal(429, 'Too many attempts. Wait a little, then try again.', waitMs);
}

function credentials(body: unknown): { user: string; password: string } {
  if (typeof body !== 'object' || body === null) {
    throw new Refusal(400, 'The body must be a JSON object with userAccount and userPassword.');
  }
  const { userAccount, userPassword } = body as Record<string, unknown>;
  const id = checkUserId(userAccount);
  if ('refusal' in id) throw new Refusal(400, id.refusal);
  if (typeof userPassword !== 'string' || userPassword === '') throw new Refusal(400, 'userPassword cannot be empty.');
  if (userPassword.length > longestPassword) {
    throw new Refusal(400, `userPassword is longer than ${longestPassword} characters.`);
  }
  return { user: id.user, password: userPassword };
}
