/** A guest of the widget becomes a user of the site. */
import { expect } from '@open-wc/testing';
import { systemClock } from '../../src/session/kernel/environment.js';
import { ChatError } from '../../src/types/error.js';
import { frames } from '../support/list-stage.js';
import { until } from '../support/mount.js';
import { guestUser, WidgetScene } from '../support/widget-scene.js';

const inside = `<form slot="before-chat">
  <label>Order <input name="order" /></label>
  <button>Begin</button>
</form>`;

const answer = async ({ widget }: WidgetScene): Promise<void> => {
  const form = widget.querySelector('form')!;
  await until(() => form.checkVisibility(), 'the form');
  form.querySelector('input')!.value = '17';
  form.requestSubmit();
  await until(() => !form.checkVisibility(), 'the form to go');
};

/** Each pause of the session from now on takes a hundredth of its time: an adoption is given up after more than a minute. */
const { setTimeout: wait } = systemClock;
const hurry = (): void => {
  systemClock.setTimeout = (run, milliseconds) => wait(run, milliseconds / 100);
};

describe('a guest who becomes a user', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  afterEach(() => {
    systemClock.setTimeout = wait;
  });

  it('stays the guest if the endpoint refuses', async () => {
    const scene = await WidgetScene.open({ peer: 'bob' });
    scene.forUser = () => Promise.reject(new ChatError('token-server-answer', 'The endpoint refuses.'));
    const failed = await scene.widget.adopt('ada').then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failed).to.be.instanceOf(ChatError);
    await until(() => scene.user === guestUser && scene.widget.connection?.status === 'online', 'the guest again');
  });

  for (const error of [new Error('The site answers 500'), new ReferenceError('tokenn is not defined'), 'no'])
    it(`stays the guest if the page's own function throws ${String(error)} again and again`, async () => {
      const scene = await WidgetScene.open({ peer: 'bob' });
      hurry();
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a page may reject with anything
      scene.forUser = () => Promise.reject(error);
      const failed = await scene.widget.adopt('ada').then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(failed).to.be.instanceOf(ChatError);
      expect((failed as ChatError).code).to.equal('token-server-unreachable');
      await until(() => scene.user === guestUser && scene.widget.connection?.status === 'online', 'the guest again');
    });

  it('becomes that user if the function throws once', async () => {
    const scene = await WidgetScene.open({ peer: 'bob' });
    const { forUser } = scene;
    let asked = 0;
    scene.forUser = (...all) => (++asked === 1 ? Promise.reject(new Error('The site answers 500')) : forUser(...all));
    await scene.widget.adopt('ada');
    expect(scene.user).to.equal('ada');
  });

  for (const where of ['with one person', 'in a list'])
    for (const speed of ['at once', 'after a while'])
      it(`keeps what was answered before the chat if the endpoint refuses ${speed}, ${where}`, async () => {
        const scene = await WidgetScene.open(where === 'in a list' ? {} : { peer: 'bob' }, inside);
        if (where === 'in a list') await scene.widget.showPeer('bob');
        await answer(scene);
        scene.forUser = async () => {
          // Meanwhile the elements hear who is being signed in.
          if (speed === 'after a while') await frames(5);
          throw new ChatError('token-server-answer', 'The endpoint refuses.');
        };
        await scene.widget.adopt('ada').catch(() => undefined);
        await until(() => scene.user === guestUser && scene.widget.connection?.status === 'online', 'the guest again');
        expect(await scene.write('Hello')).to.deep.equal({ order: '17' });
      });

  it('becomes that user once, however often the page asks', async () => {
    const scene = await WidgetScene.open({ peer: 'bob' });
    await Promise.all([scene.widget.adopt('ada'), scene.widget.adopt('Ada')]);
    expect(scene.user).to.equal('ada');
    expect(scene.asked.filter(({ user }) => user === 'ada').length).to.equal(1);
  });

  it('becomes one user after the other', async () => {
    const scene = await WidgetScene.open({ peer: 'bob' });
    await Promise.all([scene.widget.adopt('ada'), scene.widget.adopt('eve')]);
    expect(scene.user).to.equal('eve');
  });

  it('stays that user when the page swaps the widget', async () => {
    const scene = await WidgetScene.open({ peer: 'bob' });
    await scene.widget.adopt('ada');
    const next = await scene.swap();
    expect(next.connection?.session?.state.userId).to.equal('ada');
  });
});
