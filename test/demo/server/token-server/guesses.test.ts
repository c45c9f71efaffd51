/** Guessing is slow, however many guess; and who knows the password gets in. The clock is the test's own. */
import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { beforeEach, describe, it, mock } from 'node:test';
import Database from 'libsql';
import { databaseAccounts } from '../../../../demo/server/token-server/accounts.ts';
import { Refusal } from '../../../../demo/server/token-server/index.ts';
import { signIn, type SignIn, type SignInOptions } from '../../../../demo/server/token-server/sign-in.ts';

const cheap = { N: 2, r: 8, p: 1 };
const password = 'correct horse';
const logged: string[] = [];
let now = 0;
/** Those who wait for their turn, and until when. */
let sleepers: { until: number; wake: () => void }[] = [];
let server: SignIn;

const start = (options: Partial<SignInOptions> = {}): SignIn =>
  signIn({
    accounts: databaseAccounts(new Database(':memory:'), 'app'),
    chatUsers: { register: () => Promise.resolve('created') },
    passwordCost: cheap,
    now: () => now,
    wait: (ms) => new Promise((wake) => sleepers.push({ until: now + ms, wake })),
    log: (line) => logged.push(line),
    ...options,
  });

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** Lets time pass until the answers are there, waking sleepers at their time. */
const passing = async <T>(answers: Promise<T>): Promise<T> => {
  let isDone = false;
  const done = answers.finally(() => (isDone = true));
  done.catch(() => undefined);
  for (;;) {
    await settled();
    if (isDone) return done;
    sleepers.sort((a, b) => a.until - b.until);
    const next = sleepers.shift();
    if (!next) continue;
    now = Math.max(now, next.until);
    next.wake();
  }
};

/** The status of a sign-in: 200, or that of its refusal. */
const login = (user: string, given: string, address: string): Promise<number> =>
  server.login({ userAccount: user, userPassword: given }, address).then(
    () => 200,
    (error: unknown) => {
      assert.ok(error instanceof Refusal, String(error));
      return error.status;
    },
  );
const register = (user: string, address: string): Promise<string> =>
  server.register({ userAccount: user, userPassword: password }, address);
const count = (statuses: number[], status: number): number => statuses.filter((one) => one === status).length;
const eight = Array.from({ length: 8 }, (_, n) => `198.51.100.${n}`);

beforeEach(async () => {
  now = Date.now();
  sleepers = [];
  logged.length = 0;
  server = start();
  await register('alice', '192.0.2.1');
});

