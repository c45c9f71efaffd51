/** What was refused is seen: a notice in view with nothing over it, in words, and not only for those who listen. */
import { expect } from '@open-wc/testing';
import { ChatError } from '../../../../../src/types/error.js';
import { chatStage, type ChatStage } from '../../../../support/chat-stage.js';
import { until } from '../../../../support/mount.js';

const own = { outgoing: true, text: 'mine', time: Date.now() } as const;
const theirs = { text: 'theirs', time: Date.now() - 60_000 } as const;
const refusal = new ChatError('too-late', 'Too late.');
const why = 'It is too late to change this message.';

/** The notice that says it, once it can be read: in the window, with its middle on top. */
const seen = (stage: ChatStage, text: string, part = 'toast'): Promise<HTMLElement> =>
  until(() => {
    const notice = stage.$(`[part~=${part}]`);
    if (!notice?.textContent.includes(text)) return null;
    notice.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = notice.getBoundingClientRect();
    const top = stage.root.elementFromPoint(x + width / 2, y + height / 2);
    const isInView = notice.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    return isInView && top && notice.contains(top) ? notice : null;
  }, `a notice in view that says ${text}`);

const headerItem = async (stage: ChatStage, name: string): Promise<void> => {
  stage.button('Conversation menu')!.click();
  const item = await until(
    () => stage.$$('[role=menuitem]').find(({ textContent }) => textContent.trim() === name),
    name,
  );
  item.click();
};

describe('what is refused in <agora-peer-chat> is seen', () => {
  for (const [method, text, entry, confirm] of [
    ['react', 'theirs', 'React 👍', undefined],
    ['recall', 'mine', 'Take back', 'Take back'],
    ['removeMessages', 'mine', 'Delete for me', 'Delete for me'],
    ['report', 'theirs', 'Report', 'Report'],
  ] as const)
    it(`${entry}`, async () => {
      const stage = await chatStage({ messages: [theirs, own], prepare: (world) => world.fail(method, refusal) });
      await stage.choose(await stage.row(text), entry);
      const reason = stage.$<HTMLInputElement>('dialog [value=spam]');
      if (reason) reason.checked = true;
      if (confirm) await stage.answer(confirm);
      await seen(stage, why);
    });

  it('Edit, at the field', async () => {
    const stage = await chatStage({ messages: [own], prepare: (world) => world.fail('edit', refusal) });
    await stage.choose(await stage.row('mine'), 'Edit');
    await stage.send('mine, better');
    await seen(stage, why, 'composer-error');
  });

  it('Forward, to nobody who can have that name', async () => {
    const stage = await chatStage({ messages: [theirs] });
    await stage.choose(await stage.row('theirs'), 'Forward');
    stage.$<HTMLInputElement>('dialog [name=other]')!.value = 'no such name!';
    await stage.answer('Forward');
    await seen(stage, 'username');
  });

  for (const [method, entry, confirm] of [
    ['pin', 'Pin', undefined],
    ['block', 'Block', 'Block'],
  ] as const)
    it(entry, async () => {
      const stage = await chatStage({ messages: [theirs], prepare: (world) => world.fail(method, refusal) });
      await headerItem(stage, entry);
      if (confirm) await stage.answer(confirm);
      await seen(stage, why);
    });

  it('Unblock', async () => {
    const stage = await chatStage({
      messages: [theirs],
      prepare: (world) => {
        world.answer('blocklist', () => ['bob']);
        world.fail('unblock', refusal);
      },
    });
    await until(() => stage.$('.blocked'), 'the block');
    await headerItem(stage, 'Unblock');
    await seen(stage, why);
  });
});

describe('after a block', () => {
  it('Undo takes it back', async () => {
    const stage = await chatStage({ messages: [theirs] });
    await headerItem(stage, 'Block');
    await stage.answer('Block');
    const toast = await seen(stage, 'bob is blocked.');
    toast.querySelector('button')!.click();
    await seen(stage, 'bob is no longer blocked.');
    expect(stage.world.called('unblock').map(({ args }) => args)).to.deep.equal([['bob']]);
    await until(() => !stage.$('.blocked'), 'the field again');
  });
});

describe('a question that lacks an answer', () => {
  it('says in our words what is missing, and stays', async () => {
    const stage = await chatStage({ messages: [theirs] });
    stage.connection.lang = 'de';
    for (const [entry, confirm, words, fill] of [
      ['Melden', 'Melden', 'Wähle zuerst aus, was nicht stimmt.', '[value=spam]'],
      ['Weiterleiten', 'Weiterleiten', 'Wähle zuerst eine Person aus.', ''],
    ] as const) {
      const row = await stage.row('theirs');
      await until(() => stage.openMenu(row).includes(entry), entry);
      await stage.choose(row, entry);
      const dialog = await until(() => stage.$('dialog[open]'), 'the question');
      expect(dialog.querySelector('[role=alert]')).to.equal(null);
      dialog.querySelector<HTMLElement>('[part=dialog-confirm]')!.click();
      expect(dialog.querySelector('[role=alert]')!.textContent).to.equal(words);
      expect(dialog.contains(stage.root.activeElement), 'the focus').to.equal(true);
      expect(dialog.querySelectorAll(':invalid'), 'nothing for the browser to say').to.have.length(0);
      if (fill) dialog.querySelector<HTMLInputElement>(fill)!.checked = true;
      else dialog.querySelector<HTMLInputElement>('[name=other]')!.value = 'carol';
      await stage.answer(confirm);
    }
    await until(() => stage.world.called('send').length === 1, 'the forwarded message');
  });
});
