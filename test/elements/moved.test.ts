import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { chatStage } from '../support/chat-stage.js';
import { frames } from '../support/list-stage.js';
import { mount, settled, until } from '../support/mount.js';
import { makeMessage } from '../support/scripted-client.js';

const inside = html`<agora-login></agora-login><agora-conversations></agora-conversations
  ><agora-peer-chat peer="bob"></agora-peer-chat><agora-log></agora-log>`;

describe('moved into the document of a frame', () => {
  const after: (() => unknown)[] = [];
  afterEach(() => after.splice(0).forEach((undo) => undo()));

  const frameOf = async (): Promise<HTMLElement> => {
    const frame = await mount<HTMLIFrameElement>(html`<iframe></iframe>`);
    return frame.contentDocument!.body;
  };

  it('a chat looks and works as before, and so it does when it comes back', async () => {
    const stage = await chatStage({ inside, messages: [{ text: 'one' }] });
    await stage.row('one');
    const home = stage.connection.parentElement!;
    const there = await frameOf();
    const looks = (): unknown => {
      const style = (element: Element): string[] => {
        const { display, backgroundColor, color, fontSize, borderRadius } =
          element.ownerDocument.defaultView!.getComputedStyle(element);
        return [display, backgroundColor, color, fontSize, borderRadius];
      };
      return [stage.chat, stage.$('.row .bubble')!, stage.field, stage.$('[part=record]')!].map(style);
    };
    const before = looks();
    let number = 0;
    for (const [place, text] of [
      [there, 'from the frame'],
      [home, 'from home'],
      [there, 'from the frame again'],
    ] as const) {
      place.append(stage.connection);
      await stage.chat.updateComplete;
      expect(looks(), text).to.deep.equal(before);
      stage.world.client.receive({ text: `${text}, received`, id: `${900 + number++}` });
      await stage.row(`${text}, received`);
      await stage.send(`${text}, sent`);
      await stage.row(`${text}, sent`);
    }
  });

  it('what is read there counts as read', async () => {
    const stage = await chatStage({ messages: [{ text: 'one' }] });
    await stage.row('one');
    const there = await frameOf();
    (there.ownerDocument.defaultView!.frameElement as HTMLIFrameElement).style.cssText =
      'position: fixed; inset: 0; block-size: 500px; inline-size: 400px; z-index: 9';
    const page = there.ownerDocument;
    Object.defineProperty(page, 'hasFocus', { value: () => true });
    // As of a window that was left for the one that popped out of it.
    Object.defineProperty(document, 'hasFocus', { configurable: true, value: () => false });
    after.push(() => Reflect.deleteProperty(document, 'hasFocus'));
    there.append(stage.connection);
    await stage.chat.updateComplete;
    stage.world.calls.length = 0;
    stage.world.client.receive({ text: 'read in the frame', id: '950' });
    await stage.row('read in the frame');
    await until(
      () => stage.world.calls.some(({ method }) => /^mark(Conversation)?Read$/.test(method)),
      'the read receipt',
    );
  });

  it('finds a connection by its id, and the language of that page', async () => {
    const there = await frameOf();
    there.lang = 'de';
    const stage = await chatStage();
    stage.connection.id = stage.chat.connection = 'line';
    there.append(stage.connection, stage.chat);
    await until(() => stage.field.placeholder.startsWith('Nachricht'), 'the words of that page');
    stage.world.client.receive({ text: 'over the line', id: '970' });
    await stage.row('over the line');
  });

  const inert: Readonly<Record<string, () => Element | DocumentFragment>> = {
    'a document without a window': () => document.implementation.createHTMLDocument().body,
    'a template': () => document.createElement('template').content,
    'a fragment': () => document.createDocumentFragment(),
    'a shadow root': () => document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' }),
  };
  for (const [name, made] of Object.entries(inert))
    it(`or laid aside in ${name}, a chat comes back and goes on`, async () => {
      const stage = await chatStage({ inside, messages: [{ text: 'one' }] });
      await stage.row('one');
      const home = stage.connection.parentElement!;
      await stage.write('half a sentence');
      const style = (): string[] => {
        const { display, backgroundColor, fontSize } = getComputedStyle(stage.$('.row .bubble')!);
        return [display, backgroundColor, fontSize];
      };
      const before = style();
      const aside = made();
      aside.append(stage.connection);
      stage.connection.profiles = { bob: { name: 'Robert' } };
      home.append(stage.connection);
      await until(() => stage.connection.status === 'online', 'online');
      await stage.row('one');
      expect(style()).to.deep.equal(before);
      await until(() => stage.field.value === 'half a sentence', 'what was written');
      stage.world.client.receive({ text: `after ${name}`, id: '960' });
      await stage.row(`after ${name}`);
      await until(() => stage.$('.header .name')!.textContent.includes('Robert'), 'the new name');
      if (aside instanceof ShadowRoot) aside.host.remove();
    });

  it('a chat that was never on the page looks as it should', async () => {
    const there = await frameOf();
    const chat = document.createElement('agora-peer-chat');
    there.append(chat);
    await chat.updateComplete;
    expect(there.ownerDocument.defaultView!.getComputedStyle(chat).display).to.equal('flex');
  });
});
describe('moved within the page', () => {
  const ways: Readonly<Record<string, (element: Element, to: Element) => void>> = {
    append: (element, to) => to.append(element),
    moveBefore: (element, to) =>
      (to as Element & { moveBefore(node: Element, before: Node | null): void }).moveBefore(element, null),
  };
  for (const [name, move] of Object.entries(ways))
    it(`by ${name}, a chat keeps what was written, the files, and the place in the list`, async () => {
      const stage = await chatStage({
        messages: Array.from({ length: 60 }, (_, index) => ({ text: `text ${index}.` })),
      });
      await stage.row('text 59.');
      const list = stage.$('agora-message-list')!;
      const scroller = stage.$('[part=messages]')!;
      await until(() => scroller.scrollTop > 1000, 'the newest message');
      await stage.write('half a sentence');
      const files = new DataTransfer();
      files.items.add(new File(['x'], 'a.txt', { type: 'text/plain' }));
      list.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
      await until(() => stage.$('[part=staged]')?.textContent.includes('a.txt'), 'the file');
      scroller.scrollTop = 600;
      await frames(5);
      const topRow = (): string => {
        const { top } = scroller.getBoundingClientRect();
        return stage
          .$$('.row')
          .find((row) => row.getBoundingClientRect().bottom > top + 5)!
          .textContent.trim();
      };
      const before = topRow();
      const to = await mount(html`<section></section>`);
      move(stage.connection, to);
      await frames(20);
      expect(stage.field.value).to.equal('half a sentence');
      await stage.write('half a sentence, and more');
      stage.chat.maxFileSize = 1000;
      await stage.chat.updateComplete;
      await settled(stage.chat);
      expect(stage.$('[part=staged]')?.textContent ?? '').to.contain('a.txt');
      expect(topRow()).to.equal(before);
    });

  it('a list goes on as before: it chooses, marks what is chosen, counts', async () => {
    const stage = await chatStage({
      inside: html`<agora-conversations title-badge></agora-conversations><agora-peer-chat></agora-peer-chat>`,
      prepare: (world) =>
        world.answer('conversations', () =>
          ['bob', 'carol'].map((peer) => ({ peer, unread: 1, pinned: false, last: makeMessage({ peer, text: peer }) })),
        ),
    });
    const list = stage.connection.querySelector('agora-conversations')!;
    const root = list.shadowRoot!;
    const row = (peer: string): Promise<HTMLElement> =>
      until(() => root.querySelector<HTMLElement>(`[data-peer=${peer}]`), `the row of ${peer}`);
    await row('carol');
    await until(() => document.title.startsWith('(2)'), 'the count in the title');
    root.querySelector<HTMLElement>('.new-chat-button')!.click();
    await list.updateComplete;
    // What it shows is the same as before: nothing else makes it draw itself.
    stage.connection.append(list);
    await frames(5);
    expect(document.title, 'the title').to.match(/^\(2\)/u);
    expect(root.querySelector('.new-chat'), 'the form that was open').not.to.equal(null);
    (await row('bob')).click();
    await until(() => stage.chat.currentPeer === 'bob', 'the conversation');
    expect(list.selected).to.equal('bob');
    await until(() => root.querySelector('[data-peer=bob]')!.ariaCurrent === 'true', 'the mark');
  });
});
