import { expect } from '@open-wc/testing';
import { ChatError } from '../../../src/types/error.js';
import type { Message } from '../../../src/types/message.js';
import { Stage, settle } from '../stage.js';

const serviceOff = () => {
  throw new ChatError('service-off', 'Not switched on.');
};
const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'none',
    (error: ChatError) => error.code,
  );

describe('people', () => {
  let stage: Stage;
  beforeEach(() => {
    stage = new Stage();
  });
  afterEach(() => {
    expect(stage.reported).to.deep.equal([]);
  });

  it('says that one is typing, at most every four seconds a peer', async () => {
    const tab = await stage.online();
    for (let second = 0; second < 9; second++) {
      tab.session.typing('bob');
      await stage.clock.pass(1_000);
    }
    tab.session.typing('carol');
    expect(stage.world.called('typing').map((call) => call.args[0])).to.deep.equal(['bob', 'bob', 'bob', 'carol']);
  });

  it('asks for users, and takes profiles of the page, whose ids every object has as a name', async () => {
    const tab = await stage.online();
    const users = ['__proto__', 'constructor', 'valueof'];
    tab.session.wantProfiles(users);
    await stage.clock.pass(1_000);
    expect(stage.world.called('profiles').flatMap((call) => call.args[0])).to.include.members(users);
    tab.session.setProfiles(Object.fromEntries(users.map((user) => [user, { name: `of ${user}` }])));
    for (const user of users) expect(tab.state.profiles.get(user)?.name).to.equal(`of ${user}`);
  });

  it('says nothing of a sign of typing that the peer does not take: the message will tell', async () => {
    stage.world.fail('typing', new ChatError('not-contact', 'No contact.'));
    const tab = await stage.online();
    tab.session.typing('bob');
    await settle();
    expect(tab.events.filter(({ type }) => type === 'error')).to.deep.equal([]);
  });

  it('watches the presence of whom one looked at, with every line anew', async () => {
    stage.world.answer('subscribePresence', () => ({ bob: { online: true } }));
    const tab = await stage.online();
    const asked = () => stage.world.called('subscribePresence').map((call) => call.args[0]);
    tab.session.openPeer('bob');
    tab.session.openPeer('bob');
    await settle();
    expect(tab.state.presence.get('bob')).to.deep.equal({ online: true });
    stage.world.client.drop();
    await stage.clock.pass(1_000);
    expect(asked()).to.deep.equal([['bob'], ['bob']]);
    tab.session.openPeer('carol');
    tab.session.closePeer('carol');
    tab.session.openPeer('carol');
    await settle();
    expect(asked().slice(2)).to.deep.equal([['carol']]);
    tab.session.closePeer('carol');
    stage.world.client.drop();
    await stage.clock.pass(1_000);
    expect(asked().slice(3)).to.deep.equal([['carol', 'bob']]);
  });

  it('watches the presence again before the server forgets about it', async () => {
    const tab = await stage.online();
    tab.session.openPeer('bob');
    await settle();
    await stage.clock.pass(23 * 3600_000);
    expect(stage.world.called('subscribePresence').length).to.be.greaterThan(1);
  });

  it('is not told of an absence that is over', async () => {
    const tab = await stage.online();
    const answer = stage.world.hold('subscribePresence');
    tab.session.openPeer('bob');
    await settle();
    stage.world.client.emit({ type: 'presence', user: 'bob', presence: { online: true } });
    answer.resolve({ bob: { online: false }, carol: { online: true } } as never);
    await settle();
    expect(tab.state.presence.get('bob')).to.deep.equal({ online: true });
    expect(tab.state.presence.get('carol')).to.deep.equal({ online: true });
  });

  it('asks again for a presence that could not be told', async () => {
    const tab = await stage.online();
    stage.world.fail('subscribePresence', new ChatError('busy', 'busy', { retryable: true }));
    tab.session.openPeer('bob');
    await settle();
    tab.session.closePeer('bob');
    tab.session.openPeer('bob');
    await settle();
    expect(stage.world.called('subscribePresence')).to.have.length(2);
  });

  it('does not watch for one user whom another looked at', async () => {
    const tab = await stage.online();
    tab.session.openPeer('bob');
    tab.session.closePeer('bob');
    await tab.session.logout();
    await tab.session.loginWithToken('carol', 't');
    await settle();
    expect(stage.world.called('subscribePresence')).to.have.length(1);
  });

  it('does not watch for one user whom another had in view to the end', async () => {
    const tab = await stage.online();
    tab.session.openPeer('bob');
    await stage.clock.pass(100);
    await tab.session.logout();
    tab.session.closePeer('bob');
    await tab.session.loginWithToken('carol', 't');
    await stage.clock.pass(1_000);
    expect(stage.world.called('subscribePresence')).to.have.length(1);
    expect(stage.world.called('profiles').map((call) => call.args[0])).to.deep.equal([['alice', 'bob'], ['carol']]);
  });

  it('asks anew, for the next user, about whom the page keeps in view', async () => {
    const tab = await stage.online();
    tab.session.openPeer('bob');
    await stage.clock.pass(100);
    await tab.session.logout();
    await tab.session.loginWithToken('carol', 't');
    await stage.clock.pass(1_000);
    expect(stage.world.called('subscribePresence').map((call) => call.args[0])).to.deep.equal([['bob'], ['bob']]);
    expect(stage.world.called('profiles').at(-1)!.args[0]).to.have.members(['carol', 'bob']);
  });

  it('asks for profiles in one go, each once; the page knows better', async () => {
    stage.world.answer('profiles', (users: string[]) =>
      Object.fromEntries(users.map((user) => [user, { name: `${user} of the server` }])),
    );
    const tab = await stage.online();
    tab.session.setProfiles({ Carol: { name: 'Carol of the page' } });
    tab.session.wantProfiles(['bob']);
    tab.session.wantProfiles(['carol', 'dave', 'bob']);
    await stage.clock.pass(100);
    tab.session.wantProfiles(['bob']);
    await stage.clock.pass(100);
    expect(stage.world.called('profiles').map((call) => call.args[0])).to.deep.equal([['alice', 'bob', 'dave']]);
    expect(tab.state.profiles.get('bob')!.name).to.equal('bob of the server');
    stage.world.client.receive({ from: 'carol', sender: { name: 'Carol of the message' } });
    expect(tab.state.profiles.get('carol')!.name).to.equal('Carol of the page');
    tab.session.send('bob', 'hi');
    await settle();
    expect(stage.world.called('send')[0]!.args[0]).to.deep.include({ sender: { name: 'alice of the server' } });
  });

  it('keeps the profiles of the page over a sign-out', async () => {
    const tab = stage.tab();
    tab.session.setProfiles({ bob: { name: 'Bob' } });
    await tab.session.loginWithToken('alice', 't');
    expect(tab.state.profiles.get('bob')).to.deep.equal({ name: 'Bob' });
    await tab.session.logout();
    await tab.session.loginWithToken('alice', 't');
    expect(tab.state.profiles.get('bob')).to.deep.equal({ name: 'Bob' });
  });

  it('shows that one writes again right after a message', async () => {
    const tab = await stage.online();
    tab.session.typing('bob');
    tab.session.send('bob', 'first');
    await settle();
    tab.session.typing('bob');
    tab.session.typing('bob');
    expect(stage.world.called('typing')).to.have.length(2);
  });

  it('knows whom one has blocked, and blocks and unblocks', async () => {
    stage.world.answer('blocklist', () => ['mallory']);
    const tab = await stage.online();
    expect([...tab.state.blocked]).to.deep.equal(['mallory']);
    await tab.session.block('bob');
    await tab.session.unblock('mallory');
    expect([...tab.state.blocked]).to.deep.equal(['bob']);
    stage.world.client.receive({ from: 'bob' });
    expect(tab.with('bob').unread).to.equal(0);
  });

  it('asks for the blocked and for the contacts once at each sign-in, whichever answers first', async () => {
    const held = stage.world.hold('contacts');
    await stage.online();
    await settle();
    held.resolve([] as never);
    await settle();
    expect(['blocklist', 'contacts'].map((name) => stage.world.called(name as 'contacts').length)).to.deep.equal([
      1, 1,
    ]);
  });

  it('unblocks nobody, and brings no contact back, by a list that was on its way', async () => {
    const [blocklist, contacts] = [stage.world.hold<readonly string[]>('blocklist'), stage.world.hold('contacts')];
    const tab = await stage.online();
    await tab.session.block('mallory');
    await tab.session.removeContact('bob');
    stage.world.answer('blocklist', () => ['mallory', 'trudy']);
    stage.world.answer('contacts', () => [{ user: 'carol' }]);
    blocklist.resolve(['trudy']);
    contacts.resolve([{ user: 'bob' }, { user: 'carol' }] as never);
    await settle();
    expect([...tab.state.blocked]).to.have.members(['mallory', 'trudy']);
    expect(tab.state.contacts).to.deep.equal([{ user: 'carol' }]);
  });

  it('handles contacts and their requests', async () => {
    stage.world.answer('contacts', () => [{ user: 'bob', remark: 'Bobby' }]);
    const tab = await stage.online();
    stage.world.client.emit({ type: 'contact-request', request: { from: 'carol', reason: 'hello' } });
    await tab.session.answerContact('carol', true);
    await tab.session.removeContact('bob');
    await tab.session.requestContact('Dave', 'please');
    expect(tab.state.contacts).to.deep.equal([{ user: 'carol' }]);
    expect(tab.state.contactRequests).to.be.empty;
    expect(stage.world.called('requestContact')[0]!.args).to.deep.equal(['dave', 'please']);
  });

  it('learns what the app has not switched on, without an error', async () => {
    for (const method of ['blocklist', 'contacts', 'subscribePresence'] as const)
      stage.world.answer(method, serviceOff);
    const tab = await stage.online();
    tab.session.openPeer('bob');
    await settle();
    expect([...tab.state.servicesOff]).to.have.members(['block', 'contacts', 'presence']);
    expect(tab.events.some((event) => event.type === 'error')).to.equal(false);
  });

  it('tells in an event what nobody waits for', async () => {
    stage.world.answer('blocklist', () => {
      throw new Error('something odd');
    });
    const tab = await stage.online();
    const [error] = tab.events.flatMap((event) => (event.type === 'error' ? [event.error] : []));
    expect(error).to.be.instanceOf(ChatError);
    expect(error!.reason).to.equal('something odd');
  });
});

