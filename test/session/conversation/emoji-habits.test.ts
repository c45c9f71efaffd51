import { expect } from '@open-wc/testing';
import { Stage, settle } from '../stage.js';

const habits = { tone: 4, recent: ['🚀', '👋🏾'] };

describe('how a person chooses emoji', () => {
  let stage: Stage;
  beforeEach(() => {
    stage = new Stage();
  });

  it('is kept on this device for the next visit', async () => {
    const tab = await stage.online();
    tab.session.setEmojiHabits(habits);
    expect(tab.state.emoji).to.deep.equal(habits);
    await stage.clock.pass(1_000);
    const next = await stage.online();
    expect(next.state.emoji).to.deep.equal(habits);
  });

  it('is not overwritten by what was kept, when it is changed before the store has answered', async () => {
    await stage.store().write({ emoji: habits });
    const tab = stage.tab();
    const signingIn = tab.session.loginWithToken('alice', 't');
    await Promise.race([
      signingIn,
      new Promise<void>((resolve) => tab.session.listen((event) => event.type === 'signed-in' && resolve())),
    ]);
    tab.session.setEmojiHabits({ tone: 0, recent: ['🌻'] });
    await signingIn;
    await settle();
    expect(tab.state.emoji).to.deep.equal({ tone: 0, recent: ['🌻'] });
  });

  it('is forgotten at the sign-out, also what was not written yet', async () => {
    const tab = await stage.online();
    tab.session.setEmojiHabits(habits);
    await tab.session.logout();
    await stage.clock.pass(10_000);
    expect(await stage.store().emoji()).to.equal(undefined);
    expect(tab.state.emoji).to.deep.equal({ tone: 0, recent: [] });
  });

  it('is nothing where nobody is signed in', () => {
    const tab = stage.tab();
    tab.session.setEmojiHabits(habits);
    expect(tab.state.emoji).to.deep.equal({ tone: 0, recent: [] });
  });
});
