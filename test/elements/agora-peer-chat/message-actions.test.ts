import { expect } from '@open-wc/testing';
import { ChatError } from '../../../src/types.js';
import { chatStage } from '../../support/chat-stage.js';
import { settled, until } from '../../support/mount.js';

const own = { outgoing: true, text: 'mine', time: Date.now() } as const;
const theirs = { text: 'theirs', time: Date.now() - 60_000 } as const;

describe('on a message of <agora-peer-chat>', () => {
  it('offers what fits the message', async () => {
    const stage = await chatStage({ messages: [theirs, own] });
    const quick = 7;
    expect(stage.openMenu(await stage.row('theirs')).slice(quick)).to.deep.equal([
      'Reply',
      'Copy text',
      'Forward',
      'Delete for me',
      'Report',
    ]);
    stage.press('Escape', {}, stage.$('[role=menuitem]')!);
    expect(stage.openMenu(await stage.row('mine')).slice(quick)).to.deep.equal([
      'Reply',
      'Copy text',
      'Edit',
      'Forward',
      'Take back',
      'Delete for me',
    ]);
    await expect(stage.chat).to.be.accessible();
  });

  it('offers it in a menu no wider than its lines', async () => {
    const stage = await chatStage({ messages: [own] });
    stage.openMenu(await stage.row('mine'));
    expect(stage.$('.menu')!.getBoundingClientRect().width).to.be.within(200, 300);
  });

  it('opens by keyboard beside the bubble, however wide the row is', async () => {
    const stage = await chatStage({ messages: [own] });
    stage.chat.style.setProperty('width', '700px');
    const row = await stage.row('mine');
    row.focus();
    stage.press('Enter', {}, row);
    const bubble = row.querySelector('.bubble')!.getBoundingClientRect();
    expect(stage.$('.menu')!.getBoundingClientRect().right).to.be.at.least(bubble.left);
    stage.button('More reactions')!.click();
    const panel = await until(() => stage.$('.emoji-panel'), 'the picker', 8000);
    expect(panel.getBoundingClientRect().right).to.be.at.least(bubble.left);
    panel.hidePopover();
  });

  it('does not put the toolbar over a text', async () => {
    const stage = await chatStage({ messages: [{ ...own, text: 'word '.repeat(80) }] });
    stage.chat.style.setProperty('width', '600px');
    const row = await stage.row('word');
    row.focus();
    const bubble = await until(() => row.querySelector('.toolbar') && row.querySelector('.bubble'), 'the toolbar');
    const toolbar = row.querySelector('.toolbar')!.getBoundingClientRect();
    expect(toolbar.right).to.be.at.most(bubble.getBoundingClientRect().left);
  });

  it('hides what the app has not switched on', async () => {
    const off = new ChatError('service-off', 'Not switched on.');
    const stage = await chatStage({
      messages: [own],
      prepare: (world) => {
        world.answer('react', () => {
          throw off;
        });
        world.answer('recall', () => {
          throw off;
        });
      },
    });
    const row = await stage.row('mine');
    await stage.choose(row, 'React 👍');
    await until(
      () => stage.chat.shadowRoot!.textContent.length && stage.openMenu(row)[0] === 'Reply',
      'the menu without reactions',
    );
    await stage.choose(row, 'Take back');
    await stage.answer('Take back');
    await until(() => !stage.openMenu(row).includes('Take back'), 'the menu without recall');
  });

  it('opens by keyboard, closes by Escape and gives the focus back', async () => {
    const stage = await chatStage({ messages: [theirs, own] });
    const row = await stage.row('mine');
    await until(() => row.tabIndex === 0, 'the newest message in the tab order');
    row.focus();
    expect(row.getAttribute('aria-label')).to.match(/^You, .*: mine\. Sent$/u);
    stage.press('ArrowUp', {}, row);
    const other = await stage.row('theirs');
    expect(stage.root.activeElement).to.equal(other);
    expect([row.tabIndex, other.tabIndex]).to.deep.equal([-1, 0]);
    stage.press('Enter', {}, other);
    const items = stage.$$('[role=menuitem]');
    expect(stage.root.activeElement).to.equal(items[0]);
    stage.press('ArrowDown', {}, items[0]);
    expect(stage.root.activeElement).to.equal(items[1]);
    stage.press('r', {}, items[7]);
    expect(stage.root.activeElement!.textContent.trim()).to.equal('Report');
    stage.$<HTMLElement>('.menu')!.hidePopover();
    await until(() => stage.root.activeElement === other, 'the focus on the message');
  });

  it('replies with a quote, and the quote leads back', async () => {
    const stage = await chatStage({ messages: [theirs] });
    await stage.choose(await stage.row('theirs'), 'Reply');
    expect(stage.$('[part=about]')!.textContent).to.contain('Replying to bob').and.to.contain('theirs');
    await until(() => stage.root.activeElement === stage.field, 'the focus in the field');
    await stage.send('an answer');
    const row = await stage.row('an answer');
    await until(() => row.querySelector('[aria-label=Sent]'), 'sent');
    expect(stage.$('[part=about]')).to.equal(null);
    const sent = stage.world.called('send')[0]!.args[0] as { quote: { preview: string } };
    expect(sent.quote.preview).to.equal('theirs');
    row.querySelector<HTMLElement>('.quote')!.click();
    await until(() => stage.$('.row.lit')?.querySelector('.text')!.textContent === 'theirs', 'the quoted message');
  });

  it('edits, and Escape leaves the message as it was', async () => {
    const stage = await chatStage({ messages: [own] });
    const row = await stage.row('mine');
    await stage.write('a draft');
    await stage.choose(row, 'Edit');
    expect(stage.field.value).to.equal('mine');
    stage.press('Escape');
    await until(() => stage.field.value === 'a draft', 'the draft');
    await stage.choose(row, 'Edit');
    await stage.send('mine, better');
    await until(() => row.textContent.includes('mine, better') && row.textContent.includes('edited'), 'the edit');
    expect(stage.world.called('edit')[0]!.args.slice(2)).to.deep.equal(['mine, better']);
  });

  it('keeps an edit that was not taken, and says why', async () => {
    const stage = await chatStage({ messages: [own] });
    await stage.choose(await stage.row('mine'), 'Edit');
    stage.world.fail('edit', new ChatError('interrupted', 'Cut.', { retryable: true }));
    await stage.send('mine, better');
    await until(() => stage.$('[part=composer-error]')?.textContent.includes('The connection was lost'), 'the reason');
    expect([stage.field.value, !!stage.button('Save')]).to.deep.equal(['mine, better', true]);
    await stage.send('mine, better');
    await until(() => stage.texts.includes('mine, better') && !stage.button('Save'), 'the edit');
    expect(stage.field.value).to.equal('');
  });

  it('saves an edit once, and keeps what is written meanwhile', async () => {
    const stage = await chatStage({ messages: [own] });
    let save = (): void => {};
    stage.world.answer('edit', () => new Promise((resolve) => (save = () => resolve({ time: Date.now() }))));
    await stage.choose(await stage.row('mine'), 'Edit');
    await stage.send('mine, better');
    stage.press('Enter');
    expect(stage.world.called('edit')).to.have.length(1);
    await stage.write('mine, better still');
    save();
    await until(() => stage.texts.includes('mine, better'), 'the first edit');
    await settled(stage.chat);
    expect([stage.field.value, !!stage.button('Save')]).to.deep.equal(['mine, better still', true]);
  });

  it('takes back and deletes only after a question', async () => {
    const stage = await chatStage({ messages: [own, { ...own, text: 'second' }] });
    const row = await stage.row('mine');
    await stage.choose(row, 'Take back');
    await stage.answer('Cancel');
    expect(stage.world.called('recall')).to.have.length(0);
    await stage.choose(row, 'Take back');
    await stage.answer('Take back');
    await until(() => row.textContent.includes('You took this message back.'), 'the recall');
    await stage.choose(await stage.row('second'), 'Delete for me');
    await stage.answer('Delete for me');
    await until(() => !stage.root.textContent.includes('second'), 'the message to go');
  });

  it('reacts, shows the reactions and takes one’s own back', async () => {
    const stage = await chatStage({ messages: [theirs] });
    const row = await stage.row('theirs');
    await stage.choose(row, 'React ❤️');
    await until(() => stage.world.called('react').length === 1, 'the reaction');
    const { id } = stage.world.messages[0]!;
    const reactions = [{ emoji: '❤️', count: 2, mine: true, users: ['alice', 'bob'] }];
    stage.world.client.emit({ type: 'reactions', peer: 'bob', id: id!, reactions });
    const chip = await until(() => {
      const found = row.querySelector<HTMLElement>('.reaction');
      return found?.getAttribute('aria-label')?.includes('2') ? found : null;
    }, 'the chip');
    expect(chip.getAttribute('aria-label')).to.equal('❤️, 2 reactions, including yours');
    chip.click();
    await until(() => stage.world.called('unreact').length === 1, 'the reaction taken back');
  });

  it('forwards to a conversation or to another user', async () => {
    const stage = await chatStage({ messages: [theirs] });
    await stage.choose(await stage.row('theirs'), 'Forward');
    stage.$<HTMLInputElement>('dialog [name=other]')!.value = 'Carol';
    await stage.answer('Forward');
    await until(() => stage.world.called('send').length === 1, 'the message');
    expect(stage.world.called('send')[0]!.args[0]).to.include({ to: 'carol', text: 'theirs' });
  });

  it('reports with a reason', async () => {
    const stage = await chatStage({ messages: [theirs] });
    await stage.choose(await stage.row('theirs'), 'Report');
    await expect(stage.chat).to.be.accessible();
    stage.$<HTMLInputElement>('dialog [value=abuse]')!.checked = true;
    stage.$<HTMLTextAreaElement>('dialog textarea')!.value = 'rude';
    await stage.answer('Report');
    await until(() => stage.root.textContent.includes('Thank you'), 'the thanks');
    expect(stage.world.called('report')[0]!.args.slice(1)).to.deep.equal(['abuse', 'rude']);
  });

  it('says when something was refused', async () => {
    const stage = await chatStage({
      messages: [own],
      prepare: (world) => world.fail('recall', new ChatError('too-late', 'Too late.')),
    });
    await stage.choose(await stage.row('mine'), 'Take back');
    await stage.answer('Take back');
    await until(() => stage.root.textContent.includes('It is too late to change this message.'), 'the reason');
  });

  it('opens a picture large, and a contact card as a conversation', async () => {
    const stage = await chatStage({
      messages: [
        { kind: 'image', text: 'a cat', attachment: { url: 'https://files.test/cat.png', name: 'cat.png', size: 9 } },
        { kind: 'card', text: '', custom: { event: 'userCard', data: { uid: 'carol', nickname: 'Carol' } } },
      ],
    });
    const row = await stage.row('a cat');
    row.querySelector<HTMLElement>('.picture')!.click();
    expect(stage.$<HTMLAnchorElement>('dialog.lightbox a')!.download).to.equal('cat.png');
    await stage.answer('Close');
    stage.$('[data-action=open-card]')!.click();
    await until(() => stage.chat.currentPeer === 'carol', 'the conversation');
  });
});

