import { expect } from '@open-wc/testing';
import type { Outgoing } from '../../../src/session/kernel/client-port.js';
import type { ChatStorage, OutboxEntry } from '../../../src/session/kernel/storage-port.js';
import { MemoryStorage } from '../../../src/storage/memory-storage.js';
import { ChatError } from '../../../src/types/error.js';
import { deferred, makeMessage } from '../../support/scripted-client.js';
import { shownMessages } from '../../../src/session/state/select.js';
import { Stage, settle } from '../stage.js';

const lost = (ambiguous: boolean) =>
  new ChatError(ambiguous ? 'interrupted' : 'network', 'lost', { retryable: true, ambiguous });
const sentTexts = (stage: Stage): string[] => stage.world.called('send').map((call) => (call.args[0] as Outgoing).text);
const storedTexts = (stage: Stage): string[] => stage.world.messages.map((message) => message.text);

/** Another tab sends what waits; it arrives, and the tab is closed before it hears so. */
const sendAndClose = async (stage: Stage): Promise<void> => {
  stage.world.once('send', (outgoing: Outgoing) => {
    stage.world.store(outgoing, 'alice');
    setTimeout(() => stage.tabs.at(-1)!.session.dispose());
    return new Promise(() => {});
  });
  await stage.online();
  await settle();
};

