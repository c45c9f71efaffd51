import { expect } from '@open-wc/testing';
import { Session } from '../../src/session/session.js';
import { scriptedLoader } from '../support/scripted-client.js';

const begin = async () => {
  const loader = scriptedLoader();
  const session = new Session({ appKey: 'demo#local' }, { loadClient: loader });
  await session.loginWithToken('Alice', 'secret-token');
  return { session, world: loader.world };
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('Session', () => {
  it('signs in, sends, receives and signs out', async () => {
    const { session, world } = await begin();
    expect(session.state.status).to.equal('online');
    expect(session.state.userId).to.equal('alice');
    const key = session.send('Bob', 'hello');
    expect(session.state.conversations.get('bob')!.pending[0]).to.include({ key, status: 'sending', text: 'hello' });
    await settled();
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
});