describe('guesses at one account', () => {
  it('are few in all, from however many addresses', async () => {
    const guesses = eight.flatMap((address) =>
      Array.from({ length: 10 }, (_, n) => login('alice', `wrong ${n}`, address)),
    );
    const statuses = await passing(Promise.all(guesses));
    assert.equal(count(statuses, 401), 10);
    assert.equal(count(statuses, 429), 70);
  });

  it('become slow one after the other as well, and slower, but never endless', async () => {
    const pauses: number[] = [];
    for (let n = 0; n < 200; n++) {
      const before = now;
      assert.equal(await passing(login('alice', 'wrong', eight[n % 8]!)), n < 10 ? 401 : 429);
      pauses.push(now - before);
    }
    assert.deepEqual(new Set(pauses.slice(0, 11)), new Set([0]));
    assert.ok(
      pauses.slice(12).every((pause, at, all) => at === 0 || pause >= all[at - 1]!),
      'each pause is as long or longer',
    );
    assert.ok(pauses[40]! > 500, `${pauses[40]}`);
    assert.ok(pauses.at(-1)! <= 3000, `${pauses.at(-1)}`);
  });

  it('do not keep out the owner, who signed in from their address before', async () => {
    await Promise.all(
      eight.map((address) => passing(Promise.all(Array.from({ length: 20 }, () => login('alice', 'wrong', address))))),
    );
    const before = now;
    assert.equal(await passing(login('alice', password, '192.0.2.1')), 200);
    assert.equal(now, before, 'without a wait');
  });

  it('do not keep out the owner at an address of their guesser’s, or at a new one', async () => {
    for (const address of ['192.0.2.1', eight[0]!, '203.0.113.9']) {
      server = start();
      await register('alice', '192.0.2.1');
      const guessers = [...eight, '192.0.2.1'];
      await passing(
        Promise.all(guessers.flatMap((one) => Array.from({ length: 30 }, () => login('alice', 'wrong', one)))),
      );
      const before = now;
      assert.equal(await passing(login('alice', password, address)), 200);
      assert.ok(now - before <= 30_000, `${now - before} ms`);
    }
  });

  it('do not keep out the owner at a new address while eight others go on guessing', async () => {
    await passing(Promise.all(eight.flatMap((one) => Array.from({ length: 30 }, () => login('alice', 'wrong', one)))));
    const guesses = eight.map((one) => login('alice', 'wrong', one));
    const before = now;
    const owner = login('alice', password, '203.0.113.9');
    assert.equal(await passing(owner), 200);
    assert.ok(now - before <= 30_000, `${now - before} ms`);
    await passing(Promise.all(guesses));
  });

  it('are answered alike whether they were looked at or not, and say when to come again', async () => {
    const ask = (): Promise<Refusal> =>
      server.login({ userAccount: 'alice', userPassword: 'wrong' }, eight[0]!).then(
        () => assert.fail('a wrong password'),
        (error: Refusal) => error,
      );
    const refusals = await passing(Promise.all(Array.from({ length: 30 }, ask)));
    const slowed = refusals.filter(({ status }) => status === 429);
    assert.equal(slowed.length, 20);
    assert.equal(new Set(slowed.map(({ message }) => message)).size, 1);
    assert.ok(slowed.every(({ waitMs }) => waitMs !== undefined && waitMs >= 1000));
  });

  it('are slowed no less at an account that is not there', async () => {
    const guesses = eight.flatMap((one) => Array.from({ length: 10 }, () => login('nobody', 'wrong', one)));
    const statuses = await passing(Promise.all(guesses));
    assert.deepEqual([count(statuses, 401), count(statuses, 429)], [10, 70]);
  });

  it('are forgotten after a while', async () => {
    await passing(Promise.all(Array.from({ length: 30 }, () => login('alice', 'wrong', eight[0]!))));
    now += 11 * 60_000;
    assert.equal(await passing(login('alice', 'wrong', eight[0]!)), 401);
  });
});

describe('guesses from one address', () => {
  const spray = (n: number): Promise<number[]> =>
    passing(Promise.all(Array.from({ length: n }, (_, at) => login(`user${at}`, 'wrong', '192.0.2.1'))));

  it('are few at many accounts, too', async () => {
    const statuses = await spray(300);
    assert.ok(count(statuses, 401) <= 100, `${count(statuses, 401)}`);
    assert.ok(count(statuses, 429) >= 200);
  });
  it('do not keep out others behind the same proxy', async () => {
    await register('bob', '192.0.2.1');
    await register('carol', '203.0.113.9');
    await spray(300);
    const before = now;
    assert.equal(await passing(login('bob', password, '192.0.2.1')), 200);
    assert.equal(now, before, 'bob is known there');
    assert.equal(await passing(login('carol', password, '192.0.2.1')), 200);
    assert.ok(now - before <= 15_000, `${now - before} ms`);
  });
  it('do not slow other addresses', async () => {
    await register('carol', '203.0.113.9');
    await spray(300);
    const before = now;
    assert.equal(await passing(login('carol', password, '203.0.113.77')), 200);
    assert.equal(now, before);
  });
});

describe('the right password', () => {
  it('is good as often as one likes', async () => {
    for (let n = 0; n < 300; n++) assert.equal(await login('alice', password, '203.0.113.9'), 200);
  });
});

