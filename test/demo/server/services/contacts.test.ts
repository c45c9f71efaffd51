import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { BodyType } from '../../../../demo/server/wire/types.ts';
import type { RawClient } from '../raw-client.ts';
import { People, rosterEvents } from './people.ts';

const asked = 2;
const deleted = 3;
const added = 4;
const refusedOperation = 5;
const agreed = 8;

describe('contacts', () => {
  let people: People;
  let alice: RawClient;
  let bob: RawClient;
  beforeEach(async () => {
    people = await People.meet();
    alice = await people.online('alice');
    bob = await people.online('bob');
  });
  afterEach(() => people.close());

  const ask = (from: string, to: string, reason = 'hi') =>
    people.done(from, 'POST', `/users/${from}/contacts/apply?resource=one`, { usernames: [to], reason });
  const reply = (me: string, what: 'accept' | 'decline', user: string) =>
    people.done(me, 'POST', `/users/${me}/contacts/${what}/users/${user}?resource=one`);
  const names = async (user: string) => (await people.done(user, 'GET', `/users/${user}/contacts/users`)).data;

  it('come about by asking and accepting', async () => {
    await ask('alice', 'Bob', 'we met');
    assert.deepEqual(await rosterEvents(bob, 'alice', 1), [[asked, 'we met']]);
    assert.deepEqual(await names('bob'), []);
    await reply('bob', 'accept', 'alice');
    assert.deepEqual(await rosterEvents(bob, 'alice', 1), [[added, '']]);
    assert.deepEqual(await rosterEvents(alice, 'bob', 2), [
      [agreed, ''],
      [added, ''],
    ]);
    assert.deepEqual([await names('alice'), await names('bob')], [['bob'], ['alice']]);
  });
  it('come about when both ask', async () => {
    await ask('alice', 'bob');
    await rosterEvents(bob, 'alice', 1);
    await ask('bob', 'alice');
    assert.deepEqual(
      (await rosterEvents(alice, 'bob', 2)).map(([operation]) => operation),
      [agreed, added],
    );
    assert.deepEqual(await names('bob'), ['alice']);
  });
  it('do not come about by declining, nor by accepting what nobody asked', async () => {
    await ask('alice', 'bob');
    await reply('bob', 'decline', 'alice');
    assert.deepEqual(await rosterEvents(alice, 'bob', 1), [[refusedOperation, '']]);
    await reply('bob', 'accept', 'alice');
    await reply('bob', 'accept', 'carol');
    assert.deepEqual(await names('bob'), []);
  });
  it('hear when they are removed, and are gone on both sides', async () => {
    await ask('alice', 'bob');
    await reply('bob', 'accept', 'alice');
    await rosterEvents(alice, 'bob', 2);
    await people.done('bob', 'DELETE', '/users/bob/contacts/users/alice?resource=one');
    assert.deepEqual(await rosterEvents(alice, 'bob', 1), [[deleted, '']]);
    assert.deepEqual([await names('alice'), await names('bob')], [[], []]);
  });
  it('are listed with remarks, page by page', async () => {
    for (const user of ['bob', 'carol']) {
      await ask('alice', user);
      await reply(user, 'accept', 'alice');
    }
    await people.done('alice', 'PUT', '/users/alice/contacts/users/bob?resource=one', { remark: 'Bobby' });
    const all = await people.done('alice', 'GET', '/users/alice/contacts/users?needReturnRemark=true');
    const [first, second] = [
      { username: 'bob', remark: 'Bobby' },
      { username: 'carol', remark: '' },
    ];
    assert.deepEqual(all.entities, [first, second]);
    const page = (cursor: string) =>
      people.done('alice', 'GET', `/users/alice/contacts?needReturnRemark=true&limit=1&cursor=${cursor}`);
    assert.deepEqual((await page('')).data, { contacts: [first], cursor: 'bob' });
    assert.deepEqual((await page('bob')).data, { contacts: [second], cursor: '' });
  });

  const refused: [method: string, path: string, body: unknown, status: number, why: RegExp][] = [
    ['POST', 'apply', { usernames: ['nobody'] }, 404, /user not found/],
    ['POST', 'apply', { usernames: ['alice'] }, 400, /own contact/],
    ['POST', 'apply', { usernames: 'bob' }, 400, /list/],
    [
      'PUT',
      'users/bob',
      { remark: 'x' },
      400,
      /^updateRemark \| they are not friends, please add as a friend first\.$/,
    ],
    ['PUT', 'users/bob', { remark: 'x'.repeat(101) }, 400, /remark length must less/],
  ];
  for (const [method, path, body, status, why] of refused) {
    it(`are refused: ${method} ${path} ${JSON.stringify(body).slice(0, 40)}`, async () => {
      const [answered, description] = await people.refused('alice', method, `/users/alice/contacts/${path}`, body);
      assert.equal(answered, status);
      assert.match(description as string, why);
    });
  }
  it('can be switched off', async () => {
    people.services.contacts = false;
    for (const path of ['/users/alice/contacts', '/users/alice/contacts/users']) {
      assert.deepEqual(await people.refused('alice', 'GET', path), [403, 'contact service not open!']);
    }
  });
  it('may be the only ones who write to each other', async () => {
    people.services.contactsOnly = true;
    const refusal = await alice.ack(alice.text('bob', 'hello'));
    assert.deepEqual([refusal.status.errorCode, refusal.status.reason], [1, 'nonroster']);
    await ask('alice', 'bob');
    await reply('bob', 'accept', 'alice');
    await alice.say('bob', 'hello');
  });
});

