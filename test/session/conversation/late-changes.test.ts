import { expect } from '@open-wc/testing';
import { Stage, settle, type Tab } from '../stage.js';

describe('a receipt or a change that is quicker than the confirmation of its message', () => {
  let stage: Stage;
  let tab: Tab;
  const statuses = () => tab.with('bob').messages.map(({ status }) => status);
  /** Sends, and lets something happen before the confirmation comes. */
  const send = async (meanwhile: () => void): Promise<void> => {
    const sending = stage.world.hold<{ id: string; time: number }>('send');
    tab.session.send('bob', 'hi');
    await settle();
    meanwhile();
    sending.resolve({ id: '77', time: stage.clock.now() });
    await settle();
  };

  beforeEach(async () => {
    stage = new Stage();
    tab = await stage.online();
  });
  afterEach(() => {
    expect(stage.reported).to.deep.equal([]);
  });

  it('counts once that comes, whether it says delivered', async () => {
    await send(() => stage.world.client.emit({ type: 'delivered', peer: 'bob', id: '77' }));
    expect(statuses()).to.deep.equal(['delivered']);
  });

  it('or read', async () => {
    await send(() => {
      stage.world.client.emit({ type: 'read', peer: 'bob', id: '77' });
      stage.world.client.emit({ type: 'delivered', peer: 'bob', id: '77' });
    });
    expect(statuses()).to.deep.equal(['read']);
  });

  it('or that the whole conversation is read', async () => {
    await send(() =>
      stage.world.client.emit({ type: 'conversation-read', peer: 'bob', byMe: false, time: stage.clock.now() }),
    );
    expect(statuses()).to.deep.equal(['read']);
  });

  it('or an edit or a reaction, from another device', async () => {
    const reactions = [{ emoji: '👍', count: 1, mine: false, users: ['bob'] }];
    await send(() => {
      stage.world.client.emit({ type: 'edited', peer: 'bob', id: '77', text: 'hello', time: stage.clock.now() });
      stage.world.client.emit({ type: 'reactions', peer: 'bob', id: '77', reactions });
    });
    expect(tab.with('bob').messages[0]).to.deep.include({ text: 'hello', reactions });
  });

  it('does not count for messages that are written later, whatever their time', async () => {
    const told: string[] = [];
    tab.session.listen(({ type }) => told.push(type));
    const time = stage.clock.now() + 60_000;
    await send(() => stage.world.client.emit({ type: 'conversation-read', peer: 'bob', byMe: false, time }));
    for (const id of ['78', '79', '80']) {
      stage.world.once('send', () => ({ id, time: stage.clock.now() }));
      tab.session.send('bob', 'more');
      await settle();
    }
    expect(statuses()).to.deep.equal(['read', 'sent', 'sent', 'sent']);
    expect(told.filter((type) => type.includes('read'))).to.have.length.at.most(2);
  });

  it('counts once for each of those that wait', async () => {
    const told: string[] = [];
    tab.session.listen(({ type }) => told.push(type));
    const held = ['77', '78', '79', '80'].map((id) => ({
      id,
      sending: stage.world.hold<{ id: string; time: number }>('send'),
    }));
    for (const { id } of held) tab.session.send('bob', id);
    await settle();
    const time = stage.clock.now() + 60_000;
    stage.world.client.emit({ type: 'conversation-read', peer: 'bob', byMe: false, time });
    for (const { id, sending } of held) {
      sending.resolve({ id, time: stage.clock.now() });
      await settle();
    }
    expect(statuses()).to.deep.equal(['read', 'read', 'read', 'read']);
    expect(told.filter((type) => type.includes('read'))).to.have.length.at.most(5);
  });

  it('is kept of the last fifty only, since a message that failed waits on', async () => {
    await send(() => {
      stage.world.client.emit({ type: 'read', peer: 'bob', id: '77' });
      for (let id = 0; id < 49; id++) stage.world.client.emit({ type: 'delivered', peer: 'bob', id: `other-${id}` });
    });
    expect(statuses(), 'the first of fifty').to.deep.equal(['read']);
    const sending = stage.world.hold<{ id: string; time: number }>('send');
    tab.session.send('bob', 'another');
    await settle();
    stage.world.client.emit({ type: 'read', peer: 'bob', id: '78' });
    for (let id = 0; id < 50; id++) stage.world.client.emit({ type: 'delivered', peer: 'bob', id: `more-${id}` });
    sending.resolve({ id: '78', time: stage.clock.now() });
    await settle();
    expect(statuses(), 'the first of fifty-one').to.deep.equal(['read', 'sent']);
  });

  it('does not count for another message', async () => {
    await send(() => {
      stage.world.client.emit({ type: 'read', peer: 'bob', id: '76' });
      stage.world.client.emit({ type: 'conversation-read', peer: 'bob', byMe: true, time: stage.clock.now() });
      stage.world.client.emit({ type: 'conversation-read', peer: 'bob', byMe: false, time: stage.clock.now() - 1 });
    });
    expect(statuses()).to.deep.equal(['sent']);
  });
});
