/** What becomes of a guest's messages when the site knows who the guest is. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import Database from 'libsql';
import { createStandIn, type StandIn } from '../../../../demo/server/stand-in.ts';
import { RestError, type AgoraRest } from '../../../../demo/server/token-server/agora-rest.ts';
import { guestHistory, type PastMessage } from '../../../../demo/server/token-server/guest-history.ts';
import { BodyType, ContentType, type MessageBody } from '../../../../demo/server/wire/types.ts';
import { Api } from '../api.ts';
import { RawClient } from '../raw-client.ts';

const guestId = 'a'.repeat(32);
const importPath = '/demo/local/messages/users/import';

/** A server with a guest who is online, with the people they write to, and with Ada, who is signed in to the site. */
const scene = async (options: Parameters<typeof createStandIn>[0] = {}) => {
  const logged: string[] = [];
  const server = await createStandIn({ log: (line) => logged.push(line), weakPasswords: true, ...options });
  const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${server.url}/app/chat/user/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  for (const user of ['support', 'sales']) server.addUser(user);
  const cookies: Record<string, string> = {};
  for (const user of ['ada', 'bob']) {
    const account = { userAccount: user, userPassword: 'correct horse' };
    await post('register', account);
    cookies[user] = (await post('login', account)).headers.get('set-cookie')!.split(';')[0]!;
  }
  const answer = await post('token', { guest: guestId });
  const { chatUserName: guest } = (await answer.json()) as { chatUserName: string };
  const [visitor, support] = [await RawClient.online(server, guest), await RawClient.online(server, 'support')];
  return {
    ...{ server, guest, visitor, support, logged },
    /** @returns the status. */
    adopt: async (user: string): Promise<number> =>
      (await post('token', { guest: guestId, user }, { cookie: cookies[user]! })).status,
    asGuest: async (): Promise<number> => (await post('token', { guest: guestId })).status,
    said: (user: string, peer: string) => said(server, user, peer),
    unread: async (user: string, peer: string) =>
      (await new Api(server, user).conversations()).find(({ session_to }) => session_to === peer)?.unread_num,
    [Symbol.asyncDispose]: () => server.close(),
  };
};

/** What a conversation shows: who said what, when. */
const said = async (server: StandIn, user: string, peer: string) => {
  const { messages } = await new Api(server, user).history(peer, { is_positive: true, pull_number: 200 });
  return messages.map(({ from, timestamp, body }) => ({
    by: from!.name,
    text: body.contents[0]!.text,
    time: Number(timestamp),
  }));
};

const short = (lines: Awaited<ReturnType<typeof said>>): string[] => lines.map(({ by, text }) => `${by}: ${text}`);

/** Until the clock goes on: what is copied keeps its time in milliseconds, and no order within one. */
const later = async (): Promise<void> => {
  const now = Date.now();
  while (Date.now() <= now) await setImmediate();
};

