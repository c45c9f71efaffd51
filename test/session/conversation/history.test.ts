import { expect } from '@open-wc/testing';
import { ChatError } from '../../../src/types/error.js';
import type { ChatEvent } from '../../../src/types/event.js';
import type { HistoryPage } from '../../../src/session/kernel/client-port.js';
import type { ConversationSummary, Message } from '../../../src/types/message.js';
import { deferred, makeMessage } from '../../support/scripted-client.js';
import { Stage, settle, type Tab } from '../stage.js';

describe('reading', () => {
  let stage: Stage;
  beforeEach(() => {
    stage = new Stage();
  });
  afterEach(() => {
    expect(stage.reported).to.deep.equal([]);
  });

  /** Messages of bob that the server has. */
  const write = (count: number, part: Partial<Message> = {}): Message[] => {
    const messages = Array.from({ length: count }, () => {
      stage.clock.sleep(1_000);
      return makeMessage({ time: stage.clock.now(), ...part });
    });
    stage.world.messages.push(...messages);
    return messages;
  };
  const ids = (tab: Tab) => tab.with('bob').messages.map((message) => message.id);
  const idsOf = (messages: readonly Message[]) => messages.map((message) => message.id);
  const histories = () => stage.world.called('history').length;

  it('brings no conversation back that was removed while its first page was on its way', async () => {
    write(60);
    const tab = await stage.online();
    const page = stage.world.page('bob', { limit: 50 });
    const held = stage.world.hold<HistoryPage>('history');
    tab.session.openPeer('bob');
    await settle();
    await tab.session.removeConversation('bob');
    held.resolve(page);
    await settle();
    expect(tab.state.conversations.has('bob')).to.equal(false);
    const later = stage.world.client.receive({ from: 'bob', time: stage.clock.now() });
    expect(ids(tab)).to.deep.equal([later.id]);
  });

  it('brings no conversation back that was removed while an older page was on its way', async () => {
    write(60);
    const tab = await stage.online();
    tab.session.openPeer('bob');
    await settle();
    const page = stage.world.page('bob', { limit: 50, cursor: '10' });
    const held = stage.world.hold<HistoryPage>('history');
    const turning = tab.session.loadMore('bob');
    await settle();
    await tab.session.removeConversation('bob');
    held.resolve(page);
    await turning;
    expect(tab.state.conversations.has('bob')).to.equal(false);
  });

  it('shows no message that was removed or recalled while it was on its way', async () => {
    const [gone, taken, stays] = write(3);
    const tab = await stage.online();
    const page = stage.world.page('bob', { limit: 50 });
    const held = stage.world.hold<HistoryPage>('history');
    tab.session.openPeer('bob');
    await settle();
    await tab.session.remove(gone!);
    stage.world.client.emit({ type: 'recalled', peer: 'bob', id: taken!.id! });
    held.resolve(page);
    await settle();
    const shown = tab.with('bob').messages.map(({ id, text }) => [id, text]);
    expect(shown).to.deep.equal([
      [taken!.id, ''],
      [stays!.id, stays!.text],
    ]);
  });

  it('shows edits, reactions and receipts that came while the page with their message was on its way', async () => {
    const [said] = write(1);
    const [one, two] = write(2, { outgoing: true, to: 'bob' });
    const tab = await stage.online();
    const page = stage.world.page('bob', { limit: 50 });
    const held = stage.world.hold<HistoryPage>('history');
    tab.session.openPeer('bob');
    await settle();
    const reactions = [{ emoji: '👍', count: 1, mine: false, users: ['bob'] }];
    const time = stage.clock.now();
    stage.world.client.emit({ type: 'edited', peer: 'bob', id: said!.id!, text: 'edited', time });
    stage.world.client.emit({ type: 'reactions', peer: 'bob', id: said!.id!, reactions });
    stage.world.client.emit({ type: 'delivered', peer: 'bob', id: two!.id! });
    stage.world.client.emit({ type: 'read', peer: 'bob', id: one!.id! });
    held.resolve(page);
    await settle();
    expect(tab.with('bob').messages[0]).to.deep.include({ text: 'edited', edited: time, reactions });
    expect(tab.with('bob').messages.map(({ status }) => status)).to.deep.equal(['received', 'read', 'delivered']);
  });

  it('has a recall that came while the page was on its way also if an earlier receipt counts only after that', async () => {
    const [said] = write(1);
    const tab = await stage.online();
    const sending = stage.world.hold<{ id: string; time: number }>('send');
    tab.session.send('bob', 'hi');
    await settle();
    const page = stage.world.page('bob', { limit: 50 });
    // Last of all when the read begins, and counted when its message is confirmed.
    stage.world.client.emit({ type: 'delivered', peer: 'bob', id: '77' });
    const held = stage.world.hold<HistoryPage>('history');
    tab.session.openPeer('bob');
    await settle();
    stage.world.client.emit({ type: 'recalled', peer: 'bob', id: said!.id! });
    sending.resolve({ id: '77', time: stage.clock.now() });
    await settle();
    held.resolve(page);
    await settle();
    expect(tab.texts('bob')).to.have.members(['', 'hi']);
  });

  it('marks an older page as read by a receipt for a newer message, though the page was on its way', async () => {
    write(60, { outgoing: true, to: 'bob' });
    const tab = await stage.online();
    tab.session.openPeer('bob');
    await settle();
    const page = stage.world.page('bob', { limit: 50, cursor: '10' });
    const held = stage.world.hold<HistoryPage>('history');
    const turning = tab.session.loadMore('bob');
    await settle();
    stage.world.client.emit({ type: 'read', peer: 'bob', id: ids(tab).at(-1)! });
    held.resolve(page);
    await turning;
    expect(tab.with('bob').messages).to.have.length(60);
    expect(tab.with('bob').messages.filter(({ status }) => status !== 'read')).to.deep.equal([]);
  });

  it('lists no conversation that was removed, and unpins none that was pinned, while the list was on its way', async () => {
    const tab = await stage.online();
    const held = stage.world.hold<readonly ConversationSummary[]>('conversations');
    stage.world.answer('conversations', () => [{ peer: 'carol', unread: 0, pinned: true }]);
    const loading = tab.session.loadConversations();
    await settle();
    await tab.session.removeConversation('bob');
    await tab.session.pin('carol', true);
    held.resolve([
      { peer: 'bob', unread: 1, pinned: false },
      { peer: 'carol', unread: 0, pinned: false },
    ]);
    await loading;
    expect([...tab.state.conversations.keys()]).to.deep.equal(['carol']);
    expect(tab.with('carol').pinned).to.equal(true);
  });

  it('turns older pages of what it shows now, after a gap that was too wide to close', async () => {
    write(120);
    const tab = await stage.online();
    tab.session.openPeer('bob');
    await settle();
    stage.world.client.drop();
    const missed = write(1_200);
    stage.world.fail('history', new ChatError('server', 'busy', { retryable: true }));
    await stage.clock.pass(5_000);
    expect(tab.state.status).to.equal('online');
    await tab.session.loadMore('bob');
    const shown = idsOf([...missed]).slice(-ids(tab).length);
    expect(ids(tab).length).to.be.greaterThan(1_000);
    expect(ids(tab)).to.deep.equal(shown);
  });

  it('opens a conversation at its newest page, and turns older ones', async () => {
    const all = write(120);
    const tab = await stage.online();
    expect(tab.session.openPeer(' Bob ')).to.equal('bob');
    await settle();
    expect(ids(tab)).to.deep.equal(idsOf(all.slice(-50)));
    expect(tab.with('bob').history).to.equal('more');
    await tab.session.loadMore('bob');
    expect(ids(tab)).to.deep.equal(idsOf(all.slice(-100)));
    await tab.session.loadMore('bob');
    expect(ids(tab)).to.deep.equal(idsOf(all));
    expect(tab.with('bob').history).to.equal('complete');
    await tab.session.loadMore('bob');
    expect(histories()).to.equal(3);
  });

  it('tells once of a message that the history brought before it came by itself', async () => {
    const tab = await stage.online();
    tab.session.openPeer('bob');
    const [first] = write(1);
    await settle();
    expect(tab.texts('bob')).to.deep.equal([first!.text]);
    const heard = () => tab.events.filter((event) => event.type === 'message' && event.origin === 'live').length;
    const said = () => tab.state.log.filter(({ term }) => term === 'logReceived').length;
    expect([heard(), said(), tab.with('bob').unread]).to.deep.equal([0, 0, 0]);
    stage.world.client.receive(first);
    expect([heard(), said(), tab.with('bob').unread]).to.deep.equal([1, 1, 1]);
    stage.world.client.receive(first);
    expect([heard(), said(), tab.with('bob').unread]).to.deep.equal([1, 1, 1]);
  });

  it('waits for the line where there is none yet', async () => {
    const all = write(3);
    const tab = stage.tab();
    tab.session.openPeer('bob');
    await tab.session.loginWithToken('alice', 't');
    await settle();
    expect(ids(tab)).to.deep.equal(idsOf(all));
  });

  it('shows what is kept before the network answers, and reads only what is missing', async () => {
    const old = write(30);
    const before = await stage.online();
    before.session.openPeer('bob');
    await stage.clock.pass(1_000);
    before.session.dispose();
    const missed = write(70);
    const opening = stage.world.hold('open');
    const after = stage.tab({ token: 't', userId: 'alice' });
    after.session.openPeer('bob');
    await settle();
    expect(after.state.status).to.equal('connecting');
    expect(ids(after)).to.deep.equal(idsOf(old));
    const asked = histories();
    opening.resolve();
    await settle();
    expect(ids(after)).to.deep.equal(idsOf([...old, ...missed]));
    expect(histories() - asked).to.equal(2);
  });

  it('leaves no gap after a lost line, whatever comes in first', async () => {
    const old = write(10);
    const tab = await stage.online();
    tab.session.openPeer('bob');
    await settle();
    stage.world.client.drop();
    const missed = write(80);
    const [newest] = write(1);
    await stage.clock.pass(450);
    const history = stage.world.hold('history');
    await stage.clock.pass(100);
    stage.world.client.receive(newest);
    const page = stage.world.page('bob', { limit: 50 });
    history.resolve(page as never);
    await settle();
    expect(ids(tab)).to.deep.equal(idsOf([...old, ...missed, newest!]));
    expect(tab.with('bob').history).to.equal('complete');
  });

  it('forgets what is older than a gap too wide to close', async () => {
    const old = write(10);
    const tab = await stage.online();
    tab.session.openPeer('bob');
    await settle();
    stage.world.client.drop();
    const missed = write(1_200);
    await stage.clock.pass(1_000);
    expect(ids(tab)).to.deep.equal(idsOf(missed.slice(-1_000)));
    expect(tab.with('bob').history).to.equal('more');
    for (let i = 0; i < 5; i++) await tab.session.loadMore('bob');
    expect(ids(tab)).to.deep.equal(idsOf([...old, ...missed]));
  });

  it('keeps what is shown when a gap cannot be closed at once, and tries again', async () => {
    const old = write(10);
    const tab = await stage.online();
    tab.session.openPeer('bob');
    await settle();
    stage.world.client.drop();
    const missed = write(5);
    stage.world.fail('history', new ChatError('busy', 'busy', { retryable: true }));
    await stage.clock.pass(1_000);
    expect(tab.with('bob').history).to.equal('complete');
    await stage.clock.pass(10_000);
    expect(ids(tab)).to.deep.equal(idsOf([...old, ...missed]));
  });

  it('says when history cannot be read, and reads it when asked again', async () => {
    const all = write(3);
    const tab = await stage.online();
    stage.world.fail('history', new ChatError('busy', 'busy', { retryable: true }));
    tab.session.openPeer('bob');
    await settle();
    expect(tab.with('bob').history).to.equal('failed');
    await tab.session.loadMore('bob');
    expect(ids(tab)).to.deep.equal(idsOf(all));
  });

  const busy = () => new ChatError('busy', 'busy', { retryable: true });

  it('is asked again by itself with growing rests while the line stays up, and offers to be asked all along', async () => {
    const all = write(120);
    const tab = await stage.online();
    for (let failures = 0; failures < 4; failures++) stage.world.fail('history', busy());
    tab.session.openPeer('bob');
    const asked: number[] = [];
    const said: string[] = [];
    tab.session.listen((event) => {
      if (event.type.startsWith('history-')) said.push(event.type);
    });
    for (let second = 0; second < 16; second++) {
      asked.push(histories());
      await stage.clock.pass(1_000);
      if (histories() < 5) expect(tab.with('bob').history).to.equal('failed');
    }
    expect(asked).to.deep.equal([0, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 5]);
    expect(ids(tab)).to.deep.equal(idsOf(all.slice(-50)));
    expect(said.filter((type) => type === 'history-loading')).to.have.length(1);
    expect(tab.events.filter(({ type }) => type === 'error')).to.have.length(1);
    // An older page likewise.
    stage.world.fail('history', busy());
    await tab.session.loadMore('bob').catch(() => {});
    expect(tab.with('bob').history).to.equal('failed');
    await stage.clock.pass(1_000);
    expect(ids(tab)).to.deep.equal(idsOf(all.slice(-100)));
    expect(stage.clock.waiting).to.be.lessThan(3);
  });

  it('is not asked again by itself where that cannot help, nobody looks any more, or the user is gone', async () => {
    write(120);
    const tab = await stage.online();
    stage.world.fail('history', new ChatError('not-permitted', 'no'));
    tab.session.openPeer('bob');
    await stage.clock.pass(60_000);
    expect(histories()).to.equal(1);
    stage.world.fail('history', busy());
    await tab.session.loadMore('bob').catch(() => {});
    tab.session.closePeer('bob');
    await stage.clock.pass(60_000);
    expect(histories()).to.equal(2);
    stage.world.fail('history', busy());
    tab.session.openPeer('bob');
    await settle();
    expect(tab.with('bob').history).to.equal('failed');
    await tab.session.logout();
    await stage.clock.pass(60_000);
    expect(histories()).to.equal(3);
  });

  it('asks at once when somebody asks during a rest, and shows it', async () => {
    const all = write(3);
    const tab = await stage.online();
    stage.world.fail('history', busy());
    tab.session.openPeer('bob');
    await settle();
    const page = stage.world.hold('history');
    const loading = tab.session.loadMore('bob');
    await settle();
    expect(tab.with('bob').history).to.equal('loading');
    page.resolve(stage.world.page('bob', { limit: 50 }) as never);
    await loading;
    expect(ids(tab)).to.deep.equal(idsOf(all));
    await stage.clock.pass(60_000);
    expect(histories()).to.equal(2);
  });

  it('is asked again also for the list, and for what was missed', async () => {
    const missed = write(3);
    const summary = { peer: 'bob', unread: 3, pinned: false, last: missed.at(-1)! };
    let answers = 0;
    stage.world.answer('conversations', () => {
      if (++answers < 3) throw busy();
      return [summary];
    });
    for (let failures = 0; failures < 2; failures++) stage.world.fail('history', busy());
    const tab = await stage.online();
    expect(tab.state.conversations.has('bob')).to.equal(false);
    await stage.clock.pass(60_000);
    expect(tab.with('bob').unread).to.equal(3);
    const heard = tab.events.filter((event) => event.type === 'message' && event.origin === 'live');
    expect(heard).to.have.length(3);
    expect(tab.events.filter(({ type }) => type === 'error')).to.have.length(2);
  });

  it('can turn a page again with the next line, after the last line was lost over it', async () => {
    write(120);
    const tab = await stage.online();
    tab.session.openPeer('bob');
    await settle();
    stage.world.fail('history', new ChatError('interrupted', 'gone', { retryable: true }));
    const turning = tab.session.loadMore('bob').catch((error: ChatError) => error.code);
    expect(await turning).to.equal('interrupted');
    expect(tab.with('bob').history).to.equal('failed');
    stage.world.client.drop();
    await stage.clock.pass(1_000);
    expect(tab.with('bob').history).to.equal('more');
    await tab.session.loadMore('bob');
    expect(tab.with('bob').messages).to.have.length(100);
  });

  it('works without the history service', async () => {
    const tab = await stage.online();
    stage.world.answer('history', () => {
      throw new ChatError('service-off', 'off');
    });
    tab.session.openPeer('bob');
    await settle();
    expect(tab.with('bob').history).to.equal('complete');
    expect(tab.state.servicesOff.has('history')).to.equal(true);
  });

  it('puts the line above the first unread message', async () => {
    const all = write(60);
    stage.world.answer('conversations', () => [{ peer: 'bob', unread: 2, pinned: false, last: all.at(-1) }]);
    const tab = await stage.online();
    expect(tab.with('bob').unread).to.equal(2);
    tab.session.openPeer('bob');
    await settle();
    expect(tab.with('bob').firstUnread).to.equal(all.at(-2)!.id);
    tab.session.markSeen('bob', all.at(-1)!.id!);
    expect(tab.with('bob')).to.include({ unread: 0, firstUnread: all.at(-2)!.id });
    tab.session.closePeer('bob');
    expect(tab.with('bob').firstUnread).to.equal(undefined);
  });

  it('lets the line stand where it belongs although one reads before the cache is read', async () => {
    const before = await stage.online();
    const all = [1, 2, 3].map(() => stage.world.client.receive());
    await stage.clock.pass(1_000);
    before.session.dispose();
    const store = stage.store();
    const read = store.messages.bind(store);
    let give = (): void => {};
    const held = new Promise<void>((resolve) => (give = resolve));
    store.messages = async (...wanted) => held.then(() => read(...wanted));
    const tab = await stage.online();
    tab.session.openPeer('bob');
    await settle();
    const newest = stage.world.client.receive();
    tab.session.markSeen('bob', newest.id!);
    expect(tab.with('bob').unread).to.equal(0);
    give();
    await settle();
    expect(ids(tab)).to.deep.equal(idsOf([...all, newest]));
    expect(tab.with('bob').firstUnread).to.equal(all[0]!.id);
    tab.session.closePeer('bob');
    expect(tab.with('bob').firstUnread).to.equal(undefined);
  });

  it('counts once what waited for us and what the list counts', async () => {
    const all = write(3);
    stage.world.answer('conversations', () => [{ peer: 'bob', unread: 3, pinned: false, last: all.at(-1) }]);
    const opening = stage.world.hold('open');
    const tab = stage.tab();
    const login = tab.session.loginWithToken('alice', 't');
    await settle();
    for (const message of all) stage.world.client.receive(message);
    opening.resolve();
    await login;
    await settle();
    expect(tab.with('bob').unread).to.equal(3);
  });

  describe('receipts', () => {
    const read = () =>
      stage.world.calls.filter((call) => /^mark/.test(call.method)).map((call) => [call.method, ...call.args]);

    it('tell the whole conversation when all was seen, and a message when not', async () => {
      const tab = await stage.online();
      const [one, two, three] = [1, 2, 3].map(() => stage.world.client.receive());
      tab.session.markSeen('bob', one!.id!);
      expect(tab.with('bob').unread).to.equal(2);
      expect(read()).to.deep.equal([['markRead', 'bob', one!.id]]);
      tab.session.markSeen('bob', two!.id!);
      tab.session.markSeen('bob', three!.id!);
      expect(read()).to.have.length(1);
      await stage.clock.pass(1_000);
      expect(read().slice(1)).to.deep.equal([['markConversationRead', 'bob']]);
      tab.session.markSeen('bob', three!.id!);
      tab.session.markSeen('bob', one!.id!);
      await stage.clock.pass(5_000);
      expect(read()).to.have.length(2);
    });

    it('are not sent where the page does not want them, and the count goes down all the same', async () => {
      const tab = await stage.online({ noReceipts: true });
      const message = stage.world.client.receive();
      tab.session.markSeen('bob', message.id!);
      await stage.clock.pass(5_000);
      expect(tab.with('bob').unread).to.equal(0);
      expect(read()).to.deep.equal([]);
      stage.world.answer('conversations', () => [{ peer: 'bob', unread: 1, pinned: false, last: message }]);
      tab.session.dispose();
      const after = await stage.online({ noReceipts: true });
      expect(after.with('bob').unread).to.equal(0);
    });

    it('are told again where the server still counts what was read', async () => {
      const tab = await stage.online();
      const message = stage.world.client.receive({ time: stage.clock.now() });
      tab.session.markSeen('bob', message.id!);
      await stage.clock.pass(2_000);
      const last = makeMessage({ from: 'alice', time: stage.clock.now() });
      stage.world.answer('conversations', () => [{ peer: 'bob', unread: 1, pinned: false, last }]);
      await tab.session.loadConversations();
      expect(tab.with('bob').unread).to.equal(1);
      tab.session.markSeen('bob', message.id!);
      expect(tab.with('bob').unread).to.equal(0);
      expect(read()).to.deep.equal([
        ['markConversationRead', 'bob'],
        ['markConversationRead', 'bob'],
      ]);
    });

    it('that were owed when the line went are told by the next', async () => {
      const tab = await stage.online();
      const message = stage.world.client.receive();
      stage.world.client.drop();
      await settle();
      tab.session.markSeen('bob', message.id!);
      expect(tab.with('bob').unread).to.equal(0);
      expect(read()).to.deep.equal([]);
      await stage.clock.pass(1_000);
      expect(read()).to.deep.equal([['markConversationRead', 'bob']]);
    });
  });

  it('says in the log why a history cannot be read, and where it was looked for', async () => {
    const apiUrl = 'http://localhost:8943';
    const tab = await stage.online({ apiUrl, socketUrl: 'ws://localhost:8942/ws' });
    stage.world.fail('history', new ChatError('network', 'away', { retryable: true }));
    tab.session.openPeer('bob');
    await settle();
    expect(tab.with('bob').history).to.equal('failed');
    const { term, args } = tab.state.log.at(-1)!;
    expect(term).to.equal('logError');
    expect(args[0]).to.contain('at http://localhost:8943 cannot be reached: check api-url');
    expect(args[1]).to.equal('network');
    // Once the line itself is gone, there is no more to say.
    stage.world.fail('history', new ChatError('network', 'away', { retryable: true }));
    const more = tab.session.loadMore('bob').catch(() => {});
    stage.world.client.drop();
    await more;
    expect(tab.state.log.filter((entry) => entry.term === 'logError')).to.have.length(1);
  });

  it('says in the log why the list cannot be read, once for all that fails at the same while the line is up', async () => {
    const away = new ChatError('network', 'away', { retryable: true });
    stage.world.answer('conversations', () => {
      throw away;
    });
    stage.world.answer('history', () => {
      throw away;
    });
    const errors = () => tab.state.log.filter((entry) => entry.term === 'logError');
    const tab = await stage.online({ apiUrl: 'http://localhost:8943', socketUrl: 'ws://localhost:8942/ws' });
    expect(errors().map(({ args }) => args[1])).to.deep.equal(['network']);
    expect(errors()[0]!.args[0]).to.contain('at http://localhost:8943 cannot be reached: check api-url');
    tab.session.openPeer('bob');
    await settle();
    expect(tab.with('bob').history).to.equal('failed');
    expect(errors()).to.have.length(1);
    stage.world.client.drop();
    await stage.clock.pass(60_000);
    expect(tab.state.status).to.equal('online');
    expect(errors(), 'once more with the next line').to.have.length(2);
  });

  describe('kept on the device', () => {
    it('costs one write for a burst of messages', async () => {
      const tab = await stage.online();
      let writes = 0;
      const store = stage.store();
      const write = store.write.bind(store);
      store.write = (batch) => (writes++, write(batch));
      for (let i = 0; i < 300; i++) stage.world.client.receive();
      await stage.clock.pass(1_000);
      expect(writes).to.equal(1);
      expect(await store.messages('bob', 1_000)).to.have.length(300);
      expect(tab.with('bob').messages).to.have.length(300);
    });

    it('is a draft from its first letter on, and its last ones before the page is gone', async () => {
      const tab = await stage.online();
      tab.session.openPeer('bob');
      await stage.clock.pass(1_000);
      const drafts: unknown[] = [];
      const store = stage.store();
      store.write = ({ conversations = [] }) => {
        drafts.push(...conversations.map(({ draft }) => draft));
        return Promise.resolve();
      };
      for (const text of ['H', 'Ha', 'Hal']) tab.session.setDraft('bob', text);
      expect(drafts).to.deep.equal(['H']);
      await stage.clock.pass(400);
      expect(drafts).to.deep.equal(['H', 'Hal']);
      tab.session.setDraft('bob', 'Hallo');
      tab.signals.tell('hidden');
      expect(drafts.at(-1)).to.equal('Hallo');
      tab.session.setDraft('bob', '');
      expect(drafts.at(-1), 'sent').to.equal(undefined);
    });

    it('are drafts, marks, edits and removals', async () => {
      const before = await stage.online();
      before.session.openPeer('bob');
      const [one, two] = [1, 2].map(() => stage.world.client.receive());
      before.session.setDraft('bob', 'half a thou');
      before.session.mute('bob', true);
      await stage.clock.pass(1_000);
      stage.world.client.emit({ type: 'edited', peer: 'bob', id: one!.id!, text: 'edited', time: 5 });
      await before.session.remove(two!);
      before.signals.tell('hidden');
      await settle();
      before.session.dispose();
      stage.world.answer('open', () => new Promise(() => {}));
      const after = stage.tab({ token: 't', userId: 'alice' });
      after.session.openPeer('bob');
      await settle();
      expect(after.with('bob')).to.include({ draft: 'half a thou', muted: true });
      expect(after.texts('bob')).to.deep.equal(['edited']);
    });

    for (const isListed of [false, true])
      it(`does not bring back what was recalled while it was closed: the newest${isListed ? ', of one in the list' : ''}`, async () => {
        const [stays, taken] = write(2);
        const before = await stage.online();
        before.session.openPeer('bob');
        await stage.clock.pass(1_000);
        before.session.dispose();
        stage.world.messages.splice(1, 1);
        const last = { ...taken!, text: '' };
        if (isListed) stage.world.answer('conversations', () => [{ peer: 'bob', unread: 1, last }]);
        const tab = await stage.online();
        if (isListed) await tab.session.loadConversations();
        stage.world.client.emit({ type: 'recalled', peer: 'bob', id: taken!.id! });
        await stage.clock.pass(1_000);
        tab.session.openPeer('bob');
        await stage.clock.pass(1_000);
        expect(tab.texts('bob')).to.deep.equal([stays!.text, '']);
        expect((await stage.store().messages('bob', 10)).map(({ text }) => text)).to.deep.equal([stays!.text, '']);
      });

    it('is as it is now where it changed before it was shown, or while the store was read', async () => {
      const [taken, gone, stays] = [...write(2), ...write(1, { outgoing: true, to: 'bob' })];
      const before = await stage.online();
      before.session.openPeer('bob');
      await stage.clock.pass(1_000);
      before.session.dispose();
      // The server has no word of what was recalled.
      stage.world.messages.splice(0, 2);
      const tab = await stage.online();
      stage.world.client.emit({ type: 'recalled', peer: 'bob', id: taken!.id! });
      const store = stage.store();
      const read = store.messages.bind(store);
      const held = deferred();
      store.messages = async (...args) => {
        const kept = await read(...args);
        await held.promise;
        return kept;
      };
      tab.session.openPeer('bob');
      await settle();
      await tab.session.remove(gone!);
      stage.world.client.emit({ type: 'read', peer: 'bob', id: stays!.id! });
      held.resolve();
      await stage.clock.pass(1_000);
      const texts = ['', stays!.text];
      expect(tab.texts('bob')).to.deep.equal(texts);
      expect(tab.with('bob').messages.at(-1)!.status).to.equal('read');
      const kept = (await read('bob', 10)).map(({ text }) => text);
      expect(kept, 'in the store').to.deep.equal(texts);
    });

    it('can be searched, with and without accents, vowel points and case', async () => {
      const before = await stage.online();
      const texts = ['Crème Brûlée for two', 'שָׁלוֹם עולם', 'مُحَمَّد', 'STRASSE', 'nothing'];
      for (const text of texts) stage.world.client.receive({ text });
      stage.world.client.receive({ from: 'carol', text: 'brulee as well' });
      await stage.clock.pass(1_000);
      before.session.dispose();
      const tab = await stage.online();
      const found = async (query: string, peer?: string) =>
        (await tab.session.search(query, peer)).map((hit) => hit.message.text);
      expect(await found('brulee')).to.deep.equal(['brulee as well', 'Crème Brûlée for two']);
      expect(await found('BRÛLÉE two')).to.deep.equal(['Crème Brûlée for two']);
      expect(await found('brulee', 'carol')).to.deep.equal(['brulee as well']);
      expect(await found('שלום')).to.deep.equal(['שָׁלוֹם עולם']);
      expect(await found('محمد')).to.deep.equal(['مُحَمَّد']);
      expect(await found('straße')).to.deep.equal(['STRASSE']);
      expect(await found('   ')).to.deep.equal([]);
      stage.world.client.receive({ text: 'a new brulee' });
      expect(await found('new brulee')).to.deep.equal(['a new brulee']);
    });

    it('keeps vowels apart that are marks: in Hindi, a flower is no fruit', async () => {
      const tab = await stage.online();
      const texts = ['फल', 'फूल', 'बाज़ार', 'माँ', 'ベッド', 'ヘッド'];
      for (const text of texts) stage.world.client.receive({ text });
      const found = async (query: string) => (await tab.session.search(query)).map((hit) => hit.message.text);
      expect(await found('फल')).to.deep.equal(['फल']);
      expect(await found('फूल')).to.deep.equal(['फूल']);
      expect(await found('ベッド')).to.deep.equal(['ベッド']);
      // People leave out the dot below, and write either sign for a nasal vowel.
      expect(await found('बाजार')).to.deep.equal(['बाज़ार']);
      expect(await found('मां')).to.deep.equal(['माँ']);
    });

    it('is gone after the sign-out', async () => {
      const tab = await stage.online();
      stage.world.client.receive();
      tab.session.setDraft('bob', 'hm');
      await stage.clock.pass(1_000);
      stage.world.client.receive();
      await tab.session.logout();
      await stage.clock.pass(10_000);
      expect(await stage.store().conversations()).to.be.empty;
      expect(await stage.store().messages('bob', 10)).to.be.empty;
    });
  });

  it('tells listeners once for many events', async () => {
    const tab = await stage.online();
    let told = 0;
    tab.session.store.listen(() => told++);
    for (let i = 0; i < 50; i++) stage.world.client.receive();
    expect(told).to.equal(0);
    expect(tab.with('bob').messages).to.have.length(50);
    await settle();
    expect(told).to.equal(1);
    expect(tab.session.store.get()).to.equal(tab.state);
  });

  it('is not stopped by a listener of the page that throws', async () => {
    const tab = await stage.online();
    const fault = new Error('of the page');
    const heard: ChatEvent[] = [];
    tab.session.listen(() => {
      throw fault;
    });
    tab.session.listen((event) => heard.push(event));
    stage.world.client.receive();
    expect(heard).to.have.length(1);
    expect(tab.reported).to.deep.equal([fault]);
    tab.reported.length = 0;
  });
});
