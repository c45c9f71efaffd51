/** The token server by its HTTP face alone. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import Database from 'libsql';
import { createTokenServer, localApp, type TokenServer } from '../../../../demo/server/token-server/index.ts';

const cheap = { N: 2, r: 8, p: 1 };
const registered: string[] = [];
const logged: string[] = [];
let time = 0;
let address = '';
let server: TokenServer;

const start = (options: Partial<Parameters<typeof createTokenServer>[0]> = {}): TokenServer =>
  createTokenServer({
    database: new Database(':memory:'),
    localUsers: {
      register: (user) => {
        registered.push(user);
        return Promise.resolve('created');
      },
    },
    passwordCost: cheap,
    now: () => time,
    address: () => address,
    log: (line) => logged.push(line),
    ...options,
  });

const call = async (path: string, init: RequestInit & { json?: unknown } = {}) => {
  const { json, ...rest } = init;
  const response = await server.routes.request(`/app/chat/user/${path}`, {
    ...rest,
    ...(json === undefined
      ? {}
      : {
          method: 'POST',
          body: JSON.stringify(json),
          headers: { 'content-type': 'application/json', ...rest.headers },
        }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: text ? (JSON.parse(text) as unknown) : null,
  };
};
const register = (userAccount: unknown, userPassword: unknown = 'secret') =>
  call('register', { json: { userAccount, userPassword } });
const login = (userAccount: unknown, userPassword: unknown = 'secret') =>
  call('login', { json: { userAccount, userPassword } });

beforeEach(() => {
  registered.length = logged.length = 0;
  time = Date.now();
  address = '192.0.2.1';
  server = start();
});

describe('token server', () => {
  it('registers a user here and in the chat server, then signs them in', async () => {
    assert.deepEqual(await register(' Alice ').then(({ status, body }) => [status, body]), [200, { code: 200 }]);
    assert.deepEqual(registered, ['alice']);
    const { status, body } = await login('ALICE');
    const { accessToken, expireTimestamp, ...rest } = body as Record<string, unknown>;
    assert.equal(status, 200);
    assert.deepEqual(rest, { code: 200, chatUserName: 'alice' });
    assert.deepEqual(server.verifier.verify(accessToken as string), { user: 'alice', expiresAt: expireTimestamp });
  });

  const long = 'p'.repeat(257);
  const refusals: [what: string, act: () => ReturnType<typeof call>, status: number, why: RegExp][] = [
    ['a second account of the same name', () => register('alice'), 400, /^userAccount alice already exists\.$/],
    ['the same name in capitals', () => register('ALICE'), 400, /already exists/],
    ['an unknown user', () => login('nobody'), 404, /^nobody does not exists$/],
    ['a wrong password', () => login('alice', 'wrong'), 400, /^User password error\.$/],
    ['no user', () => register(''), 400, /^userAccount cannot be empty\.$/],
    ['an ill-formed user', () => register('a b'), 400, /only letters/],
    ['no password', () => register('bob', ''), 400, /^userPassword cannot be empty\.$/],
    ['a password that is no text', () => login('alice', { $ne: 1 }), 400, /cannot be empty/],
    ['an endless password', () => register('bob', long), 400, /longer than 256/],
    ['null', () => call('login', { json: null }), 400, /must be a JSON object/],
    ['an array', () => call('login', { json: [] }), 400, /must be a string/],
    ['a body too large', () => call('login', { method: 'POST', headers: { 'content-length': '9000' } }), 413, /larger/],
    ['a body of unknown length', () => call('login', { headers: { 'transfer-encoding': 'chunked' } }), 411, /length/],
    ['a form', () => call('login', { method: 'POST', body: new URLSearchParams({ userAccount: 'a' }) }), 415, /json/],
    [
      'broken JSON',
      () => call('login', { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } }),
      400,
      /not valid JSON/,
    ],
    ['the wrong method', () => call('login'), 405, /Use POST/],
    ['an unknown address', () => call('elsewhere'), 404, /no such address/],
    ['a token without a cookie', () => call('token'), 401, /Nobody is signed in/],
  ];
  for (const [what, act, expected, why] of refusals) {
    it(`refuses ${what}`, async () => {
      await register('alice');
      const { status, body } = await act();
      const { code, errorInfo } = body as { code: number; errorInfo: string };
      assert.deepEqual([status, code], [expected, expected]);
      assert.match(errorInfo, why);
    });
  }

  it('lets only one of two registrations at the same moment win', async () => {
    const answers = await Promise.all([register('alice', 'one'), register('alice', 'two')]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 400]);
    const logins = await Promise.all([login('alice', 'one'), login('alice', 'two')]);
    assert.deepEqual(
      logins.map(({ status }) => status),
      answers.map(({ status }) => status),
    );
  });

  it('keeps accounts in the database, apart for each app', async () => {
    const database = new Database(':memory:');
    server = start({ database });
    await register('alice');
    server = start({ database });
    assert.equal((await login('alice')).status, 200);
    server = start({ database, app: { ...localApp, appId: 'e'.repeat(32) } });
    assert.equal((await login('alice')).status, 404);
  });

  it('never shows password, hash or certificate, in replies or log', async () => {
    server = start({ localUsers: { register: () => Promise.reject(new Error('disk full')) } });
    const answers = [
      await register('alice', 'hunter2'),
      await login('alice', 'hunter2'),
      await register('a b', 'hunter2'),
    ];
    assert.deepEqual(
      answers.map(({ status }) => status),
      [500, 404, 400],
    );
    assert.equal(logged.length, 1);
    assert.match(logged[0]!, /disk full/);
    const said = [...answers.map(({ text, headers }) => text + JSON.stringify([...headers])), ...logged].join('\n');
    for (const secret of ['hunter2', localApp.certificate, 'scrypt']) assert.ok(!said.includes(secret));
  });
});

describe('token server, guessing', () => {
  it('pauses an account after ten wrong passwords, for others at the address too few to notice', async () => {
    await register('alice');
    await register('bob');
    for (let n = 0; n < 10; n++) assert.equal((await login('alice', 'wrong')).status, 400);
    time += 30_500;
    const { status, headers, body } = await login('alice');
    assert.equal(status, 429);
    assert.equal(headers.get('retry-after'), '30');
    assert.deepEqual(body, {
      code: 429,
      errorInfo: 'Too many attempts. Wait a little, then try again.',
      retryAfter: 30,
    });
    assert.equal((await login('bob')).status, 200);
    address = '192.0.2.2';
    assert.equal((await login('alice')).status, 200);
    address = '192.0.2.1';
    time += 29_500;
    assert.equal((await login('alice')).status, 200);
  });
  it('counts guesses that come all at once', async () => {
    await register('alice');
    const statuses = (await Promise.all(Array.from({ length: 30 }, () => login('alice', 'wrong')))).map(
      (a) => a.status,
    );
    assert.equal(statuses.filter((status) => status === 400).length, 10);
    assert.equal(statuses.filter((status) => status === 429).length, 20);
  });
  it('pauses an address that tries one account after another', async () => {
    for (let n = 0; n < 100; n++) assert.equal((await login(`user${n}`)).status, 404);
    assert.equal((await login('alice')).status, 429);
    address = '192.0.2.2';
    assert.equal((await login('alice')).status, 404);
  });
  it('lets people who know their password in as often as they like', async () => {
    await register('alice');
    for (let n = 0; n < 120; n++) assert.equal((await login('alice')).status, 200);
  });
  it('limits registrations', async () => {
    server = start({ limits: { registrations: { tries: 1, windowMs: 1000 } } });
    assert.equal((await register('alice')).status, 200);
    assert.equal((await register('bob')).status, 429);
  });
});

describe("token server, the site's own cookie", () => {
  const cookieOf = (headers: Headers): string => headers.get('set-cookie')!.split(';')[0]!;

  it('gives a token to whoever signed in, by GET and POST, until logout', async () => {
    await register('alice');
    const { headers } = await login('alice');
    assert.match(headers.get('set-cookie')!, /HttpOnly/);
    assert.match(headers.get('set-cookie')!, /SameSite=Lax/);
    const cookie = cookieOf(headers);
    for (const method of ['GET', 'POST']) {
      const { status, body, headers: answered } = await call('token', { method, headers: { cookie } });
      assert.equal(status, 200);
      assert.equal(answered.get('cache-control'), 'no-store');
      assert.equal(answered.get('strict-transport-security'), null, 'a site decides itself, for all its names');
      const verdict = server.verifier.verify((body as { accessToken: string }).accessToken);
      assert.equal((verdict as { user: string }).user, 'alice');
    }
    const out = await call('logout', { method: 'POST', headers: { cookie } });
    assert.match(out.headers.get('set-cookie')!, /Max-Age=0/);
  });
  it('refuses cookies that are forged, damaged, too old, or of a user who is gone', async () => {
    await register('alice');
    const cookie = cookieOf((await login('alice')).headers);
    const [name, value] = cookie.split('=') as [string, string];
    const forged = `${Buffer.from('bob:9999999999').toString('base64url')}.${value.split('.')[1]}`;
    for (const bad of [`${name}=${forged}`, `${name}=x`, `${name}=`, `${cookie}x`, cookie.slice(0, -3)]) {
      assert.equal((await call('token', { headers: { cookie: bad } })).status, 401, bad);
    }
    time += 8 * 24 * 60 * 60 * 1000;
    assert.equal((await call('token', { headers: { cookie } })).status, 401);
    server = start();
    assert.equal((await call('token', { headers: { cookie } })).status, 401);
  });
});

describe('token server, pages of other origins', () => {
  const preflight = (origin: string) =>
    call('login', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
  it('may register and log in, but not use the cookie, by default', async () => {
    const { status, headers } = await preflight('https://shop.example');
    assert.equal(status, 204);
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.match(headers.get('access-control-allow-headers')!, /content-type/);
    assert.match(headers.get('access-control-allow-methods')!, /POST/);
    assert.equal(headers.get('access-control-allow-credentials'), null);
  });
  it('may read errors too', async () => {
    const { headers } = await call('token', { headers: { origin: 'https://shop.example' } });
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.match(headers.get('access-control-expose-headers')!, /Retry-After/);
  });
  it('may use the cookie when listed, and only then', async () => {
    server = start({ origins: ['https://shop.example'] });
    const { headers } = await preflight('https://shop.example');
    assert.equal(headers.get('access-control-allow-origin'), 'https://shop.example');
    assert.equal(headers.get('access-control-allow-credentials'), 'true');
    assert.equal((await preflight('https://evil.example')).headers.get('access-control-allow-origin'), null);
  });
});
