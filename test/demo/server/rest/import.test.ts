/** Messages of a past time, which a site's own server writes into a conversation. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createStandIn, type StandIn } from '../../../../demo/server/stand-in.ts';
import { localApp } from '../../../../demo/server/token-server/settings.ts';
import { tokenIssuer } from '../../../../demo/server/token-server/token-issuer.ts';
import { Api, type Answer } from '../api.ts';
import { RawClient } from '../raw-client.ts';

const path = '/messages/users/import';
const text = (msg: string): object => ({ type: 'txt', body: { msg } });

describe('importing a message', () => {
  let server: StandIn;
  let site: Api;
  before(async () => {
    server = await createStandIn();
    for (const user of ['ada', 'bea', 'cem', 'dan', 'eva', 'fay']) server.addUser(user);
    site = new Api(server, '', tokenIssuer(localApp.appId, localApp.certificate).appToken().token);
  });
  after(() => server.close());

  const put = (from: string, target: string, more: object): Promise<Answer> =>
    site.call('POST', path, { from, target, ...more });
  const textsOf = async (user: string, peer: string): Promise<(string | undefined)[]> =>
    (await new Api(server, user).history(peer, { is_positive: true })).messages.map(
      ({ body }) => body.contents[0]?.text,
    );
  const listed = async (user: string, peer: string) =>
    (await new Api(server, user).conversations()).find(({ session_to }) => session_to === peer);

  it('puts it where its time says, for both, and answers with its id', async () => {
    const now = Date.now();
    const late = await put('ada', 'bea', { ...text('second'), msg_timestamp: now - 1000 });
    const early = await put('bea', 'ada', { ...text('first'), msg_timestamp: now - 2000 });
    assert.deepEqual([late.status, early.status], [200, 200]);
    for (const [user, peer] of [
      ['ada', 'bea'],
      ['bea', 'ada'],
    ] as const) {
      assert.deepEqual(await textsOf(user, peer), ['first', 'second']);
    }
    const { messages } = await new Api(server, 'ada').history('bea');
    assert.equal(String(messages[0]!.id), (late.body.data as { msg_id: string }).msg_id);
    assert.deepEqual(
      messages.map(({ timestamp }) => Number(timestamp)),
      [now - 1000, now - 2000],
    );
  });

  it('tells no device, and leaves a newer message on top of the list', async () => {
    const cem = await RawClient.online(server, 'cem');
    const newest = await cem.say('dan', 'newest');
    const dan = await RawClient.online(server, 'dan');
    await put('cem', 'dan', { ...text('old'), msg_timestamp: Date.now() - 60_000 });
    assert.equal((await listed('dan', 'cem'))!.meta.id, String(newest));
    assert.equal((await listed('dan', 'cem'))!.unread_num, 2);
    await cem.say('dan', 'next');
    const received = await dan.drain('cem');
    assert.deepEqual(
      received.map(({ body }) => body.contents[0]!.text),
      ['newest', 'next'],
    );
  });

  it('counts as unread unless it is read already', async () => {
    await put('ada', 'eva', { ...text('one'), is_ack_read: true, msg_timestamp: 5000 });
    await put('ada', 'eva', { ...text('two'), msg_timestamp: 6000 });
    assert.equal((await listed('eva', 'ada'))!.unread_num, 1);
    assert.equal((await listed('ada', 'eva'))!.unread_num, 0);
    const states = (await new Api(server, 'ada').history('eva')).messages.map(
      ({ body }) => (JSON.parse(body.meta) as { isRead: boolean }).isRead,
    );
    assert.deepEqual(states, [false, true]);
  });

  it('is there once if it is imported again, and twice if it was written twice', async () => {
    const again = { ...text('once'), ext: { order: 7 }, msg_timestamp: 7000 };
    const ids = [];
    for (const one of [again, again, { ...again, msg_timestamp: 7001 }])
      ids.push(((await put('ada', 'fay', one)).body.data as { msg_id: string }).msg_id);
    assert.equal(new Set(ids).size, 2);
    assert.deepEqual(await textsOf('fay', 'ada'), ['once', 'once']);
    assert.equal((await listed('fay', 'ada'))!.unread_num, 2);
  });

  it('keeps every kind, and its ext, as a list of conversations shows them', async () => {
    const file = { url: 'https://files.example/1', secret: 's', filename: 'a <b>.png', file_length: 12 };
    const ext = { text: '<img onerror=x>', whole: -3, half: 0.5, yes: true, none: null, deep: { list: [1] } };
    const kinds = {
      txt: { msg: '\u202e<script>\u0000 🙂' },
      img: { ...file, size: { width: 3, height: 4 } },
      audio: { ...file, length: 5 },
      video: { ...file, length: 6 },
      file,
      loc: { addr: 'Here', lat: 48.5, lng: -9.25, buildingName: 'House' },
      custom: { customEvent: 'order', customExts: { id: 'A-17' } },
    };
    let time = Date.now();
    for (const [type, body] of Object.entries(kinds)) {
      const id = `kind-${type}`;
      server.addUser(id);
      assert.equal((await put('ada', id, { type, body, ext, msg_timestamp: (time -= 10) })).status, 200, type);
      const { payload } = (await listed(id, 'ada'))!.meta;
      const shown = JSON.parse(payload!) as { bodies: object[]; ext: object };
      const expected = type === 'custom' ? { ...body, customExts: [{ id: 'A-17' }] } : body;
      assert.deepEqual(shown.bodies, [{ type, ...expected }]);
      assert.deepEqual(shown.ext, ext);
    }
  });

  it('is refused to everybody but the site’s own server', async () => {
    const message = { from: 'ada', target: 'bea', ...text('forged') };
    assert.equal((await new Api(server, 'ada').call('POST', path, message)).status, 401);
    assert.equal((await new Api(server, '', 'nonsense').call('POST', path, message)).status, 401);
  });

  for (const [why, status, body] of [
    ['from nobody', 400, { from: 'nobody' }],
    ['to nobody', 400, { target: 7 }],
    ['without a type', 400, { type: '' }],
    ['of an unknown type', 400, { type: '__proto__' }],
    ['of a command, which has no place in a history', 400, { type: 'cmd', body: { action: 'x' } }],
    ['without a body', 400, { body: {} }],
    ['with an ext that is no object', 400, { ext: ['x'] }],
    ['with a flag that is none', 400, { is_ack_read: 'yes' }],
    ['of the future', 400, { msg_timestamp: Date.now() + 86_400_000 }],
    ['of no time', 400, { msg_timestamp: 0 }],
    [
      'with a file that is to be fetched',
      400,
      { type: 'file', body: { url: 'http://localhost' }, need_download: true },
    ],
    ['that is too large', 413, { body: { msg: 'x'.repeat(6000) } }],
  ] as const) {
    it(`is refused ${why}`, async () => {
      const answer = await put('ada', 'bea', { ...text('refused'), ...body });
      assert.equal(answer.status, status);
      assert.equal((await textsOf('ada', 'bea')).includes('refused'), false);
    });
  }
});
