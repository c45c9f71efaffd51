/** The doctor with each fault of a token endpoint, a token server or a page's own function. */
import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { describe, it } from 'node:test';
import type { Environment } from '../../src/doctor/finding.ts';
import { doctorStage, look } from './shell-stage.js';

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
};

describe('the doctor at the token endpoint', () => {
  const set = doctorStage();
  const page = { page: 'http://shop.example' };
  const guest = '0123456789abcdef0123456789abcdef';
  const status = (code: number, body = '{}'): void => {
    set.endpoint = (_, response) => response.writeHead(code).end(body);
  };

  it('finds that there is none', async () => {
    await set.finds('source-missing', { tokenUrl: undefined });
  });
  it('finds that the token is in the page', async () => {
    const token = set.server.token('ada');
    await set.finds('source-fixed', { tokenUrl: undefined, token, userId: 'ada' });
  });
  it('finds that nobody is signed in to the site', async () => {
    status(401);
    assert.match(await set.finds('endpoint-signed-out'), /401.*nobody as signed in/);
    status(403);
    await set.finds('endpoint-signed-out');
  });
  it('finds a web page', async () => {
    status(200, '<!doctype html>');
    await set.finds('endpoint-page');
  });
  it('finds a redirect to a login page', async () => {
    set.endpoint = ({ url }, response) => {
      if (url === '/login') response.end('<!doctype html><form>');
      else response.writeHead(302, { location: '/login' }).end();
    };
    assert.match(await set.finds('endpoint-login-page'), /redirects.*Answer 401/);
  });
  it('finds that there is nothing at its address', async () => {
    status(404, '<h1>Not found</h1>');
    await set.finds('endpoint-not-found');
  });
  it('finds that it fails', async () => {
    status(500, '<h1>Oops</h1>');
    assert.match(await set.finds('endpoint-failed'), /HTTP 500.*AGORA_APP_CERTIFICATE/);
  });
  it('finds that it is asked too often', async () => {
    status(429);
    await set.finds('endpoint-busy');
  });
  it('finds an answer without a token, or without its user', async () => {
    set.answers({ hello: 'world' });
    await set.finds('endpoint-no-token');
    status(204, '');
    await set.finds('endpoint-no-token');
    set.answers({ token: set.server.token('ada') });
    await set.finds('endpoint-no-user');
    await set.findsNone(['endpoint-no-user'], { userId: 'ada' });
  });
  it('finds that nobody is there', async () => {
    await set.finds('endpoint-unreachable', { tokenUrl: 'http://127.0.0.1:9/token' });
  });
  it('finds that a page of https may not call it', async () => {
    await set.finds('endpoint-mixed', { tokenUrl: 'http://127.0.0.1:9/token' }, { page: 'https://shop.example' });
  });

  it('finds it from a shell too, which may call it', async () => {
    set.grants();
    const onHttps = { page: 'https://shop.example' };
    await set.finds('endpoint-mixed', {}, onHttps);
    await set.finds('endpoint-mixed', { tokenUrl: undefined, tokenServer: set.server.url }, onHttps);
  });

  describe('that has moved', () => {
    /** As a rule of a web server does, whatever is asked. */
    const moves = (status: number, to: string): void => {
      set.endpoint = ({ url, method }, response) => {
        if (url !== to) return void response.writeHead(status, { location: to }).end();
        if (method !== 'POST') return void response.writeHead(405).end('{}');
        response
          .writeHead(200, { 'cache-control': 'no-store' })
          .end(JSON.stringify({ token: set.server.token('ada'), user: 'ada' }));
      };
    };

    for (const status of [301, 302, 303])
      it(`finds that a guest is lost on the way, by ${status}`, async () => {
        moves(status, '/token/');
        assert.match(await set.finds('endpoint-moved', { guest }), /POST may become GET.*slash/);
      });
    for (const status of [307, 308])
      it(`minds none that keeps the guest, by ${status}`, async () => {
        moves(status, '/token/');
        await set.findsNone(['endpoint-moved', 'endpoint-no-post', 'endpoint-no-token'], { guest });
      });
    it('finds that a token server has moved', async () => {
      set.endpoint = ({ url }, response) => {
        if (url === '/') response.end('<!doctype html><h1>Hello</h1>');
        else response.writeHead(301, { location: '/' }).end();
      };
      await set.finds('endpoint-moved', { tokenUrl: undefined, tokenServer: set.site.url });
    });
  });

  it('asks by POST where GET is not allowed, and for whom', async () => {
    const asked: string[] = [];
    set.endpoint = (request, response) => {
      if (request.method !== 'POST') return void response.writeHead(405).end('{}');
      void bodyOf(request).then((body) => {
        asked.push(body);
        response
          .writeHead(200, { 'cache-control': 'no-store' })
          .end(JSON.stringify({ token: set.server.token('ada'), user: 'ada' }));
      });
    };
    const findings = await look(set.setup({ userId: 'ada' }));
    assert.ok(findings.every(({ verdict }) => verdict === 'good'));
    assert.deepEqual(JSON.parse(asked[0]!), { user: 'ada' });
  });

  describe('for guests', () => {
    it('asks as the widget does: by POST, with the id of the guest, and never by GET', async () => {
      const asked: string[] = [];
      set.endpoint = (request, response) => {
        void bodyOf(request).then((body) => {
          asked.push(`${request.method} ${body}`);
          response
            .writeHead(200, { 'cache-control': 'no-store' })
            .end(JSON.stringify({ token: set.server.token('ada'), user: 'ada' }));
        });
      };
      const findings = await look(set.setup({ guest }));
      assert.ok(findings.every(({ verdict }) => verdict === 'good'));
      assert.deepEqual(new Set(asked), new Set([`POST {"guest":"${guest}"}`]));
    });
    it('finds that it accepts no POST', async () => {
      set.endpoint = ({ method }, response) => response.writeHead(method === 'POST' ? 405 : 200).end('{}');
      assert.match(await set.finds('endpoint-no-post', { guest }), /\{"guest": "…"\}/);
    });
    it('finds that it wants guests to be signed in', async () => {
      status(401);
      await set.finds('endpoint-guest-refused', { guest });
    });
    it('finds that pages of another origin may not POST to it', async () => {
      const open = { 'access-control-allow-origin': '*' };
      const answer = (preflight: Record<string, string>, code = 204): void => {
        set.endpoint = ({ method }, response) => {
          if (method === 'OPTIONS') return void response.writeHead(code, preflight).end();
          response.writeHead(200, { ...open, 'cache-control': 'no-store' });
          response.end(JSON.stringify({ token: set.server.token('ada'), user: 'ada' }));
        };
      };
      answer({}, 405);
      assert.match(await set.finds('endpoint-preflight', { guest }, page), /HTTP 405/);
      answer(open);
      assert.match(await set.finds('endpoint-preflight', { guest }, page), /HTTP 204, without content-type/);
      answer({ ...open, 'access-control-allow-headers': 'Content-Type' });
      await set.findsNone(['endpoint-preflight', 'endpoint-cors-headers'], { guest }, page);
    });
  });

  it('takes for a token what the elements take, and nothing else', async () => {
    const bodies = (token: string): unknown[] => [
      { accessToken: token },
      { code: 'RES_OK', data: { access_token: token } },
      token,
    ];
    for (const at of [0, 1, 2]) {
      set.endpoint = (_, response) => response.end(JSON.stringify(bodies(set.server.token('ada'))[at]));
      await set.findsNone(['endpoint-no-token', 'endpoint-no-user'], { userId: 'ada' });
    }
    const token = set.server.token('ada');
    for (const body of [{ chatToken: token }, { code: 'RES_ERROR', token }, { token: 7 }, 'no token']) {
      set.answers(body);
      await set.finds('endpoint-no-token');
    }
  });

  it('finds that it may be cached', async () => {
    set.grants(undefined, { 'cache-control': 'public, max-age=600' });
    assert.match(await set.finds('endpoint-cacheable'), /public, max-age=600.*no-store/);
  });
  it('finds that it is cached', async () => {
    set.grants(undefined, { age: '40' });
    assert.match(await set.finds('endpoint-old'), /40 seconds old/);
  });
  it('finds that it hands out the same token again', async () => {
    set.grants(set.server.token('ada'));
    await set.finds('endpoint-same');
  });
  it('finds that no other page may read it', async () => {
    set.grants();
    assert.match(await set.finds('endpoint-cors-headers', {}, page), /Allow-Origin: http:\/\/shop\.example/);
  });
  it('finds that other pages may read it, but not with cookies', async () => {
    set.grants(undefined, { 'access-control-allow-origin': '*' });
    await set.findsNone(['endpoint-cors-headers'], {}, page);
    const words = await set.finds('endpoint-cors-headers', { credentials: 'include' }, page);
    assert.match(words, /Allow-Credentials: true/);
  });

  it('knows a token server, and what is none', async () => {
    const at = (tokenServer: string) => ({ tokenUrl: undefined, tokenServer });
    const findings = await look(set.setup(at(set.server.url)));
    assert.ok(findings.some(({ found }) => / answers as a token server/.test(found)));
    status(404);
    await set.finds('server-other', at(set.site.url));
    status(200, '<!doctype html><h1>Welcome</h1>');
    await set.finds('server-other', at(set.site.url));
    status(502, '<h1>Bad gateway</h1>');
    await set.finds('endpoint-failed', at(set.site.url));
    // It answers whatever is asked of it.
    set.grants();
    await set.finds('server-other', at(`${set.site.url}/token`));
  });

  it('finds that the function of the page fails or returns nothing, and repeats nothing of what it said', async () => {
    const fails = () => Promise.reject(new RangeError('sesame'));
    const words = await set.finds('provider-fails', { tokenUrl: undefined, provider: fails });
    assert.match(words, /tokenProvider fails: RangeError/);
    assert.doesNotMatch(words, /sesame/);
    await set.finds('provider-empty', { tokenUrl: undefined, provider: () => Promise.resolve(undefined) });
  });

  it('does not wait for a function of the page that never answers', async () => {
    const never = { tokenUrl: undefined, provider: () => new Promise(() => undefined) };
    assert.match(await set.finds('provider-silent', never, { providerSeconds: 0.01 }), /after 0\.01 seconds/);
  });

  describe('as a browser would', () => {
    /** A browser keeps to itself why a request failed. */
    const browser = (can: (init: RequestInit) => Response | undefined): Partial<Environment> => ({
      ...page,
      isBrowser: true,
      fetch: (url, init = {}) => {
        if (typeof url !== 'string' || !url.startsWith(set.site.url)) return fetch(url, init);
        const answer = can(init);
        return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('Failed to fetch'));
      },
    });

    it('tells apart a server that is gone, one that lets no page read it, and one that redirects', async () => {
      await set.finds(
        'endpoint-unreachable',
        {},
        browser(() => undefined),
      );
      const closed = browser(({ mode }) => (mode === 'no-cors' ? new Response() : undefined));
      await set.finds('endpoint-cors', {}, closed);
      const away = Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' });
      await set.finds(
        'endpoint-redirect',
        {},
        browser(({ redirect }) => (redirect === 'manual' ? away : undefined)),
      );
    });
    it('tells that a policy blocks it', async () => {
      const blocking = { ...browser(() => undefined), isBlocked: () => Promise.resolve(true) };
      await set.finds('endpoint-blocked', {}, blocking);
    });
    it('tells that the answer comes from the cache of a service worker', async () => {
      const body = JSON.stringify({ token: set.server.token('ada'), user: 'ada' });
      const cached = browser(() => new Response(body, { headers: { 'cache-control': 'no-store' } }));
      await set.finds('endpoint-worker', {}, { ...cached, isFromWorker: () => true });
    });
  });
});
