/** What stands between the messages: the beginning of the conversation, the days, the line above what is new. */
import { expect } from '@open-wc/testing';
import { chatStage, type ChatStage } from '../../../../support/chat-stage.js';
import { frames, mountList } from '../../../../support/list-stage.js';
import { until } from '../../../../support/mount.js';
import { makeMessage } from '../../../../support/scripted-client.js';

/** Of the text, in CSS pixels from the start of the page. */
const middleOf = (element: Element): number => {
  const range = document.createRange();
  range.selectNodeContents(element);
  const { left, right } = range.getBoundingClientRect();
  return (left + right) / 2;
};

const off = (stage: ChatStage, selector: string): number => {
  const { left, right } = stage.$('.header')!.getBoundingClientRect();
  return Math.abs(middleOf(stage.$(selector)!) - (left + right) / 2);
};

describe('between the messages', () => {
  for (const dir of ['ltr', 'rtl'])
    it(`the middle is that of the header, also beside a scroll bar that takes space (${dir})`, async () => {
      const stage = await chatStage({ messages: [{ text: 'one' }, { text: 'two' }] });
      await stage.row('two');
      stage.connection.dir = dir;
      // Browsers of tests hide their scroll bars; this takes the same space.
      stage.$('.scroller')!.style.paddingInlineEnd = '15px';
      await until(() => stage.$('.history')!.textContent.includes('start of the conversation'), 'the beginning');
      expect(off(stage, '.history')).to.be.below(1);
      expect(off(stage, '.day')).to.be.below(1);
    });

  it('the line above new messages steps back once they have been seen', async () => {
    const stage = await mountList();
    const messages = Array.from({ length: 5 }, (_, at) => makeMessage({ text: `m${at}`, id: `${1000 + at}` }));
    await stage.show(messages, { firstUnread: '1003', unread: 2 });
    await frames();
    const colour = (selector: string): string => getComputedStyle(stage.renderRoot.querySelector(selector)!).color;
    expect(colour('.unread-line')).not.to.equal(colour('.day'));
    await stage.show(messages, { firstUnread: '1003', unread: 0 });
    await frames();
    for (const animation of stage.renderRoot.querySelector('.unread-line')!.getAnimations()) animation.finish();
    await until(() => colour('.unread-line') === colour('.day'), 'the quiet colour');
  });

  it('no words about older messages lie over the place of the first ones', async () => {
    const stage = await chatStage({
      prepare: (world) => {
        world.answer('history', () => new Promise(() => undefined));
      },
    });
    await until(() => stage.$('.skeleton'), 'the place of the messages');
    expect(stage.$('.history')!.textContent.trim()).to.equal('');
  });
});
