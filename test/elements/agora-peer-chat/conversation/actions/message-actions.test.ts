import { expect } from '@open-wc/testing';
import { ChatError } from '../../../../../src/types/error.js';
import { chatStage, type ChatStage } from '../../../../support/chat-stage.js';
import { frame, settled, until } from '../../../../support/mount.js';
import { expectAccessible } from '../../../../support/accessible.js';

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
    await expectAccessible(stage.chat);
  });

  it('offers to forward what can be forwarded, and nothing else', async () => {
    const custom = { event: 'combine', data: { title: 'Talk' } };
    const stage = await chatStage({ messages: [{ kind: 'combine', text: 'a talk', custom }, theirs] });
    expect(stage.openMenu(await stage.row('a talk'))).not.to.include('Forward');
    expect(stage.openMenu(await stage.row('theirs'))).to.include('Forward');
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
    const panel = await until(() => stage.$('.emoji-panel'), 'the picker');
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

  it('takes what the app has not switched on out of the toolbar before that is pressed', async () => {
    const off = new ChatError('service-off', 'Not switched on.');
    const stage = await chatStage({ messages: [theirs], prepare: (world) => void world.fail('react', off) });
    const row = await stage.row('theirs');
    row.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
    const buttons = (): (string | null)[] =>
      [...row.querySelectorAll('.toolbar button')].map((button) => button.getAttribute('aria-label'));
    expect(buttons()).to.deep.equal(['React', 'Reply', 'Message options']);
    await stage.choose(row, 'React 👍');
    await until(() => buttons().length === 2, 'the toolbar without reactions');
    expect(buttons()).to.deep.equal(['Reply', 'Message options']);
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
    await until(() => row.dataset['status'] === 'sent', 'sent');
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

  it('offers to send again in the menu what it offers to send again in the row', async () => {
    const stage = await chatStage();
    for (const [code, canRetry] of [
      ['muted', true],
      ['moderated', false],
    ] as const) {
      stage.world.fail('send', new ChatError(code, 'No.'));
      await stage.send(code);
      const row = await stage.row(code);
      await until(() => row.dataset['status'] === 'failed', 'the failure');
      expect([row.querySelector('[part=retry]') !== null, stage.openMenu(row).includes('Retry')], code).to.deep.equal([
        canRetry,
        canRetry,
      ]);
    }
  });

  it('leaves the focus where it went while an answer was on its way', async () => {
    const stage = await chatStage({ messages: [theirs, own] });
    for (const [text, entry, method, confirm] of [
      ['mine', 'Take back', 'recall', 'Take back'],
      ['theirs', 'Report', 'report', 'Report'],
      ['theirs', 'Forward', 'send', 'Forward'],
    ] as const) {
      const held = stage.world.hold<unknown>(method);
      const row = await stage.row(text);
      await stage.choose(row, entry);
      const name = stage.$<HTMLInputElement>('dialog [name=other]');
      if (name) name.value = 'carol';
      const reason = stage.$<HTMLInputElement>('dialog [value=spam]');
      if (reason) reason.checked = true;
      await stage.answer(confirm);
      expect(stage.root.activeElement === row, entry).to.equal(true);
      await until(() => stage.world.called(method).length > 0, 'the call');
      stage.field.focus();
      held.resolve({ id: '4711', time: Date.now() });
      await frame();
      await settled(stage.chat);
      expect(stage.root.activeElement === stage.field, entry).to.equal(true);
    }
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
    await expectAccessible(stage.chat);
    stage.$<HTMLInputElement>('dialog [value=abuse]')!.checked = true;
    stage.$<HTMLTextAreaElement>('dialog textarea')!.value = 'rude';
    await stage.answer('Report');
    const toast = await until(() => stage.$('[part=toast]'), 'the thanks');
    expect(toast.textContent).to.contain('Thank you');
    toast.querySelector('button')!.click();
    await until(() => stage.root.textContent.includes('You blocked bob.'), 'the block, as the next step');
    expect(stage.world.called('report')[0]!.args.slice(1)).to.deep.equal(['abuse', 'rude']);
  });

  it('accuses nobody before one has chosen why, and blocks too where that is wanted', async () => {
    const stage = await chatStage({ messages: [theirs] });
    await stage.choose(await stage.row('theirs'), 'Report');
    const dialog = await until(() => stage.$('dialog[open]'), 'the question');
    expect(dialog.querySelectorAll(':checked')).to.have.length(0);
    dialog.querySelector<HTMLElement>('[part=dialog-confirm]')!.click();
    expect(stage.world.called('report')).to.have.length(0);
    dialog.querySelector<HTMLInputElement>('[value=spam]')!.checked = true;
    dialog.querySelector<HTMLInputElement>('[name=block]')!.checked = true;
    await stage.answer('Report');
    await until(() => stage.world.called('block').length === 1, 'the block');
    expect(stage.world.called('report')).to.have.length(1);
  });

  it('forwards to several at once, and finds them by a part of their name', async () => {
    const now = Date.now();
    const others = ['carol', 'dave', 'eve'].map((peer, at) => ({ peer, from: peer, text: 'hi', time: now - at }));
    const stage = await chatStage({ messages: [theirs] });
    for (const message of others) stage.world.client.receive(message);
    await until(() => stage.connection.session!.state.conversations.size === 4, 'the conversations');
    await stage.choose(await stage.row('theirs'), 'Forward');
    const shown = (): string[] =>
      stage
        .$$('.people label')
        .filter(({ hidden }) => !hidden)
        .map(({ dataset }) => dataset['peer']!);
    expect(shown()).to.deep.equal(['carol', 'dave', 'eve']);
    const search = stage.$<HTMLInputElement>('dialog [name=other]')!;
    search.value = 'da';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(shown()).to.deep.equal(['dave']);
    for (const peer of ['dave', 'eve']) stage.$<HTMLInputElement>(`dialog [value=${peer}]`)!.checked = true;
    await stage.answer('Forward');
    await until(() => stage.world.called('send').length === 2, 'both messages');
    await until(() => stage.$('[part=toast]')?.textContent.includes('Forwarded to'), 'the word');
  });

  it('walks through the pictures of the conversation', async () => {
    const picture = (name: string) => ({
      kind: 'image' as const,
      text: name,
      attachment: { url: `https://files.test/${name}.png`, name: `${name}.png`, size: 9 },
    });
    const stage = await chatStage({ messages: [picture('first'), { text: 'between' }, picture('second')] });
    (await stage.row('first')).querySelector<HTMLElement>('.picture')!.click();
    const title = (): string => stage.$('dialog.lightbox h2')!.textContent;
    expect([title(), stage.button('Previous picture')]).to.deep.equal(['first', undefined]);
    stage.button('Next picture')!.click();
    expect([title(), stage.button('Next picture')]).to.deep.equal(['second', undefined]);
    stage.press('ArrowLeft', {}, stage.$('dialog.lightbox')!);
    expect(title()).to.equal('first');
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

describe('copying a message of <agora-peer-chat>', () => {
  const realCopy = document.execCommand.bind(document);
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(document, 'execCommand');
  });
  const clipboardIs = (value: unknown): void =>
    void Object.defineProperty(navigator, 'clipboard', { value, configurable: true });

  /** Stands in for the browser's `copy`. @returns what was marked when it was called. */
  const copyIs = (answer: () => boolean): string[] => {
    const marked: string[] = [];
    const execCommand = (command: string, ...rest: [boolean?, string?]): boolean => {
      if (command !== 'copy') return realCopy(command, ...rest);
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      if (active instanceof HTMLTextAreaElement)
        marked.push(active.value.slice(active.selectionStart, active.selectionEnd));
      return answer();
    };
    Object.defineProperty(document, 'execCommand', { value: execCommand, configurable: true });
    return marked;
  };
  const said = (stage: ChatStage): string[] =>
    stage.$$('[role=status], [role=alert]').map(({ textContent }) => textContent.trim());

  const refusing = { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) };
  const throwing = {
    writeText: () => {
      throw new TypeError('no');
    },
  };
  for (const [where, clipboard] of [
    ['on a page without https', undefined],
    ['where the browser refuses', refusing],
    ['where the browser throws', throwing],
  ] as const)
    it(`${where} marks the text and copies it, says so, and leaves the focus and the page as they were`, async () => {
      const stage = await chatStage({ messages: [theirs] });
      clipboardIs(clipboard);
      const marked = copyIs(() => true);
      await stage.choose(await stage.row('theirs'), 'Copy text');
      await until(() => said(stage).includes('Copied'), 'the word');
      expect(marked).to.deep.equal(['theirs']);
      expect(stage.$('textarea.visually-hidden')).to.equal(null);
      expect(stage.root.activeElement?.closest('.row')?.textContent).to.contain('theirs');
    });

  for (const [how, answer] of [
    ['says no', () => false],
    [
      'throws',
      () => {
        throw new DOMException('no');
      },
    ],
  ] as const)
    it(`says in view that it could not be done where the browser ${how}`, async () => {
      const stage = await chatStage({ messages: [theirs] });
      clipboardIs(undefined);
      copyIs(answer);
      await stage.choose(await stage.row('theirs'), 'Copy text');
      const problem = await until(() => stage.$('[part=toast]'), 'the reason');
      expect(problem.textContent).to.contain('Select the text and copy it yourself');
      expect(said(stage)).not.to.contain('Copied');
    });

  it('uses the clipboard where there is one', async () => {
    const stage = await chatStage({ messages: [theirs] });
    const written: string[] = [];
    clipboardIs({ writeText: (text: string) => Promise.resolve(void written.push(text)) });
    await stage.choose(await stage.row('theirs'), 'Copy text');
    await until(() => said(stage).includes('Copied'), 'the word');
    expect(written).to.deep.equal(['theirs']);
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
    stage.world.client.emit({ type: 'presence', user: 'bob', presence: { online: true } });
    await until(() => stage.$('.presence')!.textContent === 'Online', 'the presence');
    await open('Block');
    await stage.answer('Block');
    await until(() => stage.root.textContent.includes('You blocked bob.'), 'the notice');
    expect(stage.root.querySelector('.presence')!.textContent).to.equal('');
    expect(stage.field.getClientRects().length, 'nothing to write in').to.equal(0);
    stage.button('Unblock')!.focus();
    stage.button('Unblock')!.click();
    await until(() => !stage.root.textContent.includes('You blocked bob.'), 'the notice to go');
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

  it('does not call one offline who does not exist, as the chat server reports', async () => {
    const stage = await chatStage({
      prepare: (world) => {
        world.answer('subscribePresence', () => ({ bob: { online: false } }));
        world.answer('profiles', (users: string[]) =>
          Object.fromEntries(users.map((user) => [user, user === 'bob' ? { unknown: true } : {}])),
        );
      },
    });
    const presence = (): string => stage.$('[part=presence]')!.textContent;
    await until(() => presence() === 'This user may not exist.', 'a doubt');
    const empty = await until(() => stage.$('[part=empty]'), 'the empty conversation');
    expect(empty.textContent).to.contain('Check the spelling').and.not.contain('Say hello');
    stage.world.fail('send', new ChatError('user-not-found', 'There is no such user.'));
    await stage.send('hello?');
    await until(() => presence() === 'There is no user with this name.', 'the answer');
    const row = await stage.row('hello?');
    expect(row.textContent).to.contain('There is no user with this name.');
    stage.world.client.receive({ text: 'here I am', time: Date.now() + 60_000 });
    await until(() => presence() === 'Offline', 'the end of the doubt');
  });

  it('calls one offline who was never there, and of whom the chat server knows', async () => {
    const stage = await chatStage({
      prepare: (world) => world.answer('subscribePresence', () => ({ bob: { online: false } })),
    });
    await until(() => stage.$('[part=presence]')!.textContent === 'Offline', 'the presence');
    const empty = await until(() => stage.$('[part=empty]'), 'the empty conversation');
    expect(empty.textContent).to.contain('Say hello');
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
