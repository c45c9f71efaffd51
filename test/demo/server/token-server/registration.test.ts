/** Nobody gets the name of a chat user who is there already; and what a crash cut short is finished. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import Database from 'libsql';
import { databaseAccounts } from '../../../../demo/server/token-server/accounts.ts';
import { ChatUsersError, Refusal, type ChatUsers } from '../../../../demo/server/token-server/index.ts';
import { signIn, type SignIn } from '../../../../demo/server/token-server/sign-in.ts';

const cheap = { N: 2, r: 8, p: 1 };
const password = 'correct horse';
let database: InstanceType<typeof Database>;
let now = 0;
/** The chat server: users, and when they were made. */
let there: Map<string, number>;
let asked: string[];

interface Chat extends ChatUsers {
  /** How the next registration goes wrong, after or before the user is made. */
  breaks?: 'after' | 'before' | 'refused' | undefined;
}
/** @param tells whether it tells of a user when it is asked, and whether of their age. */
const chat = (tells: 'all' | 'no age' | 'nothing' | 'untold'): Chat => {
  const users: Chat = {
    register(user) {
      asked.push(user);
      const { breaks } = users;
      users.breaks = undefined;
      if (breaks === 'before') return Promise.reject(new ChatUsersError(502, 'broke off', true));
      if (breaks === 'refused') return Promise.reject(new ChatUsersError(503, 'busy'));
      if (there.has(user)) return Promise.resolve('exists');
      there.set(user, now);
      return breaks === 'after'
        ? Promise.reject(new ChatUsersError(502, 'broke off', true))
        : Promise.resolve('created');
    },
  };
  if (tells === 'nothing') return users;
  users.find = (user) => {
    const made = there.get(user);
    if (tells === 'untold') return Promise.resolve('untold');
    if (made === undefined) return Promise.resolve('absent');
    return Promise.resolve(tells === 'no age' ? {} : { age: now - made });
  };
  return users;
};
/** A token server on the database, as after a new start. */
const start = (chatUsers: ChatUsers): SignIn =>
  signIn({ accounts: databaseAccounts(database, 'app'), chatUsers, passwordCost: cheap, now: () => now });
const register = (server: SignIn, user: string, given = password): Promise<string> =>
  server.register({ userAccount: user, userPassword: given }, '192.0.2.1').then(
    () => 'registered',
    (error: unknown) => (error instanceof Refusal ? error.message : Promise.reject(error as Error)),
  );
const login = (server: SignIn, user: string, given = password): Promise<string> =>
  server.login({ userAccount: user, userPassword: given }, '192.0.2.1');
const noted = (): number => (database.prepare('SELECT count(*) AS n FROM registrations').get() as { n: number }).n;
const taken = 'userAccount kim already exists.';

beforeEach(() => {
  database = new Database(':memory:');
  now = Date.now();
  there = new Map([['kim', now - 1000]]);
  asked = [];
});

for (const tells of ['all', 'no age', 'nothing', 'untold'] as const) {
  describe(`a name, where the chat server tells ${tells}`, () => {
    it('is taken if the chat server has it, in whatever form it is given', async () => {
      const server = start(chat(tells));
      for (const name of ['kim', 'KIM', ' Kim ', '\u3000kim']) assert.equal(await register(server, name), taken);
      for (const name of ['\u212aim', 'ｋｉｍ', 'k\u0131m', 'kim\u200b']) {
        assert.match(await register(server, name), /not legal/);
      }
      await assert.rejects(login(server, 'kim'), { status: 401 });
      assert.ok(
        asked.every((name) => name === 'kim'),
        'only one form of a name reaches the chat server',
      );
    });
    it('is still taken when it is tried again, by another server too', async () => {
      for (let n = 0; n < 3; n++) assert.equal(await register(start(chat(tells)), 'kim'), taken);
    });
    it('is still taken after the chat server broke off, or was busy', async () => {
      const users = chat(tells);
      const server = start(users);
      for (const breaks of ['refused', 'refused'] as const) {
        users.breaks = breaks;
        assert.notEqual(await register(server, 'kim'), 'registered');
        assert.equal(await register(server, 'kim'), taken);
      }
      await assert.rejects(login(server, 'kim'), { status: 401 });
    });
    it('that is free goes to one of two who want it at the same moment', async () => {
      const server = start(chat(tells));
      const both = await Promise.all([
        register(server, 'lee', 'password one'),
        register(server, 'lee', 'password two'),
      ]);
      assert.deepEqual(both, ['registered', 'userAccount lee already exists.']);
      await login(server, 'lee', 'password one');
    });
    it('that is free can be had after the chat server could not make it', async () => {
      const users = chat(tells);
      users.breaks = 'before';
      assert.equal(await register(start(users), 'lee'), 'broke off');
      assert.equal(await register(start(users), 'lee'), 'registered');
    });
  });
}

for (const tells of ['all', 'no age', 'nothing'] as const) {
  describe(`a registration that was cut short, where the chat server tells ${tells}`, () => {
    const cutShort = async (): Promise<SignIn> => {
      const users = chat(tells);
      users.breaks = 'after';
      assert.equal(await register(start(users), 'lee'), 'broke off');
      await assert.rejects(login(start(users), 'lee'), { status: 401 });
      return start(users);
    };
    it('is finished by whoever began it', async () => {
      const server = await cutShort();
      assert.equal(await register(server, 'lee'), 'registered');
      assert.equal(await login(server, 'lee'), 'lee');
      assert.equal(await register(server, 'lee'), 'userAccount lee already exists.');
    });
    it('is not finished by somebody else', async () => {
      const server = await cutShort();
      assert.equal(await register(server, 'lee', 'another password'), 'userAccount lee already exists.');
      assert.equal(await register(server, 'lee'), 'registered');
      await assert.rejects(login(server, 'lee', 'another password'), { status: 401 });
    });
  });
}

describe('a note of a registration', () => {
  it('is no claim to a user whom somebody else made later', async () => {
    const users = chat('all');
    users.breaks = 'before';
    assert.equal(await register(start(users), 'later'), 'broke off');
    now += 10 * 60_000;
    there.set('later', now);
    now += 10 * 60_000;
    assert.equal(await register(start(users), 'later'), 'userAccount later already exists.');
  });
  it('is no claim to a user who came between our question and our order', async () => {
    const users = chat('all');
    const find = users.find!.bind(users);
    users.find = async (user) => {
      const found = await find(user);
      there.set(user, now);
      return found;
    };
    assert.equal(await register(start(users), 'quick'), 'userAccount quick already exists.');
    assert.equal(await register(start(users), 'quick'), 'userAccount quick already exists.');
  });
  it('ends in a day where nothing is known of the user’s age', async () => {
    const users = chat('nothing');
    users.breaks = 'after';
    await register(start(users), 'lee');
    now += 25 * 60 * 60_000;
    assert.equal(await register(start(users), 'lee'), 'userAccount lee already exists.');
  });
  it('is safe before the chat server is asked', async () => {
    const events: string[] = [];
    const server = signIn({
      accounts: databaseAccounts(database, 'app'),
      chatUsers: {
        register: () => {
          events.push(`asked with ${noted()} noted`);
          return Promise.resolve('created');
        },
      },
      committed: () => {
        events.push('committed');
        return Promise.resolve();
      },
      passwordCost: cheap,
    });
    await register(server, 'lee');
    assert.deepEqual(events, ['committed', 'asked with 1 noted', 'committed']);
    assert.equal(noted(), 0);
  });
});
