/** Guests for the pages of the demo: who is there, what was said, and that only the visitor gets their tokens. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createStandIn, type StandIn } from '../../../demo/server/stand-in.ts';
import { scenes } from '../../../demo/server/scenes/scripts.ts';
import { BodyType } from '../../../demo/server/wire/types.ts';
import { Api } from './api.ts';
import { RawClient } from './raw-client.ts';

interface Guest {
  readonly role: string;
  readonly user: string;
  readonly name: string;
  readonly token?: string;
  readonly expiresAt?: number;
}

describe('the scenes of the demo', () => {
  let server: StandIn;
  before(async () => {
    server = await createStandIn({ scenes: true });
  });
  after(() => server.close());

  const ask = (scene: string, body: object, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${server.url}/__scenes/${scene}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const enter = async (scene: string, visitor: string): Promise<Map<string, Guest>> => {
    const answer = await ask(scene, { visitor });
    assert.equal(answer.status, 200);
    const { people } = (await answer.json()) as { people: Guest[] };
    return new Map(people.map((guest) => [guest.role, guest]));
  };
  let visitors = 0;
  const stranger = (): string => `nobody-guesses-this-${++visitors}`;

  it('give tokens for those whom the visitor plays, and for nobody else', async () => {
    const people = await enter('inbox', stranger());
    assert.equal(typeof people.get('ada')!.token, 'string');
    for (const [role, { token }] of people) assert.equal(token === undefined, role !== 'ada', role);
  });

  it('are each visitor’s own, and the same when the visitor comes again', async () => {
    const [mine, yours] = [stranger(), stranger()];
    const first = (await enter('pair', mine)).get('ada')!.user;
    assert.equal((await enter('pair', mine)).get('ada')!.user, first);
    assert.notEqual((await enter('pair', yours)).get('ada')!.user, first);
    assert.ok(!first.includes(mine), 'the id does not tell the secret');
  });

  it('say everything once, also when asked twice at once', async () => {
    const visitor = stranger();
    const [people] = await Promise.all([enter('pair', visitor), enter('pair', visitor), enter('pair', visitor)]);
    const [ada, bea] = [people.get('ada')!, people.get('bea')!];
    const { messages } = await new Api(server, ada.user, ada.token).history(bea.user);
    const lines = scenes.get('pair')!.talks[0]!.lines;
    assert.deepEqual(
      messages.map(({ body }) => body.contents[0]!.text).reverse(),
      lines.map(({ text }) => text),
    );
  });

  it('stand in the list with what is unread, what is pinned, and their names', async () => {
    const people = await enter('inbox', stranger());
    const ada = people.get('ada')!;
    const api = new Api(server, ada.user, ada.token);
    const channels = await api.conversations();
    assert.equal(channels.length, 8);
    const of = (role: string) => channels.find(({ session_to }) => session_to === people.get(role)!.user)!;
    assert.deepEqual([of('bea').unread_num, of('chen').unread_num, of('elif').unread_num], [2, 1, 0]);
    assert.equal(of('bea').is_top, true);
    const bea = people.get('bea')!.user;
    const { body } = await api.call('POST', '/metadata/user/get', { targets: [bea], properties: ['nickname'] });
    assert.deepEqual(body.data, { [bea]: { nickname: 'Bea Lindqvist' } });
  });

  it('have a picture that can be fetched', async () => {
    const people = await enter('pair', stranger());
    const [ada, bea] = [people.get('ada')!, people.get('bea')!];
    const { messages } = await new Api(server, ada.user, ada.token).history(bea.user);
    const picture = messages.flatMap(({ body }) => body.contents).find(({ remotePath }) => remotePath)!;
    const answer = await fetch(`${picture.remotePath}?share-secret=${picture.secretKey}`);
    assert.equal(answer.headers.get('content-type'), 'image/jpeg');
    assert.equal((await answer.arrayBuffer()).byteLength, picture.fileLength);
  });

  it('have pictures at this server, whatever page asks', async () => {
    const origin = 'https://shop.example';
    await using open = await createStandIn({ scenes: true, origins: [origin] });
    for (const [headers, wanted] of [
      [{ origin }, open.url],
      [{ origin: open.url }, open.url],
      [{}, open.url],
      [{ 'x-forwarded-proto': 'https' }, open.url.replace('http:', 'https:')],
    ] as const) {
      const answer = await fetch(`${open.url}/__scenes/pair`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ visitor: stranger() }),
      });
      const { people } = (await answer.json()) as { people: Guest[] };
      const [ada, bea] = ['ada', 'bea'].map((one) => people.find(({ role }) => role === one)!);
      const { messages } = await new Api(open, ada!.user, ada!.token).history(bea!.user);
      const picture = messages.flatMap(({ body }) => body.contents).find(({ remotePath }) => remotePath)!;
      assert.equal(new URL(picture.remotePath).origin, wanted, JSON.stringify(headers));
    }
  });

  it('have people who read what is written to them, and answer', async () => {
    const people = await enter('shop', stranger());
    const [visitor, support] = [people.get('visitor')!, people.get('support')!];
    const client = await RawClient.online(server, visitor.user);
    const presence = await new Api(server, visitor.user, visitor.token).call(
      'POST',
      `/users/${visitor.user}/presence`,
      { usernames: [support.user] },
    );
    assert.match(JSON.stringify(presence.body), /"server":"1"/);
    await client.say(support.user, 'Are you there?');
    const kinds = new Set<number>();
    const texts: string[] = [];
    while (texts.length === 0) {
      for (const { body } of await client.receive(support.user)) {
        kinds.add(body.type);
        if (body.type === BodyType.CHAT) texts.push(body.contents[0]!.text);
      }
    }
    assert.deepEqual(texts, [scenes.get('shop')!.people.support!.answers![0]]);
    assert.ok(kinds.has(BodyType.CHANNEL), 'the message was read before');
    await client.close();
  });

  it('refuse a secret that can be guessed, other scenes, and pages of other sites', async () => {
    assert.equal((await ask('pair', { visitor: 'ada' })).status, 400);
    assert.equal((await ask('constructor', { visitor: stranger() })).status, 404);
    const elsewhere = await ask('pair', { visitor: stranger() }, { origin: 'https://elsewhere.example' });
    assert.equal(elsewhere.status, 403);
  });

  it('are not there unless they are switched on', async () => {
    const plain = await createStandIn();
    const answer = await fetch(`${plain.url}/__scenes/pair`, { method: 'POST', body: '{}' });
    assert.equal(answer.status, 404);
    await plain.close();
  });
});
