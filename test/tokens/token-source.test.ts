import { expect } from '@open-wc/testing';
import { loginAtServer, registerAtServer, requestToken } from '../../src/tokens/token-source.js';
import type { ChatError } from '../../src/types/error.js';
import type { TokenRequest } from '../../src/types/session.js';

const token = '007eJxTYFgcc2dummytokenofanylength';
const refusal = (promise: Promise<unknown>): Promise<ChatError> =>
  promise.then(
    () => {
      throw new Error('it was not refused');
    },
    (error: ChatError) => error,
  );
const request = (more: Partial<TokenRequest> = {}): TokenRequest => ({
  reason: 'sign-in',
  signal: new AbortController().signal,
  ...more,
});

describe('a token source', () => {
  const original = globalThis.fetch;
  const calls: { url: string; init: RequestInit }[] = [];
  let answers: (Response | Error | 'never')[];

  beforeEach(() => {
    calls.length = 0;
    answers = [];
    globalThis.fetch = (url, init = {}) => {
      calls.push({ url: url as string, init });
      const answer = answers.shift()!;
      if (answer instanceof Error) return Promise.reject(answer);
      if (answer !== 'never') return Promise.resolve(answer);
      return new Promise((_, reject) =>
        init.signal!.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))),
      );
    };
  });
  afterEach(() => {
    globalThis.fetch = original;
  });

  it('signs in at a token server', async () => {
    answers = [Response.json({ code: 200, accessToken: token, chatUserName: 'alice' })];
    expect(await loginAtServer('https://t/', 'alice', 'pw', { credentials: 'include' })).to.deep.equal({
      token,
      user: 'alice',
    });
    const { url, init } = calls[0]!;
    expect(url).to.equal('https://t/app/chat/user/login');
    expect([init.method, init.credentials, init.cache]).to.deep.equal(['POST', 'include', 'no-store']);
    expect(JSON.parse(init.body as string)).to.deep.equal({ userAccount: 'alice', userPassword: 'pw' });
  });

  it('knows a page for signing in to the site, where it was sent on to, from an endpoint that is none', async () => {
    const page = (): Response =>
      new Response('<!doctype html><h1>Sign in', { headers: { 'content-type': 'text/html' } });
    const sentOn = page();
    Object.defineProperty(sentOn, 'redirected', { value: true });
    answers = [sentOn, page()];
    expect((await refusal(requestToken({ tokenUrl: '/token' }, request()))).code).to.equal('site-signed-out');
    expect((await refusal(requestToken({ tokenUrl: '/token' }, request()))).code).to.equal('token-server-answer');
  });

  it('registers at a token server', async () => {
    answers = [
      Response.json({ code: 200 }),
      Response.json({ code: 400, errorInfo: 'alice already exists' }, { status: 400 }),
    ];
    await registerAtServer('https://t', 'alice', 'pw');
    expect(calls[0]!.url).to.equal('https://t/app/chat/user/register');
    expect((await refusal(registerAtServer('https://t', 'alice', 'pw'))).code).to.equal('user-exists');
  });

  it('says which header is missing when nothing comes back', async () => {
    answers = [new TypeError('Failed to fetch')];
    const error = await refusal(loginAtServer('https://t.example/base', 'alice', 'pw'));
    expect([error.code, error.retryable]).to.deep.equal(['token-server-unreachable', true]);
    expect(error.message).to.contain('https://t.example');
    expect(error.message).to.contain(`Access-Control-Allow-Origin: ${location.origin}`);
    expect(error.message).to.not.contain('pw');
  });

  for (const [what, url, credentials] of [
    ['an address that is none', 'http://', undefined],
    ['an address with a password in it', 'https://ada:secret@t/token', undefined],
    ['credentials that no browser knows', '/token', 'yes'],
  ] as const)
    it(`calls ${what} a matter of the set-up, and asks nobody`, async () => {
      const error = await refusal(
        requestToken({ tokenUrl: url, credentials: credentials as unknown as RequestCredentials }, request()),
      );
      expect([error.code, error.retryable]).to.deep.equal(['bad-config', false]);
      expect(error.message).to.match(/^The token server cannot be requested/);
      expect(`${error.message} ${error.reason}`).not.to.contain('secret');
      expect(calls).to.deep.equal([]);
    });

  it('asks for credentials to be allowed where they are sent', async () => {
    answers = [new TypeError('Failed to fetch')];
    const error = await refusal(loginAtServer('https://t', 'a', 'pw', { credentials: 'include' }));
    expect(error.message).to.contain('Access-Control-Allow-Credentials: true');
  });

  it('gives up when it is no longer needed', async () => {
    answers = ['never'];
    const abort = new AbortController();
    const asking = refusal(loginAtServer('https://t', 'a', 'pw', { signal: abort.signal }));
    abort.abort();
    expect((await asking).code).to.equal('aborted');
    expect(calls.every(({ init }) => init.signal!.aborted)).to.equal(true);
  });

  it("asks the site's own address with the page's cookies", async () => {
    answers = [new Response(token)];
    const config = { tokenUrl: '/api/chat-token', credentials: 'include' } as const;
    expect(await requestToken(config, request())).to.deep.equal({ token });
    expect(calls[0]!.url).to.equal('/api/chat-token');
    expect([calls[0]!.init.method, calls[0]!.init.credentials]).to.deep.equal([undefined, 'include']);
  });

  it('posts where the site wants that', async () => {
    answers = [new Response('', { status: 405 }), Response.json({ token })];
    expect(await requestToken({ tokenUrl: '/t' }, request({ user: 'alice' }))).to.deep.equal({ token });
    expect(calls.map(({ init }) => init.method)).to.deep.equal([undefined, 'POST']);
    expect(JSON.parse(calls[1]!.init.body as string)).to.deep.equal({ user: 'alice' });
  });

  it('prefers the provider, then the address, then the token', async () => {
    const tokenProvider = () => Promise.resolve({ token, user: 'eve', expiresAt: 1_900_000_000_000 });
    const all = { tokenProvider, tokenUrl: '/t', token: 'fixed', userId: 'bob' };
    expect(await requestToken(all, request())).to.deep.equal({ token, user: 'eve', expiresAt: 1_900_000_000_000 });
    answers = [new Response(token)];
    expect(await requestToken({ ...all, tokenProvider: undefined }, request())).to.deep.equal({ token });
    expect(await requestToken({ token: 'fixed', userId: 'bob' }, request())).to.deep.equal({
      token: 'fixed',
      user: 'bob',
    });
    expect((await refusal(requestToken({}, request()))).code).to.equal('bad-config');
  });

  it('tells the provider who, why and until when', async () => {
    const asked: TokenRequest[] = [];
    const tokenProvider = (one: TokenRequest) => {
      asked.push(one);
      return Promise.resolve('short');
    };
    expect(await requestToken({ tokenProvider }, request({ user: 'alice', reason: 'renew' }))).to.deep.equal({
      token: 'short',
    });
    expect([asked[0]!.user, asked[0]!.reason]).to.deep.equal(['alice', 'renew']);
    expect(asked[0]!.signal).to.be.instanceOf(AbortSignal);
  });

  const providers: readonly (readonly [string, () => unknown, string])[] = [
    ['rejects', () => Promise.reject(new Error('no session for token=abcdef')), 'token-server-unreachable'],
    [
      'throws at once',
      () => {
        throw new TypeError('x');
      },
      'token-server-unreachable',
    ],
    ['resolves to nothing', () => Promise.resolve(), 'token-server-answer'],
    ['resolves to an empty text', () => Promise.resolve(' '), 'token-server-answer'],
    ['resolves to an empty token', () => Promise.resolve({ token: '' }), 'token-server-answer'],
  ];
  for (const [name, provider, code] of providers) {
    it(`takes a provider that ${name}`, async () => {
      const tokenProvider = provider as () => Promise<string>;
      const error = await refusal(requestToken({ tokenProvider }, request()));
      expect(error.code).to.equal(code);
      expect(error.reason ?? '').to.not.contain('abcdef');
    });
  }

  const unspeakable = Object.create(null) as object;
  const cyclic: Record<string, unknown> = {};
  cyclic.data = cyclic;
  const answered: readonly (readonly [string, unknown])[] = [
    ['an answer that holds itself', cyclic],
    [
      'an answer that throws when it is read',
      {
        get token(): string {
          // eslint-disable-next-line @typescript-eslint/only-throw-error
          throw unspeakable;
        },
      },
    ],
    ['a proxy that is over', new Proxy({}, { getOwnPropertyDescriptor: () => ({ configurable: false }) })],
    ['a code that is no word', { code: unspeakable, token }],
    ['a web page', '<!doctype html><title>Sign in</title>'],
    ['a token that is a web page', { token: '<html>' }],
    ['a sentence', 'Not signed in'],
    ['what an object says of itself', '[object Object]'],
    ['an answer that it did not read', new Response(token)],
    ['a function', () => token],
  ];
  for (const [name, answer] of answered) {
    it(`does not take ${name} from a provider`, async () => {
      const error = await refusal(requestToken({ tokenProvider: () => answer as Promise<string> }, request()));
      expect(['token-server-answer', 'token-server-unreachable']).to.contain(error.code);
    });
  }
  const thrown: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['what has no words', unspeakable],
    ['a symbol', Symbol('no')],
    ['an answer', new Response('no', { status: 401 })],
    ['an error whose message is no text', Object.assign(new Error(), { message: unspeakable })],
    ['an error that throws when it is read', Object.defineProperty(new Error(), 'message', { get: () => BigInt('x') })],
  ];
  for (const [name, what] of thrown) {
    it(`tells a provider that throws or rejects with ${name} from its own faults`, async () => {
      const throws = (): Promise<string> => {
        throw what;
      };
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      for (const tokenProvider of [throws, (): Promise<string> => Promise.reject(what)]) {
        const error = await refusal(requestToken({ tokenProvider }, request()));
        expect([error.code, error.retryable]).to.deep.equal(['token-server-unreachable', true]);
      }
    });
  }
  for (const [name, expiresAt] of Object.entries({ symbol: Symbol(), object: unspeakable, big: 10n, far: 1e300 })) {
    it(`takes a token whose end is no time: ${name}`, async () => {
      const answer = { token, expiresAt: expiresAt as number };
      expect(await requestToken({ tokenProvider: () => Promise.resolve(answer) }, request())).to.deep.equal({ token });
    });
  }
  it('takes an answer that a provider passed on unread', async () => {
    const tokenProvider = () => Promise.resolve(JSON.stringify({ accessToken: token, chatUserName: 'ann' }));
    expect(await requestToken({ tokenProvider }, request())).to.deep.equal({ token, user: 'ann' });
  });

  it('takes a plain token from a provider that is not asynchronous', async () => {
    const tokenProvider = (() => token) as unknown as () => Promise<string>;
    expect(await requestToken({ tokenProvider }, request())).to.deep.equal({ token });
  });

  it('has no second fixed token', async () => {
    const config = { token: 'fixed', userId: 'bob' };
    expect((await refusal(requestToken(config, request({ reason: 'renew' })))).code).to.equal('token-expired');
    expect((await refusal(requestToken(config, request({ reason: 'expired' })))).code).to.equal('token-expired');
    expect((await refusal(requestToken(config, request({ reason: 'rejected' })))).code).to.equal('token-invalid');
  });
});
