import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { AgoraConversations } from '../../../src/elements/agora-conversations/agora-conversations.js';
import { listsOf } from '../../../src/context/selection.js';
import { ChatError } from '../../../src/types/error.js';
import { chatStage, type ChatStage } from '../../support/chat-stage.js';
import { frame, settled, until } from '../../support/mount.js';
import { makeMessage } from '../../support/scripted-client.js';
import { expectAccessible } from '../../support/accessible.js';

const day = 86_400_000;

const stageOf = async (
  inside = html`<agora-conversations></agora-conversations><agora-peer-chat></agora-peer-chat>`,
): Promise<{ stage: ChatStage; list: AgoraConversations; root: ShadowRoot }> => {
  const now = Date.now();
  const last = [
    makeMessage({ peer: 'bob', text: 'see you tomorrow', time: now - 60_000 }),
    makeMessage({ peer: 'carol', text: 'thanks', outgoing: true, time: now - day }),
    makeMessage({ peer: 'dave', kind: 'image', text: '', time: now - 3 * day }),
  ];
  const stage = await chatStage({
    inside,
    prepare: (world) => {
      world.messages.push(...last);
      world.answer('conversations', () =>
        last.map((message, index) => ({
          peer: message.peer,
          unread: index === 0 ? 3 : 0,
          pinned: message.peer === 'dave',
          last: message,
        })),
      );
      world.answer('profiles', () => ({ bob: { name: 'Bob\u202e Builder' } }));
    },
  });
  const list = stage.connection.querySelector<AgoraConversations>('agora-conversations')!;
  const root = list.shadowRoot!;
  await until(() => root.querySelectorAll('.conversation').length === 3, 'the conversations');
  await until(() => names(root).includes('Bob Builder'), 'the name');
  return { stage, list, root };
};

const names = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('.conversation .name')].map((name) => name.textContent.trim());
const rowOf = (root: ShadowRoot, name: string): HTMLElement =>
  [...root.querySelectorAll<HTMLElement>('.conversation')].find((row) => row.textContent.includes(name))!;
const words = (element: Element): string => element.textContent.replace(/\s+/gu, ' ').trim();

const choose = async (root: ShadowRoot, name: string, entry: string): Promise<void> => {
  rowOf(root, name).nextElementSibling!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  const item = await until(
    () => [...root.querySelectorAll<HTMLElement>('[role=menuitem]')].find((one) => words(one) === entry),
    `${entry} in the menu`,
  );
  item.click();
};