describe('around the conversation of <agora-peer-chat>', () => {
  it('blocks after a question, and unblocks', async () => {
    const stage = await chatStage({ messages: [theirs] });
    const open = async (entry: string): Promise<void> => {
      stage.button('Conversation menu')!.click();
      const item = await until(
        () => stage.$$('[role=menuitem]').find((one) => one.textContent.trim() === entry),
        entry,
      );
      item.click();
    };
    await open('Block');
    await stage.answer('Block');
    await until(() => stage.root.textContent.includes('You have blocked bob.'), 'the notice');
    stage.button('Unblock')!.focus();
    stage.button('Unblock')!.click();
    await until(() => !stage.root.textContent.includes('You have blocked bob.'), 'the notice to go');
    await until(() => stage.root.activeElement === stage.field, 'the focus in the field');
  });

  it('answers a contact request', async () => {
    const stage = await chatStage();
    stage.world.client.emit({ type: 'contact-request', request: { from: 'bob', reason: 'it is me' } });
    await until(() => stage.root.textContent.includes('bob wants to be your contact.'), 'the request');
    expect(stage.$('q')!.textContent).to.equal('it is me');
    stage.button('Accept')!.focus();
    stage.button('Accept')!.click();
    await until(() => stage.world.called('acceptContact').length === 1, 'the answer');
    await until(() => !stage.root.textContent.includes('wants to be your contact'), 'the request to go');
    await until(() => stage.root.activeElement === stage.field, 'the focus in the field');
  });

  it('offers a contact request where the peer only takes contacts', async () => {
    const stage = await chatStage({
      prepare: (world) => world.fail('send', new ChatError('not-contact', 'No contact.')),
    });
    await stage.send('hello?');
    const offer = await until(() => stage.button('Send contact request'), 'the offer');
    offer.focus();
    offer.click();
    await until(() => stage.world.called('requestContact').length === 1, 'the request');
    await until(() => stage.root.textContent.includes('Contact request sent.'), 'the notice');
    await until(() => stage.root.activeElement === stage.field, 'the focus in the field');
  });

  it('shows presence', async () => {
    const stage = await chatStage();
    stage.world.client.emit({ type: 'presence', user: 'bob', presence: { online: true } });
    await until(() => stage.$('.presence')!.textContent.trim() === 'Online', 'online');
    stage.world.client.emit({ type: 'presence', user: 'bob', presence: { online: false, lastSeen: Date.now() } });
    await until(() => stage.$('.presence')!.textContent.includes('Last seen'), 'last seen');
    await settled(stage.chat);
  });
});
