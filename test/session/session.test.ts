import { expect } from '@open-wc/testing';
import { Session } from '../../src/session/session.js';
import { until } from '../support/mount.js';
import { scriptedLoader } from '../support/scripted-client.js';

const begin = async () => {
  const loader = scriptedLoader();
  const session = new Session({ appKey: 'demo#local' }, { loadClient: loader });
  await session.loginWithToken('Alice', 'secret-token');
  return { session, world: loader.world };
};

describe('Session', () => {
  it('signs in, sends, receives and signs out', async () => {
    const { session, world } = await begin();
    expect(session.state.status).to.equal('online');
    expect(session.state.userId).to.equal('alice');
    const key = session.send('Bob', 'hello');
    expect(session.state.conversations.get('bob')!.pending[0]).to.include({ key, status: 'sending', text: 'hello' });
    await until(() => session.state.conversations.get('bob')!.messages.length > 0, 'the confirmation');
    expect(session.state.conversations.get('bob')!.messages[0]).to.include({ key, status: 'sent' });
    world.client.receive({ from: 'bob', text: 'hi' });
    expect(session.state.conversations.get('bob')!.unread).to.equal(1);
    await session.logout();
    expect(session.state.status).to.equal('signed-out');
    expect(session.state.conversations.size).to.equal(0);
    expect(world.client.closed).to.equal(true);
    expect(session.state.log.map((entry) => entry.term)).to.deep.equal([
      'logSigningIn',
      'logConnected',
      'logLogout',
      'logDisconnected',
    ]);
    expect(JSON.stringify(session.state)).not.to.contain('secret-token');
  });

  it('tells everybody what happens in the order in which it happens, and shows it in the state at once', async () => {
    const { session, world } = await begin();
    const told: string[] = [];
    session.listen((event) => {
      if (event.type !== 'sending') return;
      session.setDraft('bob', 'next');
      expect(session.state.conversations.get('bob')!.draft).to.equal('next');
      session.setDraft('bob', 'and the next');
    });
    session.listen((event) => told.push(event.type === 'draft' ? event.text : event.type));
    world.once('send', () => {
      world.client.emit({ type: 'delivered', peer: 'bob', id: '5' });
      return { id: '5', time: 5 };
    });
    session.send('bob', 'hello');
    expect(told.slice(0, 3)).to.deep.equal(['sending', 'next', 'and the next']);
    await until(() => told.includes('sent') && told.includes('delivered'), 'both receipts');
    const receipts = told.filter((type) => type === 'sent' || type === 'delivered');
    expect(receipts.slice(-2)).to.deep.equal(['sent', 'delivered']);
    session.dispose();
  });

  it('keeps the order where listeners throw, and calls none that was removed', async () => {
    const reported: unknown[] = [];
    const session = new Session(
      { appKey: 'demo#local' },
      { loadClient: scriptedLoader(), report: (error) => reported.push(error) },
    );
    const told: string[] = [];
    session.listen((event) => {
      stop();
      if (event.type === 'draft' && event.text === '1') session.setDraft('bob', '2');
      throw new Error('of the page');
    });
    const stop = session.listen(() => told.push('removed'));
    session.listen((event) => event.type === 'draft' && told.push(event.text));
    await session.loginWithToken('alice', 'secret-token');
    session.setDraft('bob', '1');
    session.setDraft('bob', '3');
    expect(told).to.deep.equal(['1', '2', '3']);
    expect(new Set(reported.map(String))).to.deep.equal(new Set(['Error: of the page']));
    session.listen(() => session.dispose());
    session.listen(() => told.push('after the end'));
    session.setDraft('bob', '4');
    expect(told).to.deep.equal(['1', '2', '3', '4']);
  });
});
