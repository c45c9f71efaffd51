import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { TimeLeft } from '../../src/elements/parts/time-left.js';
import { chatStage } from '../support/chat-stage.js';
import { fakeMicrophone, FakeRecorder } from '../support/fake-recorder.js';
import { settled, until } from '../support/mount.js';

const year = 365 * 86_400_000;

/** What somebody, or a script of the page, does to the clock of the device. */
const steps: Readonly<Record<string, (now: () => number) => () => number>> = {
  'set back by ten minutes': (now) => () => now() - 600_000,
  'set back by years': (now) => () => now() - 20 * year,
  'set ahead by years': (now) => () => now() + 20 * year,
  'made to stand still': (now) => {
    const moment = now();
    return () => moment;
  },
};

it('nothing is left until no moment', () => expect(new TimeLeft().until(0)).to.be.below(0));

describe('a clock that is', () => {
  const now = Date.now.bind(Date);
  afterEach(() => {
    Date.now = now;
  });

  for (const [how, step] of Object.entries(steps)) {
    it(`${how} does not change the length of a voice message`, async () => {
      const microphone = fakeMicrophone();
      const stage = await chatStage();
      stage.button('Record a voice message')!.click();
      await until(() => FakeRecorder.last, 'the recorder');
      await settled(stage.chat);
      Date.now = step(now);
      // Two looks at the clock later.
      const timer = (): string => stage.$('[role=timer]')!.textContent;
      await until(() => /0:0[1-9]/.test(timer()), 'a second');
      expect(FakeRecorder.last!.state).to.equal('recording');
      stage.$<HTMLButtonElement>('[part=send]')!.click();
      await until(() => stage.world.called('send').length === 1, 'the message');
      const { duration } = stage.world.called('upload')[0]!.args[1] as { duration: number };
      expect(duration).to.be.within(1, 60);
      microphone.restore();
    });

    it(`${how} lets a peer's typing end`, async () => {
      const stage = await chatStage();
      stage.world.client.emit({ type: 'typing', peer: 'bob', until: Date.now() + 300 });
      await until(() => stage.$('.presence')!.textContent.includes('bob is typing'), 'typing shown');
      Date.now = step(now);
      stage.chat.requestUpdate();
      await until(() => !stage.$('.presence')!.textContent.includes('typing'), 'typing over');
    });

    it(`${how} does not change how long it is until a moment`, () => {
      const left = new TimeLeft();
      const moment = now() + 5_000;
      left.until(moment);
      Date.now = step(now);
      expect(left.until(moment)).to.be.within(0, 5_000);
      expect(left.until(moment + 1, 60_000)).to.be.most(60_000);
    });
  }
});