describe('a guest’s history, when the guest becomes a user,', () => {
  it('is in the user’s conversations, for both sides, in order, with its times', async () => {
    await using at = await scene();
    await at.visitor.say('support', 'Is it open?');
    await at.support.say(at.guest, 'Until six.');
    await at.visitor.say('sales', 'How much?');
    await at.visitor.say('support', 'Thanks');
    const before = await at.said(at.guest, 'support');
    assert.equal(await at.adopt('ada'), 200);
    const after = await at.said('ada', 'support');
    assert.deepEqual(short(after), ['ada: Is it open?', 'support: Until six.', 'ada: Thanks']);
    assert.deepEqual(await at.said('support', 'ada'), after);
    for (const [n, { time }] of after.entries()) assert.ok(Math.abs(time - before[n]!.time) < 50);
    assert.deepEqual(short(await at.said('ada', 'sales')), ['ada: How much?']);
    assert.deepEqual(await at.said(at.guest, 'support'), before, 'the guest’s own conversation stays as it was');
  });

  it('is there once, however often the page asks, and at the same time', async () => {
    await using at = await scene();
    await at.visitor.say('support', 'One');
    await at.visitor.say('support', 'Two');
    assert.deepEqual(await Promise.all([at.adopt('ada'), at.adopt('ada')]), [200, 200]);
    assert.equal(await at.adopt('ada'), 200);
    assert.deepEqual(short(await at.said('ada', 'support')), ['ada: One', 'ada: Two']);
  });

  it('keeps the guest signed in if nothing can be copied, and says what is the matter', async () => {
    await using at = await scene();
    await at.visitor.say('support', 'A secret question');
    at.server.faults.refuseRest({ path: importPath, status: 503 });
    assert.equal(await at.adopt('ada'), 503);
    assert.equal(await at.asGuest(), 200);
    assert.deepEqual(await at.said('ada', 'support'), []);
    assert.match(at.logged.join(), /not all copied yet: the chat server answers 503/);
    assert.doesNotMatch(at.logged.join(), /secret|aaaa/);
    at.server.faults.clear();
    assert.equal(await at.adopt('ada'), 200);
    assert.equal(await at.asGuest(), 401);
    assert.deepEqual(short(await at.said('ada', 'support')), ['ada: A secret question']);
  });

  it('goes to the first who asks, and to nobody after', async () => {
    await using at = await scene();
    await at.visitor.say('support', 'Hello');
    const answers = await Promise.all([at.adopt('ada'), at.adopt('bob')]);
    assert.deepEqual(answers.toSorted(), [200, 403]);
    const [mine, theirs] = answers[0] === 200 ? ['ada', 'bob'] : ['bob', 'ada'];
    assert.deepEqual(short(await at.said(mine, 'support')), [`${mine}: Hello`]);
    assert.deepEqual(await at.said(theirs, 'support'), []);
  });

  it('joins what the user has said before, with the newest conversation on top', async () => {
    await using at = await scene();
    const ada = await RawClient.online(at.server, 'ada');
    await ada.say('support', 'Before');
    await later();
    await at.visitor.say('support', 'Between');
    await later();
    await at.visitor.say('sales', 'Elsewhere');
    await later();
    await ada.say('support', 'After');
    assert.equal(await at.adopt('ada'), 200);
    assert.deepEqual(short(await at.said('ada', 'support')), ['ada: Before', 'ada: Between', 'ada: After']);
    const peers = (await new Api(at.server, 'ada').conversations()).map(({ session_to }) => session_to);
    assert.deepEqual(peers, ['support', 'sales']);
  });

  it('is unread as far as it was', async () => {
    await using at = await scene();
    await at.support.say(at.guest, 'Read');
    const read = (await at.said(at.guest, 'support')).length;
    assert.equal(read, 1);
    await at.visitor.ack(at.visitor.write('support', { type: BodyType.CHANNEL }));
    await at.support.say(at.guest, 'New');
    await at.visitor.say('support', 'Unanswered');
    assert.equal(await at.adopt('ada'), 200);
    assert.equal(await at.unread('ada', 'support'), 1);
    assert.equal(await at.unread('support', 'ada'), 1);
  });

  it('has what a reader of it saw last: edits, nothing taken back, nothing deleted', async () => {
    await using at = await scene();
    const contents = (text: string): MessageBody['contents'] =>
      [{ type: ContentType.TEXT, text }] as MessageBody['contents'];
    const serverId = async (text: string): Promise<bigint> => {
      await at.visitor.say('support', text);
      return (await new Api(at.server, at.guest).history('support', { pull_number: 1 })).messages[0]!.id;
    };
    const edited = await serverId('Typo');
    const recalled = await serverId('Taken back');
    const deleted = await serverId('Deleted for me');
    const edit = { type: BodyType.EDIT, editMessageId: edited, editScope: 1, contents: contents('Text') };
    await at.visitor.ack(at.visitor.write('support', edit));
    await at.visitor.ack(at.visitor.write('support', { type: BodyType.RECALL, ackMessageId: recalled }));
    await new Api(at.server, at.guest).call(
      'DELETE',
      `/sdk/message/roaming/chat/user/${at.guest}?userId=support&msgIdList=${deleted}`,
    );
    assert.equal(await at.adopt('ada'), 200);
    assert.deepEqual(short(await at.said('ada', 'support')), ['ada: Text']);
  });

  it('has its files and hostile texts as they are, and quotes that lead to the copies', async () => {
    await using at = await scene();
    const hostile = '</script><img src=x onerror=alert(1)>\u202e\u0000';
    await at.visitor.say('support', hostile);
    const [quoted] = (await new Api(at.server, at.guest).history('support')).messages;
    const file = { type: ContentType.FILE, remotePath: 'https://f.example/1', secretKey: 'k', displayName: 'a.pdf' };
    const quote = { msgID: String(quoted!.id), msgSender: at.guest, msgPreview: hostile, msgType: 'txt' };
    await at.visitor.ack(
      at.visitor.write('support', {
        type: BodyType.CHAT,
        contents: [file] as MessageBody['contents'],
        ext: [{ key: 'msgQuote', type: 8, stringValue: JSON.stringify(quote) }],
      }),
    );
    assert.equal(await at.adopt('ada'), 200);
    const { messages } = await new Api(at.server, 'ada').history('support', { is_positive: true });
    assert.equal(messages[0]!.body.contents[0]!.text, hostile);
    const { remotePath, secretKey, displayName } = messages[1]!.body.contents[0]!;
    assert.deepEqual({ remotePath, secretKey, displayName, type: ContentType.FILE }, file);
    assert.deepEqual(JSON.parse(messages[1]!.body.ext[0]!.stringValue!), {
      ...quote,
      msgID: String(messages[0]!.id),
      msgSender: 'ada',
    });
  });

  it('leaves out what the guest wrote to that very user, and goes on after what cannot be copied', async () => {
    await using at = await scene();
    await at.visitor.say('ada', 'Are you there?');
    await at.visitor.say('support', 'One');
    await at.visitor.say('support', 'Two');
    at.server.faults.refuseRest({ path: importPath, status: 413, count: 1 });
    assert.equal(await at.adopt('ada'), 200);
    assert.deepEqual(short(await at.said('ada', 'support')), ['ada: Two']);
    assert.deepEqual(await at.said('ada', 'ada'), []);
    assert.match(at.logged.join(), /A message of a guest is not copied: the chat server refuses it \(413\)/);
  });

  it('stays with the guest’s user if the site has chosen that', async () => {
    await using at = await scene({ guestHistory: 'keep' });
    await at.visitor.say('support', 'Hello');
    assert.equal(await at.adopt('ada'), 200);
    assert.deepEqual(await at.said('ada', 'support'), []);
    assert.deepEqual(short(await at.said('support', at.guest)), [`${at.guest}: Hello`]);
  });
});

