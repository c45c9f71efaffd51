import { expect } from '@open-wc/testing';
import type { Outgoing } from '../../../src/session/kernel/client-port.js';
import type { Channel } from '../../../src/session/kernel/ports.js';
import { pendingTotal } from '../../../src/session/state/totals.js';
import { ChatError } from '../../../src/types/error.js';
import { FakeTabStorage, Stage, settle } from '../stage.js';

const devices = (stage: Stage): string[] => stage.world.clients.map((client) => client.options.deviceId);
const sentTexts = (stage: Stage): string[] => stage.world.called('send').map((call) => (call.args[0] as Outgoing).text);

describe('two tabs of one user', () => {
  let stage: Stage;
  beforeEach(() => {
    stage = new Stage();
  });
  afterEach(() => {
    expect(stage.reported).to.deep.equal([]);
  });

  it('are two devices, and each stays the same over a reload', async () => {
    const one = await stage.online();
    const two = await stage.online();
    one.session.dispose();
    two.session.dispose();
    await stage.online({}, { tabStorage: one.tabStorage });
    await stage.online({}, { tabStorage: two.tabStorage });
    const [a, b, c, d] = devices(stage);
    expect(a).not.to.equal(b);
    expect([c, d]).to.deep.equal([a, b]);
  });

  it('are two devices also when one was duplicated from the other', async () => {
    const one = await stage.online();
    const copy = new FakeTabStorage(new Map(one.tabStorage.values));
    await stage.online({}, { tabStorage: copy });
    const [a, b] = devices(stage);
    expect(a).not.to.equal(b);
  });

  const refuse = (): never => {
    throw new DOMException('The channel is closed.', 'InvalidStateError');
  };
  const channels: Readonly<Record<string, () => Channel>> = {
    'that cannot be opened': refuse,
    'that cannot be listened to': () => ({ post: () => {}, listen: refuse, close: () => {} }),
    'that throws at each message': () => ({ post: refuse, listen: () => {}, close: () => {} }),
    'that cannot be closed': () => ({ post: () => {}, listen: () => {}, close: refuse }),
  };
  for (const [what, openChannel] of Object.entries(channels))
    it(`go on without a channel ${what}, and the log says it once`, async () => {
      const one = await stage.online({}, { openChannel });
      for (const text of ['hello', 'again']) one.session.send('bob', text);
      await settle();
      expect(one.texts('bob')).to.deep.equal(['hello', 'again']);
      const said = (): number =>
        one.session.state.log.filter(({ error }) => error?.message.startsWith('This tab works on its own')).length;
      const before = said();
      await one.session.logout();
      expect(Math.max(before, said())).to.equal(1);
    });

  it('see the same message on its way, sent, and failed with its reason', async () => {
    const one = await stage.online();
    const two = await stage.online();
    const held = stage.world.hold<{ id: string; time: number }>('send');
    one.session.send('bob', 'hello');
    await settle();
    expect(two.pending('bob')).to.deep.equal(['sending: hello']);
    held.resolve({ id: '7', time: stage.clock.now() });
    await settle();
    expect(two.texts('bob')).to.deep.equal(['hello']);
    expect(two.with('bob').pending).to.be.empty;
    stage.world.fail('send', new ChatError('blocked', 'Blocked.'));
    one.session.send('bob', 'again');
    await settle();
    expect(two.pending('bob')).to.deep.equal(['failed: again']);
    expect(two.with('bob').pending[0]!.error).to.be.instanceOf(ChatError);
    expect(two.with('bob').pending[0]!.error!.code).to.equal('blocked');
  });

  it('never send the same entry twice', async () => {
    const one = await stage.online();
    const two = await stage.online();
    stage.world.answer('send', async (outgoing: Outgoing) => {
      await settle();
      return stage.world.store(outgoing, 'alice');
    });
    for (let i = 0; i < 10; i++) {
      one.session.send('bob', `one ${i}`);
      two.session.send('bob', `two ${i}`);
    }
    await stage.clock.pass(60_000);
    expect(sentTexts(stage)).to.have.length(20);
    expect(new Set(sentTexts(stage)).size).to.equal(20);
    expect(sentTexts(stage).filter((text) => text.startsWith('one'))).to.deep.equal(
      Array.from({ length: 10 }, (_, i) => `one ${i}`),
    );
    expect(one.texts('bob')).to.have.length(20);
    expect(two.texts('bob')).to.deep.equal(one.texts('bob'));
    expect(pendingTotal(one.state) + pendingTotal(two.state)).to.equal(0);
    expect(await stage.store().outbox()).to.be.empty;
  });

  it('send for each other: who has a line takes what the other one cannot', async () => {
    const one = await stage.online();
    const two = await stage.online();
    stage.world.answer('load', () => {
      throw new ChatError('network', 'away', { retryable: true });
    });
    stage.world.clients[0]!.drop();
    await settle();
    one.session.send('bob', 'from a tab without a line');
    await settle();
    expect(sentTexts(stage)).to.deep.equal(['from a tab without a line']);
    expect(one.texts('bob')).to.deep.equal(['from a tab without a line']);
    expect(two.texts('bob')).to.deep.equal(['from a tab without a line']);
  });

  it('take over what a tab leaves behind when it goes', async () => {
    const one = await stage.online();
    const two = await stage.online();
    stage.world.hold('send');
    one.session.send('bob', 'was on its way');
    await settle();
    one.session.dispose();
    await stage.clock.pass(6_000);
    expect(two.texts('bob')).to.deep.equal(['was on its way']);
    expect(stage.world.messages).to.have.length(1);
  });

  it('let either one retry or discard what failed', async () => {
    const one = await stage.online();
    const two = await stage.online();
    const refused = new ChatError('rate-limited', 'Slow down.');
    stage.world.fail('send', refused);
    stage.world.fail('send', refused);
    const retried = one.session.send('bob', 'retried');
    const discarded = one.session.send('bob', 'discarded');
    await settle();
    expect(two.pending('bob')).to.deep.equal(['failed: retried', 'failed: discarded']);
    two.session.retry('bob', retried);
    two.session.discard('bob', discarded);
    await settle();
    await stage.clock.pass(6_000);
    expect(one.texts('bob')).to.deep.equal(['retried']);
    expect(one.with('bob').pending).to.be.empty;
    expect(two.texts('bob')).to.deep.equal(['retried']);
    expect(await stage.store().outbox()).to.be.empty;
  });

  it('agree on what was read, marked and changed', async () => {
    const one = await stage.online();
    const two = await stage.online();
    const message = stage.world.clients[0]!.receive({ text: 'hi' });
    stage.world.clients[1]!.receive(message);
    expect(two.with('bob').unread).to.equal(1);
    one.session.markSeen('bob', message.id!);
    one.session.mute('bob', true);
    await one.session.pin('bob', true);
    await one.session.block('carol');
    await settle();
    expect(two.with('bob')).to.include({ unread: 0, muted: true, pinned: true });
    expect(two.state.blocked.has('carol')).to.equal(true);
    const calls = stage.world.called('markConversationRead');
    expect(calls).to.have.length(1);
  });

  it('share a draft, which neither writes over', async () => {
    const one = await stage.online();
    const two = await stage.online();
    one.session.setDraft('bob', 'half a thou');
    await settle();
    expect(two.with('bob').draft).to.equal('half a thou');
    stage.world.clients.at(-1)!.receive();
    await stage.clock.pass(1_000);
    const [kept] = await stage.store().conversations();
    expect(kept).to.include({ peer: 'bob', draft: 'half a thou' });
  });

  it('are both signed out when one signs out', async () => {
    const one = await stage.online();
    const two = await stage.online();
    two.session.setDraft('bob', 'secret thoughts');
    await stage.clock.pass(1_000);
    await one.session.logout();
    await settle();
    expect(two.state.status).to.equal('signed-out');
    expect(await stage.store().conversations()).to.be.empty;
  });

  it('that slept through a sign-out and a new sign-in leave what is stored since alone', async () => {
    const late: (() => void)[] = [];
    const openChannel = (name: string): Channel => {
      const channel = stage.channel(name);
      return { ...channel, listen: (hear) => channel.listen((data) => late.push(() => hear(data))) };
    };
    const asleep = await stage.online({ remember: true }, { openChannel });
    asleep.session.setDraft('bob', 'of the first time');
    const awake = await stage.online();
    await stage.clock.pass(1_000);
    await awake.session.logout();
    const again = await stage.online();
    again.session.setDraft('bob', 'of the second time');
    await stage.clock.pass(1_000);
    stage.journal().put({ outgoing: { key: 'k', to: 'bob', kind: 'text', text: 'not stored yet' }, order: 1 });
    asleep.session.setDraft('carol', 'in the moment of waking');
    for (const hear of late.splice(0)) hear();
    await stage.clock.pass(1_000);
    expect(asleep.state.status).to.equal('signed-out');
    expect(asleep.state.conversations.size).to.equal(0);
    expect([...asleep.tabStorage.values.keys()].filter((name) => name.includes('remember'))).to.deep.equal([]);
    const kept = await stage.store().conversations();
    expect(kept.find(({ peer }) => peer === 'bob')?.draft).to.equal('of the second time');
    expect(stage.journal().entries()).to.have.length(1);
    expect(again.with('bob').draft).to.equal('of the second time');
  });

  it('of two users do not hear each other', async () => {
    const one = await stage.online();
    const other = stage.tab();
    await other.session.loginWithToken('carol', 't');
    one.session.send('bob', 'private');
    await settle();
    expect(other.state.conversations.size).to.equal(0);
    await one.session.logout();
    expect(other.state.status).to.equal('online');
  });
});
