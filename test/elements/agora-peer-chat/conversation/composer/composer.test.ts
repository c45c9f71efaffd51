import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { chatStage } from '../../../../support/chat-stage.js';
import { settled, until } from '../../../../support/mount.js';

describe('the field of <agora-peer-chat>', () => {
  it('takes what nobody could see for nothing', async () => {
    const stage = await chatStage();
    await stage.send('\u200b \u2060\u200d\u202e\ufe0f');
    expect(stage.world.called('send')).to.have.length(0);
    await stage.send('👩‍🚀');
    await until(() => stage.world.called('send').length === 1, 'the message');
  });

  it('is read as the page while it is empty, and then as its text', async () => {
    const stage = await chatStage();
    const direction = (): string => getComputedStyle(stage.field).direction;
    for (const dir of ['rtl', 'ltr']) {
      stage.chat.dir = dir;
      await stage.write('');
      expect(direction(), 'the placeholder').to.equal(dir);
      await stage.write('hello');
      expect(direction()).to.equal('ltr');
      await stage.write('مرحبا');
      expect(direction()).to.equal('rtl');
    }
  });

  it('asks for a person before it sends, and sends to whoever is chosen then', async () => {
    const stage = await chatStage({ inside: html`<agora-peer-chat></agora-peer-chat>` });
    for (const peer of [undefined, '', ' ']) {
      stage.chat.peer = peer;
      await settled(stage.chat);
      await stage.send('for whom?');
      expect(stage.$('[part=composer-error]')!.textContent, String(peer)).to.contain('Choose a person first.');
      expect(stage.field.value).to.equal('for whom?');
      expect(() => stage.chat.send('for whom?'), String(peer))
        .to.throw()
        .with.property('code', 'no-peer');
    }
    stage.chat.peer = 'no name!';
    await settled(stage.chat);
    await stage.send('for whom?');
    expect(stage.$('[part=composer-error]')!.textContent).to.contain('A username has 1 to 64');
    stage.chat.peer = 'bob';
    await until(() => stage.chat.currentPeer === 'bob', 'the conversation');
    await settled(stage.chat);
    expect(stage.$('[part=composer-error]')).to.equal(null);
    stage.press('Enter');
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

  it('stays within a narrow window with large letters, and so does the form that asks for a peer', async () => {
    const stage = await chatStage({ inside: html`<agora-peer-chat></agora-peer-chat>` });
    // A field that holds a text is there without a peer too.
    await stage.write('half');
    stage.chat.requestUpdate();
    document.documentElement.style.setProperty('font-size', '200%');
    stage.chat.style.setProperty('inline-size', '270px');
    try {
      await settled(stage.chat);
      for (const one of stage.root.getAnimations()) one.finish();
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

describe('values of the page that cannot go along with a message', () => {
  for (const [what, nextExt, code] of [
    ['too large', { story: 'x'.repeat(6_000) }, 'too-large'],
    ['no texts', { order: 7 } as never, 'bad-config'],
    ['no object', 'an order' as never, 'bad-config'],
  ] as const) {
    it(`do not keep the person from writing: ${what}`, async () => {
      const stage = await chatStage();
      const errors: string[] = [];
      stage.connection.addEventListener('agora-error', ({ error }) => errors.push(error.code));
      stage.chat.nextExt = nextExt;
      await stage.send('hello');
      await until(() => stage.world.called('send').length === 1, 'the message');
      expect(stage.texts).to.deep.equal(['hello']);
      expect(stage.field.value).to.equal('');
      expect(stage.$('[part=composer-error]')).to.equal(null);
      expect(stage.chat.nextExt).to.equal(undefined);
      expect(errors, 'told to the page').to.deep.equal([code]);
    });
  }

  it('stay for the next try where it is the text that is too long', async () => {
    const stage = await chatStage();
    const nextExt = { order: '7' };
    stage.chat.nextExt = nextExt;
    await stage.send('x'.repeat(6_000));
    expect(stage.$('[part=composer-error]')!.textContent).to.contain('Too long to send');
    expect(stage.chat.nextExt).to.equal(nextExt);
    expect(stage.field.value).to.have.length(6_000);
    await stage.send('hello');
    await until(() => stage.world.called('send').length === 1, 'the message');
    expect(stage.world.called('send')).to.have.nested.property('[0].args[0].ext').that.deep.equals(nextExt);
  });
});

describe('undo in the field', () => {
  it('takes back an emoji that was chosen, and then what was typed before it', async () => {
    const stage = await chatStage();
    stage.field.focus();
    await sendKeys({ type: 'hello ' });
    stage.button('Emoji')!.click();
    const emoji = await until(() => stage.$<HTMLButtonElement>('.emoji-panel [data-emoji]'), 'the picker');
    emoji.click();
    await until(() => stage.field.value.length > 6, 'the emoji');
    expect(stage.field.value).to.equal(`hello ${emoji.dataset['emoji']}`);
    expect(stage.chat.currentPeer).to.equal('bob');
    await sendKeys({ press: 'Control+z' });
    expect(stage.field.value).to.equal('hello ');
    // How much of the typing is one step is the browser's affair.
    for (let step = 0; step < 6 && stage.field.value !== ''; step++) await sendKeys({ press: 'Control+z' });
    expect(stage.field.value).to.equal('');
    await settled(stage.chat);
    expect(stage.button('Record a voice message'), 'the element knows it too').to.be.ok;
  });

  it('puts an emoji in place of what is marked', async () => {
    const stage = await chatStage();
    stage.field.focus();
    await sendKeys({ type: 'one two three' });
    stage.field.setSelectionRange(4, 7);
    stage.button('Emoji')!.click();
    const emoji = await until(() => stage.$<HTMLButtonElement>('.emoji-panel [data-emoji]'), 'the picker');
    emoji.click();
    await until(() => !stage.field.value.includes('two'), 'the emoji');
    expect(stage.field.value).to.equal(`one ${emoji.dataset['emoji']} three`);
    await stage.send(stage.field.value);
    await until(() => stage.world.called('send').length === 1, 'the message');
  });
});
