/** Visitors without a name, over real HTTP: known by the id of their browser, until the site knows who they are. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createStandIn, type StandIn } from '../../../../demo/server/stand-in.ts';

const id = (letter: string): string => letter.repeat(32);
const post = (server: StandIn, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${server.url}/app/chat/user/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const userOf = async (answer: Response): Promise<string> => {
  assert.equal(answer.status, 200);
  return ((await answer.json()) as { chatUserName: string }).chatUserName;
};
const signIn = async (server: StandIn, user: string): Promise<Record<string, string>> => {
  const body = { userAccount: user, userPassword: 'correct horse' };
  await post(server, 'register', body);
  const answer = await post(server, 'login', body);
  return { cookie: answer.headers.get('set-cookie')!.split(';')[0]! };
};

describe('a guest', () => {
  it('is the same user each time, and another one than other guests', async () => {
    await using server = await createStandIn();
    const first = await userOf(await post(server, 'token', { guest: id('a') }));
    assert.match(first, /^guest-[0-9a-f]{20}$/);
    assert.equal(await userOf(await post(server, 'token', { guest: id('a') })), first);
    assert.notEqual(await userOf(await post(server, 'token', { guest: id('b') })), first);
  });

  it('needs an id that nobody guesses, and never one in an address', async () => {
    await using server = await createStandIn();
    for (const guest of ['', 'short', 7, null, `${id('a')}<`])
      assert.equal((await post(server, 'token', { guest })).status, 400, String(guest));
    assert.equal((await fetch(`${server.url}/app/chat/user/token?guest=${id('a')}`)).status, 401);
  });

  it('becomes who is signed in to the site, and is a guest no more', async () => {
    await using server = await createStandIn();
    await post(server, 'token', { guest: id('a') });
    const ada = await signIn(server, 'ada');
    assert.equal(await userOf(await post(server, 'token', { guest: id('a'), user: 'ada' }, ada)), 'ada');
    assert.equal((await post(server, 'token', { guest: id('a') })).status, 401);
    const bob = await signIn(server, 'bob');
    assert.equal((await post(server, 'token', { guest: id('a'), user: 'bob' }, bob)).status, 403);
  });

  it('does not become somebody by naming them', async () => {
    await using server = await createStandIn();
    await signIn(server, 'ada');
    assert.match(await userOf(await post(server, 'token', { guest: id('a'), user: 'ada' })), /^guest-/);
  });

  it('counts as a registration of its address', async () => {
    await using server = await createStandIn({ limits: { registrations: { tries: 2, windowMs: 60_000 } } });
    const statuses = [];
    for (const letter of 'abca') statuses.push((await post(server, 'token', { guest: id(letter) })).status);
    assert.deepEqual(statuses, [200, 200, 429, 200]);
  });
});
