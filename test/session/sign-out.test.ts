import { expect } from '@open-wc/testing';
import { selectionOf } from '../../src/context/selection.js';
import { ChatError } from '../../src/types/error.js';
import { makeMessage } from '../support/scripted-client.js';
import { Stage, settle, type Tab } from './stage.js';

/** All that a state holds, also inside of its maps and sets, as text. */
const told = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof Map || part instanceof Set) return [...(part as Iterable<unknown>)];
    return part instanceof Error ? part.message : part;
  });

/** A user's time in which everything happens that leaves a trace. */
const live = async (stage: Stage, tab: Tab): Promise<void> => {
  stage.world.answer('blocklist', () => ['mallory-private']);
  stage.world.answer('contacts', () => [{ user: 'friend-private' }]);
  stage.world.answer('subscribePresence', () => ({ 'ben-private': { online: true } }));
  stage.world.answer('profiles', () => ({ 'ben-private': { name: 'Ben Private' } }));
  await tab.session.loginWithToken('ann-private', 't');
  await settle();
  tab.session.openPeer('ben-private');
  selectionOf(tab.session).set({ peer: 'ben-private' });
  tab.session.send('ben-private', 'written private');
  await settle();
  const { client } = stage.world;
  client.receive({ from: 'ben-private', text: 'received private', sender: { name: 'Ben Private' } });
  client.emit({ type: 'contact-request', request: { from: 'eve-private', reason: 'private reason' } });
  stage.world.fail('send', new ChatError('blocked', 'refused by ben-private'));
  tab.session.send('ben-private', 'refused private');
  tab.session.setDraft('ben-private', 'unfinished private');
  await stage.clock.pass(2_000);
};

describe('signing out', () => {
  let stage: Stage;
  let tab: Tab;
  beforeEach(async () => {
    stage = new Stage();
    tab = stage.tab({ remember: true });
    await live(stage, tab);
    expect(told(tab.state)).to.contain('received private').and.contain('refused by ben-private');
  });
  afterEach(() => {
    expect(stage.reported).to.deep.equal([]);
  });

  it('leaves nothing of the user in the state, the log included', async () => {
    await tab.session.logout();
    await stage.clock.pass(2_000);
    expect(told(tab.state).toLowerCase()).not.to.contain('private');
    expect(tab.state.log.map(({ term }) => term).slice(-2)).to.deep.equal(['logLogout', 'logDisconnected']);
  });

  it('leaves nothing for the next user either', async () => {
    await tab.session.logout();
    stage.world.messages.length = 0;
    for (const method of ['blocklist', 'contacts', 'subscribePresence', 'profiles'] as const)
      stage.world.answer(method);
    await tab.session.loginWithToken('cat', 't');
    await stage.clock.pass(2_000);
    const { conversations, ...rest } = tab.state;
    expect(told(rest).toLowerCase()).not.to.contain('private');
    // The page still shows that conversation; there is nothing in it.
    expect(
      [...conversations.values()].map(({ messages, pending, draft, last }) => [messages, pending, draft, last]),
    ).to.deep.equal([[[], [], undefined, undefined]]);
  });

  it('goes on counting the lines of the log, so that those who read know which are new', async () => {
    const before = tab.state.log.at(-1)!.number;
    await tab.session.logout();
    expect(tab.state.log.slice(-2).map(({ number }) => number)).to.deep.equal([before + 1, before + 2]);
  });

  it('forgets whom the page was looking at', async () => {
    await tab.session.logout();
    expect(selectionOf(tab.session).get()).to.deep.equal({});
  });

  it('leaves no name in what lives as long as the tab', async () => {
    expect(told(tab.tabStorage.values)).to.contain('ann-private');
    await tab.session.logout();
    expect(told(tab.tabStorage.values)).not.to.contain('private');
  });

  it('leaves no name there either of one who was not let in', async () => {
    await tab.session.logout();
    stage.world.fail('open', new ChatError('token-invalid', 'no'));
    await tab.session.loginWithToken('dan', 't').catch(() => {});
    expect(tab.state.status).to.equal('signed-out');
    expect(told(tab.tabStorage.values)).not.to.contain('dan');
  });

  it('is quiet about what comes too late', async () => {
    const { client } = stage.world;
    await tab.session.logout();
    client.receive(makeMessage({ from: 'ben-private', text: 'late private' }));
    await stage.clock.pass(2_000);
    expect(told(tab.state).toLowerCase()).not.to.contain('private');
  });

  it('wipes also a store that cannot be read', async () => {
    const other = stage.tab();
    const store = stage.store('dan');
    await store.write({ messages: [makeMessage({ text: 'private' })] });
    store.conversations = () => Promise.reject(new DOMException('damaged', 'UnknownError'));
    await other.session.loginWithToken('dan', 't');
    await settle();
    await other.session.logout();
    await stage.clock.pass(2_000);
    expect(await store.messages('bob', 10)).to.deep.equal([]);
  });

  it('tells that what is stored stays where it cannot be removed, and ends all the same', async () => {
    const other = stage.tab();
    const reasons = [new ChatError('storage', 'Damaged.'), new DOMException('Damaged.', 'UnknownError')];
    for (const reason of reasons) {
      stage.store('dan').wipe = () => Promise.reject(reason);
      await other.session.loginWithToken('dan', 't');
      await settle();
      await other.session.logout();
      expect(other.state.log.at(-1)!.args.join(' ')).to.match(/could not be removed.* storage$/);
      expect(other.state.status).to.equal('signed-out');
    }
  });

  describe('where the store could not be opened', () => {
    const opened = { times: 0, fails: 1 };
    let other: Tab;
    beforeEach(async () => {
      Object.assign(opened, { times: 0, fails: 1 });
      await stage.store('dan').write({ messages: [makeMessage({ text: 'private' })] });
      other = stage.tab(
        {},
        {
          openStorage: ({ user }) =>
            ++opened.times <= opened.fails
              ? Promise.reject(new ChatError('storage', 'The storage for messages could not be loaded.'))
              : Promise.resolve(stage.store(user)),
        },
      );
      await other.session.loginWithToken('dan', 't');
      await settle();
    });
    const errors = (): string[] =>
      other.events.flatMap((event) => (event.type === 'error' ? [`${event.error.code}: ${event.error.message}`] : []));

    it('opens it for that, and wipes it', async () => {
      await other.session.logout();
      expect(await stage.store('dan').messages('bob', 10)).to.deep.equal([]);
      expect(errors(), 'of the sign-in').to.have.length(1);
    });

    it('tells that it stays where that fails too', async () => {
      opened.fails = 2;
      await other.session.logout();
      expect(errors()).to.have.length(2);
      expect(errors()[1]).to.match(/^storage: .* could not be removed/);
      expect(other.state.status).to.equal('signed-out');
    });

    it('leaves it alone where nothing is to be wiped', async () => {
      other.session.dispose();
      await settle();
      expect(opened.times).to.equal(1);
    });
  });

  it('leaves nobody’s draft, habits or muted conversation behind', async () => {
    await tab.session.logout();
    const { state } = tab;
    tab.session.setDraft('bob', 'of nobody');
    tab.session.setEmojiHabits({ tone: 1, recent: [] });
    tab.session.mute('bob', true);
    expect(tab.state).to.equal(state);
  });
});