describe('<agora-conversations>', () => {
  it('says when the list could not be loaded, and loads it when asked to', async () => {
    let broken = true;
    const stage = await chatStage({
      inside: html`<agora-conversations></agora-conversations><agora-peer-chat></agora-peer-chat>`,
      prepare: (world) =>
        world.answer('conversations', () => {
          if (broken) throw new ChatError('server', 'It is broken.', { retryable: true });
          return [{ peer: 'bob', unread: 0, pinned: false, last: makeMessage({ peer: 'bob', text: 'hello' }) }];
        }),
    });
    const root = stage.connection.querySelector('agora-conversations')!.shadowRoot!;
    const problem = root.querySelector<HTMLElement>('.error')!;
    const retry = await until(() => problem.querySelector('button'), 'Retry');
    expect(problem.hidden).to.be.false;
    retry.click();
    await until(() => stage.world.called('conversations').length >= 3, 'another try');
    await until(() => problem.querySelector('button'), 'Retry again');
    broken = false;
    problem.querySelector('button')!.click();
    await until(() => root.querySelectorAll('.conversation').length === 1, 'the list');
    await until(() => problem.hidden, 'no more complaint');
  });

  it('shows nothing of a search to the next user, also when it was off the page while users changed', async () => {
    const { stage, list, root } = await stageOf();
    const search = (): HTMLInputElement => root.querySelector<HTMLInputElement>('[type=search]')!;
    search().value = 'bob';
    search().dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => root.querySelector('h3'), 'what was found');
    const place = list.parentElement!;
    list.remove();
    await stage.connection.logout();
    await stage.connection.loginWithToken('eve', 'token');
    place.prepend(list);
    await until(() => search().value === '', 'an empty search');
    expect(root.querySelector('h3')).to.equal(null);
  });

  it('counts as a list of its session only while it is on the page', async () => {
    const { stage } = await stageOf();
    const lists = listsOf(stage.connection.session!);
    const before = lists.get();
    const other = document.createElement('agora-conversations');
    stage.connection.append(other);
    other.remove();
    await settled(other);
    expect(lists.get()).to.equal(before);
    stage.connection.append(other);
    await until(() => lists.get() === before + 1, 'another list');
  });

  it('is accessible, with conversations and with a search', async () => {
    const { list, root } = await stageOf();
    await expectAccessible(list);
    const search = root.querySelector<HTMLInputElement>('[type=search]')!;
    search.value = 'bob';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settled(list);
    await expectAccessible(list);
  });

  it('lists pinned ones first, then by time, with preview, unread and time', async () => {
    const { root } = await stageOf();
    expect(names(root)).to.deep.equal(['dave', 'Bob Builder', 'carol']);
    expect(words(rowOf(root, 'Bob'))).to.contain('see you tomorrow');
    expect(rowOf(root, 'Bob').querySelector('.unread')!.getAttribute('aria-label')).to.equal('3 unread messages');
    expect(words(rowOf(root, 'carol')))
      .to.contain('You: thanks')
      .and.to.contain('Yesterday');
    expect(words(rowOf(root, 'dave')))
      .to.contain('Picture')
      .and.to.contain('Pinned');
  });

  it('says in words who is online', async () => {
    const { stage, root } = await stageOf();
    expect(words(rowOf(root, 'Bob'))).to.not.include('Online');
    stage.world.client.emit({ type: 'presence', user: 'bob', presence: { online: true } });
    await until(() => words(rowOf(root, 'Bob')).includes('Online'), 'the word');
    expect(words(rowOf(root, 'carol'))).to.not.include('Online');
  });

  it('says of the button of a menu whether it is open', async () => {
    const { root } = await stageOf();
    const button = rowOf(root, 'Bob').nextElementSibling as HTMLElement;
    const expanded = (): string | null => button.getAttribute('aria-expanded');
    expect(expanded()).to.equal('false');
    button.click();
    const menu = await until(() => root.querySelector<HTMLElement>('.menu'), 'the menu');
    expect(expanded()).to.equal('true');
    menu.hidePopover();
    await until(() => expanded() === 'false', 'the menu to be told closed');
  });

  it('is drawn by what it shows, and by nothing else', async () => {
    const { stage, list, root } = await stageOf();
    const { client } = stage.world;
    // The conversation beside it brings words along, with which all is drawn anew.
    await until(() => customElements.get('agora-message-list'), 'the conversation');
    await until(() => !list.isUpdatePending, 'rest');
    let draws = 0;
    list.addController({ hostUpdated: () => void draws++ });
    const received = client.receive({ peer: 'bob', text: 'shown', time: Date.now() });
    await until(() => words(rowOf(root, 'Bob')).includes('shown'), 'the preview');
    expect(draws, 'a message').to.be.above(0);
    await frame();
    draws = 0;
    client.emit({ type: 'typing', peer: 'bob', until: Date.now() + 5000 });
    client.emit({ type: 'presence', user: 'nobody', presence: { online: true } });
    client.emit({ type: 'edited', peer: 'bob', id: 'another', text: 'hm', time: 1 });
    client.emit({ type: 'reactions', peer: 'bob', id: received.id!, reactions: [] });
    stage.connection.session!.openPeer('dave');
    await until(() => stage.connection.session!.state.conversations.get('dave')!.history === 'complete', 'its history');
    await frame();
    await frame();
    expect(draws, 'typing, presence of others, edits, history').to.equal(0);
    client.emit({ type: 'presence', user: 'bob', presence: { online: true } });
    await until(() => rowOf(root, 'Bob').querySelector('.avatar.online'), 'the presence');
  });

  it('says of a conversation when something in it was not sent, also beside a draft', async () => {
    const { stage, root } = await stageOf();
    const mark = (): Element | null => rowOf(root, 'carol').querySelector('[part=not-sent]');
    expect(mark()).to.equal(null);
    const refused = new ChatError('moderated', 'No.');
    stage.world.fail('send', refused);
    stage.connection.send('carol', 'buy gold');
    await until(mark, 'the mark');
    expect(mark()!.role).to.equal('img');
    expect(mark()!.ariaLabel).to.equal('Not sent');
    expect(words(rowOf(root, 'carol'))).to.contain('You: buy gold');
    await expectAccessible(root.host);
    stage.connection.session!.setDraft('carol', 'hm, gold');
    await until(() => words(rowOf(root, 'carol')).includes('Draft: hm, gold'), 'the draft');
    expect(mark()).not.to.equal(null);
    const { pending } = stage.connection.session!.state.conversations.get('carol')!;
    stage.connection.session!.discard('carol', pending[0]!.key);
    await until(() => !mark(), 'the mark to go');
  });

  it('forgets at sign-out what was chosen, sought and found', async () => {
    const { stage, list, root } = await stageOf();
    list.select('carol');
    const search = root.querySelector<HTMLInputElement>('[type=search]')!;
    search.value = 'thanks';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settled(list);
    await stage.connection.logout();
    await until(() => search.value === '', 'an empty search');
    expect(list.selected).to.equal(undefined);
    expect(root.textContent).not.to.contain('carol');
    await stage.connection.loginWithToken('erin', 'token');
    await until(() => stage.root.textContent.includes('Choose somebody to chat with.'), 'nobody chosen');
  });

  it('shows the chosen conversation in the chat of the same connection', async () => {
    const { stage, list, root } = await stageOf();
    const chosen: string[] = [];
    stage.connection.addEventListener('agora-select', ({ peer }) => chosen.push(peer));
    rowOf(root, 'carol').click();
    await until(() => stage.chat.currentPeer === 'carol', 'the conversation');
    await stage.row('thanks');
    await settled(list);
    expect(rowOf(root, 'carol').getAttribute('aria-current')).to.equal('true');
    expect(chosen).to.deep.equal(['carol']);
  });

  it('lets the page prevent that', async () => {
    const { stage, root, list } = await stageOf();
    list.addEventListener('agora-select', (event) => event.preventDefault());
    rowOf(root, 'carol').click();
    await settled(list);
    expect(list.selected).to.equal(undefined);
    expect(stage.chat.currentPeer).to.equal(undefined);
  });

  it('walks the rows by arrow keys, one in the tab order', async () => {
    const { root } = await stageOf();
    const rows = [...root.querySelectorAll<HTMLElement>('.conversation')];
    expect(rows.map((row) => row.tabIndex)).to.deep.equal([0, -1, -1]);
    rows[0]!.focus();
    for (const [key, at] of [
      ['ArrowDown', 1],
      ['End', 2],
      ['ArrowDown', 2],
      ['Home', 0],
    ] as const) {
      root.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      expect(root.activeElement, key).to.equal(rows[at]);
    }
    expect(rows.map((row) => row.tabIndex)).to.deep.equal([0, -1, -1]);
  });

  it('has one row in the tab order, whichever goes and whichever is chosen', async () => {
    const { stage, root, list } = await stageOf();
    const stops = (): string[] =>
      [...root.querySelectorAll<HTMLElement>('ul button')]
        .filter(({ tabIndex }) => tabIndex === 0)
        .map((button) => button.closest('li')!.querySelector('.name')!.textContent.trim());
    const walk = (key: string): unknown =>
      root.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    rowOf(root, 'dave').focus();
    walk('End');
    expect(stops(), 'the row and its menu').to.deep.equal(['carol', 'carol']);
    list.select('bob');
    await until(() => stage.chat.currentPeer === 'bob', 'the conversation');
    await settled(list);
    expect(stops(), 'where the focus is').to.deep.equal(['carol', 'carol']);
    rowOf(root, 'carol').blur();
    await stage.connection.session!.removeConversation('carol');
    await until(() => !names(root).includes('carol'), 'carol to go');
    await settled(list);
    expect(stops(), 'the chosen one').to.deep.equal(['Bob Builder', 'Bob Builder']);
  });

  it('pins, mutes and deletes', async () => {
    const { stage, root, list } = await stageOf();
    await choose(root, 'carol', 'Pin');
    await until(() => words(rowOf(root, 'carol')).includes('Pinned'), 'the pin');
    await choose(root, 'Bob', 'Mute');
    await until(() => words(rowOf(root, 'Bob')).includes('Muted'), 'the mute');
    expect(list.unread).to.equal(0);
    stage.world.fail('send', new ChatError('moderated', 'No.'));
    stage.connection.session!.send('dave', 'refused for good');
    await until(() => rowOf(root, 'dave').querySelector('.not-sent'), 'the sign of what is not sent');
    await choose(root, 'dave', 'Delete conversation');
    const dialog = await until(() => root.querySelector('dialog'), 'the question');
    expect(stage.world.called('removeConversation')).to.have.length(0);
    dialog.querySelector<HTMLElement>('.danger')!.click();
    await until(() => !names(root).includes('dave'), 'dave to go');
  });

  it('begins a conversation by user id', async () => {
    const { stage, root, list } = await stageOf();
    [...root.querySelectorAll('button')].find((one) => one.getAttribute('aria-label') === 'New chat')!.click();
    await settled(list);
    const field = root.querySelector<HTMLInputElement>('#new-peer')!;
    expect(root.activeElement).to.equal(field);
    field.value = 'what ever';
    field.form!.requestSubmit();
    await settled(list);
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    field.value = ' Eve ';
    field.form!.requestSubmit();
    await until(() => stage.chat.currentPeer === 'eve', 'the conversation');
  });

  it('keeps the focus when a contact request is answered', async () => {
    const { stage, root } = await stageOf();
    for (const from of ['eve', 'frank'])
      stage.world.client.emit({ type: 'contact-request', request: { from, reason: '' } });
    const named = (name: string): HTMLElement | undefined =>
      [...root.querySelectorAll<HTMLElement>('.request button')].find((button) => words(button) === name);
    const answer = async (name: string, left: number): Promise<void> => {
      const button = await until(() => named(name), name);
      button.focus();
      button.click();
      await until(() => root.querySelectorAll('.request').length === left, 'the request to go');
    };
    await until(() => root.querySelectorAll('.request').length === 2, 'the requests');
    await answer('Decline', 1);
    await until(() => root.activeElement === named('Accept'), 'the focus on the next request');
    await answer('Decline', 0);
    await until(() => root.activeElement === root.querySelector('[type=search]'), 'the focus in the search');
  });

  it('finds people and messages, and jumps to the message', async () => {
    const { stage, root, list } = await stageOf();
    rowOf(root, 'Bob').click();
    await stage.row('see you tomorrow');
    list.select('carol');
    await stage.row('thanks');
    const search = root.querySelector<HTMLInputElement>('[type=search]')!;
    search.value = 'tomorrow';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const hit = await until(() => root.querySelector<HTMLElement>('[part=hit]'), 'the hit');
    expect(words(hit)).to.contain('see you tomorrow');
    hit.click();
    await until(() => stage.chat.currentPeer === 'bob', 'the conversation');
    await until(() => stage.$('.row.lit')?.textContent.includes('see you tomorrow'), 'the message lit up');
    search.value = 'zzz';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => root.textContent.includes('Nothing found.'), 'the notice');
  });

  it('says of what was found with whom it was said, and by whom', async () => {
    const { stage, root, list } = await stageOf();
    list.select('bob');
    await stage.row('see you tomorrow');
    list.select('carol');
    await stage.row('thanks');
    const search = root.querySelector<HTMLInputElement>('[type=search]')!;
    const find = async (text: string): Promise<string> => {
      search.value = text;
      search.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const hit = await until(
        () => [...root.querySelectorAll('[part=hit]')].find((one) => words(one).includes(text)),
        `the hit of ${text}`,
      );
      return [...hit.querySelectorAll('.name, .preview')].map(words).join(' | ');
    };
    expect(await find('thanks')).to.equal('carol | You: thanks');
    expect(await find('tomorrow')).to.equal('Bob Builder | see you tomorrow');
  });

  it('shows the total, and in the title of the page where asked', async () => {
    const title = 'The page';
    document.title = title;
    const { root, list } = await stageOf(
      html`<agora-conversations title-badge></agora-conversations><agora-peer-chat></agora-peer-chat>`,
    );
    await until(() => document.title === `(3) ${title}`, 'the badge');
    expect(root.querySelector('[part=total]')!.textContent).to.equal('3');
    list.remove();
    expect(document.title).to.equal(title);
  });

  it('sounds for what comes, not for all of it once the browser lets the page sound', async () => {
    const real = globalThis.AudioContext;
    const allow: (() => void)[] = [];
    let tones = 0;
    const param = { setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {}, value: 0 };
    class FakeContext {
      readonly currentTime = 0;
      resume = (): Promise<void> => new Promise((resolve) => allow.push(resolve));
      createGain = (): unknown => ({ connect() {}, gain: param });
      createOscillator = (): unknown => ({ connect() {}, frequency: param, start: () => tones++, stop() {} });
    }
    globalThis.AudioContext = FakeContext as unknown as typeof AudioContext;
    const now = performance.now.bind(performance);
    try {
      const { stage } = await stageOf(
        html`<agora-conversations sound></agora-conversations><agora-peer-chat></agora-peer-chat>`,
      );
      for (let time = 1; time <= 3; time++) {
        stage.world.client.receive({ peer: 'bob', text: `message ${time}` });
        await until(() => allow.length === time, `tone ${time}`);
        performance.now = () => now() + time * 5000;
      }
      allow.splice(0).forEach((resume) => resume());
      await frame();
      expect(tones, 'of long ago').to.equal(0);
      stage.world.client.receive({ peer: 'bob', text: 'just now' });
      await until(() => allow.length === 1, 'one more');
      allow[0]!();
      await until(() => tones > 0, 'the tone');
      expect(tones, 'two notes').to.equal(2);
    } finally {
      Reflect.deleteProperty(performance, 'now');
      globalThis.AudioContext = real;
    }
  });

  describe('desktop notifications', () => {
    const real = globalThis.Notification;
    afterEach(() => {
      globalThis.Notification = real;
    });

    it('ask after a click only, never tell of what is in view, and open what they tell of', async () => {
      const shown: FakeNotification[] = [];
      let asked = 0;
      class FakeNotification {
        static permission: NotificationPermission = 'default';
        static requestPermission(): Promise<NotificationPermission> {
          asked++;
          FakeNotification.permission = 'granted';
          return Promise.resolve('granted');
        }
        onclick?: () => void;
        constructor(
          readonly title: string,
          readonly options: NotificationOptions,
        ) {
          shown.push(this);
        }
        close(): void {}
      }
      globalThis.Notification = FakeNotification as unknown as typeof Notification;
      const { stage, root } = await stageOf(
        html`<agora-conversations notify></agora-conversations><agora-peer-chat></agora-peer-chat>`,
      );
      expect(asked).to.equal(0);
      [...root.querySelectorAll('button')]
        .find((one) => one.getAttribute('aria-label') === 'Turn on notifications')!
        .click();
      await until(() => FakeNotification.permission === 'granted', 'the permission');
      stage.world.client.receive({ peer: 'bob', text: 'psst' });
      await until(() => shown.length === 1, 'the notification');
      expect(shown[0]!.title).to.equal('Message from Bob Builder');
      expect(shown[0]!.options.body).to.equal('psst');
      shown[0]!.onclick!();
      await until(() => stage.chat.currentPeer === 'bob', 'the conversation');
    });

    const inside = html`<agora-conversations notify></agora-conversations><agora-peer-chat></agora-peer-chat>`;
    /** As on Android: there are notifications, but none that a page makes. */
    class IllegalNotification {
      static permission: NotificationPermission = 'granted';
      static tries = 0;
      constructor() {
        IllegalNotification.tries++;
        throw new TypeError('Illegal constructor');
      }
    }

    for (const worker of [true, false])
      it(`where the page may not make one, ${worker ? 'its service worker does' : 'nothing breaks'}`, async () => {
        IllegalNotification.tries = 0;
        globalThis.Notification = IllegalNotification as unknown as typeof Notification;
        const shown: unknown[] = [];
        let asked = 0;
        const registration = { showNotification: (...told: unknown[]) => Promise.resolve(shown.push(told)) };
        const getRegistration = (): Promise<unknown> => {
          asked++;
          return worker ? Promise.resolve(registration) : Promise.reject(new DOMException('no', 'SecurityError'));
        };
        Object.defineProperty(navigator, 'serviceWorker', { value: { getRegistration }, configurable: true });
        const errors: unknown[] = [];
        const onError = (event: ErrorEvent | PromiseRejectionEvent): void => {
          errors.push(event);
          event.preventDefault();
        };
        const onGlobal = globalThis.onerror;
        globalThis.onerror = (...told) => (errors.push(told), true);
        globalThis.addEventListener('unhandledrejection', onError);
        try {
          const { stage } = await stageOf(inside);
          stage.world.client.receive({ peer: 'bob', text: 'psst' });
          await until(() => IllegalNotification.tries === 1, 'the try');
          await until(() => asked === 1, 'the service worker to be asked');
          stage.world.client.receive({ peer: 'bob', text: 'once more' });
          await until(() => asked === 2, 'the service worker to be asked again');
          if (worker) await until(() => shown.length === 2, 'both notifications');
          // Time for a rejection that nobody handles to be told.
          await frame();
          expect(IllegalNotification.tries).to.equal(1);
          expect(errors).to.deep.equal([]);
          if (worker) expect((shown[0] as [string])[0]).to.contain('Message from');
        } finally {
          globalThis.onerror = onGlobal;
          globalThis.removeEventListener('unhandledrejection', onError);
          Reflect.deleteProperty(navigator, 'serviceWorker');
        }
      });

    it('ask an old Safari, which calls back and returns nothing', async () => {
      class OldNotification {
        static permission: NotificationPermission = 'default';
        static requestPermission(done: (answer: string) => void): void {
          setTimeout(() => {
            OldNotification.permission = 'denied';
            done('denied');
          });
        }
      }
      globalThis.Notification = OldNotification as unknown as typeof Notification;
      const { root } = await stageOf(inside);
      const button = (): HTMLElement | null => root.querySelector('[aria-label="Turn on notifications"]');
      button()!.click();
      await until(() => !button(), 'the button to go');
    });
  });
});
