/** The focus on a phone, and when the user is signed out. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { chatStage } from '../support/chat-stage.js';
import { until } from '../support/mount.js';

const press = async (button: HTMLElement): Promise<void> => {
  button.focus();
  button.click();
  await until(() => !button.isConnected, 'the button to go');
};

describe('the focus in a conversation', () => {
  it('is on the messages, and not in a field that brings up a keyboard, on a phone', async () => {
    const stage = await chatStage({
      messages: [{ text: 'a message' }],
      inside: html`<agora-peer-chat></agora-peer-chat>`,
    });
    const peer = await until(() => stage.$<HTMLInputElement>('#peer'), 'the form');
    peer.value = 'bob';
    peer.form!.requestSubmit();
    await stage.choose(await stage.row('a message'), 'Report');
    stage.$<HTMLInputElement>('dialog [value=spam]')!.checked = true;
    await stage.answer('Report');
    const block = await until(() => stage.button('Block bob'), 'the next step');
    const real = window.matchMedia.bind(window);
    window.matchMedia = (query) =>
      query === '(pointer: coarse)' ? ({ matches: true } as MediaQueryList) : real(query);
    await press(block);
    await until(() => stage.root.activeElement, 'the focus in the conversation');
    window.matchMedia = real;
    expect(stage.root.activeElement!.className).to.include('scroller');
  });

  it('is on what takes the place of the conversation when the page signs the user out', async () => {
    for (const inside of [
      html`<agora-peer-chat></agora-peer-chat>`,
      html`<agora-peer-chat .peer=${'bob'}></agora-peer-chat>`,
    ]) {
      for (const from of ['field', 'row', 'menu']) {
        const stage = await chatStage({ messages: [{ text: 'a message' }], inside });
        const peer = stage.$<HTMLInputElement>('#peer');
        if (peer) {
          peer.value = 'bob';
          peer.form!.requestSubmit();
        }
        await stage.row('a message');
        const focused = {
          field: () => stage.field,
          row: () => stage.$('.row')!,
          menu: () => stage.$('[part=header-menu]')!,
        }[from]!();
        focused.focus();
        expect(stage.root.activeElement).to.equal(focused);
        await stage.connection.logout();
        await until(() => stage.root.activeElement?.matches('#peer, .nothing'), `the focus from the ${from}`);
        stage.connection.remove();
      }
    }
  });
});
