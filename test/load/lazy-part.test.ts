import { expect } from '@open-wc/testing';
import { isNotLoaded, lazyPart } from '../../src/load/lazy-part.js';
import { ChatError } from '../../src/types/error.js';

const from = 'https://example.com/assets/entry.js?v=2';
const missing = (address: string): TypeError =>
  new TypeError(`Failed to fetch dynamically imported module: ${address}`);

const failing = async (get: () => Promise<unknown>): Promise<ChatError> => {
  const error: unknown = await get().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).to.be.instanceOf(ChatError);
  return error as ChatError;
};

describe('lazyPart', () => {
  it('fetches once, however often it is asked', async () => {
    let asked = 0;
    const get = lazyPart({ name: 'It', from, load: () => Promise.resolve(++asked) });
    expect(await Promise.all([get(), get()])).to.deep.equal([1, 1]);
    expect(await get()).to.equal(1);
  });

  it('tries a second time under an address that was never used, and heals', async () => {
    const addresses: string[] = [];
    const part = { name: 'part' };
    const get = lazyPart({
      name: 'It',
      from,
      load: () => Promise.reject(missing('https://example.com/assets/chunks/part-1.js')),
      fetchModule: (address) => {
        addresses.push(address);
        return addresses.length < 4 ? Promise.reject(missing(address)) : Promise.resolve(part);
      },
    });
    await failing(get);
    await failing(get);
    expect(await get()).to.equal(part);
    expect(await get()).to.equal(part);
    expect(new Set(addresses).size).to.equal(4);
    for (const address of addresses)
      expect(address).to.match(/^https:\/\/example\.com\/assets\/chunks\/part-1\.js\?retry=\d+$/);
  });

  it('reads the address where the import is written, as browsers that do not tell it need', async () => {
    const seen: string[] = [];
    const forms = [
      `() => import('./chunks/part-2.js')`,
      '()=>import(`./chunks/part-2.js`)',
      `()=>__preload(()=>import(/* chunk */"./chunks/part-2.js"),[0])`,
    ];
    for (const form of forms) {
      const load = (): Promise<unknown> => Promise.reject(new TypeError('Importing a module script failed.'));
      load.toString = () => form;
      const fetchModule = (address: string): Promise<unknown> => Promise.resolve(seen.push(address));
      await lazyPart({ name: 'It', from, load, fetchModule })();
    }
    expect(seen.length).to.equal(forms.length);
    for (const address of seen) expect(address).to.match(/^https:\/\/example\.com\/assets\/chunks\/part-2\.js\?retry=/);
  });

  it('asks the bundler again where nobody tells an address', async () => {
    let asked = 0;
    const load = (): Promise<number> =>
      ++asked < 2 ? Promise.reject(new Error('Loading chunk 7 failed.')) : Promise.resolve(asked);
    expect(await lazyPart({ name: 'It', from, load })()).to.equal(2);
  });

  it('tries under no other address where the page holds the files to their hashes', async () => {
    const addresses: string[] = [];
    const get = lazyPart({
      name: 'It',
      from,
      load: () => Promise.reject(missing('https://example.com/assets/chunks/part-1.js')),
      fetchModule: (address) => Promise.resolve(addresses.push(address)),
      isPinned: () => true,
    });
    await failing(get);
    await failing(get);
    expect(addresses).to.deep.equal([]);
  });

  it('says what is missing and what to do, as an error that can be tried again', async () => {
    const cause = missing('https://example.com/a.js');
    const get = lazyPart({
      name: 'The emoji picker',
      from,
      load: () => Promise.reject(cause),
      fetchModule: () => Promise.reject(cause),
    });
    const error = await failing(get);
    expect(error.code).to.equal('network');
    expect(error.retryable).to.equal(true);
    expect(error.message).to.match(/^The emoji picker could not be loaded: check the network/);
    expect(error.cause).to.equal(cause);
    expect(isNotLoaded(error)).to.equal(true);
    expect(isNotLoaded(new ChatError('network', 'Another one'))).to.equal(false);
  });

  it('is not content with the empty module that webpack hands out after a failure', async () => {
    const { reportError } = globalThis;
    globalThis.reportError = () => undefined;
    try {
      const cause = new TypeError('eval is not a function');
      let tries = 0;
      const load = (): Promise<object> => (++tries < 2 ? Promise.reject(cause) : Promise.resolve({}));
      const error = await failing(lazyPart({ name: 'It', from, load }));
      expect(error.code).to.equal('bad-config');
      expect(error.cause).to.equal(cause);
    } finally {
      globalThis.reportError = reportError;
    }
  });

  for (const [browser, error] of [
    ['webpack', new Error("Cannot find module 'agora-chat/miniCore/miniCore'")],
    ['Chromium', new TypeError("Failed to resolve module specifier 'agora-chat/miniCore'")],
    ['Firefox', new TypeError('The specifier “agora-chat” was a bare specifier, but was not remapped to anything.')],
    ['Safari', new TypeError("Module name, 'agora-chat' does not resolve to a valid URL.")],
    ['an old cache', new SyntaxError("The requested module './a.js' does not provide an export named 'b'")],
    ['the code itself', new TypeError('Cannot read properties of undefined')],
  ] as const)
    it(`says of a part that is there and does not run that waiting does not help (${browser})`, async () => {
      const told: unknown[] = [];
      const { reportError } = globalThis;
      globalThis.reportError = (problem: unknown) => void told.push(problem);
      try {
        let tries = 0;
        const load = (): Promise<never> => (tries++, Promise.reject(error));
        const thrown = await failing(lazyPart({ name: 'The chat program', from, load, fetchModule: load }));
        expect(thrown.code).to.equal('bad-config');
        expect(thrown.retryable).to.equal(false);
        expect(thrown.message).to.match(
          /^The chat program is there but does not run \(.*: look at how the page was built/,
        );
        expect(tries).to.equal(2);
        expect(told).to.deep.equal([thrown]);
        expect(isNotLoaded(thrown)).to.equal(false);
      } finally {
        globalThis.reportError = reportError;
      }
    });
});
