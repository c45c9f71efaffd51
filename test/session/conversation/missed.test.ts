import { expect } from '@open-wc/testing';
import type { HistoryPage } from '../../../src/session/kernel/client-port.js';
import type { ConversationSummary, Message } from '../../../src/types/message.js';
import { MissedMessages } from '../../../src/session/conversation/missed.js';
import type { ChatClient } from '../../../src/session/kernel/client-port.js';
import type { Kernel } from '../../../src/session/kernel/feature.js';
import { initialState } from '../../../src/session/state/state.js';
import { ChatError } from '../../../src/types/error.js';
import { makeMessage } from '../../support/scripted-client.js';
import { FakeTabStorage, Stage, settle, type Tab } from '../stage.js';

describe('what came while nobody was signed in', () => {
  let stage: Stage;
  beforeEach(() => {
    stage = new Stage();
    stage.world.answer('conversations', () => list());
  });
  afterEach(() => {
    expect(stage.reported).to.deep.equal([]);
  });

  /** What others have written, and of whom how much is unread. */
  const unread = new Map<string, number>();
  afterEach(() => unread.clear());
  const write = (peer: string, count: number): Message[] => {
    const messages = Array.from({ length: count }, () => {
      stage.clock.sleep(1_000);
      return makeMessage({ peer, from: peer, time: stage.clock.now() });
    });
    stage.world.messages.push(...messages);
    unread.set(peer, (unread.get(peer) ?? 0) + count);
    return messages;
  };
  const comeLive = (count: number): Message[] => {
    const messages = write('bob', count);
    for (const message of messages) stage.world.client.emit({ type: 'message', message, origin: 'live' });
    return messages;
  };
  const list = (): ConversationSummary[] =>
    [...unread].map(([peer, count]) => ({
      peer,
      unread: count,
      pinned: false,
      last: stage.world.messages.findLast((message) => message.peer === peer),
    }));
  const idsOf = (messages: readonly Message[]) => messages.map(({ id }) => id);
  const told = (tab: Tab) =>
    tab.events.flatMap((event) => (event.type === 'message' && event.origin === 'live' ? [event.message.id] : []));
  const lines = (tab: Tab) => tab.state.log.filter(({ term }) => term === 'logReceived').length;

  it('is told once, in order, where the server hands nothing over', async () => {
    const messages = write('bob', 3);
    const tab = await stage.online();
    await settle();
    expect(told(tab)).to.deep.equal(idsOf(messages));
    expect(lines(tab)).to.equal(3);
    expect(tab.with('bob').unread).to.equal(3);
  });

  it('is told once where the server hands it over', async () => {
    const messages = write('bob', 3);
    const opening = stage.world.hold('open');
    const tab = stage.tab();
    const login = tab.session.loginWithToken('alice', 't');
    await settle();
    for (const message of messages) stage.world.client.emit({ type: 'message', message, origin: 'live' });
    opening.resolve();
    await login;
    await settle();
    expect(told(tab)).to.deep.equal(idsOf(messages));
    expect(tab.with('bob').unread).to.equal(3);
    expect(stage.world.called('history'), 'nothing to look up').to.have.length(0);
  });

  it('is told where the conversation is open, without asking the history twice', async () => {
    const messages = write('bob', 3);
    const tab = stage.tab();
    tab.session.openPeer('bob');
    await tab.session.loginWithToken('alice', 't');
    await settle();
    expect(told(tab)).to.deep.equal(idsOf(messages));
    expect(stage.world.called('history')).to.have.length(1);
  });

  it('is told after each sign-out and sign-in, and what was told is not told again over a reload', async () => {
    write('bob', 2);
    const tab = await stage.online();
    await settle();
    expect(told(tab)).to.have.length(2);
    await stage.clock.pass(1_000);
    tab.session.dispose();
    const more = write('carol', 1);
    const reloaded = await stage.online({}, { tabStorage: tab.tabStorage });
    await settle();
    expect(told(reloaded)).to.deep.equal(idsOf(more));
    unread.clear();
    await reloaded.session.logout();
    const later = write('bob', 60);
    reloaded.events.length = 0;
    await reloaded.session.loginWithToken('alice', 't');
    await settle();
    expect(told(reloaded)).to.deep.equal(idsOf(later));
  });

  for (const [where, isOpen] of [
    ['is closed', false],
    ['is open', true],
  ] as const) {
    describe(`is told, although a new message came first, where the conversation ${where}`, () => {
      let tab: Tab;
      let missed: Message[];
      const arrive = ([message]: Message[]) =>
        stage.world.client.emit({ type: 'message', message: message!, origin: 'live' });
      const begin = () => {
        missed = write('bob', 2);
        tab = stage.tab();
        if (isOpen) tab.session.openPeer('bob');
      };
      const isComplete = async (newest: Message[]) => {
        await settle();
        expect(told(tab)).to.deep.equal(idsOf([...newest, ...missed]));
        expect(lines(tab)).to.equal(3);
        expect(tab.with('bob').unread).to.equal(3);
      };

      it('before the server had delivered what waited', async () => {
        begin();
        const opening = stage.world.hold('open');
        const login = tab.session.loginWithToken('alice', 't');
        await settle();
        const newest = write('bob', 1);
        arrive(newest);
        opening.resolve();
        await login;
        await isComplete(newest);
      });

      for (const isCounted of [true, false])
        it(`while the list was read, which ${isCounted ? 'has it' : 'does not have it'}`, async () => {
          begin();
          const older = list();
          const reading = stage.world.hold<ConversationSummary[]>('conversations');
          await tab.session.loginWithToken('alice', 't');
          await settle();
          const newest = write('bob', 1);
          arrive(newest);
          reading.resolve(isCounted ? list() : older);
          await isComplete(newest);
        });

      it('while the history was read', async () => {
        begin();
        const reading = stage.world.hold<HistoryPage>('history');
        await tab.session.loginWithToken('alice', 't');
        await settle();
        const newest = write('bob', 1);
        arrive(newest);
        reading.resolve(stage.world.page('bob', { limit: 50 }));
        await isComplete(newest);
      });
    });
  }

  it('is told after a lost connection, although as many older messages are here', async () => {
    const tab = await stage.online();
    comeLive(3);
    unread.set('bob', 0);
    stage.world.client.drop();
    const messages = write('bob', 2);
    tab.events.length = 0;
    await stage.clock.pass(60_000);
    expect(told(tab)).to.deep.equal(idsOf(messages));
  });

  it('is not looked for where all arrived live, beside what was unread before', async () => {
    const first = write('bob', 2);
    const tab = await stage.online();
    await settle();
    stage.world.client.drop();
    const opening = stage.world.hold('open');
    await stage.clock.pass(60_000);
    const later = write('bob', 2);
    for (const message of later) stage.world.client.emit({ type: 'message', message, origin: 'live' });
    const asked = stage.world.called('history').length;
    opening.resolve();
    await settle();
    expect(tab.state.status).to.equal('online');
    expect(told(tab)).to.deep.equal(idsOf([...first, ...later]));
    expect(stage.world.called('history')).to.have.length(asked);
  });

  it('is told by its last message where there is a list and no history, once', async () => {
    const messages = write('bob', 3);
    write('carol', 1);
    stage.world.messages.push(makeMessage({ peer: 'carol', outgoing: true, time: stage.clock.now() }));
    stage.world.answer('history', () => {
      throw new ChatError('service-off', 'This service is not switched on.');
    });
    const tab = await stage.online();
    await settle();
    expect(told(tab)).to.deep.equal(idsOf(messages.slice(-1)));
    expect(lines(tab)).to.equal(1);
    expect(tab.with('bob').unread).to.equal(3);
    expect([...tab.state.servicesOff]).to.deep.equal(['history']);
    stage.world.client.drop();
    await stage.clock.pass(60_000);
    expect(told(tab), 'on the next connection').to.have.length(1);
  });

  it('is told on each connection, beside what arrived live on the one before, which is not told again', async () => {
    const first = write('bob', 2);
    const tab = await stage.online();
    await settle();
    const live = comeLive(2);
    stage.world.client.drop();
    const missed = write('bob', 2);
    const opening = stage.world.hold('open');
    await stage.clock.pass(60_000);
    const newest = write('bob', 1);
    stage.world.client.emit({ type: 'message', message: newest[0]!, origin: 'live' });
    opening.resolve();
    await settle();
    expect(told(tab)).to.deep.equal(idsOf([...first, ...live, ...newest, ...missed]));
    expect(tab.with('bob').unread).to.equal(7);
  });

  it('is told on the first connection that has a list, beside what came live without one', async () => {
    stage.world.once('conversations', () => {
      throw new ChatError('service-off', 'This service is not switched on.');
    });
    const tab = await stage.online();
    await settle();
    const live = comeLive(2);
    stage.world.client.drop();
    const missed = write('bob', 2);
    await stage.clock.pass(60_000);
    expect(told(tab)).to.deep.equal(idsOf([...live, ...missed]));
    expect(tab.with('bob').unread).to.equal(4);
  });

  it('is not told of those who are read by then, nor of what one wrote oneself', async () => {
    write('bob', 2);
    unread.set('bob', 0);
    stage.world.messages.push(makeMessage({ peer: 'carol', outgoing: true }));
    unread.set('carol', 0);
    const tab = await stage.online();
    await settle();
    expect(told(tab)).to.deep.equal([]);
  });
});