describe('registrations', () => {
  it('are limited for an address, and for the whole server', async () => {
    const tries = (count: number) => ({ tries: count, windowMs: 1000 });
    server = start({ limits: { registrations: tries(2), allRegistrations: tries(3) } });
    await register('one', 'a');
    await register('two', 'a');
    await assert.rejects(register('three', 'a'), { status: 429 });
    await register('three', 'b');
    await assert.rejects(register('four', 'c'), { status: 429 });
    now += 1000;
    await register('four', 'c');
  });

  it('wait in a short queue to be hashed, beyond which they are sent away, and never hold up a sign-in', async () => {
    const order: string[] = [];
    server = start({
      passwordCost: { N: 2 ** 14, r: 8, p: 1 },
      limits: { allRegistrations: { tries: 1000, windowMs: 1 } },
    });
    await register('alice', 'a');
    const burst = Array.from({ length: 60 }, (_, n) =>
      register(`user${n}`, `address ${n}`).then(
        () => order.push('registered'),
        (error: Refusal) => {
          assert.equal(error.status, 429);
          assert.ok(error.waitMs! > 0);
          order.push('sent away');
        },
      ),
    );
    const signedIn = login('alice', password, 'a').then((status) => {
      assert.equal(status, 200);
      order.push('signed in');
    });
    await Promise.all([...burst, signedIn]);
    assert.equal(order.filter((what) => what === 'registered').length, 9, 'one at work, eight waiting');
    assert.equal(order.filter((what) => what === 'sent away').length, 51);
    const before = order.slice(0, order.indexOf('signed in')).filter((what) => what === 'registered').length;
    assert.ok(before <= 2, `${before} registrations came first`);
  });
});

describe('a flood from one address', () => {
  it('leaves room in the queue for hashing to all others', async () => {
    server = start({
      passwordCost: { N: 2 ** 14, r: 8, p: 1 },
      limits: { allRegistrations: { tries: 1000, windowMs: 1 } },
    });
    await register('alice', 'a');
    const flood = Array.from({ length: 80 }, (_, n) => login(`user${n}`, 'wrong', 'b'));
    const signedIn = Promise.all(['a', 'c', 'd'].map((address) => login('alice', password, address)));
    assert.deepEqual(await signedIn, [200, 200, 200]);
    const statuses = await passing(Promise.all(flood));
    assert.ok(count(statuses, 401) <= 10, 'two at work, eight waiting');
    assert.ok(count(statuses, 429) >= 70);
    const registrations = Array.from({ length: 20 }, (_, n) =>
      register(`new${n}`, 'b').catch(({ status }: Refusal) => status),
    );
    assert.equal(await register('carol', 'c'), 'carol');
    const others = await Promise.all(registrations);
    assert.equal(others.filter((one) => one === 429).length, 15, 'one at work, four waiting');
  });
});

describe('the log', () => {
  it('tells of failed sign-ins, without what was typed', async () => {
    await passing(login('alice', 'my dog’s name', '203.0.113.9'));
    await passing(login('my-other-password', 'wrong', '203.0.113.9'));
    assert.deepEqual(logged, [
      'Sign-in of alice from 203.0.113.9 failed: wrong name or password.',
      'Sign-in of an unknown user from 203.0.113.9 failed: wrong name or password.',
    ]);
    await passing(Promise.all(Array.from({ length: 20 }, () => login('alice', 'wrong', eight[0]!))));
    assert.match(logged.join('\n'), /Sign-in of alice from 198\.51\.100\.0 failed: too many attempts\./);
  });
});

describe('an unknown user', () => {
  it('is looked up as a known one is: the same work, the same words', async () => {
    // The work itself is looked at, and not the time that it takes on a machine with more to do.
    const derived: unknown[] = [];
    const { scrypt } = crypto;
    const noted = mock.method(crypto, 'scrypt', (...given: Parameters<typeof scrypt>) => {
      derived.push({ saltBytes: (given[1] as Buffer).length, keyBytes: given[2], cost: given[3] });
      scrypt(...given);
    });
    syncBuiltinESMExports();
    try {
      server = start({ passwordCost: { N: 2 ** 5, r: 8, p: 1 } });
      await register('alice', 'a');
      const workFor = async (user: string): Promise<readonly unknown[]> => {
        derived.length = 0;
        for (let n = 0; n < 5; n++) assert.equal(await login(user, 'wrong', `address of ${user}`), 401);
        return [...derived];
      };
      const known = await workFor('alice');
      assert.equal(known.length, 5);
      assert.deepEqual(await workFor('nobody'), known);
    } finally {
      noted.mock.restore();
      syncBuiltinESMExports();
    }
  });
});
