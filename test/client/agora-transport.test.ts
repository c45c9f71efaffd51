import { expect } from '@open-wc/testing';
import { AgoraClient } from '../../src/client/agora-client.js';
import { makeConnection, type SdkConnection } from '../../src/client/sdk/agora-sdk.js';
import type { ClientEvent, TokenLife } from '../../src/session/kernel/client-port.js';
import type { ChatError } from '../../src/types/error.js';
import { FakeServer } from './fake-server.js';

const where = { appKey: 'demo#local', apiUrl: 'http://localhost:1', socketUrl: 'ws://localhost:1/ws', deviceId: 'd' };
const text = { key: '4611686018427387903', to: 'bob', kind: 'text', text: 'hello' } as const;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const refusal = (promise: Promise<unknown>): Promise<ChatError> =>
  promise.then(
    () => {
      throw new Error('it was not refused');
    },
    (error: ChatError) => error,
  );
const until = async (look: () => unknown): Promise<void> => {
  while (!look()) await pause(5);
};

describe('a line', () => {
  let server: FakeServer;
  let events: ClientEvent[];
  let connection: SdkConnection;
  let client: AgoraClient;
  const unhandled: unknown[] = [];
  const note = (event: PromiseRejectionEvent): void => void unhandled.push(event.reason);
  const told = (type: ClientEvent['type']) => events.filter((event) => event.type === type);

  const make = async (): Promise<void> => {
    const mine: ClientEvent[] = [];
    events = mine;
    connection = await makeConnection({ ...where, on: () => {} });
    client = new AgoraClient(connection, { on: (event) => mine.push(event) });
    server.root = connection.root;
  };

  beforeEach(async () => {
    unhandled.length = 0;
    addEventListener('unhandledrejection', note);
    server = new FakeServer();
    server.install();
    await make();
  });

  afterEach(async () => {
    client.close();
    await pause(20);
    server.uninstall();
    removeEventListener('unhandledrejection', note);
    expect(unhandled, 'unhandled rejections').to.deep.equal([]);
  });

  it('opens with the device of its own, and is in step when nothing waits', async () => {
    await client.open('alice', 'token');
    await until(() => told('synced').length);
    expect(server.sockets[0]!.url).to.equal('ws://localhost:1/ws');
    expect(told('synced')).to.have.length(1);
    const provision = connection.root.lookup('easemob.pb.Provision').decode(server.frames[0]!.payload);
    expect(provision.resource).to.contain('webim_web_d');
  });

  it('waits with being in step until what waited has come', async () => {
    server.unread = [{ queue: { name: 'bob' }, n: 1 }];
    server.onSync = (frame) => {
      const queue = frame.queue as { name?: string } | null;
      if (queue?.name === 'bob') server.deliver([{ contents: [{ type: 0, text: 'waited' }] }]);
    };
    await client.open('alice', 'token');
    await until(() => told('synced').length);
    expect(events.map(({ type }) => type)).to.deep.equal(['message', 'synced']);
  });

  it('sends under our key and learns id and time', async () => {
    await client.open('alice', 'token');
    expect(await client.send(text)).to.deep.equal({ id: '987654321', time: 1_700_000_000_000 });
    expect(server.sent().map(({ id }) => String(id))).to.deep.equal([text.key]);
  });

  it('says once that the line is gone, and stays still then', async () => {
    await client.open('alice', 'token');
    server.last.end();
    await pause(2500);
    expect(told('dropped')).to.have.length(1);
    expect((told('dropped')[0] as { error: ChatError }).error.code).to.equal('network');
    expect(server.sockets).to.have.length(1);
  });

  it('leaves no ghost when it is closed while it opens', async () => {
    server.blackHole = true;
    const opening = refusal(client.open('alice', 'token'));
    await pause(5);
    client.close();
    expect((await opening).code).to.equal('aborted');
    await pause(50);
    expect(server.sockets).to.have.length(1);
    expect(server.last.readyState).to.equal(3);
    expect(events).to.deep.equal([]);
  });

  it('leaves no ghost when it is closed between sign-in and answer', async () => {
    server.onFrame = () => client.close();
    expect((await refusal(client.open('alice', 'token'))).code).to.equal('aborted');
    await pause(50);
    expect(server.frames.map(({ command }) => command)).to.deep.equal([3]);
  });

  it('rejects what is on its way when it is closed, as perhaps done', async () => {
    await client.open('alice', 'token');
    server.onSync = () => {};
    const sending = refusal(client.send(text));
    await pause(5);
    client.close();
    const error = await sending;
    expect([error.code, error.ambiguous, error.retryable]).to.deep.equal(['interrupted', true, true]);
    expect(events.some(({ type }) => type === 'dropped')).to.equal(false);
  });

  it('refuses to send on a line that is gone, as surely not done', async () => {
    await client.open('alice', 'token');
    server.last.readyState = 3;
    const error = await refusal(client.send(text));
    expect([error.code, error.ambiguous, error.retryable]).to.deep.equal(['network', false, true]);
    expect(told('dropped')).to.have.length(0);
  });

  it('refuses everything before it is open and when it is opened twice', async () => {
    expect((await refusal(client.send(text))).code).to.equal('not-signed-in');
    await client.open('alice', 'token');
    expect((await refusal(client.open('alice', 'token'))).code).to.equal('already-signed-in');
  });

  it('gives up at a server that refuses the connection', async () => {
    server.refuses = true;
    const error = await refusal(client.open('alice', 'token'));
    expect([error.code, error.retryable]).to.deep.equal(['network', true]);
    const tries = server.sockets.length;
    await pause(100);
    expect(server.sockets.length).to.equal(tries);
  });

  it('names what a content security policy blocks', async () => {
    server.refuses = true;
    const opening = refusal(client.open('alice', 'token'));
    const blockedURI = 'ws://localhost:1/ws';
    const violation = { effectiveDirective: 'connect-src', blockedURI, disposition: 'enforce' } as const;
    const told = { documentURI: '', originalPolicy: '', statusCode: 0, violatedDirective: 'connect-src' };
    document.dispatchEvent(new SecurityPolicyViolationEvent('securitypolicyviolation', { ...told, ...violation }));
    const error = await opening;
    expect([error.code, error.retryable]).to.deep.equal(['csp-blocked', false]);
    expect(error.message).to.contain('ws://localhost:1');
  });

  const refusals: readonly (readonly [number, string, string])[] = [
    [1, 'Sorry, token expired', 'token-expired'],
    [1, 'Sorry, token or password does not match login info', 'token-invalid'],
    [1, 'Sorry, user not found', 'user-not-found'],
    [1, 'Sorry, user register limit', 'user-limit'],
    [1, 'anything', 'token-invalid'],
    [2, '', 'token-invalid'],
    [4, '', 'bad-app-key'],
    [6, 'token expired', 'token-expired'],
    [7, 'Sorry, the app day live count limit', 'user-limit'],
    [12, '', 'service-off'],
  ];
  for (const [errorCode, reason, code] of refusals) {
    it(`calls sign-in refusal ${errorCode} "${reason}" ${code}`, async () => {
      server.status = { errorCode, reason };
      expect((await refusal(client.open('alice', 'token'))).code).to.equal(code);
      await pause(20);
      expect(events).to.deep.equal([]);
      expect(server.sockets).to.have.length(1);
    });
  }

  const kicks: readonly (readonly [number, string])[] = [
    [1, 'user-removed'],
    [2, 'replaced'],
    [3, 'password-changed'],
    [4, 'kicked'],
  ];
  for (const [operation, code] of kicks) {
    it(`is ${code} after being put out by operation ${operation}`, async () => {
      await client.open('alice', 'token');
      const payload = connection.root.lookup('easemob.pb.StatisticsBody').encode({ operation }).finish();
      const metas = [{ id: '5', from: { name: 'alice' }, ns: 0, payload }];
      const queue = { name: 'alice' };
      server.push('CommSyncDL', 0, { status: { errorCode: 0 }, queue, isLast: true, metas });
      await until(() => told('dropped').length);
      server.last.end();
      await pause(10);
      expect(told('dropped').map((event) => (event as { error: ChatError }).error.code)).to.deep.equal([code]);
    });
  }

  it('reports how long the token lives, by the clock of the device and then by that of the server', async () => {
    const day = 24 * 3600 * 1000;
    server.tokenLife = 60 * day;
    server.now = () => Date.now() + 5 * day;
    await client.open('alice', 'token');
    await until(() => told('token-life').length > 1 && told('synced').length);
    const lives = told('token-life') as TokenLife[];
    expect(lives.slice(0, 2).map((life) => [Math.round(life.left / day), life.isServerTime])).to.deep.equal([
      [60, false],
      [55, true],
    ]);
    expect(events.map(({ type }) => type).filter((type) => type !== 'token-life')).to.deep.equal(['synced']);
  });

  for (const [what, life] of [
    ['over by the clock of the device', -1000],
    ['about to end', 30],
    ['of sixty days', 60 * 24 * 3600 * 1000],
  ] as const) {
    it(`leaves it to the session what becomes of a token ${what}`, async () => {
      server.tokenLife = life;
      server.now = () => 0;
      await client.open('alice', 'token');
      await until(() => told('synced').length);
      await pause(60);
      expect(events.map(({ type }) => type)).to.deep.equal(['token-life', 'synced']);
    });
  }

  it('goes down with the network, also as a second line of the page', async () => {
    await client.open('alice', 'token');
    const first = events;
    await make();
    await client.open('alice', 'token');
    dispatchEvent(new Event('offline'));
    await pause(10);
    expect(first.filter(({ type }) => type === 'dropped')).to.have.length(1);
    expect(told('dropped')).to.have.length(1);
  });

  it('lives on after bytes that are no frame', async () => {
    await client.open('alice', 'token');
    server.raw(Uint8Array.from([255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1, 2]));
    server.deliver([{ contents: [{ type: 0, text: 'still here' }] }]);
    await until(() => told('message').length);
  });

  it('confirms what it receives under ids that no other tab makes', async () => {
    await client.open('alice', 'token');
    server.deliver([{ contents: [{ type: 0, text: 'a' }] }]);
    await until(() => server.sent().length);
    const id = String(server.sent()[0]!.id);
    expect(BigInt(id) > 2n ** 40n).to.equal(true);
  });

  it('forgets messages that were refused, with their timers', async () => {
    server.onSync = (frame, socket) =>
      server.confirm(frame, socket, { status: { errorCode: 7, reason: 'sensitive words' } });
    await client.open('alice', 'token');
    expect((await refusal(client.send(text))).code).to.equal('moderated');
    expect(Object.keys(connection._msgHash)).to.deep.equal([]);
  });

  it('learns that the user may not write', async () => {
    server.onSync = (frame, socket) => server.confirm(frame, socket, { status: { errorCode: 15, reason: '' } });
    await client.open('alice', 'token');
    expect((await refusal(client.send(text))).code).to.equal('muted');
  });

  it('learns of a refusal in words that the SDK does not know', async () => {
    server.onSync = (frame, socket) => server.confirm(frame, socket, { status: { errorCode: 7, reason: 'new rule' } });
    await client.open('alice', 'token');
    const error = await refusal(client.send(text));
    expect([error.code, error.reason]).to.deep.equal(['server', 'denied: new rule']);
  });

  it('goes on when a listener throws, and the page hears of it', async () => {
    const reported: string[] = [];
    const onError = window.onerror;
    window.onerror = (message) => {
      if (typeof message === 'string') reported.push(message);
      return true;
    };
    const seen: string[] = [];
    client = new AgoraClient(connection, {
      on: (event) => {
        seen.push(event.type);
        if (event.type === 'message') throw new Error('a listener broke');
      },
    });
    await client.open('alice', 'token');
    server.deliver([{ contents: [{ type: 0, text: 'a' }] }, { contents: [{ type: 0, text: 'b' }] }]);
    await until(() => seen.filter((type) => type === 'message').length === 2);
    window.onerror = onError;
    expect(reported).to.have.length(2);
  });
});
