import { expect } from '@open-wc/testing';
import { makeSession } from '../../../src/context/handle/session-handle.js';
import { Session } from '../../../src/session/session.js';
import { ChatError } from '../../../src/types/error.js';
import type { ChatEvent } from '../../../src/types/event.js';
import type { SessionConfig } from '../../../src/types/session.js';
import { makeMessage, scriptedLoader } from '../../support/scripted-client.js';
import { until } from '../../support/mount.js';

const made: Session[] = [];
afterEach(() => made.splice(0).forEach((session) => session.dispose()));

const stage = (config: SessionConfig = { appKey: 'demo#handle' }) => {
  const loader = scriptedLoader();
  const session = makeSession(config, loader);
  made.push(session);
  const events: ChatEvent[] = [];
  session.listen((event) => events.push(event));
  return { session, world: loader.world, events };
};

const codeOf = async (work: () => unknown): Promise<string | undefined> => {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error instanceof ChatError ? error.code : String(error);
  }
};

describe('a session that is not fetched yet', () => {
  it('has every member of a session', () => {
    const { session } = stage();
    for (const name of Object.getOwnPropertyNames(Session.prototype)) expect(name in session, name).to.be.true;
  });

  it('refuses at once what needs somebody who is signed in', async () => {
    const { session } = stage();
    expect(() => session.send('bob', 'hello')).to.throw(ChatError, 'Sign in before you send.');
    expect(() => session.sendTogether('bob', [{ text: 'hello' }])).to.throw(ChatError);
    for (const work of [
      () => session.forward(makeMessage(), 'bob'),
      () => session.edit(makeMessage(), 'text'),
      () => session.react(makeMessage(), '👍'),
      () => session.pin('bob', true),
      () => session.block('bob'),
      () => session.loadConversations(),
    ])
      expect(await codeOf(work)).to.equal('not-signed-in');
    expect(await codeOf(() => session.openPeer('not a name'))).to.equal('bad-user-id');
    expect(await session.search('hello')).to.deep.equal([]);
  });

  it('signs in, and keeps state, listeners, opened peers and profiles', async () => {
    const { session, events } = stage();
    const { store } = session;
    let drawn = 0;
    store.listen(() => drawn++);
    session.setProfiles({ Bob: { name: 'Robert' } });
    expect(session.state.profiles.get('bob')).to.deep.equal({ name: 'Robert' });
    expect(session.openPeer('Bob')).to.equal('bob');
    await session.loginWithToken('alice', 'token');
    expect(events.flatMap((event) => (event.type === 'status' ? [event.status] : []))).to.deep.equal([
      'signing-in',
      'connecting',
      'online',
    ]);
    expect(session.state.userId).to.equal('alice');
    expect(session.state.profiles.get('bob')).to.deep.equal({ name: 'Robert' });
    await until(() => session.state.conversations.get('bob')?.history, 'the history of the opened peer');
    expect(session.store).to.equal(store);
    await until(() => store.get() === session.state && drawn > 0, 'the news to listeners');
  });

  it('keeps drafts and muted conversations for the first sign-in, the last of each', async () => {
    const { session } = stage();
    session.setDraft('bob', 'first');
    session.setDraft('bob', 'unfinished');
    session.mute('carol', true);
    await session.loginWithToken('alice', 'token');
    await until(() => session.state.conversations.get('bob')?.draft === 'unfinished', 'the draft');
    expect(session.state.conversations.get('carol')!.muted).to.be.true;
  });

  it('keeps them too while the session is there and signs in', async () => {
    const { session, world } = stage();
    const held = world.hold('open');
    const entering = session.loginWithToken('alice', 'token');
    await until(() => world.called('open').length > 0, 'the sign-in on its way');
    session.setDraft('bob', 'unfinished');
    session.setEmojiHabits({ tone: 3, recent: ['👍'] });
    session.mute('carol', true);
    held.resolve();
    await entering;
    await until(() => session.state.conversations.get('bob')?.draft === 'unfinished', 'the draft');
    expect(session.state.conversations.get('carol')!.muted).to.be.true;
    expect(session.state.emoji).to.deep.equal({ tone: 3, recent: ['👍'] });
  });

  it('keeps them on the device too', async () => {
    const config = { appKey: `demo#kept-${Date.now()}` };
    const { session, events } = stage(config);
    session.setEmojiHabits({ tone: 3, recent: ['👍'] });
    session.mute('carol', true);
    session.setDraft('bob', 'unfinished');
    await session.loginWithToken('alice', 'token');
    await until(() => events.some(({ type }) => type === 'restored'), 'the store');
    await until(() => session.state.conversations.get('bob')?.draft === 'unfinished', 'the draft');
    session.dispose();
    const { session: next } = stage(config);
    await next.loginWithToken('alice', 'token');
    await until(() => next.state.conversations.get('bob')?.draft === 'unfinished', 'the draft after a reload');
    await until(() => next.state.conversations.get('carol')?.muted, 'the mute');
    expect(next.state.emoji).to.deep.equal({ tone: 3, recent: ['👍'] });
  });

  it('keeps them while another one signs in, and not what was set while nobody did', async () => {
    const { session, world } = stage();
    await session.loginWithToken('alice', 'token');
    await session.logout();
    session.setDraft('bob', 'of nobody');
    session.setDraft('carol', 'of nobody');
    const held = world.hold('open');
    const before = world.called('open').length;
    const entering = session.loginWithToken('dan', 'token');
    await until(() => world.called('open').length > before, 'the sign-in on its way');
    session.setDraft('bob', 'unfinished');
    held.resolve();
    await entering;
    await until(() => session.state.conversations.get('bob')?.draft === 'unfinished', 'the draft');
    expect(session.state.conversations.get('carol')?.draft).to.equal(undefined);
  });

  it('hands nothing over that was set before a sign-in that came to nothing', async () => {
    const { session, world } = stage();
    world.fail('open', new ChatError('token-invalid', 'no'));
    await session.loginWithToken('alice', 'token').catch(() => {});
    session.setDraft('bob', 'of another');
    await session.logout();
    await session.loginWithToken('carol', 'token');
    await until(() => session.state.conversationsLoaded, 'the list');
    expect(session.state.conversations.get('bob')?.draft).to.equal(undefined);
  });

  it('hands nothing over that was set before a sign-out', async () => {
    const { session } = stage();
    session.setDraft('bob', 'of another');
    await session.logout();
    await session.loginWithToken('alice', 'token');
    await until(() => session.state.conversationsLoaded, 'the list');
    expect(session.state.conversations.get('bob')?.draft).to.equal(undefined);
  });

  it('starts the log with what had happened before', () => {
    const error = new ChatError('network', 'The chat program could not be loaded.');
    const session = new Session({ appKey: 'demo#handle' }, { loadClient: scriptedLoader() }, [
      { type: 'login-failed', error },
    ]);
    made.push(session);
    expect(session.state.log.map(({ term, args }) => [term, ...args])).to.deep.equal([
      ['logLoginFailed', error.message, 'network'],
    ]);
  });

  it('signs in by itself where a token is there, and is signing in until then', async () => {
    const { session } = stage({ appKey: 'demo#handle', userId: 'alice', token: 'token' });
    await Promise.resolve();
    expect(session.state.status).to.equal('signing-in');
    await until(() => session.state.status === 'online', 'the line');
  });

  it('tells everybody what happens in the order in which it happens', async () => {
    const { session, events } = stage({ appKey: 'demo#handle', tokenUrl: '/token' });
    const told: string[] = [];
    session.listen(({ type }) => void (type === 'status' && events.length === 1 && session.logout()));
    const stop = session.listen(() => told.push('never'));
    session.listen((event) => {
      told.push(event.type === 'status' ? event.status : event.type);
      stop();
    });
    session.listen(() => stop());
    await until(() => told.length > 3, 'the sign-out');
    // Another session is signed in after all that was on its way.
    await stage().session.loginWithToken('alice', 'token');
    expect(told).to.deep.equal(['never', 'signing-in', 'signed-out', 'signed-out']);
  });

  it('lets go of a sign-in that is taken back on its way', async () => {
    const { session, world } = stage({ appKey: 'demo#handle' });
    const login = codeOf(() => session.loginWithToken('alice', 'token'));
    await session.logout();
    expect(await login).to.equal('aborted');
    expect(session.state.status).to.equal('signed-out');
    await session.loginWithToken('eve', 'token');
    expect(session.state.userId).to.equal('eve');
    expect(world.calls.filter(({ method }) => method === 'load').length).to.equal(1);
  });

  it('is not made any more once it was disposed of', async () => {
    const { session, world } = stage({ appKey: 'demo#handle', userId: 'alice', token: 'token' });
    await Promise.resolve();
    const signIn = codeOf(() => session.signIn());
    session.dispose();
    expect(await signIn).to.equal('aborted');
    expect(world.calls.length).to.equal(0);
  });
});