describe('what is remembered of messages that came live', () => {
  const client = {} as ChatClient;
  const nothing = (): void => {};
  const clock = { clearTimeout: nothing };

  /** The sets to which ids of new messages were added. */
  const setsFilledBy = (missed: MissedMessages): ReadonlySet<Set<unknown>> => {
    const add = Object.getOwnPropertyDescriptor(Set.prototype, 'add')!;
    const real = add.value as (this: Set<unknown>, value: unknown) => Set<unknown>;
    const filled: Set<unknown>[] = [];
    Object.defineProperty(Set.prototype, 'add', {
      ...add,
      value(this: Set<unknown>, value: unknown) {
        filled.push(this);
        return real.call(this, value);
      },
    });
    try {
      for (let count = 0; count < 50; count++)
        missed.applied({ type: 'message', message: makeMessage({ peer: 'bob' }), origin: 'live' });
    } finally {
      Object.defineProperty(Set.prototype, 'add', add);
    }
    return new Set(filled);
  };

  for (const [until, end] of [
    ['it is known what was missed', (missed) => missed.report(client, [], new Map(), () => Promise.resolve())],
    ['there is no list that would tell', (missed) => missed.over()],
  ] as readonly (readonly [string, (missed: MissedMessages) => void])[])
    it(`are their ids until ${until}, and from then on nothing`, () => {
      const missed = new MissedMessages({
        state: initialState,
        client,
        environment: { clock },
      } as unknown as Kernel);
      const [ids, ...others] = setsFilledBy(missed);
      expect(others).to.deep.equal([]);
      expect(ids!.size).to.equal(50);
      end(missed);
      expect(ids!.size).to.equal(0);
      expect(setsFilledBy(missed).size).to.equal(0);
      missed.offline();
      expect(setsFilledBy(missed).size, 'on the next connection').to.equal(1);
    });
});

