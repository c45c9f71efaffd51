/**
 * Junk in every field of every route: it is the caller's fault, never the server's. What is called comes from a seed;
 * `JUNK_SEED` and `JUNK_CALLS` (a route) try others.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createCore } from '../../../demo/server/core.ts';
import { withDefaults } from '../../../demo/server/options.ts';
import { createStandIn, type StandIn } from '../../../demo/server/stand-in.ts';
import { localApp } from '../../../demo/server/token-server/settings.ts';
import { tokenIssuer } from '../../../demo/server/token-server/token-issuer.ts';
import { Api } from './api.ts';
import { RawClient } from './raw-client.ts';

const seed = Number(process.env.JUNK_SEED ?? 20251125);
const callsPerRoute = Number(process.env.JUNK_CALLS ?? 40);

/** Mulberry32: the same numbers from the same seed. */
const random =
  (state: number): (() => number) =>
  () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };

/** JSON as it stands in a body. */
const jsonJunk = [
  ...['null', 'true', 'false', '0', '-0', '-1', '1.5', '1e308', '-1e308', '1e999', '5e-324', '20', '300', '{}', '[]'],
  ...['9007199254740991', '9007199254740993', '9223372036854775807', '9223372036854775808', '18446744073709551615'],
  ...['18446744073709551616', '99999999999999999999', '-9223372036854775809', '123456789012345678901234567890'],
  ...[
    '""',
    '" "',
    '"NaN"',
    '"Infinity"',
    '"1e308"',
    '"-1"',
    '"0x10"',
    '"alice"',
    '"bob"',
    '"bob@easemob.com"',
    '"\\u0000"',
  ],
  ...[
    '"\\ud800"',
    '"\\u202e"',
    '"__proto__"',
    '"constructor"',
    '"toString"',
    '"9223372036854775808"',
    '"1,2,,x"',
    '"\'; --"',
  ],
  ...[
    '["bob"]',
    '[null]',
    '[[]]',
    '[{}]',
    '["__proto__"]',
    '[{"toString":1}]',
    '{"toString":1}',
    '{"__proto__":{"a":1}}',
  ],
  ...['[1e308]', '{"length":1e9}', `"${'x'.repeat(5000)}"`, `[${'"u",'.repeat(200)}"u"]`],
];
/** What stands in a query or a path, as it is written there. */
const textJunk = [
  ...[
    '',
    '%20',
    'NaN',
    'Infinity',
    '-Infinity',
    '1e308',
    '-1',
    '0',
    '1.5',
    '0x10',
    '2',
    '99999999999999999999',
    'null',
  ],
  ...[
    '9007199254740993',
    '9223372036854775807',
    '9223372036854775808',
    '18446744073709551616',
    'undefined',
    'alice',
    'bob',
  ],
  ...[
    '%00',
    '%E0%A4%A',
    '%F0%9F%98%80',
    '%ED%A0%80',
    '..',
    '%2e%2e%2f',
    '__proto__',
    'constructor',
    'true',
    '%22',
    '%27%3B--',
  ],
  ...['[]', '{}', ',,,', '1,2,x', 'x'.repeat(3000)],
];
const bodyFields = [
  ...['userAccount', 'userPassword', 'username', 'password', 'grant_type', 'queue', 'start', 'end', 'pull_number'],
  ...['is_positive', 'startTime', 'endTime', 'msgType', 'userId', 'channel', 'type', 'delete_roam', 'to', 'targets'],
  ...['properties', 'usernames', 'reason', 'remark', 'ext', 'msgId', 'message', 'reportType', 'reportReason', 'kind'],
  ...[
    'user',
    'count',
    'probability',
    'ms',
    'when',
    'code',
    'path',
    'status',
    'body',
    'clean',
    'on',
    'seconds',
    'as',
    'days',
  ],
  ...['downFor', 'recall', 'largestFile', 'presenceGrace', '__proto__', 'constructor'],
];
const queryFields = [
  ...[
    'limit',
    'cursor',
    'is_top',
    'need_mark',
    'resource',
    'to',
    'msgIdList',
    'userId',
    'delTime',
    'pageSize',
    'pageNum',
  ],
  ...['msgId', 'message', 'currentPage', 'share-secret', 'em-redirect', 'thumbnail'],
];
const wholeBodies = ['', ' ', '{', '[', '"', 'null', '[]', '[null]', '0', '1e308', '"x"', '\u0000', '{"a":}', '[1,]'];
const good: Readonly<Record<string, string>> = {
  grant_type: '"password"',
  queue: '"bob@easemob.com"',
  usernames: '["bob"]',
  targets: '["bob"]',
  kind: '"refuseRest"',
  message: '"👍"',
};

interface Call {
  readonly method: string;
  readonly path: string;
  readonly body?: string;
  readonly type: string;
}

