/** Registering and signing in, without HTTP: the checks, their order, and the counting. */
import type { Accounts } from './accounts.ts';
import { Refusal, tooManyAttempts } from './answers.ts';
import type { ChatUsers } from './chat-users.ts';
import { defaultGuessRules, Guesses, type GuessRules } from './guesses.ts';
import { HashQueue, type HashQueueSize } from './hash-queue.ts';
import { longestPassword, passwordRefusal } from './password-rules.ts';
import { hashPassword, passwordMatches, type PasswordCost } from './passwords.ts';
import { rateLimiter, type RateLimit } from './rate-limit.ts';
import { registration } from './registration.ts';
import { checkUserId } from './user-id.ts';

export interface SignInOptions {
  readonly accounts: Accounts;
  readonly chatUsers: ChatUsers;
  /** Settles once everything written so far is safe; without it, writes count as safe. */
  readonly committed?: () => Promise<void>;
  readonly passwordCost?: PasswordCost;
  readonly limits?: Partial<Limits>;
  /** Accepts short passwords and the user's own name; for demos. */
  readonly weakPasswords?: boolean;
  /** Says whether the name or the password is wrong, in the words of Agora's quickstart; for demos. */
  readonly quickstartWording?: boolean;
  /** Called for each failed sign-in, without secrets. */
  readonly log?: (line: string) => void;
  /** Milliseconds; the clock of the limits. */
  readonly now?: () => number;
  /** Waits when a visitor has tried too often. */
  readonly wait?: (ms: number) => Promise<void>;
}

export interface Limits extends GuessRules {
  /** Registrations from one address. */
  readonly registrations: RateLimit;
  /** Registrations from all addresses together. */
  readonly allRegistrations: RateLimit;
  readonly hashing: Partial<HashQueueSize>;
}

const minute = 60_000;
const defaultLimits: Limits = {
  ...defaultGuessRules,
  registrations: { tries: 30, windowMs: minute },
  allRegistrations: { tries: 120, windowMs: minute },
  hashing: {},
};

export interface SignIn {
  /** @returns the user id in normal form. @throws Refusal */
  register(body: unknown, address: string): Promise<string>;
  /** @returns the user id in normal form. @throws Refusal */
  login(body: unknown, address: string): Promise<string>;
  /** For other routes that create users: counts `count` of them. @throws Refusal 429 */
  countRegistrations(address: string, count: number): void;
  /** Hashes an acceptable password of a new account, in the queue for registrations. @throws Refusal */
  newPassword(user: string, password: string, address: string): Promise<string>;
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());

export const signIn = (options: SignInOptions): SignIn => {
  const { accounts, passwordCost, weakPasswords = false, quickstartWording = false, log } = options;
  const { now = Date.now, wait = sleep } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const guesses = new Guesses(limits, { now, wait });
  const hashing = new HashQueue(limits.hashing);
  const registrationsFrom = rateLimiter(limits.registrations, now);
  const allRegistrations = rateLimiter(limits.allRegistrations, now);
  // An unknown user is checked against this, so that it takes as long as a wrong password.
  const nobody = hashPassword('', passwordCost);

  const checkNew = (user: string, password: string): void => {
    checkLength(password);
    const refusal = weakPasswords ? undefined : passwordRefusal(user, password);
    if (refusal) throw new Refusal(400, refusal);
  };
  const countRegistrations = (address: string, count: number): void => {
    for (let n = 0; n < count; n++) {
      refuseFor(registrationsFrom.take(address));
      refuseFor(allRegistrations.take(''));
    }
  };
  const registerOnce = registration({
    ...options,
    now,
    hash: (password, visitor) => hashing.run('registration', visitor, () => hashPassword(password, passwordCost)),
    matches: (password, hash, visitor) => hashing.run('registration', visitor, () => passwordMatches(password, hash)),
  });

  return {
    countRegistrations,
    async newPassword(user, password, address) {
      checkNew(user, password);
      return hashing.run('registration', address, () => hashPassword(password, passwordCost));
    },
    async register(body, address) {
      const { user, password } = credentials(body);
      checkNew(user, password);
      countRegistrations(address, 1);
      await registerOnce(user, password, address);
      guesses.remember(user, address);
      return user;
    },
    async login(body, address) {
      const { user, password } = credentials(body);
      const failed = (why: string): void => {
        // A name that nobody has may be a password typed into the wrong field.
        const who = accounts.find(user) === undefined ? 'an unknown user' : user;
        log?.(`Sign-in of ${who} from ${address || 'an unknown address'} failed: ${why}.`);
      };
      const attempt = await guesses.attempt(user, address).catch((refusal: unknown) => {
        failed('too many attempts');
        throw refusal;
      });
      const hash = accounts.find(user);
      const right = await hashing.run('sign-in', attempt.visitor, async () =>
        passwordMatches(password, hash ?? (await nobody)),
      );
      if (right && hash !== undefined) {
        attempt.succeeded();
        return user;
      }
      failed('wrong name or password');
      if (attempt.slowed) throw attempt.tooMany();
      if (!quickstartWording) throw new Refusal(401, 'The user name or the password is wrong.');
      throw hash === undefined ? new Refusal(404, `${user} does not exists`) : new Refusal(400, 'User password error.');
    },
  };
};

const refuseFor = (waitMs: number): void => {
  if (waitMs > 0) throw tooManyAttempts(waitMs);
};

/** Before all else: the time to normalise Unicode grows with the square of the length. */
const checkLength = (password: string): void => {
  if (password.length > longestPassword) {
    throw new Refusal(400, `userPassword is longer than ${longestPassword} characters.`);
  }
};

const credentials = (body: unknown): { user: string; password: string } => {
  if (typeof body !== 'object' || body === null) {
    throw new Refusal(400, 'The body must be a JSON object with userAccount and userPassword.');
  }
  const { userAccount, userPassword } = body as Record<string, unknown>;
  const id = checkUserId(userAccount);
  if ('refusal' in id) throw new Refusal(400, id.refusal);
  if (typeof userPassword !== 'string' || userPassword === '') throw new Refusal(400, 'userPassword cannot be empty.');
  checkLength(userPassword);
  return { user: id.user, password: userPassword };
};
