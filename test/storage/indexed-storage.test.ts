import { expect } from '@open-wc/testing';
import { openDB } from 'idb';
import type { ChatStorage, OutboxEntry } from '../../src/session/kernel/storage-port.js';
import { databaseName } from '../../src/storage/database.js';
import { IndexedStorage } from '../../src/storage/indexed-storage.js';
import { MemoryStorage } from '../../src/storage/memory-storage.js';
import { openStorage } from '../../src/storage/open-storage.js';
import { ChatError } from '../../src/types/error.js';
import type { Message } from '../../src/types/message.js';
import { makeMessage } from '../support/scripted-client.js';

let serial = 0;
const freshScope = () => ({ app: 'demo#local', user: `user-${Date.now()}-${++serial}` });
const entry = (key: string, order: number, to = 'bob', part: Partial<OutboxEntry> = {}): OutboxEntry => ({
  outgoing: { key, to, kind: 'text', text: key },
  order,
  ...part,
});
const message = (id: number, part: Partial<Message> = {}): Message =>
  makeMessage({ id: String(id), key: `k${id}`, time: id, text: `m${id}`, ...part });
const keys = (entries: readonly OutboxEntry[]) => entries.map(({ outgoing }) => outgoing.key);
const texts = (messages: readonly Message[]) => messages.map(({ text }) => text);
/** As it stands on a prototype, to be put back there. */
const method = <Of extends object, Name extends keyof Of>(prototype: Of, name: Name): Of[Name] =>
  Object.getOwnPropertyDescriptor(prototype, name)!.value as Of[Name];
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

const kinds: readonly [name: string, open: () => Promise<ChatStorage>][] = [
  ['IndexedStorage', () => IndexedStorage.open(freshScope())],
  ['MemoryStorage, its twin', () => Promise.resolve(new MemoryStorage())],
];

