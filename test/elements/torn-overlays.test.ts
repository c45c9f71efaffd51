import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import { chatStage, type ChatStage } from '../support/chat-stage.js';
import { settled, until } from '../support/mount.js';
import { watchUncaught } from '../support/uncaught.js';

const leaves = (box: Element): readonly Element[] =>
  [...box.querySelectorAll('*')].filter((one) => one.childElementCount === 0);

/** What scripts and aids of a browser do to what is open. */
const ways: Readonly<Record<string, (box: Element) => void>> = {
  'takes all away': (box) => box.replaceChildren(),
  'writes into it': (box) => (box.textContent = 'x'),
  'writes into each button': (box) => box.querySelectorAll('button').forEach((one) => (one.textContent = 'x')),
  'takes away all leaves': (box) => leaves(box).forEach((one) => one.remove()),
  'puts copies in the place of all leaves': (box) => leaves(box).forEach((one) => one.replaceWith(one.cloneNode(true))),
  'sets its markup anew': (box) => (box.innerHTML += ''),
  'takes it away': (box) => box.remove(),
};

describe('a script that', () => {
  const errors = watchUncaught();
  const inGerman = async (stage: ChatStage): Promise<void> => {
    for (const lang of ['de', 'en']) {
      stage.connection.lang = lang;
      await until(
        () => stage.field.getAttribute('aria-label')?.startsWith(lang === 'de' ? 'Nachricht' : 'Message'),
        lang,
      );
    }
  };

  for (const [way, change] of Object.entries(ways)) {
    it(`${way} of a menu, leaves one that works when it is opened again`, async () => {
      const stage = await chatStage({ messages: [{ text: 'the first' }] });
      const row = await stage.row('the first');
      const names = stage.openMenu(row);
      change(stage.$('.popup')!);
      await inGerman(stage);
      stage.$<HTMLElement>('.popup')?.hidePopover();
      expect(stage.openMenu(row)).to.deep.equal(names);
      await stage.choose(row, 'Reply');
      await until(() => stage.$('.composer')?.textContent.includes('the first'), 'what is replied to');
      expect(errors).to.deep.equal([]);
    });

    it(`${way} of a question, leaves one that works when it is asked again`, async () => {
      const stage = await chatStage({ messages: [{ text: 'the first' }] });
      const row = await stage.row('the first');
      const entry = stage.openMenu(row).find((name) => /Delete|Remove/.test(name))!;
      await stage.choose(row, entry);
      const dialog = await until(() => stage.$<HTMLDialogElement>('dialog[open]'), 'the question');
      change(dialog);
      await inGerman(stage);
      dialog.close();
      await until(() => !stage.$('dialog[open]'), 'the question to go');
      await stage.choose(row, entry);
      const again = await until(() => stage.$<HTMLDialogElement>('dialog[open]'), 'the question again');
      again.querySelector<HTMLElement>('[part=dialog-confirm]')!.click();
      await until(() => stage.$$('.row').length === 0, 'the message to go');
      expect(errors).to.deep.equal([]);
    });

    it(`${way} of the emoji, leaves them when they are opened again`, async () => {
      const stage = await chatStage();
      stage.button('Emoji')!.click();
      await until(() => stage.$('.emoji-grid .emoji'), 'the picker');
      const field = stage.$<HTMLInputElement>('agora-emoji-picker input')!;
      change(stage.$('agora-emoji-picker')!);
      if (field.isConnected) {
        field.value = 'sun';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      await settled(stage.chat);
      await inGerman(stage);
      stage.$<HTMLElement>('.popup')?.hidePopover();
      await until(() => !stage.$('.popup'), 'the picker to go');
      stage.button('Emoji')!.click();
      const emoji = await until(() => stage.$('.emoji-grid .emoji'), 'the picker again');
      emoji.click();
      await until(() => stage.field.value !== '', 'the emoji');
      expect(errors).to.deep.equal([]);
    });

    it(`${way} of an inbox, leaves list and conversation in use`, async () => {
      const stage = await chatStage({
        inside: html`<agora-peer-chat peer="bob"></agora-peer-chat><agora-inbox></agora-inbox>`,
        messages: [{ text: 'the first' }],
      });
      const root = stage.connection.querySelector('agora-inbox')!.shadowRoot!;
      const list = (): ShadowRoot | null | undefined => root.querySelector('agora-conversations')?.shadowRoot;
      await until(() => list()?.querySelector('[data-peer]'), 'the list');
      const box = [...root.children].find((one) => !one.matches('style'))!;
      for (const text of ['the second', 'the third']) {
        if (box.isConnected) change(box);
        stage.world.client.receive({ text });
        stage.connection.querySelector('agora-inbox')!.requestUpdate();
        await until(() => list()?.querySelector('.preview')?.textContent.trim() === text, 'the preview');
      }
      list()!.querySelector<HTMLElement>('[data-peer="bob"]')!.click();
      const chat = await until(() => root.querySelector('agora-peer-chat'), 'the conversation');
      await until(
        () => chat.currentPeer === 'bob' && chat.shadowRoot!.textContent.includes('the third'),
        'its messages',
      );
      expect(errors).to.deep.equal([]);
    });
  }
});