describe('copying a guest’s history half-way', () => {
  const past = ['One', 'Two', 'Three'].map((msg, n): PastMessage => {
    const names = { from: 'guest-1', to: 'support' };
    return { id: String(n), ...names, time: 5000, type: 'txt', body: { msg }, ext: {}, isRead: true };
  });
  /** @param fails what the chat server does at the nth call. */
  const copier = (fails: Readonly<Record<number, () => ReturnType<AgoraRest>>>) => {
    const asked: { msg: string; msg_timestamp: number; from: string; target: string }[] = [];
    const rest: AgoraRest = (_method, _path, message) => {
      const { body, ...more } = message as {
        body: { msg: string };
        msg_timestamp: number;
        from: string;
        target: string;
      };
      const call = asked.push({ ...more, ...body });
      return fails[call]?.() ?? Promise.resolve({ status: 200, answer: { data: { msg_id: `copy ${call}` } } });
    };
    const history = guestHistory({ database: new Database(':memory:'), appId: 'app', past: () => past, rest });
    const told = (): string[] => asked.map(({ msg, msg_timestamp }) => `${msg} at ${msg_timestamp}`);
    return { history, asked, told };
  };

  it('goes on where it failed, and gives each message the same time again', async () => {
    const { history, told } = copier({ 2: () => Promise.reject(new RestError('No answer.')) });
    await assert.rejects(history.copy('guest-1', 'ada'), { name: 'Refusal', status: 503 });
    await history.copy('guest-1', 'ada');
    assert.deepEqual(told(), ['One at 5000', 'Two at 5001', 'Two at 5001', 'Three at 5002']);
    await history.copy('guest-1', 'ada');
    assert.equal(told().length, 4);
  });

  for (const status of [401, 403, 429, 500]) {
    it(`waits for a better moment if the chat server answers ${status}`, async () => {
      const { history, told } = copier({ 1: () => Promise.resolve({ status, answer: {} }) });
      await assert.rejects(history.copy('guest-1', 'ada'), { status: 503 });
      assert.equal(told().length, 1);
    });
  }

  it('copies everything to the user who signs in after all', async () => {
    const { history, asked } = copier({ 2: () => Promise.resolve({ status: 503, answer: {} }) });
    await assert.rejects(history.copy('guest-1', 'ada'));
    await history.copy('guest-1', 'bob');
    assert.deepEqual(
      asked.map(({ from, msg }) => `${from}: ${msg}`),
      ['ada: One', 'ada: Two', 'bob: One', 'bob: Two', 'bob: Three'],
    );
  });

  it('lets through a fault of its own', async () => {
    const { history } = copier({ 1: () => Promise.reject(new TypeError('a bug')) });
    await assert.rejects(history.copy('guest-1', 'ada'), TypeError);
  });
});
