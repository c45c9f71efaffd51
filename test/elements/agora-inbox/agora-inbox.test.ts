import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/define.js';
import type { AgoraConnection } from '../../../src/elements/agora-connection/agora-connection.js';
import type { AgoraInbox } from '../../../src/elements/agora-inbox/agora-inbox.js';
import { mount, settled, until } from '../../support/mount.js';
import { makeMessage, scriptedLoader, ScriptedWorld } from '../../support/scripted-client.js';
import { expectAccessible } from '../../support/accessible.js';

let stages = 0;

class Stage {
  constructor(
    readonly world: ScriptedWorld,
    readonly connection: AgoraConnection,
    readonly inbox: AgoraInbox,
  ) {}
  get root(): ShadowRoot {
    return this.inbox.shadowRoot!;
  }
  get list() {
    return this.root.querySelector('agora-conversations')!;
  }
  get chat() {
    return this.root.querySelector('agora-peer-chat')!;
  }
  row(peer: string): HTMLElement {
    return this.list.shadowRoot!.querySelector<HTMLElement>(`[data-peer="${peer}"]`)!;
  }
  get field(): HTMLTextAreaElement {
    return this.chat.shadowRoot!.querySelector('textarea')!;
  }
  get back(): HTMLButtonElement {
    return this.root.querySelector('.back')!;
  }
  seen(element: Element): boolean {
    return element.checkVisibility({ visibilityProperty: true });
  }
  /** Opens a conversation as a person does. */
  async open(peer: string): Promise<void> {
    this.row(peer).focus();
    this.row(peer).click();
    await until(() => this.chat.currentPeer === peer, `the conversation with ${peer}`);
    await settled(this.inbox);
  }
}

