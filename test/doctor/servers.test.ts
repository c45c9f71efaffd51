/** The doctor with each fault of the chat server, and on the way to it. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import { describe, it } from 'node:test';
import { localApp } from '../../demo/server/token-server/settings.ts';
import type { ProblemCode } from '../../src/doctor/problems/problems.ts';
import { doctorStage, look, Site } from './shell-stage.js';

describe('the doctor at the chat server', () => {
  const set = doctorStage();
  const onHttps = { page: 'https://shop.example' };

  it('finds that it does not know the app, as in the cloud a server of another region', async () => {
    set.grants();
    const words = await set.finds('api-app', { appKey: 'demo#other' });
    assert.match(words, /does not know the app demo#other.*each region.*remove api-url/);
  });
  it('finds that nobody is there', async () => {
    set.grants();
    assert.match(await set.finds('api-unreachable', { apiUrl: 'http://127.0.0.1:9' }), /cannot be reached \(.+\)/);
  });
  it('finds that a web page answers in its place', async () => {
    set.endpoint = (_, response) => response.end('<h1>Hello</h1>');
    await set.finds('api-page', { apiUrl: set.site.url });
  });
  it('finds that another service answers, with JSON too', async () => {
    for (const [status, body] of [
      [404, { error: 'Not Found' }],
      [500, { message: 'oops' }],
      [200, {}],
      [200, []],
    ] as const) {
      set.answers(body, {}, status);
      assert.match(await set.finds('api-other', { apiUrl: set.site.url }), new RegExp(`HTTP ${status}`));
    }
  });
  it('finds that half of its address is missing', async () => {
    set.grants();
    assert.match(await set.finds('api-half', { socketUrl: undefined }), /socket-url is missing/);
  });
  it('finds that a page of https may not call it, also where a shell may', async () => {
    set.grants();
    await set.finds('api-mixed', { apiUrl: 'http://127.0.0.1:9' }, onHttps);
    await set.finds('api-mixed', {}, onHttps);
  });
  for (const status of [301, 302, 307, 308])
    it(`finds that its address redirects to the page of a site, by ${status}`, async () => {
      set.endpoint = ({ url }, response) => {
        if (url === '/login') response.end('<!doctype html><h1>Hello</h1>');
        else response.writeHead(status, { location: '/login' }).end();
      };
      assert.match(await set.finds('api-redirect', { apiUrl: set.site.url }), /final address in api-url/);
    });
  it('minds no redirect that leads to a chat server', async () => {
    set.endpoint = ({ url }, response) => response.writeHead(308, { location: set.server.url + url }).end();
    await set.findsNone(['api-redirect', 'api-page', 'api-other'], { apiUrl: set.site.url });
  });

  describe('in the cloud', () => {
    const nowhere = { apiUrl: undefined, socketUrl: undefined };
    const cloud =
      (answer: (url: string) => Response | Error): typeof fetch =>
      (url, init) => {
        if (typeof url !== 'string' || !url.includes('chat.agora.io')) return fetch(url, init);
        const told = answer(url);
        return told instanceof Error ? Promise.reject(told) : Promise.resolve(told);
      };

    it('asks the directory, and finds that it does not know the app', async () => {
      set.grants();
      const asked: string[] = [];
      const answer = cloud((url) => (asked.push(url), Response.json({}, { status: 404 })));
      await set.finds('directory-app', nowhere, { fetch: answer });
      assert.match(asked[0]!, /app_key=demo%23local/);
    });
    it('finds that the directory cannot be reached', async () => {
      set.grants();
      const answer = cloud(() => new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } }));
      assert.match(await set.finds('directory-unreachable', nowhere, { fetch: answer }), /ENOTFOUND.*firewall/);
    });
    it('finds that a network answers in its place with a page of its own', async () => {
      set.grants();
      for (const [body, status] of [
        ['<!doctype html><form>Sign in to the wifi</form>', 200],
        ['Blocked by policy', 403],
        ['', 200],
      ] as const) {
        const answer = cloud(() => new Response(body, { status }));
        const words = await set.finds('directory-page', nowhere, { fetch: answer });
        assert.match(words, new RegExp(`HTTP ${status}.*login page`));
        await set.findsNone(['directory-app'], nowhere, { fetch: answer });
      }
    });
    it('finds that it is out of order, and does not blame the app key', async () => {
      set.grants();
      for (const [body, status] of [
        ['{"error":"limit"}', 429],
        ['{}', 500],
        ['<h1>Bad gateway</h1>', 502],
      ] as const) {
        const answer = cloud(() => new Response(body, { status }));
        await set.finds('directory-busy', nowhere, { fetch: answer });
        await set.findsNone(['directory-app', 'directory-page'], nowhere, { fetch: answer });
      }
    });
    it('takes the key of an app that is named by its id from there', async () => {
      set.grants();
      const asked: string[] = [];
      const host = { protocol: 'https', domain: 'rest.chat.agora.io' };
      const answer = cloud((url) => {
        asked.push(url);
        return url.includes('server.json')
          ? Response.json({ app_key: 'demo#local', rest: { hosts: [host] } })
          : Response.json({ error: 'unauthorized' }, { status: 401 });
      });
      const named = { ...nowhere, appKey: undefined, appId: localApp.appId };
      const findings = await look(set.setup(named), { fetch: answer });
      assert.ok(findings.some(({ found }) => found === 'https://rest.chat.agora.io answers as a chat server.'));
      assert.match(asked[0]!, /app_id=10ca/);
      assert.match(asked[1]!, /agora\.io\/demo\/local\/users/);
      assert.ok(asked.length > 2, 'the services');
      assert.ok(asked.slice(1).every((url) => url.includes('/demo/local/')));
    });
  });

  it('says by how much a clock is wrong, and does not blame the token for it', async () => {
    set.grants();
    const behind = { now: () => Date.now() - 600_000 };
    assert.match(await set.finds('clock-wrong', {}, behind), /This machine is (599|600|601) seconds behind/);
    const ahead = { now: () => Date.now() + 2 * 86_400_000 };
    assert.match(await set.finds('clock-wrong', {}, ahead), /seconds ahead of/);
    for (const clock of [behind, ahead])
      await set.findsNone(['token-expired', 'token-future', 'token-stale'], {}, clock);
  });

  it('says which services are switched off', async () => {
    set.grants();
    set.server.faults.app({ presence: false, reactions: false, history: false, contacts: false, blocklist: false });
    const words = await set.finds('services-off');
    set.server.faults.clear();
    assert.match(words, /Presence, Message history, Reactions, Contacts, Block list/);
  });

  describe('at its socket', () => {
    const finds = (code: ProblemCode, socketUrl: string): Promise<string> => {
      set.grants();
      return set.finds(code, { socketUrl });
    };
    /** A socket that opens, and does with the first frame what the test says; stays until that is done. */
    const behind = async <T>(look: (url: string) => Promise<T>, reply: (line: Duplex) => unknown): Promise<T> => {
      await using proxy = await Site.open(() => undefined);
      let replied: unknown;
      proxy.server.on('upgrade', (request, line) => {
        const seed = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
        const accept = createHash('sha1').update(seed).digest('base64');
        const head = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade'];
        line.write([...head, `Sec-WebSocket-Accept: ${accept}`, '', ''].join('\r\n'));
        line.once('data', () => (replied = reply(line)));
      });
      const found = await look(proxy.url.replace('http', 'ws'));
      await replied;
      return found;
    };

    it('finds that nobody is there', async () => {
      await finds('socket-refused', 'ws://127.0.0.1:9/ws');
    });
    it('finds a wrong path', async () => {
      await finds('socket-path', `${set.server.socketUrl}/no`);
    });
    it('finds a proxy that answers in its place', async () => {
      await using proxy = await Site.open((_, response) => response.writeHead(502).end());
      assert.match(await finds('socket-http', proxy.url.replace('http', 'ws')), /HTTP 502.*Upgrade/);
    });
    for (const status of [301, 308])
      it(`finds that its address redirects, by ${status}`, async () => {
        await using proxy = await Site.open((_, response) =>
          response.writeHead(status, { location: 'https://shop.example/ws' }).end(),
        );
        assert.match(await finds('socket-redirect', proxy.url.replace('http', 'ws')), /final address in socket-url/);
      });
    for (const [what, bytes] of [
      ['replaces what is no text', [0x40, 0x03, 0x4a, 0x02, 0x08, 0xef, 0xbf, 0xbd]],
      ['encodes bytes as base64', [...Buffer.from('QANKBAgCEgA=')]],
      ['adds a line at the end', [0x40, 0x03, 0x0a]],
      ['cuts frames', [0x40, 0x03, 0x4a, 0x20, 0x08]],
      ['sends everything back', [0x40, 0x03]],
      ['answers with no bytes', []],
    ] as const)
      it(`finds a proxy or a service that ${what}`, async () => {
        await behind(
          (url) => finds('socket-garbled', url),
          (line) => line.write(Buffer.from([0x82, bytes.length, ...bytes])),
        );
      });
    it('finds a proxy that makes text of bytes', async () => {
      await behind(
        (url) => finds('socket-text', url),
        (line) => line.write(Buffer.from([0x81, 2, 0x6f, 0x6b])),
      );
    });
    it('finds a proxy that ends it', async () => {
      await behind(
        (url) => finds('socket-closed', url),
        (line) => line.end(),
      );
    });
    it('finds a proxy that keeps the frames to itself', async () => {
      await behind(
        (url) => finds('socket-silent', url),
        () => undefined,
      );
    });
    it('hangs up when it has seen enough, so that the command ends', { timeout: 60_000 }, async () => {
      set.grants();
      const findings = await behind(
        (socketUrl) => look(set.setup({ socketUrl })),
        async (line) => {
          line.write(Buffer.from([0x82, 4, 0x40, 0x03, 0x4a, 0x00]));
          line.resume();
          await once(line, 'end');
        },
      );
      assert.ok(findings.some(({ about, verdict }) => about === 'socket' && verdict === 'good'));
    });
    it('finds that a page of https may not open it', async () => {
      set.grants();
      assert.match(await set.finds('socket-mixed', {}, onHttps), /socket-url="wss:/);
    });
  });
});
