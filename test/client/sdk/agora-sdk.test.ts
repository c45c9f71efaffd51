import { expect } from '@open-wc/testing';
import { AgoraClient } from '../../../src/client/agora-client.js';
import { makeConnection, type SdkConnection } from '../../../src/client/sdk/agora-sdk.js';
import { connectClient } from '../../../src/client/connect-client.js';
import type { ClientOptions } from '../../../src/session/kernel/client-port.js';
import type { ChatError } from '../../../src/types/error.js';

const local = { appKey: 'demo#local', apiUrl: '/', socketUrl: '/ws', deviceId: 'd', on: () => {} };
type Inner = SdkConnection & { url: string; appKey: string; appId?: string };

describe('a connection of the SDK', () => {
  it('goes to the server that it is given, also by a path', async () => {
    const connection = (await makeConnection(local)) as Inner;
    expect(connection.apiUrl).to.equal(location.origin);
    expect(connection.url).to.equal(`${location.origin.replace('http', 'ws')}/ws`);
    expect(connection.isHttpDNS).to.equal(false);
  });

  it('finds the cloud by itself where none is given', async () => {
    const { appKey, deviceId, on } = local;
    expect((await makeConnection({ appKey, deviceId, on })).isHttpDNS).to.equal(true);
    const byId = (await makeConnection({ appId: 'abc', deviceId, on })) as Inner;
    expect([byId.appId, byId.appKey]).to.deep.equal(['abc', '']);
  });

  it('says nothing and collects nothing', async () => {
    const debug = console.debug;
    const log = console.log;
    const said: unknown[] = [];
    console.debug = console.log = (...words: unknown[]) => void said.push(words);
    try {
      const connection = await makeConnection(local);
      connection.logger.setConsoleLogVisibility(false);
    } finally {
      console.debug = debug;
      console.log = log;
    }
    expect(said).to.deep.equal([]);
  });

  it("writes nothing into the page's storage", async () => {
    localStorage.removeItem('loglevel');
    await makeConnection(local);
    expect(localStorage.getItem('loglevel')).to.equal(null);
  });

  const wrong: readonly (readonly [string, Partial<ClientOptions>, string])[] = [
    ['no app', { appKey: undefined }, 'bad-app-key'],
    ['an app key without its #', { appKey: 'demo' }, 'bad-app-key'],
    ['half an app key', { appKey: 'demo#' }, 'bad-app-key'],
    ['a REST address alone', { socketUrl: undefined }, 'bad-config'],
    ['a socket address alone', { apiUrl: undefined }, 'bad-config'],
    ['an address of another kind', { apiUrl: 'javascript:1' }, 'bad-config'],
    ['a broken address', { socketUrl: 'ws://:x' }, 'bad-config'],
  ];
  for (const [name, options, code] of wrong) {
    it(`is not made with ${name}`, async () => {
      const error = await connectClient({ ...local, ...options }).then(
        () => expect.fail(),
        (error: ChatError) => error,
      );
      expect(error.code).to.equal(code);
    });
  }

  it('has every call that the adapter makes', async () => {
    const { contact, presence } = await makeConnection(local);
    const source = AgoraClient.toString();
    const named = [...source.matchAll(/\b(contact|presence)\.(\w+)\(/g)];
    expect(new Set(named.map(([, , method]) => method)).size).to.equal(22);
    const plugins: Record<string, object> = { contact, presence };
    for (const [call, plugin, method] of named)
      expect(typeof Reflect.get(plugins[plugin!]!, method!), call).to.equal('function');
  });

  it('gives the page its eval and WebAssembly back', async () => {
    await makeConnection(local);
    expect([typeof globalThis.eval, typeof globalThis.WebAssembly]).to.deep.equal(['function', 'object']);
  });
});