describe('junk', () => {
  let server: StandIn;
  let messageId = 0n;
  let routes: { method: string; path: string }[];

  before(async () => {
    server = await createStandIn({ faultsRoute: true, limits: { registrations: { tries: 1e6, windowMs: 1 } } });
    for (const user of ['alice', 'bob']) server.addUser(user);
    const alice = await RawClient.online(server, 'alice');
    messageId = await alice.say('bob', 'hello');
    await alice.close();
    const core = createCore(withDefaults({}));
    const served = core.app.routes.filter(({ method, path }) => method !== 'ALL' && !path.includes('*'));
    await core.close();
    const faults = ['arm', 'clear', 'drop', 'black-hole', 'kick', 'remove-user', 'end-tokens', 'token-seconds', 'app'];
    routes = [
      ...served.map(({ method, path }) => ({ method, path })),
      { method: 'GET', path: '/__faults' },
      ...[...faults, 'pass-days', 'nonsense'].map((action) => ({ method: 'POST', path: `/__faults/${action}` })),
    ].filter((route, at, all) => all.findIndex((o) => o.method === route.method && o.path === route.path) === at);
  });
  after(() => server.close());

  const pathOf = (path: string, fill: (name: string) => string): string =>
    path.replace(/:(\w+)(\{[^}]*\})?\??/g, (_, name: string) => fill(name));
  const usual: Readonly<Record<string, string>> = {
    me: 'alice',
    user: 'bob',
    resource: 'one',
    seconds: '60',
    name: 'bob',
  };
  const usualIn = (name: string): string => usual[name] ?? (name === 'id' ? String(messageId) : 'x');

  const make = async ({ method, path, body, type }: Call): Promise<number> => {
    const app = path.endsWith('/users') || /\/users\/bob(\?|$)/.test(path);
    const token = app ? tokenIssuer(localApp.appId, localApp.certificate).appToken().token : server.token('alice');
    const response = await fetch(`${server.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': type },
      ...(body === undefined || method === 'GET' ? {} : { body }),
    });
    const text = await response.text();
    const what = `${method} ${path} ${body?.slice(0, 300) ?? ''} (seed ${seed}): ${response.status} ${text.slice(0, 200)}`;
    assert.ok(response.status < 500, what);
    if (text !== '' && response.status !== 206) assert.doesNotThrow(() => JSON.parse(text), what);
    server.faults.clear();
    server.addUser('alice');
    server.addUser('bob');
    return response.status;
  };
  const json = 'application/json';

  it('knows all routes', () => {
    const paths = routes.map(({ method, path }) => `${method} ${path}`);
    for (const known of [
      'POST /app/chat/user/login',
      'POST /demo/local/users',
      'POST /demo/local/users/:me/messageroaming',
      'GET /demo/local/chatfiles/:id',
      'POST /demo/local/reaction/user/:me',
    ]) {
      assert.ok(paths.includes(known), `${known} is not among ${paths.join(', ')}`);
    }
    assert.ok(routes.length > 40, String(routes.length));
  });

  it('in each field of the query, one at a time', async () => {
    let calls = 0;
    for (const { method, path } of routes.filter((route) => !route.path.includes('__faults'))) {
      for (const field of queryFields) {
        for (const value of [
          'NaN',
          '1e308',
          '-1',
          '99999999999999999999',
          '9223372036854775808',
          '%00',
          '%ED%A0%80',
          '',
        ]) {
          await make({ method, path: `${pathOf(path, usualIn)}?${field}=${value}`, body: '{}', type: json });
          calls++;
        }
      }
    }
    assert.ok(calls > 464, String(calls));
  });

  it('in each field of the body, one at a time', async () => {
    for (const { method, path } of routes.filter((route) => route.method !== 'GET')) {
      for (const field of bodyFields) {
        const value = jsonJunk[Math.floor(random(seed + field.length * 31 + path.length)() * jsonJunk.length)]!;
        const others = Object.entries(good).filter(([name]) => name !== field);
        const body = `{${[...others, [field, value]].map(([name, given]) => `${JSON.stringify(name)}:${given}`).join(',')}}`;
        await make({ method, path: pathOf(path, usualIn), body, type: json });
      }
      for (const body of wholeBodies) await make({ method, path: pathOf(path, usualIn), body, type: json });
    }
  });

  it('in all fields at once, in the path, and of any kind', async () => {
    const next = random(seed);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
    const some = <T>(list: readonly T[], count: number): T[] => Array.from({ length: count }, () => pick(list));
    for (const { method, path } of routes) {
      for (let n = 0; n < callsPerRoute; n++) {
        const filled = pathOf(path, (name) => (next() < 0.7 ? usualIn(name) : pick(textJunk) || 'x'));
        const query = some(queryFields, Math.floor(next() * 5)).map((name) => `${name}=${pick(textJunk)}`);
        const fields = some(bodyFields, Math.floor(next() * 8)).map(
          (name) => `${JSON.stringify(name)}:${next() < 0.4 ? (good[name] ?? pick(jsonJunk)) : pick(jsonJunk)}`,
        );
        const body = next() < 0.1 ? pick(wholeBodies) : `{${fields.join(',')}}`;
        const type =
          next() < 0.9 ? json : pick(['text/plain', 'multipart/form-data; boundary=x', 'multipart/form-data', 'a/b']);
        await make({ method, path: `${filled}${query.length > 0 ? `?${query.join('&')}` : ''}`, body, type });
      }
    }
  });

  it('leaves the server as good as it was', async () => {
    const [alice, bob] = [await RawClient.online(server, 'alice'), await RawClient.online(server, 'bob')];
    await alice.say('bob', 'still here');
    const received = await bob.drain('alice');
    assert.equal(received.at(-1)?.body.contents[0]?.text, 'still here');
    await Promise.all([alice.close(), bob.close()]);
  });

  const wrong: [what: string, method: string, path: string, body?: string][] = [
    ...['1e308', '"NaN"', '1.5', '-3', '"x"', '{}', 'true', '1e400'].map((value): [string, string, string, string] => [
      `a pull_number of ${value}`,
      'POST',
      '/users/alice/messageroaming',
      `{"queue":"bob","pull_number":${value}}`,
    ]),
    ...['"x"', '1.5', '18446744073709551616', '-2', '{}'].map((value): [string, string, string, string] => [
      `a start of ${value}`,
      'POST',
      '/users/alice/messageroaming',
      `{"queue":"bob","start":${value}}`,
    ]),
    ...['NaN', 'Infinity', '1e308', '1.5', '-1', 'x', '0x10'].flatMap((value): [string, string, string][] => [
      [`limit=${value} for conversations`, 'GET', `/sdk/user/alice/user_channels/list?limit=${value}`],
      [`limit=${value} for contacts`, 'GET', `/users/alice/contacts?limit=${value}`],
      [`pageSize=${value} for presence`, 'GET', `/users/alice/presence/sublist?pageSize=${value}`],
    ]),
    [
      'a time that no message can have',
      'POST',
      '/users/alice/messageroaming',
      '{"queue":"bob","endTime":9007199254740993}',
    ],
    ['users that are no names', 'POST', '/metadata/user/get', '{"targets":[{"toString":1}]}'],
    ['an id that is none', 'DELETE', '/sdk/message/roaming/chat/user/alice?msgIdList=1,x'],
    ['an id beyond 64 bits', 'DELETE', '/sdk/message/roaming/chat/user/alice?msgIdList=18446744073709551616'],
    ['a time that is none', 'DELETE', '/sdk/message/roaming/chat/user/alice/time?userId=bob&delTime=NaN'],
  ];
  for (const [what, method, path, body] of wrong) {
    it(`is answered with 400: ${what}`, async () => {
      assert.equal((await new Api(server, 'alice').call(method, path, body)).status, 400);
    });
  }

  const slow: [what: string, path: string, body: object][] = [
    ['spaces within a name', '/token', { grant_type: 'password', username: `a${' '.repeat(5e5)}z`, password: 'x' }],
    ['spaces within a new name', '/users', { username: `a${' '.repeat(5e5)}z`, password: 'correct horse' }],
    ['marks on a letter of a new password', '/users', { username: 'x', password: '\u0301\u0323'.repeat(1.2e5) }],
  ];
  for (const [what, path, body] of slow) {
    it(`does not stop the server for minutes: ${what}`, async () => {
      const response = await fetch(`${server.url}/demo/local${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(10_000),
      });
      assert.equal(response.status, 400);
    });
  }

  it('is not what a 64-bit number is: it counts to the last digit, as a number and as a string', async () => {
    server.addUser('carol');
    const [alice, carol] = [await RawClient.online(server, 'alice'), new Api(server, 'carol')];
    // Several in one millisecond: their ids differ in digits that a double does not have.
    const sent = await Promise.all(
      Array.from({ length: 40 }, (_, n) => alice.text('carol', String(n))).map((id) => alice.ack(id)),
    );
    const ids = sent.map(({ serverId }) => serverId).sort((a, b) => (a < b ? -1 : 1));
    await alice.close();
    for (const id of ids.slice(1)) {
      for (const start of [String(id), `"${id}"`]) {
        const { body } = await carol.call(
          'POST',
          '/users/carol/messageroaming',
          `{"queue":"alice@easemob.com","start":${start},"pull_number":1}`,
        );
        const { msgs } = body.data as { msgs: { msg_id: string }[] };
        assert.equal(msgs[0]!.msg_id, String(ids[ids.indexOf(id) - 1]), start);
      }
    }
    for (const start of ['9223372036854775807', '9223372036854775808', '18446744073709551615']) {
      const { status } = await carol.call('POST', '/users/carol/messageroaming', `{"queue":"alice","start":${start}}`);
      assert.equal(status, 200, start);
    }
  });
});