const inboxOf = async (width: number, inside = html`<agora-inbox></agora-inbox>`): Promise<Stage> => {
  const world = new ScriptedWorld();
  const last = ['bob', 'carol', 'dave'].map((peer, at) =>
    makeMessage({ peer, text: `hello from ${peer}`, time: Date.now() - at * 60_000 }),
  );
  world.messages.push(...last);
  world.answer('conversations', () =>
    last.map((message) => ({ peer: message.peer, unread: 1, pinned: false, last: message })),
  );
  const connection = await mount<AgoraConnection>(html`
    <agora-connection
      app-key=${`demo#inbox-${Date.now()}-${++stages}`}
      token-server="https://tokens.test"
      .clientLoader=${scriptedLoader(world)}
      >${inside}</agora-connection
    >
  `);
  const inbox = connection.querySelector<AgoraInbox>('agora-inbox')!;
  inbox.style.inlineSize = `${width}px`;
  await connection.loginWithToken('alice', 'token');
  const stage = new Stage(world, connection, inbox);
  await until(() => stage.list.shadowRoot?.querySelectorAll('[data-peer]').length === 3, 'the conversations');
  // Its width was set after it came.
  if (width < 700) await until(() => inbox.view !== 'both', 'one pane');
  await settled(inbox);
  return stage;
};

const press = (target: Element, key: string): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
};
const active = (stage: Stage): Element | null | undefined => {
  let at = stage.root.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};

describe('<agora-inbox>', () => {
  before(() => setViewport({ width: 1200, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));

  describe('with room for one pane', () => {
    it('shows the list, then the chosen conversation with a way back, and says so in its attributes', async () => {
      const stage = await inboxOf(390);
      expect(stage.inbox.view).to.equal('list');
      expect([stage.seen(stage.list), stage.seen(stage.chat)]).to.deep.equal([true, false]);
      await stage.open('carol');
      expect(stage.inbox.getAttribute('view')).to.equal('conversation');
      expect(stage.inbox.getAttribute('peer')).to.equal('carol');
      expect([stage.seen(stage.list), stage.seen(stage.chat)]).to.deep.equal([false, true]);
      stage.back.click();
      await settled(stage.inbox);
      expect(stage.inbox.view).to.equal('list');
      expect(stage.inbox.hasAttribute('peer')).to.equal(false);
      expect(stage.chat.currentPeer).to.equal(undefined);
    });

    it('can be called before it is on the page, and looks and opens as it should then', async () => {
      const stage = await inboxOf(390);
      const inbox = document.createElement('agora-inbox');
      expect([inbox.selected, inbox.unread, inbox.back()]).to.deep.equal([undefined, 0, false]);
      inbox.select('carol');
      expect(inbox.peer).to.equal('carol');
      stage.inbox.replaceWith(inbox);
      await until(() => inbox.selected === 'carol', 'the conversation');
      await settled(inbox);
      const sheets = (one: AgoraInbox): number => one.shadowRoot!.adoptedStyleSheets.length;
      expect(sheets(inbox)).to.equal(sheets(stage.inbox));
    });

    it('takes the focus along: into the field, and back to the row', async () => {
      const stage = await inboxOf(390);
      await stage.open('carol');
      await until(() => active(stage) === stage.field, 'the focus in the field');
      stage.back.focus();
      stage.back.click();
      await until(() => active(stage) === stage.row('carol'), 'the focus on the row');
    });

    it('goes back by Escape, one level at a time, and leaves what is above to the page', async () => {
      const stage = await inboxOf(390);
      const heard: string[] = [];
      stage.connection.addEventListener('keydown', ({ key }) => heard.push(key));
      await stage.open('bob');
      await until(() => active(stage) === stage.field, 'the focus in the field');
      expect(press(stage.field, 'Escape').defaultPrevented).to.equal(true);
      await until(() => active(stage) === stage.row('bob'), 'the focus on the row');
      expect(heard).to.deep.equal([]);
      expect(press(stage.row('bob'), 'Escape').defaultPrevented).to.equal(false);
      expect(heard).to.deep.equal(['Escape']);
    });

    it('cancels an answer by Escape first', async () => {
      const stage = await inboxOf(390);
      await stage.open('bob');
      const rows = (): HTMLElement | null => stage.chat.shadowRoot!.querySelector('.row');
      const row = await until(rows, 'the message');
      row.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 9, clientY: 9 }));
      const items = (): HTMLElement[] => [...stage.chat.shadowRoot!.querySelectorAll<HTMLElement>('[role=menuitem]')];
      (await until(() => items().find((item) => item.textContent.includes('Reply')), 'the menu')).click();
      const about = (): Element | null => stage.chat.shadowRoot!.querySelector('.about');
      await until(about, 'what is answered');
      press(stage.field, 'Escape');
      await until(() => !about(), 'no answer any more');
      expect(stage.inbox.view).to.equal('conversation');
    });

    it('keeps what was written, and what is scrolled, on the way there and back', async () => {
      const stage = await inboxOf(390);
      await stage.open('bob');
      stage.field.value = 'half a thought';
      stage.field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      const search = stage.list.shadowRoot!.querySelector<HTMLInputElement>('[type=search]')!;
      stage.inbox.back();
      await settled(stage.inbox);
      await until(() => stage.row('bob').textContent.includes('half a thought'), 'the draft in the list');
      search.value = 'bo';
      await stage.open('bob');
      expect(stage.field.value).to.equal('half a thought');
      expect(search.value).to.equal('bo');
    });

    it('takes no focus that is elsewhere', async () => {
      const stage = await inboxOf(390, html`<agora-inbox></agora-inbox><input id="elsewhere" />`);
      const elsewhere = stage.connection.querySelector<HTMLInputElement>('#elsewhere')!;
      elsewhere.focus();
      stage.inbox.select('bob');
      await until(() => stage.inbox.view === 'conversation', 'the conversation');
      await settled(stage.inbox);
      stage.inbox.back();
      await settled(stage.inbox);
      expect(document.activeElement).to.equal(elsewhere);
    });
  });

  describe('with room for two', () => {
    it('shows both, whatever is chosen, and no way back', async () => {
      const stage = await inboxOf(900);
      expect(stage.inbox.view).to.equal('both');
      await stage.open('bob');
      expect([stage.seen(stage.list), stage.seen(stage.chat)]).to.deep.equal([true, true]);
      expect(stage.back.checkVisibility()).to.equal(false);
      expect(stage.inbox.back()).to.equal(false);
      const [list, chat] = [stage.list.getBoundingClientRect(), stage.chat.getBoundingClientRect()];
      expect(list.right).to.be.at.most(chat.left + 1);
      expect(list.height).to.equal(chat.height);
    });

    it('goes from the field to the row by Escape', async () => {
      const stage = await inboxOf(900);
      await stage.open('dave');
      await until(() => active(stage) === stage.field, 'the focus in the field');
      press(stage.field, 'Escape');
      expect(active(stage)).to.equal(stage.row('dave'));
      expect(stage.inbox.peer).to.equal('dave');
    });

    it('becomes one pane when its own width shrinks, and two again', async () => {
      const stage = await inboxOf(900);
      await stage.open('bob');
      stage.inbox.style.inlineSize = '500px';
      await until(() => stage.inbox.view === 'conversation', 'one pane');
      expect(stage.seen(stage.list)).to.equal(false);
      stage.inbox.style.inlineSize = '800px';
      await until(() => stage.inbox.view === 'both', 'two panes');
      expect(stage.chat.currentPeer).to.equal('bob');
    });
  });

  it('opens the peer of its attribute, and follows when the attribute changes', async () => {
    const stage = await inboxOf(390, html`<agora-inbox peer="Bob"></agora-inbox>`);
    await until(() => stage.chat.currentPeer === 'bob', 'the conversation');
    stage.inbox.setAttribute('peer', 'carol');
    await until(() => stage.chat.currentPeer === 'carol', 'the other one');
    stage.inbox.removeAttribute('peer');
    await until(() => stage.inbox.view === 'list', 'the list');
  });

  it('lets the page veto a choice', async () => {
    const stage = await inboxOf(390);
    stage.inbox.addEventListener('agora-select', (event) => event.preventDefault());
    stage.row('bob').click();
    await settled(stage.inbox);
    expect(stage.inbox.view).to.equal('list');
  });

  it('asks for no name beside its list, and hands the page’s slots on', async () => {
    const stage = await inboxOf(
      900,
      html`<agora-inbox><b slot="list-header-end">mine</b><i slot="header-end">close</i></agora-inbox>`,
    );
    expect(stage.chat.shadowRoot!.querySelector('.peer-form')).to.equal(null);
    const own = stage.inbox.querySelector<HTMLElement>('b')!;
    expect(own.checkVisibility()).to.equal(true);
    await stage.open('bob');
    await until(() => stage.inbox.querySelector('i')!.checkVisibility(), 'the slot in the conversation’s header');
  });

  it('keeps its elements’ own words where the page has none', async () => {
    const stage = await inboxOf(900);
    expect(stage.chat.querySelector('slot')).to.equal(null);
  });

  it('forgets what was open when the user signs out', async () => {
    const stage = await inboxOf(390);
    await stage.open('bob');
    await stage.connection.logout();
    await until(() => stage.inbox.view === 'list', 'the list');
    expect(stage.inbox.peer).to.equal(undefined);
  });

  it('works with a set-up of its own', async () => {
    const inbox = await mount<AgoraInbox>(html`<agora-inbox></agora-inbox>`);
    expect(inbox.shadowRoot!.textContent).to.contain('<agora-inbox> has no connection');
  });

  for (const width of [390, 900])
    it(`is accessible at ${width} px`, async () => {
      const stage = await inboxOf(width);
      await expectAccessible(stage.inbox);
      await stage.open('bob');
      await expectAccessible(stage.inbox);
    });
});