for (const [name, open] of kinds) {
  describe(name, () => {
    let storage: ChatStorage;
    beforeEach(async () => {
      storage = await open();
    });
    afterEach(async () => {
      await storage.wipe().catch(() => {});
    });

    it('keeps the outbox in the order of sending, of all peers or of one', async () => {
      await storage.putOutbox(entry('b', 2));
      await storage.putOutbox(entry('c', 3, 'carol'));
      await storage.putOutbox(entry('a', 1));
      expect(keys(await storage.outbox())).to.deep.equal(['a', 'b', 'c']);
      expect(keys(await storage.outbox('bob'))).to.deep.equal(['a', 'b']);
      await storage.putOutbox(entry('a', 1, 'bob', { triedBy: 'me' }));
      await storage.removeOutbox('b');
      expect(await storage.outbox('bob')).to.deep.equal([entry('a', 1, 'bob', { triedBy: 'me' })]);
    });

    it('has messages of one millisecond in the order of their ids, which are numbers', async () => {
      await storage.write({ messages: [9, 10].map((id) => message(id, { time: 5 })) });
      expect(texts(await storage.messages('bob', 10))).to.deep.equal(['m9', 'm10']);
      expect(texts(await storage.messages('bob', 1))).to.deep.equal(['m10']);
    });

    it('changes what waits only while it is there', async () => {
      await storage.putOutbox(entry('a', 1));
      await storage.putOutbox(entry('a', 2), true);
      await storage.putOutbox(entry('b', 3), true);
      expect(await storage.outbox()).to.deep.equal([entry('a', 2)]);
    });

    it('keeps files', async () => {
      const blob = new Blob(['a picture'], { type: 'image/png' });
      await storage.putOutbox(entry('f', 1, 'bob', { file: { blob, name: 'cat.png', width: 3 } }));
      const [kept] = await storage.outbox();
      expect(kept!.file).to.include({ name: 'cat.png', width: 3 });
      expect(await kept!.file!.blob.text()).to.equal('a picture');
      expect(kept!.file!.blob.type).to.equal('image/png');
    });

    it('keeps messages by peer and time, and gives out the newest', async () => {
      await storage.write({
        messages: [message(3), message(1), message(2), message(9, { from: 'carol', peer: 'carol' })],
      });
      expect(texts(await storage.messages('bob', 10))).to.deep.equal(['m1', 'm2', 'm3']);
      expect(texts(await storage.messages('bob', 2))).to.deep.equal(['m2', 'm3']);
      await storage.write({ messages: [message(2, { text: 'edited' })], removedMessages: [message(3)] });
      expect(texts(await storage.messages('bob', 10))).to.deep.equal(['m1', 'edited']);
    });

    it('keeps conversations, and removes one with its messages', async () => {
      const bob = { peer: 'bob', unread: 2, draft: 'hm', last: message(1), syncedUpTo: { time: 1, id: '1' } };
      await storage.write({ conversations: [bob, { peer: 'bobby', unread: 0 }], messages: [message(1)] });
      await storage.write({ messages: [message(2, { from: 'bobby', peer: 'bobby' })] });
      expect(await storage.conversations()).to.deep.equal([bob, { peer: 'bobby', unread: 0 }]);
      await storage.write({ removedConversations: ['bob'] });
      expect(await storage.conversations()).to.deep.equal([{ peer: 'bobby', unread: 0 }]);
      expect(await storage.messages('bob', 10)).to.be.empty;
      expect(await storage.messages('bobby', 10)).to.have.length(1);
    });

    it('keeps how emoji are chosen until it is wiped', async () => {
      expect(await storage.emoji()).to.equal(undefined);
      await storage.write({ emoji: { tone: 3, recent: ['🚀'] } });
      await storage.write({ messages: [message(1)] });
      expect(await storage.emoji()).to.deep.equal({ tone: 3, recent: ['🚀'] });
    });

    it('removes before it writes, in one batch', async () => {
      await storage.write({ messages: [message(1)] });
      await storage.write({
        removedConversations: ['bob'],
        conversations: [{ peer: 'bob', unread: 0 }],
        messages: [message(2)],
      });
      expect(texts(await storage.messages('bob', 10))).to.deep.equal(['m2']);
      expect(await storage.conversations()).to.have.length(1);
    });
  });
}

