/** Who works by keyboard is never sent back to the top of the page by a control that goes. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { ChatError } from '../../src/types/error.js';
import { chatStage, type ChatStage } from '../support/chat-stage.js';
import { fakeMicrophone } from '../support/fake-recorder.js';
import { frame, until } from '../support/mount.js';

const nameOf = (element: Element | null): string =>
  (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();

const attach = async (stage: ChatStage, ...names: readonly string[]): Promise<void> => {
  const data = new DataTransfer();
  for (const name of names) data.items.add(new File(['12345'], name, { type: 'text/plain' }));
  const input = stage.$<HTMLInputElement>('input[type=file]')!;
  input.files = data.files;
  input.dispatchEvent(new Event('change'));
  await until(() => stage.$$('.staged li').length === names.length, 'the files');
};

/** A notice appears after a moment. WebKit takes the focus to a button that is hidden until then, and away again. */
const isSeen = (button: HTMLElement): boolean => getComputedStyle(button).visibility === 'visible';

const press = async (button: HTMLElement): Promise<void> => {
  button.focus();
  button.click();
  await until(() => !button.isConnected, `${nameOf(button)} to go`);
};

describe('the focus', () => {
  it('is on what ends a recording once it has begun, and in the field once it has ended', async () => {
    const microphone = fakeMicrophone();
    const stage = await chatStage();
    for (const end of ['Stop and send', 'Discard recording']) {
      const record = await until(() => stage.button('Record a voice message'), 'the button');
      await press(record);
      await until(() => nameOf(stage.root.activeElement) === 'Stop and send', 'the focus on what ends it');
      await press(stage.button(end)!);
      await until(() => stage.root.activeElement === stage.field, 'the focus in the field');
    }
    microphone.restore();
  });

  it('goes from file to file as they are taken away, and then to the field', async () => {
    const stage = await chatStage();
    await attach(stage, 'one.txt', 'two.txt');
    const last = stage.button('Remove two.txt')!;
    await press(last);
    await until(() => nameOf(stage.root.activeElement) === 'Remove one.txt', 'the focus on the other');
    await press(stage.button('Remove one.txt')!);
    await until(() => stage.root.activeElement === stage.field, 'the focus in the field');
  });

  it('is in the field once a new chat is begun from the list', async () => {
    const stage = await chatStage({
      inside: html`<agora-conversations></agora-conversations><agora-peer-chat></agora-peer-chat>`,
    });
    const list = stage.connection.querySelector('agora-conversations')!.shadowRoot!;
    list.querySelector<HTMLElement>('.new-chat-button')!.click();
    const field = await until(() => list.querySelector<HTMLInputElement>('#new-peer'), 'the form');
    field.value = 'dora';
    field.form!.requestSubmit();
    await until(() => stage.chat.currentPeer === 'dora', 'the conversation');
    await until(() => document.activeElement === stage.chat && stage.root.activeElement === stage.field, 'the field');
  });

  it('is in the field after the button of a toast, which goes with it', async () => {
    const stage = await chatStage({ messages: [{ text: 'a message' }] });
    await stage.choose(await stage.row('a message'), 'Report');
    stage.$<HTMLInputElement>('dialog [value=spam]')!.checked = true;
    await stage.answer('Report');
    const block = await until(() => stage.button('Block bob'), 'the next step');
    await press(block);
    await until(() => stage.root.activeElement, 'the focus in the conversation');
  });

  it('is in the field once the chat is taken back from elsewhere', async () => {
    const stage = await chatStage({ messages: [{ text: 'a message' }] });
    stage.world.client.drop(new ChatError('replaced', 'Another device has taken over.'));
    const here = await until(() => stage.button('Use it here'), 'the notice');
    await until(() => isSeen(here), 'the button to be seen');
    await press(here);
    await until(() => stage.root.activeElement === stage.field, 'the focus in the field');
  });

  it('stays on the button of a notice whose words change, and the notice in sight', async () => {
    const stage = await chatStage({ messages: [{ text: 'a message' }] });
    stage.world.answer('open', () => {
      throw new ChatError('network', 'No way.', { retryable: true });
    });
    stage.world.client.drop(new ChatError('replaced', 'Another device has taken over.'));
    const here = await until(() => stage.button('Use it here'), 'the notice');
    await until(() => isSeen(here), 'the button to be seen');
    here.focus();
    here.click();
    const again = await until(() => stage.button('Try now'), 'the next notice');
    expect(getComputedStyle(again).visibility).to.equal('visible');
    await frame();
    expect(nameOf(stage.root.activeElement)).to.equal('Try now');
  });

  it('is in the field that takes the place of a notice, whatever else is drawn in the same moment', async () => {
    const stage = await chatStage({ messages: [{ text: 'a message' }] });
    await stage.connection.session!.block('bob');
    const unblock = await until(() => stage.button('Unblock'), 'the notice');
    unblock.focus();
    await stage.connection.session!.unblock('bob');
    // The session knows it, and tells its elements with the next frame.
    stage.chat.requestUpdate();
    await stage.chat.updateComplete;
    await until(() => !unblock.isConnected, 'the notice to go');
    await until(() => stage.root.activeElement, 'a place of the focus');
    expect(stage.root.activeElement!.localName).to.equal('textarea');
  });

  it('is in the other conversation where the page opens one while a message or the search has it', async () => {
    const stage = await chatStage({ messages: [{ text: 'a message' }] });
    (await stage.row('a message')).focus();
    stage.chat.peer = 'dora';
    await until(() => !stage.texts.includes('a message'), 'the other conversation');
    await until(() => stage.root.activeElement?.getAttribute('role') === 'log', 'the focus on its messages');
    expect(stage.root.activeElement!.getAttribute('aria-label')).to.equal('Messages with dora');
    stage.button('Search in conversation')!.click();
    await until(() => stage.root.activeElement?.closest('.search-bar'), 'the search');
    stage.chat.peer = 'bob';
    await until(() => stage.root.activeElement === stage.field, 'the focus in the field');
  });

  it('stays in the list when a conversation is deleted', async () => {
    const stage = await chatStage({
      messages: [
        { text: 'from bob', time: 2 },
        { from: 'carol', peer: 'carol', text: 'from carol', time: 1 },
      ],
      inside: html`<agora-conversations></agora-conversations><agora-peer-chat peer="bob"></agora-peer-chat>`,
    });
    const list = stage.connection.querySelector('agora-conversations')!.shadowRoot!;
    stage.world.client.receive({ text: 'news', time: Date.now() });
    stage.world.client.receive({ from: 'carol', text: 'news', time: Date.now() });
    await until(() => list.querySelectorAll('.conversation').length === 2, 'both conversations');
    for (const left of [1, 0]) {
      const menu = list.querySelector<HTMLElement>('.row-menu')!;
      menu.focus();
      menu.click();
      const items = [...list.querySelectorAll<HTMLElement>('[role=menuitem]')];
      items.find((item) => nameOf(item) === 'Delete conversation')!.click();
      const confirm = await until(() => list.querySelector<HTMLElement>('[part=dialog-confirm]'), 'the question');
      confirm.click();
      await until(() => list.querySelectorAll('.conversation').length === left, 'the conversation to go');
      await until(() => !list.querySelector('dialog'), 'the question to go');
      await until(() => list.activeElement?.closest('.conversation, .new-chat-button, .search'), 'the focus');
    }
    expect(document.activeElement).to.not.equal(document.body);
  });
});
