/** Messages by keyboard, by finger and by ear. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { ChatError } from '../../../../../src/types/error.js';
import { chatStage, type ChatStage } from '../../../../support/chat-stage.js';
import { settled, until } from '../../../../support/mount.js';

const focusable = 'a[href], button, input, select, textarea, audio, video, [tabindex]';
const inTabOrder = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(focusable)].filter((one) => one.tabIndex >= 0);
const scroller = (stage: ChatStage): HTMLElement => stage.$('.scroller')!;
const named = (row: Element): string => row.getAttribute('aria-label') ?? '';

describe('a message', () => {
  it('is one of a list that is one stop of the Tab key, whatever stands in it', async () => {
    const stage = await chatStage({
      messages: Array.from({ length: 60 }, (_, at) => ({ text: `see https://example.com/${at}` })),
    });
    stage.chat.renderers = { poll: () => html`<button>Yes</button><a href="#no">No</a>` };
    stage.world.client.receive({ kind: 'custom', text: '', custom: { event: 'poll', data: {} } });
    stage.world.client.receive({
      kind: 'file',
      text: '',
      attachment: { name: 'notes.txt', url: 'https://files.test/notes.txt', size: 5, type: 'text/plain' },
      quote: { id: '1', sender: 'bob', preview: 'before', kind: 'text' },
      reactions: [{ emoji: '👍', count: 1, mine: true, users: ['alice'] }],
      time: Date.now(),
    });
    await until(() => stage.$('.reaction') && stage.$('.quote'), 'the last message');
    expect(inTabOrder(scroller(stage)).map((one) => one.className)).to.deep.equal([stage.$$('.row').at(-1)!.className]);
  });

  it('that the pointer has left keeps its own menu button, also when the next was not sent', async () => {
    const stage = await chatStage({ messages: [{ text: 'theirs' }] });
    stage.world.fail('send', new ChatError('moderated', 'Held back.'));
    await stage.send('rude');
    const failed = await stage.row('blocked by moderation');
    const row = await stage.row('theirs');
    const point = (at: HTMLElement): void => {
      at.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
    };
    point(row);
    expect(row.classList.contains('active')).to.equal(true);
    point(failed);
    expect(stage.$$('.row.active').map((one) => one === failed)).to.deep.equal([true]);
  });

  it('lets the arrows into what stands in it and to its buttons, and back; Escape leads back at once', async () => {
    const stage = await chatStage({ messages: [{ text: 'https://one.test and https://two.test' }] });
    const row = await stage.row('one.test');
    row.focus();
    const active = (): Element => stage.root.activeElement!;
    const walk = (key: string): string => {
      stage.press(key, {}, active() as HTMLElement);
      return active() === row ? 'row' : (active().getAttribute('aria-label') ?? active().textContent);
    };
    const way = ['React', 'Reply', 'Message options'];
    const seen = Array.from({ length: 6 }, () => walk('ArrowRight'));
    expect(seen).to.deep.equal(['https://one.test', 'https://two.test', ...way, 'row']);
    expect(walk('ArrowLeft')).to.equal(way[2]);
    expect(walk('Escape')).to.equal('row');
  });

  it('has a name with its sender before it has the focus, and always that of what is shown', async () => {
    const stage = await chatStage({ messages: [{ text: 'a secret' }, { text: 'another' }] });
    const row = await stage.row('a secret');
    expect(named(row)).to.match(/^bob, .*: a secret$/);
    expect(named(await stage.row('another'))).to.match(/^bob, .*: another$/);
    row.focus();
    const { id } = stage.world.messages[0]!;
    stage.world.client.emit({ type: 'edited', peer: 'bob', id: id!, text: 'a rumour', time: Date.now() });
    await until(() => named(row).endsWith('a rumour'), 'the new text');
    stage.world.client.emit({ type: 'recalled', peer: 'bob', id: id! });
    await until(() => named(row).endsWith('bob took this message back.'), 'the new name');
    expect(stage.root.innerHTML).to.not.contain('a rumour').and.not.contain('a secret');
    await stage.send('mine');
    const own = await stage.row('mine');
    await until(() => named(own).endsWith('mine. Sent'), 'sent');
    stage.world.client.emit({ type: 'read', peer: 'bob', id: stage.world.messages.at(-1)!.id! });
    await until(() => named(own).endsWith('mine. Read'), 'read');
  });

  it('names a file with its size', async () => {
    const stage = await chatStage({
      messages: [
        { kind: 'file', text: '', attachment: { name: 'notes.txt', url: 'https://files.test/n', size: 5, type: '' } },
      ],
    });
    const link = await until(() => stage.$('a.file'), 'the file');
    expect(link.getAttribute('aria-label')).to.equal('Download notes.txt, 5 bytes');
    expect(named(link.closest('.row')!)).to.contain('File notes.txt');
  });

  it('has a menu button for those who neither hover nor hold, while it is in view or nearly', async () => {
    const stage = await chatStage({ messages: Array.from({ length: 300 }, (_, at) => ({ text: `number ${at}` })) });
    const row = await stage.row('number 299');
    const button = await until(() => row.querySelector<HTMLElement>('button.more'), 'the button');
    expect(button.getAttribute('aria-label')).to.equal('Message options');
    expect(button.getAttribute('aria-haspopup')).to.equal('menu');
    for (const chunk of stage.$$('.chunk:not(.near)')) expect(chunk.querySelector('.more')).to.equal(null);
    button.click();
    await until(() => stage.$('.menu'), 'the menu');
  });

  it('shows its menu button at a tap, and hides it at the next', async () => {
    const stage = await chatStage({ messages: [{ text: 'tap me' }] });
    const row = await stage.row('tap me');
    const tap = (): boolean =>
      row
        .querySelector('.text')!
        .dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true, pointerType: 'touch' }));
    tap();
    expect(row.querySelector('.toolbar [aria-haspopup=menu]')).to.not.equal(null);
    tap();
    expect(row.querySelector('.toolbar')).to.equal(null);
    tap();
    const button = row.querySelector<HTMLElement>('.toolbar [aria-haspopup=menu]')!;
    button.click();
    await until(() => stage.$('.menu'), 'the menu');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    stage.$<HTMLElement>('.menu')!.hidePopover();
    await until(() => button.getAttribute('aria-expanded') === 'false', 'the menu to be told closed');
  });

  it('loses its toolbar at Escape, without moving the pointer', async () => {
    const stage = await chatStage({ messages: [{ text: 'below' }, { text: 'hovered' }] });
    const row = await stage.row('hovered');
    row.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
    const toolbar = row.querySelector<HTMLElement>('.toolbar')!;
    stage.press('Escape', {}, stage.field);
    expect(getComputedStyle(toolbar).visibility).to.equal('hidden');
    const other = await stage.row('below');
    other.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
    expect(getComputedStyle(toolbar).visibility).to.equal('visible');
  });

  it('has its toolbar again when the pointer has left and comes back after Escape, and not before', async () => {
    const stage = await chatStage({ messages: [{ text: 'hovered' }] });
    const row = await stage.row('hovered');
    const text = row.querySelector('.text')!;
    const from = (relatedTarget: Element | null, target: Element = row): void => {
      const options = { bubbles: true, composed: true, pointerType: 'mouse', relatedTarget };
      target.dispatchEvent(new PointerEvent('pointerover', options));
    };
    from(stage.field);
    const toolbar = row.querySelector<HTMLElement>('.toolbar')!;
    const more = await until(() => row.querySelector<HTMLElement>(':scope > .more'), 'the row’s own menu button');
    stage.press('Escape', {}, stage.field);
    expect(getComputedStyle(more).display, 'a menu button for those without a pointer').to.not.equal('none');
    from(row, text);
    expect(getComputedStyle(toolbar).visibility, 'within the row').to.equal('hidden');
    stage.chat.lang = 'de';
    await until(() => more.isConnected === false && row.querySelector('.more'), 'the row in German');
    expect(getComputedStyle(toolbar).visibility, 'after new words').to.equal('hidden');
    from(stage.field);
    expect(getComputedStyle(toolbar).visibility, 'back in the row').to.equal('visible');
    expect(getComputedStyle(row.querySelector('.more')!).display).to.equal('none');
  });

  it('keeps its toolbar off the messages around it, also where there is little room', async () => {
    const stage = await chatStage({ messages: [{ text: 'above '.repeat(40) }, { text: 'hovered '.repeat(40) }] });
    stage.chat.style.inlineSize = '320px';
    const row = await stage.row('hovered');
    row.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
    await settled(stage.chat);
    const toolbar = row.querySelector('.toolbar')!.getBoundingClientRect();
    expect(toolbar.width).to.be.above(20);
    for (const bubble of stage.$$('.bubble')) {
      const box = bubble.getBoundingClientRect();
      const apart = box.right <= toolbar.left || box.left >= toolbar.right || box.bottom <= toolbar.top;
      expect(apart, bubble.textContent.slice(0, 10)).to.equal(true);
    }
  });
});

describe('the focus in the messages', () => {
  it('goes to the next message when the one that has it is deleted, and to the field after the last', async () => {
    const stage = await chatStage({ messages: [{ text: 'first' }, { text: 'second' }] });
    const first = await stage.row('first');
    await stage.choose(first, 'Delete for me');
    await stage.answer('Delete for me');
    await until(() => stage.texts.length === 1, 'the message to go');
    await until(() => stage.root.activeElement === stage.$('.row'), 'the focus on the other message');
    await stage.choose(await stage.row('second'), 'Delete for me');
    await stage.answer('Delete for me');
    await until(() => stage.texts.length === 0, 'the last message to go');
    await until(() => stage.root.activeElement === stage.field, 'the focus in the field');
  });

  it('goes to a neighbour when a message that failed is discarded', async () => {
    const stage = await chatStage({ messages: [{ text: 'there' }] });
    await stage.row('there');
    stage.world.answer('send', () => {
      throw new TypeError('no');
    });
    await stage.send('fails');
    const discard = await until(() => stage.$('[data-action=discard]'), 'Discard');
    discard.focus();
    discard.click();
    await until(() => stage.texts.length === 1, 'the message to go');
    await until(() => stage.root.activeElement === stage.$('.row'), 'the focus on the message before');
  });

  it('goes to the newest message from the button that leads there', async () => {
    const stage = await chatStage({ messages: Array.from({ length: 80 }, (_, at) => ({ text: `number ${at}` })) });
    await stage.row('number 79');
    scroller(stage).scrollTop = 0;
    const pill = await until(() => stage.$('.pill'), 'the button');
    pill.focus();
    pill.click();
    await until(() => stage.root.activeElement?.textContent.includes('number 79'), 'the focus on the newest');
  });
});