describe('IndexedStorage', () => {
  it('takes over what an older version of this page has kept', async () => {
    const scope = freshScope();
    const old = await openDB(databaseName(scope), 1, {
      upgrade(database) {
        database.createObjectStore('outbox', { keyPath: 'outgoing.key' }).createIndex('peer', 'outgoing.to');
        database.createObjectStore('messages', { keyPath: ['peer', 'time', 'id'] });
        database.createObjectStore('conversations', { keyPath: 'peer' });
      },
    });
    await old.put('outbox', entry('a', 1));
    old.close();
    const storage = await IndexedStorage.open(scope);
    expect(keys(await storage.outbox())).to.deep.equal(['a']);
    expect(await storage.emoji()).to.equal(undefined);
    await storage.wipe();
  });

  it('survives, for its user only', async () => {
    const scope = freshScope();
    const before = await IndexedStorage.open(scope);
    await before.putOutbox(entry('a', 1));
    before.close();
    const after = await IndexedStorage.open(scope);
    const other = await IndexedStorage.open(freshScope());
    expect(keys(await after.outbox())).to.deep.equal(['a']);
    expect(await other.outbox()).to.be.empty;
    await Promise.all([after.wipe(), other.wipe()]);
  });

  it('is opened anew when the browser has taken it away, and what is written then survives', async () => {
    const scope = freshScope();
    const opened: IDBDatabase[] = [];
    const open = method<IDBFactory, 'open'>(IDBFactory.prototype, 'open');
    IDBFactory.prototype.open = function (...given) {
      const request = open.apply(this, given);
      request.addEventListener('success', () => opened.push(request.result));
      return request;
    };
    try {
      const storage = await IndexedStorage.open(scope);
      await storage.putOutbox(entry('a', 1));
      // What a browser does when a person clears the site's data.
      opened[0]!.close();
      opened[0]!.dispatchEvent(new Event('close'));
      await Promise.all([storage.putOutbox(entry('b', 2)), storage.write({ messages: [message(1)] })]);
      expect(opened).to.have.length(2);
      storage.close();
    } finally {
      IDBFactory.prototype.open = open;
    }
    const after = await IndexedStorage.open(scope);
    expect(keys(await after.outbox())).to.deep.equal(['a', 'b']);
    expect(texts(await after.messages('bob', 10))).to.deep.equal(['m1']);
    await after.wipe();
  });

  it('stays closed once it was closed, or wiped', async () => {
    for (const end of ['wipe', 'close'] as const) {
      const storage = await IndexedStorage.open(freshScope());
      await storage[end]();
      const refused = await storage.putOutbox(entry('a', 1)).catch((error: unknown) => error);
      expect(refused).to.be.instanceOf(ChatError);
    }
  });

  it('stays closed where another tab took it away, and is opened anew where it was not closed', async () => {
    const scope = freshScope();
    const [closed, open] = [await IndexedStorage.open(scope), await IndexedStorage.open(scope)];
    await (await IndexedStorage.open(scope)).wipe();
    const next = await IndexedStorage.open(scope);
    await next.putOutbox(entry('new', 1));
    closed.close();
    await open.putOutbox(entry('b', 2));
    const refused = await closed.putOutbox(entry('a', 3)).catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(ChatError);
    expect(keys(await next.outbox())).to.deep.equal(['new', 'b']);
    open.close();
    await next.wipe();
  });

  it('leaves not even its name when it is wiped, also while another tab has it open', async () => {
    const scope = freshScope();
    const one = await IndexedStorage.open(scope);
    const two = await IndexedStorage.open(scope);
    await one.write({ messages: [message(1)] });
    await two.wipe();
    // The next opening waits until the removal is done.
    const again = await IndexedStorage.open(scope);
    expect(await again.messages('bob', 10)).to.be.empty;
    await again.wipe();
    const probe = await IndexedStorage.open(freshScope());
    expect(await databases()).not.to.include(databaseName(scope));
    await probe.wipe();
  });

  it('forgets messages far behind those that are asked for', async () => {
    const storage = await IndexedStorage.open(freshScope());
    await storage.write({ messages: Array.from({ length: 300 }, (_, number) => message(number + 1)) });
    expect(await storage.messages('bob', 50)).to.have.length(50);
    expect(texts(await storage.messages('bob', 1_000))[0]).to.equal('m251');
    await storage.wipe();
  });

  it('says what is wrong, as a ChatError', async () => {
    const storage = await IndexedStorage.open(freshScope());
    await storage.wipe();
    const error: unknown = await storage.outbox().catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(ChatError);
    expect((error as ChatError).code).to.equal('storage');
  });
});