describe('what one does to a message', () => {
  let stage: Stage;
  beforeEach(() => {
    stage = new Stage();
  });

  const start = async () => {
    const tab = await stage.online();
    const theirs = stage.world.client.receive({ text: 'theirs' });
    tab.session.send('bob', 'mine');
    await settle();
    const find = (text: string): Message => tab.with('bob').messages.find((message) => message.text === text)!;
    return {
      tab,
      theirs,
      mine: find('mine'),
      newest: (id: string) => tab.with('bob').messages.find((it) => it.id === id)!,
    };
  };

  it('edits and recalls one’s own, when the server agrees', async () => {
    const { tab, mine, newest, theirs } = await start();
    await tab.session.edit(mine, 'better');
    expect(newest(mine.id!)).to.include({ text: 'better' });
    stage.world.fail('recall', new ChatError('too-late', 'Too late.'));
    expect(await codeOf(tab.session.recall(mine))).to.equal('too-late');
    expect(newest(mine.id!).recalled).to.equal(undefined);
    await tab.session.recall(mine);
    expect(newest(mine.id!)).to.include({ recalled: true, text: '' });
    expect(await codeOf(tab.session.edit(theirs, 'forged'))).to.equal('not-permitted');
    expect(await codeOf(tab.session.recall(theirs))).to.equal('not-permitted');
    expect(await codeOf(tab.session.edit(mine, ' '))).to.equal('empty-message');
    expect(await codeOf(tab.session.edit(mine, 'ü'.repeat(2_600)))).to.equal('too-large');
  });

  it('reacts at once, and takes it back if the server refuses', async () => {
    const { tab, theirs, newest } = await start();
    const answer = stage.world.hold('react');
    const reacting = codeOf(tab.session.react(theirs, '👍'));
    expect(newest(theirs.id!).reactions).to.deep.equal([{ emoji: '👍', count: 1, mine: true, users: ['alice'] }]);
    answer.reject(new ChatError('rate-limited', 'Slow.'));
    expect(await reacting).to.equal('rate-limited');
    expect(newest(theirs.id!).reactions).to.deep.equal([]);
    await tab.session.react(theirs, '👍');
    await tab.session.unreact(theirs, '👍');
    expect(newest(theirs.id!).reactions).to.deep.equal([]);
  });

  it('hides a service that is off', async () => {
    const { tab, theirs, mine } = await start();
    stage.world.answer('react', serviceOff);
    stage.world.answer('report', serviceOff);
    stage.world.answer('edit', serviceOff);
    expect(await codeOf(tab.session.react(theirs, '👍'))).to.equal('service-off');
    expect(await codeOf(tab.session.report(theirs, 'spam', 'why'))).to.equal('service-off');
    expect(await codeOf(tab.session.edit(mine, 'x'))).to.equal('service-off');
    expect([...tab.state.servicesOff]).to.have.members(['reactions', 'report', 'edit']);
  });

  it('deletes for oneself, and forwards to others', async () => {
    const { tab, theirs, mine } = await start();
    await tab.session.remove(theirs);
    expect(tab.texts('bob')).to.deep.equal(['mine']);
    const key = tab.session.forward(mine, 'Carol');
    await settle();
    expect(tab.texts('carol')).to.deep.equal(['mine']);
    expect(key).not.to.equal(mine.key);
    expect(() => tab.session.forward({ ...mine, kind: 'unknown' }, 'carol')).to.throw(ChatError);
  });

  it('quotes', async () => {
    const { tab, theirs } = await start();
    tab.session.send('bob', { text: 'answer', quote: theirs });
    await settle();
    const quote = { id: theirs.id, sender: 'bob', preview: 'theirs', kind: 'text' };
    expect(stage.world.called('send').at(-1)!.args[0]).to.deep.include({ text: 'answer', quote });
  });

  it('pins, and removes a conversation', async () => {
    const { tab } = await start();
    await tab.session.pin('bob', true);
    expect(tab.with('bob').pinned).to.equal(true);
    await tab.session.removeConversation('bob');
    expect(tab.state.conversations.has('bob')).to.equal(false);
  });

  it('needs a line, and says so', async () => {
    const { tab, mine, theirs } = await start();
    stage.world.client.drop();
    await settle();
    expect(await codeOf(tab.session.edit(mine, 'x'))).to.equal('network');
    expect(await codeOf(tab.session.react(theirs, '👍'))).to.equal('network');
    expect(await codeOf(stage.tab().session.block('bob'))).to.equal('not-signed-in');
  });
});
