import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { chatStage } from '../../../support/chat-stage.js';
import { settled, until } from '../../../support/mount.js';

describe('the field of <agora-peer-chat>', () => {
  it('takes what nobody could see for nothing', async () => {
    const stage = await chatStage();
    await stage.send('\u200b \u2060\u200d\u202e\ufe0f');
    expect(stage.world.called('send')).to.have.length(0);
    await stage.send('👩‍🚀');
    await until(() => stage.world.called('send').length === 1, 'the message');
  });

  it('refuses far too much text at once, and says so', async () => {
    const stage = await chatStage();
    await stage.write('before ');
    const insert = (data: string): InputEvent => {
      // What a browser fires before it pastes or drops text.
      const event = new InputEvent('beforeinput', {
        inputType: 'insertFromPaste',
        data,
        bubbles: true,
        cancelable: true,
      });
      stage.field.dispatchEvent(event);
      return event;
    };
    expect(insert('x'.repeat(1_000_000)).defaultPrevented).to.be.true;
    await settled(stage.chat);
    expect(stage.field.value).to.equal('before ');
    expect(stage.$('[part=composer-error]')!.textContent).to.contain('Too long to send');
    expect(insert('and after').defaultPrevented).to.be.false;
    await stage.write('before and after');
    expect(stage.$('[part=composer-error]')).to.equal(null);
  });

  it('does not measure a text that fills it anyway', async () => {
    const stage = await chatStage();
    await stage.write('a line\n'.repeat(5));
    const { height } = stage.field.getBoundingClientRect();
    expect(getComputedStyle(stage.field).getPropertyValue('field-sizing')).to.equal('content');
    await stage.write('a line\n'.repeat(5000));
    expect(getComputedStyle(stage.field).getPropertyValue('field-sizing')).to.equal('fixed');
    expect(stage.field.getBoundingClientRect().height).to.be.at.least(height);
  });

  it('stays within a narrow window with large letters', async () => {
    const stage = await chatStage({ inside: html`<agora-peer-chat></agora-peer-chat>` });
    document.documentElement.style.setProperty('font-size', '200%');
    stage.chat.style.setProperty('inline-size', '270px');
    try {
      await settled(stage.chat);
      const box = stage.chat.getBoundingClientRect();
      for (const element of stage.$$('.composer button, .composer textarea, .peer-form input, .peer-form button')) {
        const { left, right, width } = element.getBoundingClientRect();
        expect(width, element.outerHTML).to.be.above(0);
        expect(left, element.outerHTML).to.be.at.least(box.left);
        expect(right, element.outerHTML).to.be.at.most(box.right);
      }
      const field = stage.field.getBoundingClientRect();
      expect(field.width).to.be.above(200);
      expect(field.height, 'the placeholder on one line').to.be.below(100);
      const tops = stage.$$('.composer-row button').map((button) => Math.round(button.getBoundingClientRect().bottom));
      expect(new Set(tops).size, 'one row of buttons').to.equal(1);
    } finally {
      document.documentElement.style.removeProperty('font-size');
    }
  });
});
