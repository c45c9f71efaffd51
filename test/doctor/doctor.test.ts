/** Each check of the doctor with the fault injected, and none of them on a set-up that is well. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import agoraToken from 'agora-token';
import { createStandIn, type StandIn } from '../../demo/server/stand-in.ts';
import { localApp } from '../../demo/server/token-server/settings.ts';
import type { Setup } from '../../src/doctor/finding.ts';
import { readToken } from '../../src/doctor/read-token.ts';
import { version } from '../../src/doctor/version.ts';
import { look, said, Site } from './shell-stage.js';

describe('the doctor', () => {
  let server: StandIn;
  let site: Site;
  /** The site's own server; what it does is each test's own affair. */
  let endpoint: (request: IncomingMessage, response: ServerResponse) => void;
  before(async () => {
    server = await createStandIn();
    server.addUser('ada');
    site = await Site.open((request, response) => endpoint(request, response));
  });
  after(async () => {
    await server.close();
    await site[Symbol.asyncDispose]();
  });

  const setup = (changes: Setup = {}): Setup => ({
    appKey: 'demo#local',
    apiUrl: server.url,
    socketUrl: server.socketUrl,
    tokenUrl: `${site.url}/token`,
    users: ['ada'],
    ...changes,
  });
  const answers = (body: unknown, headers: Record<string, string> = {}, status = 200): void => {
    endpoint = (_, response) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
    };
  };
  const grants = (token = server.token('ada'), headers: Record<string, string> = {}): void =>
    answers({ token, user: 'ada' }, { 'cache-control': 'no-store', ...headers });

  it('finds nothing wrong with what is well', async () => {
    grants();
    const findings = await look(setup());
    const notGood = findings.filter(({ verdict }) => verdict !== 'good');
    assert.deepEqual(notGood, []);
    const subjects = ['app key', 'user ids', 'chat server', 'clock', 'socket', 'token endpoint', 'token', 'services'];
    assert.deepEqual(new Set(findings.map(({ about }) => about)), new Set(subjects));
  });

  it('never says a token', async () => {
    const token = server.token('bob');
    grants(token);
    for (const { found, mend = '' } of await look(setup())) assert.ok(!(found + mend).includes(token));
  });

  for (const [appKey, words] of [
    ['my-app', /bad: .*not of the form org#app/],
    ['org/app', /bad: .*app-key="org#app"/],
    ['41117440%23383391', /bad: .*app-key="41117440#383391"/],
    [' demo#local ', /bad: .*spaces around/],
    ['10ca110ca110ca110ca110ca110ca110', /bad: .*is an app id/],
    ['your-org#your-app', /unsure: .*looks like an example/],
  ] as const)
    it(`sees that "${appKey}" is no app key`, async () => {
      grants();
      assert.match(said(await look(setup({ appKey })), 'app key'), words);
    });

  it('sees that an app id is none', async () => {
    grants();
    assert.match(said(await look(setup({ appId: 'demo#local' })), 'app key'), /bad: .*is no app id/);
  });

  describe('at the chat server', () => {
    const found = async (changes: Setup, surroundings = {}): Promise<string> =>
      said(await look(setup(changes), surroundings), 'chat server');

    it('sees that it does not know the app', async () => {
      grants();
      assert.match(await found({ appKey: 'demo#other' }), /bad: .*does not know the app/);
    });
    it('sees that nobody is there', async () => {
      grants();
      assert.match(await found({ apiUrl: 'http://127.0.0.1:9' }), /bad: .*cannot be reached/);
    });
    it('sees that a web page answers in its place', async () => {
      endpoint = (_, response) => response.end('<h1>Hello</h1>');
      assert.match(await found({ apiUrl: site.url }), /bad: .*web page/);
    });
    it('sees that half of its address is missing', async () => {
      grants();
      assert.match(await found({ socketUrl: undefined }), /bad: .*socket-url is missing/);
    });
    it('asks the directory of the cloud where none is named', async () => {
      grants();
      const asked: string[] = [];
      const cloud: typeof fetch = (url, init) => {
        if (typeof url !== 'string' || !url.includes('chat.agora.io')) return fetch(url, init);
        asked.push(url);
        return Promise.resolve(Response.json({}, { status: 404 }));
      };
      const words = await found({ apiUrl: undefined, socketUrl: undefined }, { fetch: cloud });
      assert.match(asked[0]!, /app_key=demo%23local/);
      assert.match(words, /bad: .*does not know this app/);
    });
    it('takes the key of an app that is named by its id from there', async () => {
      grants();
      const asked: string[] = [];
      const host = { protocol: 'https', domain: 'rest.chat.agora.io' };
      const cloud: typeof fetch = (url, init) => {
        if (typeof url !== 'string' || !url.includes('chat.agora.io')) return fetch(url, init);
        asked.push(url);
        return Promise.resolve(
          url.includes('server.json')
            ? Response.json({ app_key: 'demo#local', rest: { hosts: [host] } })
            : Response.json({ error: 'unauthorized' }, { status: 401 }),
        );
      };
      const named = { appKey: undefined, appId: localApp.appId, apiUrl: undefined, socketUrl: undefined };
      assert.match(await found(named, { fetch: cloud }), /good: https:\/\/rest\.chat\.agora\.io answers/);
      assert.match(asked[0]!, /app_id=10ca/);
      assert.match(asked[1]!, /agora\.io\/demo\/local\/users/);
      assert.ok(asked.length > 2, 'the services');
      assert.ok(asked.slice(1).every((url) => url.includes('/demo/local/')));
    });
    it('says by how much a clock is wrong', async () => {
      grants();
      const late = await look(setup(), { now: () => Date.now() - 600_000 });
      assert.match(said(late, 'clock'), /unsure: This machine is (599|600|601) seconds behind/);
    });
  });

  describe('at the socket', () => {
    const found = async (socketUrl: string): Promise<string> => {
      grants();
      return said(await look(setup({ socketUrl })), 'socket');
    };
    /** A socket that opens, and does with the first frame what the test says; stays until that is done. */
    const behind = async (reply: (line: Duplex) => unknown): Promise<string> => {
      await using proxy = await Site.open(() => undefined);
      let replied: unknown;
      proxy.server.on('upgrade', (request, line) => {
        const seed = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
        const accept = createHash('sha1').update(seed).digest('base64');
        const head = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade'];
        line.write([...head, `Sec-WebSocket-Accept: ${accept}`, '', ''].join('\r\n'));
        line.once('data', () => (replied = reply(line)));
      });
      const words = await found(proxy.url.replace('http', 'ws'));
      await replied;
      return words;
    };

    it('sees that nobody is there', async () =>
      assert.match(await found('ws://127.0.0.1:9/ws'), /bad: .*cannot be opened/));
    it('sees a wrong path', async () =>
      assert.match(await found(`${server.socketUrl}/no`), /bad: .*HTTP 404.*path of socket-url/));
    it('sees a proxy that answers in its place', async () => {
      await using proxy = await Site.open((_, response) => response.writeHead(502).end());
      assert.match(await found(proxy.url.replace('http', 'ws')), /bad: .*HTTP 502, not with a WebSocket/);
    });
    it('sees a proxy that makes text of bytes', async () =>
      assert.match(
        await behind((line) => line.write(Buffer.from([0x81, 2, 0x6f, 0x6b]))),
        /bad: .*rewrites the frames/,
      ));
    it('sees a proxy that ends it', async () =>
      assert.match(await behind((line) => line.end()), /bad: .*closed before it answers/));
    it('hangs up when it has seen enough, so that the command ends', { timeout: 20_000 }, async () => {
      const words = await behind(async (line) => {
        line.write(Buffer.from([0x82, 2, 0x6f, 0x6b]));
        line.resume();
        await once(line, 'end');
      });
      assert.match(words, /good/);
    });
    it('sees that a page of https may not open it', async () => {
      grants();
      const findings = await look(setup(), { page: 'https://shop.example' });
      assert.match(said(findings, 'socket'), /bad: An https page may not open ws:/);
    });
  });

  describe('at the token endpoint', () => {
    const found = async (changes: Setup = {}, surroundings = {}): Promise<string> =>
      said(await look(setup(changes), surroundings), 'token endpoint');
    const page = { page: 'http://shop.example' };

    it('sees that nobody is signed in', async () => {
      answers({}, {}, 401);
      assert.match(await found(), /unsure: .*401: it regards nobody as signed in/);
    });
    it('sees a web page', async () => {
      endpoint = (_, response) => response.end('<!doctype html>');
      assert.match(await found(), /bad: .*web page/);
    });
    it('sees an answer without a token', async () => {
      answers({ hello: 'world' });
      assert.match(await found(), /bad: .*without a token/);
    });
    it('sees that nobody is there', async () =>
      assert.match(await found({ tokenUrl: 'http://127.0.0.1:9/token' }), /bad: .*cannot be reached/));
    it('asks by POST where GET is not allowed, and for whom', async () => {
      let asked = '';
      endpoint = (request, response) => {
        if (request.method !== 'POST') return void response.writeHead(405).end('{}');
        request.on('data', (chunk) => (asked += String(chunk)));
        request.on('end', () =>
          response
            .writeHead(200, { 'cache-control': 'no-store' })
            .end(JSON.stringify({ token: server.token('ada'), user: 'ada' })),
        );
      };
      assert.match(await found({ userId: 'ada' }), /good: .*returns a token/);
      assert.deepEqual(JSON.parse(asked), { user: 'ada' });
    });
    it('takes for a token what the elements take, and nothing else', async () => {
      const token = server.token('ada');
      for (const body of [{ accessToken: token }, { code: 'RES_OK', data: { access_token: token } }, token]) {
        answers(body, { 'cache-control': 'no-store' });
        assert.match(await found(), /good: .*returns a token/);
      }
      for (const body of [{ chatToken: token }, { code: 'RES_ERROR', token }, { token: 7 }, 'no token']) {
        answers(body);
        assert.match(await found(), /bad: .*without a token/, JSON.stringify(body));
      }
    });
    it('sees that an address is none', async () => {
      assert.match(
        await found({ tokenUrl: '/token' }),
        /bad: token-url="\/token" is not a complete address\. .*https:\/\//,
      );
      const servers = await look(setup({ tokenUrl: undefined, apiUrl: 'localhost:8080', socketUrl: 'http://here' }));
      assert.match(said(servers, 'chat server'), /bad: api-url="localhost:8080" is not a complete address/);
      assert.match(said(servers, 'socket'), /bad: socket-url="http:\/\/here".*wss:\/\//);
    });
    it('sees that it may be cached', async () => {
      grants(undefined, { 'cache-control': 'public, max-age=600' });
      assert.match(await found(), /unsure: .*public, max-age=600.*no-store/);
    });
    it('sees that it is cached', async () => {
      grants(undefined, { age: '40' });
      assert.match(await found(), /bad: .*40 seconds old/);
    });
    it('sees that no other page may read it', async () => {
      grants();
      assert.match(await found({}, page), /bad: .*CORS.*Allow-Origin: http:\/\/shop\.example/);
    });
    it('sees that other pages may read it, but not with cookies', async () => {
      grants(undefined, { 'access-control-allow-origin': '*' });
      assert.doesNotMatch(await found({}, page), /CORS/);
      assert.match(await found({ credentials: 'include' }, page), /bad: .*Allow-Credentials: true/);
    });
    it('knows a token server, and what is none', async () => {
      const at = (tokenServer: string) => found({ tokenUrl: undefined, tokenServer });
      assert.match(await at(server.url), /good: .*answers as a token server/);
      answers({}, {}, 404);
      assert.match(await at(site.url), /bad: .*is not a token server/);
    });
    it('sees that the function of the page fails, and says nothing of what it said', async () => {
      const provider = () => Promise.reject(new RangeError('secret'));
      const words = await found({ tokenUrl: undefined, provider });
      assert.match(words, /bad: tokenProvider fails: RangeError/);
      assert.doesNotMatch(words, /secret/);
    });
    it('sees that there is none', async () =>
      assert.match(await found({ tokenUrl: undefined }), /bad: No token source is set/));
  });

  describe('at the token', () => {
    const { appId, certificate } = localApp;
    const { ChatTokenBuilder, RtmTokenBuilder } = agoraToken;
    const found = async (token: string, changes: Setup = {}, surroundings = {}): Promise<string> => {
      grants(token);
      return said(await look(setup(changes), surroundings), 'token');
    };

    it('sees that it is of another kind', async () => {
      assert.match(await found('006IAB'), /bad: .*007.*old token/);
      assert.match(await found('eyJhbGciOi.eyJzdWIi.c2ln'), /bad: .*JSON Web Token/);
      assert.match(await found('YWMtaaaa'), /bad: .*token of the chat server itself/);
    });
    it('sees that it was cut', async () =>
      assert.match(await found(server.token('ada').slice(0, 60)), /bad: .*cannot be read/));
    it('sees that it is somebody else’s', async () =>
      assert.match(await found(server.token('bob')), /bad: .*for bob, but ada/));
    it('sees that it is for a uuid', async () => {
      const uuid = '0f9c6a52-1111-4222-8333-444455556666';
      const token = ChatTokenBuilder.buildUserToken(appId, certificate, uuid, 3600);
      assert.match(await found(token), /unsure: .*for the uuid/);
    });
    it('sees that it is of another app', async () =>
      assert.match(
        await found(server.token('ada'), { appId: 'f'.repeat(32) }),
        /bad: .*for the app 10ca.*not for ffff/,
      ));
    it('sees that it is for a backend', async () =>
      assert.match(await found(ChatTokenBuilder.buildAppToken(appId, certificate, 3600)), /bad: .*for backends/));
    it('sees that it is for another service', async () =>
      assert.match(
        await found(RtmTokenBuilder.buildToken(appId, certificate, 'ada', 3600)),
        /bad: .*another Agora service/,
      ));
    it('sees that it has ended', async () => {
      const surroundings = { now: () => Date.now() + 2 * 86_400_000 };
      assert.match(await found(server.token('ada'), {}, surroundings), /bad: .*expired \d+ seconds ago/);
    });
    it('sees that it lives too short', async () =>
      assert.match(await found(server.token('ada', 60)), /unsure: .*valid for only 60 seconds/));
    it('sees that the chat server does not accept it', async () => {
      const other = 'a1b2c3d4e5f60718293a4b5c6d7e8f90';
      const token = ChatTokenBuilder.buildUserToken(appId, other, 'ada', 3600);
      assert.match(await found(token), /unsure: The chat server does not accept/);
    });
    it('reads what it says', async () => {
      const facts = await readToken(server.token('ada', 600));
      assert.deepEqual([facts?.appId, facts?.chat], [appId, { user: 'ada', isUserToken: true }]);
      assert.equal(facts!.endsAt - facts!.issuedAt, 600);
    });
  });

  it('says how user ids are written', async () => {
    grants();
    assert.match(said(await look(setup({ users: ['Ada'] })), 'user ids'), /unsure: "Ada" is "ada"/);
    assert.match(said(await look(setup({ users: ['ada lovelace'] })), 'user ids'), /bad: .*no user id/);
  });

  it('says which services are switched off', async () => {
    grants();
    server.faults.app({ presence: false, reactions: false, history: false, contacts: false, blocklist: false });
    const findings = await look(setup());
    server.faults.clear();
    assert.match(said(findings, 'services'), /Presence, Message history, Reactions, Contacts, Block list/);
  });

  it('is of the version of the package', () => {
    const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    assert.equal(version, (JSON.parse(text) as { version: string }).version);
  });

  describe('from a shell', () => {
    const run = async (...args: readonly string[]): Promise<{ code: number; out: string }> => {
      const command = ['--import', 'tsx', 'src/doctor/shell/cli.ts', ...args];
      const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
      let out = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (out += String(data)));
      const [code] = (await once(child, 'close')) as [number];
      return { code, out };
    };
    const where = (): string[] => [
      ...['--api-url', server.url, '--socket-url', server.socketUrl, '--token-server', server.url],
    ];

    it('finds nothing wrong with what is well', async () => {
      const { code, out } = await run('doctor', '--app-key', 'demo#local', ...where());
      assert.equal(code, 0, out);
      assert.match(out, /✓ token endpoint/);
    });
    it('says what is wrong, and ends with status 1', async () => {
      const { code, out } = await run('doctor', '--app-key', 'demo', ...where());
      assert.equal(code, 1);
      assert.match(out, /✗ app key: "demo" is not of the form org#app/);
    });
    it('says which address is none', async () => {
      const { code, out } = await run(
        'doctor',
        '--app-key',
        'demo#local',
        ...where(),
        '--token-url',
        'shop.example/token',
      );
      assert.equal(code, 1, out);
      assert.match(out, /✗ token endpoint: token-url="shop\.example\/token" is not a complete address/);
      const page = await run('doctor', '--app-key', 'demo#local', ...where(), '--page', 'shop.example');
      assert.equal(page.code, 2);
      assert.match(page.out, /--page shop\.example is not a complete address: .*https:\/\//);
    });
    it('says how it is used, and ends with status 2 where it is not used so', async () => {
      assert.match((await run('doctor', '--help')).out, /--token-server URL/);
      assert.equal((await run('doctor', '--nonsense')).code, 2);
    });
  });
});
