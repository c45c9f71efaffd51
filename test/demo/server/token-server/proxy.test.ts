/** The token server behind a proxy, over real HTTP: who a visitor is, what limits count, and what the cookie is for. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createStandIn, type StandIn } from '../../../../demo/server/stand-in.ts';

const password = 'correct horse';
const post = (
  server: StandIn,
  path: string,
  user: string,
  given: string,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(`${server.url}/app/chat/user/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ userAccount: user, userPassword: given }),
  });
const by = (address: string): Record<string, string> => ({ 'x-forwarded-for': address });
const few = { perAddress: { tries: 3, windowMs: 60_000 }, registrations: { tries: 2, windowMs: 60_000 } };

describe('the token server behind a proxy', () => {
  it('counts each visitor of a named proxy apart', async () => {
    await using server = await createStandIn({ trustProxy: ['loopback'], riskPublicCertificate: true, limits: few });
    for (const user of ['ann', 'ben']) {
      assert.equal((await post(server, 'register', user, password, by('192.0.2.1'))).status, 200);
    }
    assert.equal((await post(server, 'register', 'cem', password, by('192.0.2.1'))).status, 429);
    assert.equal((await post(server, 'register', 'cem', password, by('192.0.2.2'))).status, 200);
    const guesses = Array.from({ length: 20 }, (_, n) => post(server, 'login', `user${n}`, 'wrong', by('192.0.2.9')));
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    assert.equal(statuses.filter((status) => status === 401).length, 3);
    assert.equal((await post(server, 'login', 'ann', 'wrong', by('192.0.2.10'))).status, 401, 'not slowed');
    assert.equal((await post(server, 'login', 'ann', password, by('192.0.2.9'))).status, 200, 'slowed, and let in');
  });

  it('believes nobody else', async () => {
    await using server = await createStandIn({
      trustProxy: ['192.0.2.0/24'],
      riskPublicCertificate: true,
      limits: few,
    });
    for (const [n, status] of [200, 200, 429, 429].entries()) {
      assert.equal((await post(server, 'register', `user${n}`, password, by(`198.51.100.${n}`))).status, status);
    }
  });

  it('gives a cookie for TLS only to those who have it', async () => {
    await using server = await createStandIn();
    await post(server, 'register', 'ann', password);
    const cookie = async (headers: Record<string, string>): Promise<string> =>
      (await post(server, 'login', 'ann', password, headers)).headers.get('set-cookie')!;
    assert.match(await cookie({ 'x-forwarded-proto': 'https' }), /; Secure/);
    assert.doesNotMatch(await cookie({ 'x-forwarded-proto': 'http' }), /Secure/);
    assert.doesNotMatch(await cookie({}), /Secure/);
  });

  it('knows the pages of its site by the host that the visitor sees', async () => {
    await using server = await createStandIn({ trustProxy: ['loopback'], riskPublicCertificate: true });
    const headers = { origin: 'https://chat.example', 'x-forwarded-host': 'chat.example' };
    assert.equal((await post(server, 'register', 'ann', password, headers)).status, 200);
    const elsewhere = { origin: 'https://evil.example', 'x-forwarded-host': 'chat.example' };
    assert.equal((await post(server, 'register', 'ben', password, elsewhere)).status, 403);
  });

  it('takes back the session of a visitor who signs out', async () => {
    await using server = await createStandIn();
    await post(server, 'register', 'ann', password);
    const [cookie] = (await post(server, 'login', 'ann', password)).headers.get('set-cookie')!.split(';') as [string];
    const token = (): Promise<Response> => fetch(`${server.url}/app/chat/user/token`, { headers: { cookie } });
    assert.equal((await token()).status, 200);
    await fetch(`${server.url}/app/chat/user/logout`, { method: 'POST', headers: { cookie } });
    assert.equal((await token()).status, 401);
  });

  it('keeps sessions, and their ends, over a restart', async () => {
    await using server = await createStandIn();
    await post(server, 'register', 'ann', password);
    const cookies: string[] = [];
    for (let n = 0; n < 2; n++) {
      cookies.push((await post(server, 'login', 'ann', password)).headers.get('set-cookie')!.split(';')[0]!);
    }
    await fetch(`${server.url}/app/chat/user/logout`, { method: 'POST', headers: { cookie: cookies[0]! } });
    await server.faults.restart();
    const statuses = await Promise.all(
      cookies.map(async (cookie) => (await fetch(`${server.url}/app/chat/user/token`, { headers: { cookie } })).status),
    );
    assert.deepEqual(statuses, [401, 200]);
  });
});