describe('a device', () => {
  const idOf = (stage: Stage): string => stage.world.client.options.deviceId;

  it('stays the same over a sign-out, and over the end of its tab, and names nobody', async () => {
    const stage = new Stage();
    const deviceStorage = new FakeTabStorage();
    const tab = await stage.online({}, { deviceStorage });
    const first = idOf(stage);
    await tab.session.logout();
    await tab.session.loginWithToken('alice', 't');
    expect(idOf(stage)).to.equal(first);
    await tab.session.logout();
    tab.session.dispose();
    expect([...deviceStorage.values, ...tab.tabStorage.values].join()).not.to.contain('alice');
    await stage.online({}, { deviceStorage });
    expect(idOf(stage)).to.equal(first);
    await stage.online({}, { deviceStorage });
    expect(idOf(stage), 'another tab beside it').not.to.equal(first);
  });
});

describe('after a sign-in', () => {
  it('the list, each history and the profiles are asked for once', async () => {
    const stage = new Stage();
    stage.world.messages.push(makeMessage({ peer: 'bob' }));
    stage.world.answer('conversations', () => [
      { peer: 'bob', unread: 0, pinned: false, last: stage.world.messages[0] },
      { peer: 'carol', unread: 0, pinned: true },
    ]);
    const tab = stage.tab();
    tab.session.openPeer('bob');
    const login = tab.session.loginWithToken('alice', 't');
    tab.session.listen((event) => {
      // As a list of conversations does that is on the page.
      if (event.type !== 'status' || event.status !== 'online') return;
      void tab.session.loadConversations().then(() => tab.session.wantProfiles(['bob', 'carol']));
    });
    await login;
    await stage.clock.pass(2_000);
    for (const method of ['conversations', 'history', 'profiles'] as const)
      expect(stage.world.called(method), method).to.have.length(1);
    expect(stage.world.called('profiles')[0]!.args[0]).to.have.members(['alice', 'bob', 'carol']);
    await tab.session.loadConversations();
    expect(stage.world.called('conversations'), 'asked for once more').to.have.length(2);
  });
});
