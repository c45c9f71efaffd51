import { expect } from '@open-wc/testing';
import { chatStage } from '../../../support/chat-stage.js';
import { settled, until } from '../../../support/mount.js';
import { ChatError } from '../../../../src/types/error.js';

const topOf = (element: Element): number => Math.round(element.getBoundingClientRect().top);

describe('the looks of a conversation', () => {
  it('keep the two answers to a contact request together where it is narrow', async () => {
    const stage = await chatStage({ messages: [{ text: 'hello' }] });
    stage.chat.style.inlineSize = '370px';
    const reason = 'We met at the market on Saturday, by the stall with the bicycles.';
    stage.world.client.emit({ type: 'contact-request', request: { from: 'bob', reason } });
    const [yes, no] = await until(() => {
      const buttons = stage.$$('.notice button');
      return buttons.length === 2 ? buttons : undefined;
    }, 'the request');
    expect(topOf(yes!)).to.equal(topOf(no!));
  });

  it('keep the sign of a failed message away from its text in both directions', async () => {
    const stage = await chatStage({ messages: [{ text: 'hello' }] });
    stage.world.answer('send', () => {
      throw new ChatError('blocked', 'Blocked.');
    });
    await stage.send('Are you there');
    const bubble = await until(() => stage.$('.row.failed .bubble'), 'the failure');
    const gap = (): number => {
      const range = document.createRange();
      range.selectNodeContents(bubble.querySelector('.text')!);
      const [text, sign] = [range.getBoundingClientRect(), bubble.querySelector('.status')!.getBoundingClientRect()];
      return Math.max(sign.left - text.right, text.left - sign.right);
    };
    expect(gap()).to.be.above(6);
    bubble.querySelector<HTMLElement>('.mark')!.dir = 'rtl';
    stage.chat.dir = 'rtl';
    await settled(stage.chat);
    expect(gap()).to.be.above(6);
  });

  it('say above the field what is answered, and not in a toast as well', async () => {
    const stage = await chatStage({ messages: [{ text: 'hello' }] });
    await stage.choose(await stage.row('hello'), 'Reply');
    await until(() => stage.$('.about'), 'what is answered');
    expect(stage.$('.toast')).to.equal(null);
    await until(() => stage.heard().includes('Replying to'), 'what those who listen are told');
  });
});
