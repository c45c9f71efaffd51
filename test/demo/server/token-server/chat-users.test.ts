import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agoraRest } from '../../../../demo/server/token-server/agora-rest.ts';
import { agoraChatUsers, ChatUsersError } from '../../../../demo/server/token-server/chat-users.ts';

interface Asked {
  url: string;
  init: RequestInit;
}

const ask = (status: number, body: unknown) => {
  const asked: Asked[] = [];
  const users = agoraChatUsers(
    agoraRest({ restUrl: 'https://rest.example/', appKey: 'org#app', appToken: () => 'the-app-token' }, (url, init) => {
      asked.push({ url: url as string, init: init! });
      return Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }));
    }),
  );
  return { asked, users };
};

describe('users of the cloud', () => {
  it('are registered with an app token', async () => {
    const { asked, users } = ask(200, { entities: [{ username: 'alice' }] });
    assert.equal(await users.register('alice'), 'created');
    assert.equal(asked[0]!.url, 'https://rest.example/org/app/users');
    assert.equal(asked[0]!.init.method, 'POST');
    assert.equal(new Headers(asked[0]!.init.headers).get('authorization'), 'Bearer the-app-token');
    assert.equal(asked[0]!.init.body, '{"username":"alice"}');
  });
  it('may be there already', async () => {
    assert.equal(await ask(400, { error: 'duplicate_unique_property_exists' }).users.register('alice'), 'exists');
  });

  const refused: [status: number, body: unknown, ours: 502 | 503, why: RegExp][] = [
    [401, { error: 'unauthorized', error_description: 'Registration is not open' }, 502, /\(401\).*AGORA_APP_/],
    [400, { error: 'illegal_argument', error_description: 'alice is not legal' }, 502, /\(400\)/],
    [429, { error: 'reach_limit' }, 503, /busy/],
    [503, '<html>', 503, /busy/],
    [502, '<html>', 502, /\(502\)/],
    [500, 'null', 502, /\(500\)/],
  ];
  for (const [status, body, ours, why] of refused) {
    it(`may be refused with ${status} ${JSON.stringify(body)}`, async () => {
      await assert.rejects(ask(status, body).users.register('alice'), (error: ChatUsersError) => {
        assert.ok(error instanceof ChatUsersError);
        assert.equal(error.status, ours);
        assert.match(error.message, why);
        assert.doesNotMatch(error.message, /the-app-token/);
        return true;
      });
    });
  }
  it('cannot be registered while the cloud is out of reach', async () => {
    const users = agoraChatUsers(
      agoraRest({ restUrl: 'http://rest.example', appKey: 'org#app', appToken: () => 't' }, () =>
        Promise.reject(new TypeError('fetch failed')),
      ),
    );
    await assert.rejects(users.register('alice'), { name: 'ChatUsersError', status: 502 });
  });
});
