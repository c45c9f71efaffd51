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
/** What those wait who tried too often; time passes by it. */
let waited: number[] = [];
const waitInTests = (ms: number): Promise<void> => {
  waited.push(ms);
  time += ms;
  return Promise.resolve();
};
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
    caller: () => ({ address, secure: false, host: 'tokens.example' }),
    wait: waitInTests,
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
const register = (userAccount: unknown, userPassword: unknown = 'secret word') =>
  call('register', { json: { userAccount, userPassword } });
const login = (userAccount: unknown, userPassword: unknown = 'secret word') =>
  call('login', { json: { userAccount, userPassword } });

beforeEach(() => {
  registered.length = logged.length = 0;
  waited = [];
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
    ['an unknown user', () => login('nobody'), 401, /^The user name or the password is wrong\.$/],
    ['a wrong password', () => login('alice', 'wrong'), 401, /^The user name or the password is wrong\.$/],
    ['a short password', () => register('bob', '1234567'), 400, /at least 8 characters/],
    ['a short password of long letters', () => register('bob', '\u{1f600}'.repeat(7)), 400, /at least 8 characters/],
    ['the name as password', () => register('bobby.tables', ' Bobby.Tables'), 400, /must not be the user name/],
    ['no user', () => register(''), 400, /^userAccount cannot be empty\.$/],
    ['an ill-formed user', () => register('a b'), 400, /only the letters/],
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
    const answers = await Promise.all([register('alice', 'password one'), register('alice', 'password two')]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 400]);
    const logins = await Promise.all([login('alice', 'password one'), login('alice', 'password two')]);
    assert.deepEqual(
      logins.map(({ status }) => status),
      answers.map(({ status }) => (status === 200 ? 200 : 401)),
    );
  });

  it('keeps accounts in the database, apart for each app', async () => {
    const database = new Database(':memory:');
    server = start({ database });
    await register('alice');
    server = start({ database });
    assert.equal((await login('alice')).status, 200);
    server = start({ database, app: { ...localApp, appId: 'e'.repeat(32) } });
    assert.equal((await login('alice')).status, 401);
  });

  it('never shows password, hash or certificate, in replies or log', async () => {
    server = start({ localUsers: { register: () => Promise.reject(new Error('disk full')) } });
    const answers = [
      await register('alice', 'hunter2hunter2'),
      await login('alice', 'hunter2hunter2'),
      await register('a b', 'hunter2hunter2'),
    ];
    assert.deepEqual(
      answers.map(({ status }) => status),
      [500, 401, 400],
    );
    assert.match(logged.join('\n'), /disk full/);
    const said = [...answers.map(({ text, headers }) => text + JSON.stringify([...headers])), ...logged].join('\n');
    for (const secret of ['hunter2hunter2', localApp.certificate, 'scrypt']) assert.ok(!said.includes(secret));
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
  it('is of no use after the logout, to whoever kept it', async () => {
    await register('alice');
    const [one, other] = [cookieOf((await login('alice')).headers), cookieOf((await login('alice')).headers)];
    await call('logout', { method: 'POST', headers: { cookie: one } });
    assert.equal((await call('token', { headers: { cookie: one } })).status, 401);
    assert.equal((await call('token', { method: 'POST', headers: { cookie: one } })).status, 401);
    assert.equal((await call('token', { headers: { cookie: other } })).status, 200, 'another browser stays signed in');
  });
  it('is of no use after the same browser signed in again', async () => {
    await register('alice');
    await register('bobby');
    const cookie = cookieOf((await login('alice')).headers);
    await call('login', { json: { userAccount: 'bobby', userPassword: 'secret word' }, headers: { cookie } });
    assert.equal((await call('token', { headers: { cookie } })).status, 401);
  });
  it('goes over TLS only where the visitor has TLS, also behind a proxy', async () => {
    for (const [secure, expected] of [
      [true, /; Secure/],
      [false, /^(?!.*Secure)/],
    ] as const) {
      server = start({ caller: () => ({ address, secure, host: 'tokens.example' }) });
      await register('alice');
      assert.match((await login('alice')).headers.get('set-cookie')!, expected);
    }
  });
  it('is kept as a digest only', async () => {
    const database = new Database(':memory:');
    server = start({ database });
    await register('alice');
    const [, value = ''] = cookieOf((await login('alice')).headers).split('=');
    const rows = database.prepare('SELECT * FROM sessions').all();
    assert.equal(rows.length, 1);
    assert.ok(!JSON.stringify(rows).includes(value));
  });
  it('ends for those of fifty sessions ago', async () => {
    await register('alice');
    const first = cookieOf((await login('alice')).headers);
    for (let n = 0; n < 50; n++) {
      time += 1;
      await login('alice');
    }
    assert.equal((await call('token', { headers: { cookie: first } })).status, 401);
  });
  it('refuses cookies that are made up, damaged, too old, or of a user who is gone', async () => {
    await register('alice');
    const cookie = cookieOf((await login('alice')).headers);
    const [name] = cookie.split('=') as [string];
    const made = `${Buffer.from('bob:9999999999').toString('base64url')}.x`;
    for (const bad of [`${name}=${made}`, `${name}=x`, `${name}=`, `${cookie}x`, cookie.slice(0, -3)]) {
      assert.equal((await call('token', { headers: { cookie: bad } })).status, 401, bad);
    }
    time += 8 * 24 * 60 * 60 * 1000;
    assert.equal((await call('token', { headers: { cookie } })).status, 401);
    server = start();
    assert.equal((await call('token', { headers: { cookie } })).status, 401);
  });
});