describe('block list', () => {
  let people: People;
  let alice: RawClient;
  let bob: RawClient;
  before(async () => {
    people = await People.meet();
    alice = await people.online('alice');
    bob = await people.online('bob');
  });
  after(() => people.close());
  const listed = async () => (await people.done('bob', 'GET', '/users/bob/blocks/users')).data;

  it('keeps messages of the blocked out, in one direction, until they are unblocked', async () => {
    const blocked = await people.done('bob', 'POST', '/sdk/user/bob/blocks?resource=one', { usernames: ['Alice'] });
    assert.deepEqual(blocked.data, ['alice']);
    assert.deepEqual(await listed(), ['alice']);
    const { status } = await alice.ack(alice.text('bob', 'hello'));
    assert.deepEqual([status.errorCode, status.reason], [1, 'blocked']);
    await bob.say('alice', 'hello');
    await people.done('bob', 'DELETE', '/sdk/user/bob/blocks?resource=one', { usernames: ['alice'] });
    assert.deepEqual(await listed(), []);
    await alice.say('bob', 'hello');
  });
  it('lets receipts through, which would otherwise hang as unsent', async () => {
    const id = await bob.say('alice', 'read me');
    await people.done('bob', 'POST', '/sdk/user/bob/blocks', { usernames: ['alice'] });
    const ack = await alice.ack(alice.write('bob', { type: BodyType.READ, ackMessageId: id }));
    assert.equal(ack.status.errorCode, 0);
    await people.done('bob', 'DELETE', '/sdk/user/bob/blocks', { usernames: ['alice'] });
  });
  it('refuses unknown users', async () => {
    const refused = await people.refused('bob', 'POST', '/sdk/user/bob/blocks', { usernames: ['nobody'] });
    assert.deepEqual(refused, [404, 'user not found: nobody']);
  });
  it('can be switched off', async () => {
    await people.done('bob', 'POST', '/sdk/user/bob/blocks', { usernames: ['alice'] });
    people.services.blocklist = false;
    const off = [403, 'block list service not open!'];
    assert.deepEqual(await people.refused('bob', 'GET', '/users/bob/blocks/users'), off);
    assert.deepEqual(await people.refused('bob', 'POST', '/sdk/user/bob/blocks', { usernames: ['alice'] }), off);
    await alice.say('bob', 'hello');
  });
});
