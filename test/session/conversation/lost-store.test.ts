/** The code of the store cannot be fetched for a while. */
import { expect } from '@open-wc/testing';
import type { ChatStorage } from '../../../src/session/kernel/storage-port.js';
import { ChatError } from '../../../src/types/error.js';
import type { Outgoing } from '../../../src/session/kernel/client-port.js';
import { makeMessage } from '../../support/scripted-client.js';
import { settle, Stage } from '../stage.js';

/** Opens the store once `isBack`. */
const lostStore = (stage: Stage) => {
  const lost = { isBack: false, tries: 0 };
  const openStorage = (): Promise<ChatStorage> => {
    lost.tries++;
    const error = new ChatError('network', 'The store could not be loaded.', { retryable: true });
    return lost.isBack ? Promise.resolve(stage.store()) : Promise.reject(error);
  };
  return { lost, openStorage };
};

describe('a store whose code cannot be fetched for a while', () => {
  let stage: Stage;
  beforeEach(() => {
    stage = new Stage();
  });
  const sent = (): string[] => stage.world.called('send').map((call) => (call.args[0] as Outgoing).text);

  it('is opened later: what an earlier page left unsent is sent, and what is written meanwhile is sent once', async () => {
    const before = await stage.online();
    stage.world.client.drop();
    await settle();
    before.session.send('bob', 'from the earlier page');
    await settle();
    before.session.dispose();
    const { lost, openStorage } = lostStore(stage);
    const tab = await stage.online({}, { openStorage });
    tab.session.send('bob', 'meanwhile');
    tab.session.setDraft('carol', 'dear Carol');
    await stage.clock.pass(5_000);
    expect(sent()).to.deep.equal(['meanwhile']);
    const errors = tab.events.flatMap((event) => (event.type === 'error' ? [event.error.code] : []));
    expect(errors).to.deep.equal(['network']);
    stage.world.client.drop();
    await settle();
    tab.session.send('bob', 'without a connection');
    lost.isBack = true;
    await stage.clock.pass(60_000);
    expect([...sent()].sort()).to.deep.equal(['from the earlier page', 'meanwhile', 'without a connection']);
    expect(tab.pending('bob')).to.deep.equal([]);
    expect(await stage.store().outbox()).to.deep.equal([]);
    const kept = await stage.store().conversations();
    expect(kept.find(({ peer }) => peer === 'carol')?.draft).to.equal('dear Carol');
    expect((await stage.store().messages('bob', 10)).map(({ text }) => text)).to.have.length(3);
  });

  it('is not tried again once the user has signed out', async () => {
    const { lost, openStorage } = lostStore(stage);
    const tab = await stage.online({}, { openStorage });
    await stage.clock.pass(10_000);
    expect(lost.tries).to.be.above(3);
    await tab.session.logout();
    const { tries } = lost;
    await stage.clock.pass(120_000);
    expect(lost.tries).to.equal(tries);
  });

  it('shows what it has of an open conversation of which the server could not be asked', async () => {
    await stage.store().write({
      conversations: [{ peer: 'bob', unread: 0 }],
      messages: [makeMessage({ text: 'kept' })],
    });
    const { lost, openStorage } = lostStore(stage);
    const tab = stage.tab({}, { openStorage });
    stage.world.fail('open', new ChatError('network', 'No connection.', { retryable: true }));
    tab.session.openPeer('bob');
    void tab.session.loginWithToken('alice', 't').catch(() => undefined);
    await stage.clock.pass(100);
    lost.isBack = true;
    await stage.clock.pass(60_000);
    expect(tab.texts('bob')).to.deep.equal(['kept']);
  });

  it('keeps no gap between what it had and what was read meanwhile', async () => {
    const old = { id: '1', key: 'k1', time: 1, text: 'long ago' };
    await stage.store().write({
      conversations: [{ peer: 'bob', unread: 0, syncedUpTo: { time: 1, id: '1' } }],
      messages: [makeMessage(old)],
    });
    const { lost, openStorage } = lostStore(stage);
    const tab = await stage.online({}, { openStorage });
    tab.session.openPeer('bob');
    await settle();
    stage.world.client.receive({ from: 'bob', text: 'new' });
    await settle();
    lost.isBack = true;
    await stage.clock.pass(60_000);
    expect(tab.texts('bob')).to.deep.equal(['new']);
    expect((await stage.store().messages('bob', 10)).map(({ text }) => text)).to.deep.equal(['new']);
  });
});