describe('token server, pages of other origins', () => {
  const preflight = (origin: string, more: Record<string, string> = {}) =>
    call('login', {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
        ...more,
      },
    });
  const json = { userAccount: 'alice', userPassword: 'secret word' };
  const from = (path: string, headers: Record<string, string>) => call(path, { json, headers });

  const elsewhere: [what: string, headers: Record<string, string>][] = [
    ['of another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['of another site, in an old browser', { origin: 'https://evil.example' }],
    ['without an origin of its own', { origin: 'null' }],
    ['whose browser only says so', { 'sec-fetch-site': 'cross-site' }],
    ['whose name only begins alike', { origin: 'https://tokens.example.evil.example' }],
    ['whose name has a dot at its end', { origin: 'https://tokens.example.' }],
    ['that is a file', { origin: 'file://' }],
    ['whose browser says what is not known', { 'sec-fetch-site': 'junk' }],
    ['of a sub-domain, in an old browser', { origin: 'https://shop.tokens.example' }],
    ['whose origin is no URL', { origin: 'tokens.example' }],
  ];
  for (const [what, headers] of elsewhere) {
    it(`cannot change or get anything by a page ${what}`, async () => {
      for (const path of ['register', 'login', 'logout', 'token']) {
        const { status, body, headers: answered } = await from(path, headers);
        assert.equal(status, 403, path);
        assert.match((body as { errorInfo: string }).errorInfo, /other sites/);
        assert.equal(answered.get('access-control-allow-origin'), null);
        assert.equal(answered.get('set-cookie'), null);
      }
      assert.deepEqual(registered, []);
    });
  }
  const here: [what: string, headers: Record<string, string>][] = [
    ['a page of the server itself', { origin: 'https://tokens.example', 'sec-fetch-site': 'same-origin' }],
    ['a page of the same site', { origin: 'https://shop.tokens.example', 'sec-fetch-site': 'same-site' }],
    ['a page of the same host on another port, in an old browser', { origin: 'http://tokens.example:8080' }],
    ['a program, which is no browser', {}],
  ];
  for (const [what, headers] of here) {
    it(`lets ${what} in`, async () => assert.equal((await from('register', headers)).status, 200));
  }

  it('get no leave by default', async () => {
    const { status, headers } = await preflight('https://shop.example', { 'sec-fetch-site': 'cross-site' });
    assert.equal(status, 204);
    assert.equal(headers.get('access-control-allow-origin'), null);
  });
  it('get leave to call, and to read errors, without the cookie, where they are of the same site', async () => {
    const { headers } = await preflight('https://shop.tokens.example', { 'sec-fetch-site': 'same-site' });
    assert.equal(headers.get('access-control-allow-origin'), 'https://shop.tokens.example');
    assert.match(headers.get('access-control-allow-headers')!, /content-type/);
    assert.match(headers.get('access-control-allow-methods')!, /POST/);
    assert.equal(headers.get('access-control-allow-credentials'), null);
    const refused = await call('token', {
      headers: { origin: 'https://shop.tokens.example', 'sec-fetch-site': 'same-site' },
    });
    assert.equal(refused.status, 401);
    assert.equal(refused.headers.get('access-control-allow-origin'), 'https://shop.tokens.example');
    assert.match(refused.headers.get('access-control-expose-headers')!, /Retry-After/);
  });
  it('may use the cookie when listed, and only then', async () => {
    server = start({ origins: ['https://shop.example'] });
    const { headers } = await preflight('https://shop.example', { 'sec-fetch-site': 'cross-site' });
    assert.equal(headers.get('access-control-allow-origin'), 'https://shop.example');
    assert.equal(headers.get('access-control-allow-credentials'), 'true');
    const asked = { origin: 'https://shop.example', 'sec-fetch-site': 'cross-site' };
    assert.equal((await from('register', asked)).status, 200);
    assert.equal((await from('login', { ...asked, origin: 'https://evil.example' })).status, 403);
    assert.equal((await preflight('https://evil.example')).headers.get('access-control-allow-origin'), null);
  });
  it('may all call without the cookie where the owner wants it so', async () => {
    server = start({ origins: '*' });
    const { headers } = await preflight('https://shop.example');
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('access-control-allow-credentials'), null);
    assert.equal((await from('register', { origin: 'https://shop.example' })).status, 200);
  });
});

describe('token server for a demo', () => {
  it('says what is wrong in the words of the quickstart, and takes any password', async () => {
    server = start({ quickstartWording: true, weakPasswords: true });
    assert.equal((await register('alice', 'alice')).status, 200);
    assert.equal((await register('bob', 'x')).status, 200);
    const unknown = await login('nobody');
    assert.deepEqual(
      [unknown.status, (unknown.body as { errorInfo: string }).errorInfo],
      [404, 'nobody does not exists'],
    );
    const wrong = await login('alice');
    assert.deepEqual([wrong.status, (wrong.body as { errorInfo: string }).errorInfo], [400, 'User password error.']);
  });
});
