import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { People } from './people.ts';

describe('reports', () => {
  let people: People;
  let id: string;
  before(async () => {
    people = await People.meet();
    const alice = await people.online('alice');
    id = String(await alice.say('bob', 'rude words'));
  });
  after(() => people.close());
  const path = (user: string, message: string) => `/user/${user}/moderation/report/message/${message}`;
  const body = { username: 'bob', reportType: 'abuse', reportReason: 'It is rude.' };

  it('are taken from those who can see the message, also twice', async () => {
    await people.done('bob', 'POST', path('bob', id), body);
    await people.done('bob', 'POST', path('bob', id), { ...body, reportReason: 'Very rude.' });
  });
  it('are refused of messages that one cannot see', async () => {
    const unknown = [400, 'report failed, get message by id failed'];
    assert.deepEqual(await people.refused('carol', 'POST', path('carol', id), body), unknown);
    assert.deepEqual(await people.refused('bob', 'POST', path('bob', '12'), body), unknown);
    assert.deepEqual(await people.refused('bob', 'POST', path('bob', 'x'), body), unknown);
  });
  it('can be switched off', async () => {
    people.services.report = false;
    assert.deepEqual(await people.refused('bob', 'POST', path('bob', id), body), [403, 'message report not open']);
  });
});