describe('openStorage', () => {
  const real = Object.getOwnPropertyDescriptor(window, 'indexedDB')!;
  afterEach(() => Object.defineProperty(window, 'indexedDB', real));
  const standIn = (open: () => unknown): void =>
    void Object.defineProperty(window, 'indexedDB', { configurable: true, value: { open } });

  it('opens the real one', async () => {
    const storage = await openStorage(freshScope());
    expect(storage.persistent).to.equal(true);
    await storage.wipe();
  });

  it('works on in memory where the browser forbids it', async () => {
    standIn(() => {
      throw new DOMException('No.', 'SecurityError');
    });
    expect((await openStorage(freshScope())).persistent).to.equal(false);
  });

  it('works on in memory where the browser never answers', async () => {
    standIn(
      () => Object.create(IDBOpenDBRequest.prototype, { addEventListener: { value: () => {} } }) as IDBOpenDBRequest,
    );
    expect((await openStorage(freshScope())).persistent).to.equal(false);
  });

  it('leaves the store of a later version, or of another shape, as it is until a sign-out, and says why nothing is kept', async () => {
    const makes: readonly ((name: string) => Promise<{ close(): void }>)[] = [
      (name) => openDB(name, 3, { upgrade: (it) => void it.createObjectStore('later').put('kept', 'a') }),
      (name) => openDB(name, 2, { upgrade: (it) => void it.createObjectStore('later').put('kept', 'a') }),
    ];
    for (const make of makes) {
      const scope = freshScope();
      (await make(databaseName(scope))).close();
      const storage = await openStorage(scope);
      expect(storage.persistent).to.equal(false);
      expect(storage.reason).to.be.instanceOf(ChatError);
      expect(storage.reason!.message).to.contain('Another version');
      await storage.putOutbox(entry('1', 1));
      const database = await openDB(databaseName(scope));
      expect(await database.get('later', 'a')).to.equal('kept');
      database.close();
      await storage.wipe();
      storage.close();
      expect(await databases(), 'the next user of the browser').not.to.include(databaseName(scope));
    }
  });

  it('leaves nothing after a sign-out of what opened too late', async () => {
    const scope = freshScope();
    const before = await IndexedStorage.open(scope);
    await before.write({ messages: [message(1)] });
    before.close();
    const open = method<IDBFactory, 'open'>(IDBFactory.prototype, 'open');
    const setTimeout = window.setTimeout.bind(window);
    const answers: (() => void)[] = [];
    IDBFactory.prototype.open = function (...given) {
      const request = open.apply(this, given);
      const hold = (event: Event): void => {
        event.stopImmediatePropagation();
        request.removeEventListener('success', hold);
        answers.push(() => request.dispatchEvent(new Event('success')));
      };
      request.addEventListener('success', hold);
      return request;
    };
    window.setTimeout = ((run: () => void, after: number) => setTimeout(run, after / 1000)) as typeof window.setTimeout;
    try {
      const storage = await openStorage(scope);
      expect(storage.persistent).to.equal(false);
      window.setTimeout = setTimeout;
      const wiped = storage.wipe();
      for (const answer of answers) answer();
      await wiped;
    } finally {
      Object.assign(window, { setTimeout });
      IDBFactory.prototype.open = open;
    }
    expect(await databases()).not.to.include(databaseName(scope));
  });

  it('says at a sign-out that what is stored could not be removed, but not where there can be nothing', async () => {
    const refusing = (name: string) => (): never => {
      throw new DOMException('No.', name);
    };
    const wipedWith = async (name: string): Promise<unknown> => {
      const value = { open: refusing(name), deleteDatabase: refusing(name) };
      Object.defineProperty(window, 'indexedDB', { configurable: true, value });
      const storage = await openStorage(freshScope());
      return storage.wipe().catch((error: unknown) => error);
    };
    for (const name of ['UnknownError', 'InvalidStateError', 'QuotaExceededError']) {
      const error = await wipedWith(name);
      expect(error, name).to.be.instanceOf(ChatError);
      expect((error as ChatError).message).to.contain('cannot be removed');
    }
    expect(await wipedWith('SecurityError')).to.equal(undefined);
    Object.defineProperty(window, 'indexedDB', { configurable: true, value: undefined });
    expect(await (await openStorage(freshScope())).wipe()).to.equal(undefined);
  });

  it('removes as a whole what cannot be emptied', async () => {
    const scope = freshScope();
    const storage = await IndexedStorage.open(scope);
    await storage.write({ messages: [message(1)] });
    const clear = method<IDBObjectStore, 'clear'>(IDBObjectStore.prototype, 'clear');
    IDBObjectStore.prototype.clear = () => {
      throw new DOMException('The store is damaged.', 'UnknownError');
    };
    try {
      await storage.wipe();
    } finally {
      IDBObjectStore.prototype.clear = clear;
    }
    expect(await databases()).not.to.include(databaseName(scope));
  });
});