describe('outbox', () => {
  let stage: Stage;
  beforeEach(() => {
    stage = new Stage();
  });
  afterEach(() => {
    expect(stage.reported).to.deep.equal([]);
  });

  it('sends in order, one at a time to a peer, and peers side by side', async () => {
    const tab = await stage.online();
    const first = stage.world.hold<{ id: string; time: number }>('send');
    tab.session.send('bob', 'one');
    tab.session.send('bob', 'two');
    tab.session.send('carol', 'elsewhere');
    await settle();
    expect(sentTexts(stage)).to.deep.equal(['one', 'elsewhere']);
    first.resolve({ id: '5', time: stage.clock.now() });
    await settle();
    expect(sentTexts(stage)).to.deep.equal(['one', 'elsewhere', 'two']);
    expect(tab.texts('bob')).to.have.members(['one', 'two']);
    expect(tab.with('bob').pending).to.be.empty;
    expect(await stage.store().outbox()).to.be.empty;
  });

  it('sends while it stores, and removes what it stored only then', async () => {
    const tab = await stage.online();
    await settle();
    const store = stage.store();
    const stored = deferred<void>();
    const put = store.putOutbox.bind(store);
    store.putOutbox = (entry) => stored.promise.then(() => put(entry));
    const read = store.outbox.bind(store);
    store.outbox = (peer) => stored.promise.then(() => read(peer));
    tab.session.send('bob', 'at once');
    await settle();
    expect(storedTexts(stage)).to.deep.equal(['at once']);
    expect(tab.texts('bob')).to.deep.equal(['at once']);
    tab.session.send('bob', 'and the next');
    await settle();
    expect(storedTexts(stage)).to.deep.equal(['at once', 'and the next']);
    stored.resolve();
    await settle();
  });

  it('looks into the store first where another tab was sending', async () => {
    const tab = await stage.online();
    const other = await stage.online();
    const first = stage.world.hold<{ id: string; time: number }>('send');
    tab.session.send('bob', 'one');
    await settle();
    other.session.send('bob', 'two');
    await settle();
    first.resolve({ id: '5', time: stage.clock.now() });
    await settle();
    expect(sentTexts(stage)).to.deep.equal(['one', 'two']);
    expect(await stage.store().outbox()).to.be.empty;
    expect(other.texts('bob')).to.have.members(['one', 'two']);
  });

  it('keeps what is written without a line, and sends it in order with the next', async () => {
    const tab = await stage.online();
    stage.world.client.drop();
    await settle();
    tab.session.send('bob', 'one');
    tab.session.send('bob', 'two');
    await settle();
    expect(tab.pending('bob')).to.deep.equal(['sending: one', 'sending: two']);
    await stage.clock.pass(1_000);
    expect(tab.state.status).to.equal('online');
    expect(storedTexts(stage)).to.deep.equal(['one', 'two']);
    expect(tab.texts('bob')).to.deep.equal(['one', 'two']);
  });

  it('does not send again what arrived although its acknowledgement was lost', async () => {
    const tab = await stage.online();
    stage.world.once('send', (outgoing: Outgoing) => {
      stage.world.store(outgoing, 'alice');
      stage.world.client.drop();
      throw lost(true);
    });
    const key = tab.session.send('bob', 'only once');
    await stage.clock.pass(2_000);
    expect(tab.state.status).to.equal('online');
    expect(stage.world.called('send')).to.have.length(1);
    expect(tab.with('bob').messages).to.have.length(1);
    expect(tab.with('bob').messages[0]).to.include({ key, status: 'sent' });
    expect(tab.with('bob').pending).to.be.empty;
  });

  it('asks the history, and sends again with the same key, when the line dropped before it arrived', async () => {
    const tab = await stage.online();
    stage.world.once('send', () => {
      stage.world.client.drop();
      throw lost(true);
    });
    const key = tab.session.send('bob', 'hello');
    await stage.clock.pass(2_000);
    const keys = stage.world.called('send').map((call) => (call.args[0] as Outgoing).key);
    expect(keys).to.deep.equal([key, key]);
    const order = stage.world.calls.map((call) => call.method).filter((name) => name === 'send' || name === 'history');
    expect(order).to.deep.equal(['send', 'history', 'send']);
    expect(storedTexts(stage)).to.deep.equal(['hello']);
  });

  it('does not wait for an answer that a lost line will never give', async () => {
    const tab = await stage.online();
    stage.world.hold('send');
    tab.session.send('bob', 'hello');
    await settle();
    stage.world.client.drop();
    await stage.clock.pass(2_000);
    expect(storedTexts(stage)).to.deep.equal(['hello']);
    expect(tab.texts('bob')).to.deep.equal(['hello']);
  });

  it('loses nothing to a page that is closed before the store has it, or is open', async () => {
    stage.world.answer('open', () => new Promise(() => {}));
    const opening = stage.tab({ userId: 'alice', token: 't' }, { openStorage: () => new Promise(() => {}) });
    await settle();
    opening.session.send('bob', 'one');
    opening.session.dispose();
    stage.world.answer('open');
    const after = await stage.online();
    expect(storedTexts(stage)).to.deep.equal(['one']);
    const store = stage.store();
    const putOutbox = store.putOutbox.bind(store);
    store.putOutbox = () => new Promise(() => {});
    stage.world.client.drop();
    after.session.send('bob', 'two');
    after.session.dispose();
    store.putOutbox = putOutbox;
    const last = await stage.online();
    expect(storedTexts(stage)).to.deep.equal(['one', 'two']);
    expect(last.texts('bob')).to.deep.equal(['two']);
    expect([stage.journal().entries(), await store.outbox()]).to.deep.equal([[], []]);
  });

  it('is emptied by another tab of what a closed one had no time to store', async () => {
    const tab = await stage.online();
    const closed = await stage.online();
    await settle();
    const store = stage.store();
    const putOutbox = store.putOutbox.bind(store);
    store.putOutbox = () => new Promise(() => {});
    stage.world.clients.at(-1)!.drop();
    closed.session.send('bob', 'look after this');
    closed.session.dispose();
    store.putOutbox = putOutbox;
    await settle();
    expect(storedTexts(stage)).to.deep.equal(['look after this']);
    expect(tab.texts('bob')).to.deep.equal(['look after this']);
  });

  it('sends once what another tab found before the store had it', async () => {
    const tab = await stage.online();
    const other = await stage.online();
    await settle();
    const store = stage.store();
    const stored = deferred<void>();
    const put = store.putOutbox.bind(store);
    store.putOutbox = (entry) => stored.promise.then(() => put(entry));
    stage.world.clients.at(-1)!.drop();
    other.session.send('bob', 'once');
    await settle();
    store.putOutbox = put;
    await settle();
    expect(storedTexts(stage)).to.deep.equal(['once']);
    stored.resolve();
    await stage.clock.pass(20_000);
    expect(storedTexts(stage)).to.deep.equal(['once']);
    expect(await store.outbox()).to.deep.equal([]);
    expect([tab.pending('bob'), other.pending('bob')]).to.deep.equal([[], []]);
  });

  it('asks the history for what another tab took out of the journal before the store was open', async () => {
    const storage = deferred<ChatStorage>();
    const tab = await stage.online({}, { openStorage: () => storage.promise });
    await settle();
    stage.world.client.drop();
    await settle();
    const key = tab.session.send('bob', 'only once');
    expect(stage.journal().entries()).to.have.length(1);
    await sendAndClose(stage);
    expect((await stage.store().outbox())[0])
      .to.have.property('triedBy')
      .that.is.a('string');
    storage.resolve(stage.store());
    await stage.clock.pass(20_000);
    expect(sentTexts(stage)).to.deep.equal(['only once']);
    expect(tab.with('bob').messages.map((message) => message.key)).to.deep.equal([key]);
    expect(await stage.store().outbox()).to.deep.equal([]);
  });

  it('sends what the store has before what a closed tab left in the journal', async () => {
    const before = await stage.online();
    stage.world.client.drop();
    await settle();
    for (const text of ['one', 'two']) before.session.send('bob', text);
    await settle();
    const store = stage.store();
    const put = store.putOutbox.bind(store);
    store.putOutbox = () => new Promise(() => {});
    before.session.send('bob', 'three');
    before.session.dispose();
    store.putOutbox = put;
    const storage = deferred<ChatStorage>();
    await stage.online({}, { openStorage: () => storage.promise });
    await settle();
    storage.resolve(store);
    await stage.clock.pass(2_000);
    expect(sentTexts(stage)).to.deep.equal(['one', 'two', 'three']);
  });

  it('asks the history, where only the journal is shared, for what another tab took and may have sent', async () => {
    const memory = { openStorage: () => Promise.resolve(new MemoryStorage()) };
    const tab = await stage.online({}, memory);
    await settle();
    stage.world.client.drop();
    await settle();
    tab.session.send('bob', 'only once');
    await sendAndClose(stage);
    await stage.clock.pass(20_000);
    expect(sentTexts(stage)).to.deep.equal(['only once']);
    expect(tab.texts('bob')).to.deep.equal(['only once']);
    expect(tab.pending('bob')).to.deep.equal([]);
  });

  it('does not send what was discarded while it was being stored', async () => {
    const tab = await stage.online();
    stage.world.client.drop();
    await settle();
    const key = tab.session.send('bob', 'better not');
    await settle();
    const store = stage.store();
    const stored = deferred<void>();
    const put = store.putOutbox.bind(store);
    store.putOutbox = (entry) => stored.promise.then(() => put(entry));
    await stage.clock.pass(2_000);
    expect(tab.state.status).to.equal('online');
    tab.session.discard('bob', key);
    stored.resolve();
    await stage.clock.pass(10_000);
    expect(storedTexts(stage)).to.deep.equal([]);
    expect(await store.outbox()).to.deep.equal([]);
  });

  it('takes nothing of a user whose time is over when the store answers', async () => {
    const tab = await stage.online();
    const other = await stage.online();
    await settle();
    for (const client of stage.world.clients) client.drop();
    await settle();
    const store = stage.store();
    const answer = deferred<readonly OutboxEntry[]>();
    tab.session.send('bob', 'of alice alone');
    await settle();
    const waiting = await store.outbox();
    expect(waiting).to.have.length(1);
    store.outbox = () => answer.promise;
    await stage.clock.pass(2_000);
    expect(other.state.status).to.equal('online');
    await other.session.logout();
    answer.resolve(waiting);
    await settle();
    expect(other.state.conversations.size).to.equal(0);
    await other.session.loginWithToken('carol', 't');
    await stage.clock.pass(10_000);
    expect(storedTexts(stage)).to.deep.equal([]);
    expect(await stage.store('carol').outbox()).to.deep.equal([]);
  });

  it('loses nothing where one tab has a store and the other has only the journal', async () => {
    const tab = await stage.online();
    const forgetful = await stage.online({}, { openStorage: () => Promise.resolve(new MemoryStorage()) });
    await settle();
    const store = stage.store();
    const stored = deferred<void>();
    const put = store.putOutbox.bind(store);
    store.putOutbox = (entry) => stored.promise.then(() => put(entry));
    stage.world.clients[0]!.drop();
    await settle();
    const first = stage.world.hold<{ id: string; time: number }>('send');
    tab.session.send('bob', 'one');
    tab.session.send('bob', 'two');
    await settle();
    stored.resolve();
    await settle();
    tab.session.send('bob', 'three');
    await settle();
    first.resolve({ id: '5', time: stage.clock.now() });
    await stage.clock.pass(30_000);
    expect(sentTexts(stage)).to.deep.equal(['one', 'two', 'three']);
    expect(tab.texts('bob')).to.deep.equal(['one', 'two', 'three']);
    expect(forgetful.texts('bob')).to.deep.equal(['one', 'two', 'three']);
    expect([await store.outbox(), stage.journal().entries()]).to.deep.equal([[], []]);
  });

  it('keeps no message in the journal that is stored, nor any after a sign-out', async () => {
    const tab = await stage.online();
    stage.world.client.drop();
    tab.session.send('bob', 'stored');
    expect(stage.journal().entries()).to.have.length(1);
    await settle();
    expect(stage.journal().entries()).to.deep.equal([]);
    const store = stage.store();
    store.putOutbox = () => new Promise(() => {});
    tab.session.send('bob', 'not stored');
    await settle();
    expect(Object.values(stage.items).join()).to.contain('not stored');
    await tab.session.logout();
    expect(Object.keys(stage.items)).to.deep.equal([]);
  });

  it('survives a reload with a full outbox', async () => {
    const before = await stage.online();
    stage.world.client.drop();
    for (const text of ['one', 'two', 'three']) before.session.send('bob', text);
    await settle();
    before.session.dispose();
    const after = await stage.online();
    await settle();
    expect(storedTexts(stage)).to.deep.equal(['one', 'two', 'three']);
    expect(after.texts('bob')).to.deep.equal(['one', 'two', 'three']);
    expect(await stage.store().outbox()).to.be.empty;
  });

  it('asks the history for what was being sent when the page was reloaded', async () => {
    const before = await stage.online();
    stage.world.once('send', (outgoing: Outgoing) => {
      stage.world.store(outgoing, 'alice');
      return new Promise(() => {});
    });
    before.session.send('bob', 'on its way');
    await settle();
    before.session.dispose();
    const after = await stage.online();
    await settle();
    expect(stage.world.called('send')).to.have.length(1);
    expect(after.texts('bob')).to.deep.equal(['on its way']);
    expect(after.with('bob').pending).to.be.empty;
  });

  it('says at the message why it can not be sent, and goes on behind it', async () => {
    const tab = await stage.online();
    stage.world.fail('send', new ChatError('blocked', 'The peer has blocked you.'));
    tab.session.send('bob', 'one');
    tab.session.send('bob', 'two');
    await settle();
    expect(tab.pending('bob')).to.deep.equal(['failed: one']);
    expect(tab.with('bob').pending[0]!.error).to.include({ code: 'blocked', retryable: false });
    expect(tab.texts('bob')).to.deep.equal(['two']);
  });

  it('tries again later what may succeed later, and then leaves it to the person', async () => {
    const tab = await stage.online();
    const busy = () => {
      throw new ChatError('busy', 'busy', { retryable: true });
    };
    stage.world.answer('send', busy);
    const key = tab.session.send('bob', 'one');
    await stage.clock.pass(60_000);
    expect(stage.world.called('send')).to.have.length(4);
    expect(tab.pending('bob')).to.deep.equal(['failed: one']);
    stage.world.answer('send');
    tab.session.retry('bob', key);
    expect(tab.pending('bob')).to.deep.equal(['sending: one']);
    await settle();
    expect(tab.texts('bob')).to.deep.equal(['one']);
  });

  it('keeps a failed message, with its reason, over a reload', async () => {
    const before = await stage.online();
    stage.world.fail('send', new ChatError('moderated', 'The text was refused.'));
    before.session.send('bob', 'rude');
    await settle();
    before.session.dispose();
    const after = await stage.online();
    expect(after.pending('bob')).to.deep.equal(['failed: rude']);
    expect(after.with('bob').pending[0]!.error).to.be.instanceOf(ChatError);
    expect(after.with('bob').pending[0]!.error!.code).to.equal('moderated');
  });

  it('keeps the places of failed messages over a reload, on a device whose clock is an hour ahead too', async () => {
    const right = (): number => stage.clock.now() - 3_600_000;
    stage.clock.set(3_600_000);
    const before = await stage.online();
    await stage.clock.pass(20_000);
    const rude = ['one', 'two', 'three', 'four', 'five', 'six'];
    for (const text of rude) {
      stage.world.fail('send', new ChatError('moderated', 'The text was refused.'));
      before.session.send('bob', text);
      await stage.clock.pass(1_000);
    }
    const later = makeMessage({ text: 'later', time: right() });
    stage.world.client.emit({ type: 'message', message: later, origin: 'live' });
    await stage.clock.pass(1_000);
    before.session.dispose();
    const orders = (await stage.store().outbox()).map(({ order }) => order);
    expect(new Set(orders).size, 'each has its own').to.equal(rude.length);
    const after = await stage.online();
    after.session.openPeer('bob');
    await stage.clock.pass(1_000);
    expect(shownMessages(after.with('bob')).map(({ text }) => text)).to.deep.equal([...rude, 'later']);
  });

  it('does not bring back a failed message that another tab is just discarding, with the place it was given', async () => {
    stage.clock.set(3_600_000);
    const tab = await stage.online();
    await stage.clock.pass(20_000);
    stage.world.fail('send', new ChatError('moderated', 'The text was refused.'));
    tab.session.send('bob', 'rude');
    await stage.clock.pass(1_000);
    const [kept] = await stage.store().outbox();
    // The other tab has just done so, and its word is on its way.
    await stage.store().removeOutbox(kept!.outgoing.key);
    const later = makeMessage({ text: 'later', time: stage.clock.now() - 3_600_000 });
    stage.world.client.emit({ type: 'message', message: later, origin: 'live' });
    await stage.clock.pass(1_000);
    expect(await stage.store().outbox()).to.be.empty;
  });

  it('forgets a message that is discarded', async () => {
    const tab = await stage.online();
    stage.world.client.drop();
    const key = tab.session.send('bob', 'never mind');
    tab.session.discard('bob', key);
    await stage.clock.pass(2_000);
    expect(stage.world.called('send')).to.be.empty;
    expect(tab.with('bob').pending).to.be.empty;
    expect(await stage.store().outbox()).to.be.empty;
  });

  it('shows a message that was out before it could be discarded', async () => {
    const tab = await stage.online();
    const answer = deferred<{ id: string; time: number }>();
    stage.world.once('send', () => answer.promise);
    const key = tab.session.send('bob', 'too late');
    await settle();
    tab.session.discard('bob', key);
    expect(tab.with('bob').pending).to.be.empty;
    answer.resolve({ id: '77', time: stage.clock.now() });
    await settle();
    expect(tab.texts('bob')).to.deep.equal(['too late']);
  });

  it('uploads a file with progress, keeps it over a reload, and sends it once', async () => {
    const before = await stage.online();
    stage.world.client.drop();
    const file = new File(['picture'], 'cat.png', { type: 'image/png' });
    before.session.send('bob', { file, width: 20, height: 10 });
    expect(before.with('bob').pending[0]).to.deep.include({ kind: 'image', status: 'sending' });
    expect(before.with('bob').pending[0]!.attachment!.url).to.match(/^blob:/);
    await settle();
    before.session.dispose();
    const after = await stage.online();
    await settle();
    const progress = after.events.flatMap((event) => (event.type === 'progress' ? [event.progress] : []));
    expect(progress).to.deep.equal([1, undefined]);
    expect(after.with('bob').messages[0]!.attachment).to.include({
      url: 'https://files.test/cat.png',
      name: 'cat.png',
    });
    expect(stage.world.called('upload')[0]!.args[1]).to.deep.include({ name: 'cat.png', width: 20, height: 10 });
    expect(stage.world.called('send')).to.have.length(1);
  });

  for (const [what, refuse] of [
    [
      'takes no file',
      (store: MemoryStorage) => {
        const put = store.putOutbox.bind(store);
        store.putOutbox = (entry) => (entry.file ? Promise.reject(new ChatError('storage', 'no files')) : put(entry));
      },
    ],
    ['lasts as long as the page', (store: MemoryStorage) => Object.assign(store, { persistent: false })],
  ] as const)
    it(`tells once that a file may be lost where the store ${what}, and sends it`, async () => {
      refuse(stage.store());
      const tab = await stage.online();
      tab.session.send('bob', { text: 'a text' });
      await settle();
      expect(tab.state.notKept).to.equal(undefined);
      for (const name of ['a.png', 'b.png'])
        tab.session.send('bob', { file: new File(['picture'], name, { type: 'image/png' }) });
      await settle();
      expect(tab.events.filter(({ type }) => type === 'file-not-kept')).to.have.length(1);
      expect(tab.state.notKept!.peer).to.equal('bob');
      expect(stage.world.called('send')).to.have.length(3);
    });

  it('stops the upload of a discarded file, and goes on with the next message', async () => {
    const tab = await stage.online();
    stage.world.once('upload', () => new Promise(() => {}));
    const key = tab.session.send('bob', { file: new File(['x'], 'x.txt') });
    tab.session.send('bob', 'after it');
    await settle();
    const options = stage.world.called('upload')[0]!.args[2] as { signal: AbortSignal };
    expect(options.signal.aborted).to.equal(false);
    tab.session.discard('bob', key);
    await settle();
    expect(options.signal.aborted).to.equal(true);
    expect(tab.texts('bob')).to.deep.equal(['after it']);
    expect(tab.with('bob').pending).to.be.empty;
  });

  it('lets a file whose upload hangs, or fails without end, hold up a text for no longer than a minute', async () => {
    const hangs = (): Promise<never> => new Promise(() => {});
    const cut = (): Promise<never> => Promise.reject(new ChatError('network', 'cut off', { retryable: true }));
    const late = (): Promise<never> =>
      new Promise((_, reject) => {
        stage.clock.setTimeout(() => reject(new ChatError('timeout', 'stands still', { retryable: true })), 25_000);
      });
    for (const upload of [hangs, cut, late]) {
      stage = new Stage();
      const tab = await stage.online();
      stage.world.answer('upload', upload);
      const key = tab.session.send('bob', { file: new File(['x'], 'x.txt') });
      tab.session.send('bob', 'after it');
      await stage.clock.pass(60_000);
      expect(tab.texts('bob')).to.deep.equal(['after it']);
      expect(tab.pending('bob')).to.deep.equal(['failed: ']);
      expect(tab.with('bob').pending[0]!.error!.retryable).to.equal(true);
      stage.world.answer('upload', undefined);
      tab.session.retry('bob', key);
      await stage.clock.pass(60_000);
      expect(tab.with('bob').pending).to.be.empty;
    }
  });

  it('gives a file that gets further more time, and a trickle an end', async () => {
    const tab = await stage.online();
    let step = 0;
    stage.world.answer(
      'upload',
      (_file: Blob, _details: unknown, { onProgress }: { onProgress: (part: number) => void }) => {
        const further = (): void => {
          onProgress(++step / 1_000);
          stage.clock.setTimeout(further, 20_000);
        };
        further();
        return new Promise(() => {});
      },
    );
    tab.session.send('bob', { file: new File(['x'], 'x.txt') });
    tab.session.send('bob', 'after it');
    await stage.clock.pass(100_000);
    expect(tab.pending('bob')).to.deep.equal(['sending: ', 'sending: after it']);
    await stage.clock.pass(30_000);
    expect(tab.pending('bob')).to.deep.equal(['failed: ']);
    expect(tab.texts('bob')).to.deep.equal(['after it']);
  });

  it('says of a file that cannot be read that it cannot, and goes on', async () => {
    const tab = await stage.online();
    const gone = new File(['x'], 'gone.txt');
    const unread = Promise.reject(new DOMException('Gone.', 'NotReadableError'));
    Object.defineProperty(gone, 'slice', { value: () => ({ arrayBuffer: () => unread }) });
    stage.world.answer('upload', () => Promise.reject(new ChatError('network', 'cut off', { retryable: true })));
    tab.session.send('bob', { file: gone });
    tab.session.send('bob', 'after it');
    await settle();
    expect(tab.with('bob').pending[0]!.error).to.include({ code: 'upload-failed', retryable: false });
    expect(tab.texts('bob')).to.deep.equal(['after it']);
  });

  it('refuses what the server would refuse, before anything is shown', async () => {
    const tab = await stage.online();
    const codeOf = (send: () => unknown): string => {
      try {
        send();
      } catch (error) {
        return (error as ChatError).code;
      }
      return 'none';
    };
    expect(codeOf(() => tab.session.send('bob', '  \n'))).to.equal('empty-message');
    expect(codeOf(() => tab.session.send('bob', 'ü'.repeat(2_600)))).to.equal('too-large');
    expect(codeOf(() => tab.session.send('bob', { file: new File([], 'empty.txt') }))).to.equal('file-empty');
    const large = new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'large.bin');
    expect(codeOf(() => tab.session.send('bob', { file: large }))).to.equal('too-large');
    expect(codeOf(() => tab.session.send('not a user', 'hi'))).to.equal('bad-user-id');
    const small = new File(['12345'], 'small.txt');
    expect(codeOf(() => tab.session.send('bob', { file: small, fileLimit: 4 }))).to.equal('too-large');
    expect(tab.state.conversations.size).to.equal(0);
    expect(codeOf(() => stage.tab().session.send('bob', 'hi'))).to.equal('not-signed-in');
  });

  it('takes a larger file where the server is known to', async () => {
    const tab = await stage.online();
    const large = new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'large.bin');
    tab.session.send('bob', { file: large, fileLimit: 20 * 1024 * 1024 });
    await settle();
    expect(stage.world.called('upload')).to.have.length(1);
  });

  it('leaves nothing behind at a sign-out in the middle of sending', async () => {
    const tab = await stage.online();
    const answer = deferred<{ id: string; time: number }>();
    stage.world.once('send', () => answer.promise);
    tab.session.send('bob', 'one');
    tab.session.send('bob', 'two');
    await settle();
    await tab.session.logout();
    answer.resolve({ id: '9', time: stage.clock.now() });
    await stage.clock.pass(10_000);
    expect(stage.world.called('send')).to.have.length(1);
    expect(tab.state.conversations.size).to.equal(0);
    expect(await stage.store().outbox()).to.be.empty;
  });

  it('works on without a store, and says so once', async () => {
    const openStorage = () => Promise.reject(new ChatError('storage', 'No store here.'));
    const tab = await stage.online({}, { openStorage });
    tab.session.send('bob', 'hello');
    await settle();
    expect(tab.texts('bob')).to.deep.equal(['hello']);
    const errors = tab.events.filter((event) => event.type === 'error');
    expect(errors).to.have.length(1);
  });

  it('says once that nothing can be kept where the store is full, whoever meets it first', async () => {
    const full = (): Promise<never> => Promise.reject(new ChatError('storage', 'No room.', { reason: 'Quota' }));
    const openStorage = (): Promise<ChatStorage> => {
      const storage = new MemoryStorage();
      return Promise.resolve(Object.assign(storage, { persistent: true, putOutbox: full, write: full }));
    };
    const tab = await stage.online({}, { openStorage });
    const said = (): number => tab.state.log.filter(({ error }) => error?.code === 'storage').length;
    tab.session.send('bob', 'one');
    tab.session.setDraft('bob', 'a draft');
    await settle();
    await stage.clock.pass(1000);
    expect(tab.texts('bob')).to.deep.equal(['one']);
    expect(said()).to.equal(1);
    expect(tab.state.log.find(({ error }) => error)!.args[0]).to.contain('Nothing can be stored on this device');
    stage.world.client.drop();
    await stage.clock.pass(60_000);
    expect(tab.state.status).to.equal('online');
    tab.session.send('bob', 'two');
    await settle();
    await stage.clock.pass(1000);
    expect(tab.texts('bob')).to.deep.equal(['one', 'two']);
    expect(said()).to.equal(1);
  });

  it('settles a message that came back by itself before its receipt', async () => {
    const tab = await stage.online();
    const answer = deferred<{ id: string; time: number }>();
    stage.world.once('send', () => answer.promise);
    const key = tab.session.send('bob', 'echo');
    await settle();
    stage.world.client.receive({ outgoing: true, to: 'bob', key, id: '900', text: 'echo' });
    answer.resolve({ id: '900', time: stage.clock.now() });
    await settle();
    expect(tab.texts('bob')).to.deep.equal(['echo']);
    expect(tab.with('bob').pending).to.be.empty;
    expect(await stage.store().outbox()).to.be.empty;
  });
});
