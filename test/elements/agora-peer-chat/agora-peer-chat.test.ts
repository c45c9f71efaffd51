import { expect, nextFrame } from '@open-wc/testing';
import { html } from 'lit';
import { ChatError } from '../../../src/types/error.js';
import { chatStage, type ChatStage } from '../../support/chat-stage.js';
import { settled, until } from '../../support/mount.js';
import { expectAccessible } from '../../support/accessible.js';

describe('<agora-peer-chat>', () => {
  it('is accessible, empty and with every kind of message', async () => {
    const empty = await chatStage();
    await expectAccessible(empty.chat);
    const stage = await chatStage({
      messages: [
        { text: 'hello https://agora.io' },
        { outgoing: true, text: 'hi', status: 'read' },
        { text: 'quoting', quote: { id: '1', sender: 'alice', preview: 'hi', kind: 'text' } },
        { text: 'liked', reactions: [{ emoji: '👍', count: 2, mine: true, users: ['alice', 'bob'] }] },
        {
          kind: 'image',
          text: 'a cat',
          attachment: { url: 'https://files.test/cat.png', name: 'cat.png', size: 10, width: 40, height: 30 },
        },
        { kind: 'file', text: '', attachment: { url: 'https://files.test/a.pdf', name: 'a.pdf', size: 10 } },
        {
          kind: 'voice',
          text: '',
          attachment: { url: 'https://files.test/a.mp3', name: 'a.mp3', size: 10, duration: 3 },
        },
        {
          kind: 'location',
          text: 'Berlin',
          custom: { event: 'location', data: { latitude: '52.5', longitude: '13.4' } },
        },
        { kind: 'card', text: '', custom: { event: 'userCard', data: { uid: 'carol', nickname: 'Carol' } } },
        { kind: 'custom', text: '', custom: { event: 'poll', data: {} } },
        { kind: 'unknown', text: '', custom: { event: 'hologram', data: {} } },
        { text: '', recalled: true },
      ],
    });
    await stage.row('took this message back');
    await expectAccessible(stage.chat);
  });

  describe('with whom', () => {
    it('asks for the peer, and opens the conversation', async () => {
      const stage = await chatStage({
        inside: html`<agora-peer-chat></agora-peer-chat>`,
        messages: [{ text: 'hi alice' }],
      });
      await until(() => stage.root.textContent.includes('Choose somebody to chat with.'), 'the advice');
      const field = stage.$<HTMLInputElement>('#peer')!;
      expect(field.labels![0]!.textContent).to.equal('To');
      field.value = ' BOB ';
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await stage.row('hi alice');
      expect(stage.chat.currentPeer).to.equal('bob');
    });

    it('says at the field when that is no user id', async () => {
      const stage = await chatStage({ inside: html`<agora-peer-chat></agora-peer-chat>` });
      const field = stage.$<HTMLInputElement>('#peer')!;
      field.value = 'no body!';
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await until(() => field.getAttribute('aria-invalid') === 'true', 'the complaint');
      expect(stage.$('#peer-error')!.textContent).to.contain('A username has');
    });

    it('forgets at sign-out whom the visitor wrote to, for the next is another', async () => {
      const stage = await chatStage({ inside: html`<agora-peer-chat></agora-peer-chat>` });
      const field = (): HTMLInputElement => stage.$<HTMLInputElement>('#peer')!;
      field().value = 'ben';
      field().dispatchEvent(new Event('change', { bubbles: true }));
      await until(() => stage.chat.currentPeer === 'ben', 'the conversation');
      await stage.write('for ben only');
      await stage.connection.logout();
      await until(() => stage.root.textContent.includes('Log in to chat.'), 'the notice');
      expect(field().value).to.equal('');
      expect(stage.field.value).to.equal('');
      await stage.connection.loginWithToken('carol', 'token');
      await until(() => stage.root.textContent.includes('Choose somebody to chat with.'), 'the advice');
      expect(stage.chat.currentPeer).to.equal(undefined);
      expect(stage.$('.header')).to.equal(null);
    });

    it('goes back at sign-out to the peer that the page set', async () => {
      const stage = await chatStage({
        messages: [{ kind: 'card', text: '', custom: { event: 'userCard', data: { uid: 'dora' } } }],
      });
      (await until(() => stage.$('[data-action=open-card]'), 'the card')).click();
      await until(() => stage.chat.currentPeer === 'dora', 'the other conversation');
      await stage.connection.logout();
      await until(() => stage.chat.peer === 'bob', 'the peer of the page');
    });

    it('keeps at sign-in whom one wrote to before it', async () => {
      const stage = await chatStage({ inside: html`<agora-peer-chat></agora-peer-chat>` });
      await stage.connection.logout();
      const field = await until(() => stage.$<HTMLInputElement>('#peer'), 'the field');
      field.value = 'ben';
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await stage.connection.loginWithToken('carol', 'token');
      await until(() => stage.chat.currentPeer === 'ben', 'the conversation');
    });

    it('changes with its attribute', async () => {
      const stage = await chatStage({ messages: [{ text: 'from bob' }, { peer: 'carol', text: 'from carol' }] });
      await stage.row('from bob');
      stage.chat.setAttribute('peer', 'carol');
      await stage.row('from carol');
      expect(stage.texts).to.deep.equal(['from carol']);
    });

    it('shows the name and picture that the page knows, tricks taken out', async () => {
      const stage = await chatStage({ messages: [{ text: 'hello' }] });
      stage.chat.profiles = { bob: { name: 'Bob\u202e the Builder', picture: 'https://pictures.test/bob.png' } };
      await until(() => stage.$('.name')!.textContent.trim() === 'Bob the Builder', 'the name');
      const picture = await until(() => stage.$('.avatar img'), 'the picture');
      expect(picture.getAttribute('src')).to.equal('https://pictures.test/bob.png');
      const row = await stage.row('hello');
      expect(row.querySelector('.visually-hidden')!.textContent).to.equal('Bob the Builder');
    });

    it('hands names and pictures to the session once, and again when the page gives others', async () => {
      const stage = await chatStage();
      const session = stage.connection.session!;
      const given: unknown[] = [];
      const real = session.setProfiles.bind(session);
      session.setProfiles = (profiles) => {
        given.push(profiles);
        real(profiles);
      };
      const [first, second] = [{ bob: { name: 'Bob' } }, { bob: { name: 'Robert' } }];
      stage.chat.profiles = first;
      await until(() => stage.$('.name')!.textContent === 'Bob', 'the name');
      stage.world.client.receive({ text: 'hello' });
      await stage.row('hello');
      await settled(stage.chat);
      expect(given).to.deep.equal([first]);
      stage.chat.profiles = second;
      await until(() => stage.$('.name')!.textContent === 'Robert', 'the other name');
      expect(given).to.deep.equal([first, second]);
    });

    it('says of a contact card that names nobody that it leads nowhere, and stays where it is', async () => {
      const stage = await chatStage({
        messages: [
          { kind: 'card', text: '', custom: { event: 'userCard', data: {} } },
          { kind: 'card', text: '', custom: { event: 'userCard', data: { uid: 'no body!', nickname: 'Odd' } } },
        ],
      });
      const cards = await until(() => {
        const found = stage.$$('[data-action=open-card]');
        return found.length === 2 && found;
      }, 'the cards');
      for (const card of cards) {
        card.focus();
        card.click();
        const toast = await until(() => stage.$('[part=toast]'), 'the answer');
        expect(toast.textContent).to.contain('A username has');
        await settled(stage.chat);
        expect([stage.chat.peer, stage.chat.currentPeer]).to.deep.equal(['bob', 'bob']);
        expect(stage.root.activeElement === card).to.equal(true);
      }
    });
  });

  describe('writing', () => {
    it('shows an own message at once as sending, then as sent', async () => {
      const stage = await chatStage();
      const held = stage.world.hold<{ id: string; time: number }>('send');
      await stage.send('hello bob');
      const row = await stage.row('hello bob');
      expect(row.querySelector('.status')!.getAttribute('aria-label')).to.equal('Sending');
      expect(stage.field.value).to.equal('');
      held.resolve({ id: '77', time: Date.now() });
      await until(() => row.querySelector('[part~=status]')!.textContent === 'Sent', 'sent');
      expect(row.querySelector('.status')).to.equal(null);
      expect(await stage.row('hello bob')).to.equal(row);
    });

    it('goes on to delivered and read', async () => {
      const stage = await chatStage();
      await stage.send('seen?');
      const row = await stage.row('seen?');
      const status = (): string => row.querySelector('.stamp [part~=status]')!.textContent;
      await until(() => status() === 'Sent', 'sent');
      const { id } = stage.world.messages[0]!;
      stage.world.client.emit({ type: 'delivered', peer: 'bob', id: id! });
      await until(() => status() === 'Delivered', 'delivered');
      stage.world.client.emit({ type: 'read', peer: 'bob', id: id! });
      await until(() => status() === 'Read', 'read');
      await until(() => stage.heard().includes('Message: Read'), 'the announcement');
    });

    it('shows why a message failed, and sends it again', async () => {
      const stage = await chatStage();
      stage.world.fail('send', new ChatError('moderated', 'Held back.', { retryable: false }));
      await stage.send('rude');
      const row = await stage.row('blocked by moderation');
      expect(row.querySelector('[data-action=retry]')).to.equal(null);
      row.querySelector<HTMLElement>('[data-action=discard]')!.click();
      await until(() => stage.texts.length === 0, 'the message to go');

      stage.world.fail('send', new ChatError('not-contact', 'No contact.'));
      await stage.send('again');
      const retry = await until(() => stage.$('[data-action=retry]'), 'Retry');
      retry.click();
      await until(() => stage.$('.row')?.dataset['status'] === 'sent', 'sent');
      expect(stage.world.messages.map(({ text }) => text)).to.deep.equal(['again']);
    });

    it('lets what others write after a failed message stand below it, be announced and be read', async () => {
      const now = Date.now();
      const stage = await chatStage({ messages: [{ text: 'earlier', time: now - 60_000 }] });
      await stage.row('earlier');
      stage.world.fail('send', new ChatError('moderated', 'Held back.', { retryable: false }));
      await stage.send('rude');
      await stage.row('blocked by moderation');
      Object.defineProperty(document, 'hasFocus', { configurable: true, value: () => true });
      const receipts = (): number => stage.world.called('markConversationRead').length;
      const before = receipts();
      stage.world.client.receive({ text: 'calm down', time: now + 60_000 });
      await stage.row('calm down');
      expect(stage.texts).to.deep.equal(['earlier', 'rude', 'calm down']);
      await until(() => stage.heard().includes('calm down'), 'the announcement');
      await until(() => receipts() > before, 'the receipt');
      Reflect.deleteProperty(document, 'hasFocus');
    });

    it('announces what comes while a message is on its way', async () => {
      const stage = await chatStage({ messages: [{ text: 'earlier' }] });
      await stage.row('earlier');
      stage.world.answer('send', () => new Promise(() => undefined));
      await stage.send('slow');
      stage.world.client.receive({ text: 'meanwhile', time: Date.now() - 60_000 });
      await stage.row('meanwhile');
      expect(stage.texts).to.deep.equal(['earlier', 'meanwhile', 'slow']);
      await until(() => stage.heard().includes('meanwhile'), 'the announcement');
    });

    it('says once for a group when it was written and how far it has come', async () => {
      const time = new Date(2026, 4, 12, 14, 2).getTime();
      const stage = await chatStage({
        messages: [
          { text: 'one', time },
          { text: 'two', time: time + 1000 },
          { text: 'three', outgoing: true, status: 'read', time: time + 2000 },
          { text: 'four', outgoing: true, status: 'read', time: time + 3000 },
          { text: 'five', outgoing: true, status: 'delivered', time: time + 6 * 60_000 },
        ],
      });
      await stage.row('five');
      const stamps = stage
        .$$('.row')
        .map((row) => row.querySelector('.stamp')?.textContent.replace(/\s+/gu, ' ') ?? '');
      expect(stamps).to.deep.equal(['', '2:02 PM', '', 'Read 2:02 PM', 'Delivered 2:08 PM']);
      stage.world.client.receive({ text: 'six', time: time + 7 * 60_000 });
      stage.world.client.receive({ text: 'seven', time: time + 7 * 60_000 + 1 });
      const [six, seven] = [await stage.row('six'), await stage.row('seven')];
      expect([six, seven].map((row) => row.querySelector('.stamp') !== null)).to.deep.equal([false, true]);
    });

    it('puts the toolbar beside the bubble, with the time of that message', async () => {
      const stage = await chatStage({
        messages: [{ text: 'one' }, { text: 'two', outgoing: true }, { text: 'three' }],
      });
      stage.chat.style.inlineSize = '60rem';
      for (const dir of ['ltr', 'rtl']) {
        stage.chat.dir = dir;
        for (const text of ['one', 'two', 'three']) {
          const row = await stage.row(text);
          const bubble = row.querySelector('.bubble')!;
          bubble.dispatchEvent(
            new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' }),
          );
          const [beside, box] = [row.querySelector('.toolbar')!, bubble].map((one) => one.getBoundingClientRect());
          const gap = Math.max(beside!.left - box!.right, box!.left - beside!.right);
          expect(Math.round(gap), `${text} ${dir}`).to.equal(6);
          expect(Math.abs(beside!.top + beside!.height / 2 - box!.top - box!.height / 2)).to.be.below(2);
          expect(row.querySelector('.toolbar-time')!.textContent).to.match(/\d:\d\d/u);
        }
      }
    });

    it('stands at the bottom while it is short, with the same margin at both sides', async () => {
      const stage = await chatStage({ messages: [{ text: 'one' }, { text: 'two', outgoing: true }] });
      const list = stage.$('.scroller')!.getBoundingClientRect();
      const bubble = async (text: string) => (await stage.row(text)).querySelector('.bubble')!.getBoundingClientRect();
      expect(list.bottom - (await stage.row('two')).getBoundingClientRect().bottom).to.be.below(40);
      expect((await bubble('one')).left - list.left).to.be.closeTo(list.right - (await bubble('two')).right, 0.1);
      for (let count = 0; count < 40; count++) stage.world.client.receive({ text: `more ${count}` });
      await stage.row('more 39');
      expect((await bubble('more 39')).left - list.left).to.be.closeTo(list.right - (await bubble('two')).right, 0.1);
    });

    it('has one place for microphone and Send', async () => {
      const stage = await chatStage();
      const last = (): string[] =>
        stage.$$('agora-composer .composer-row > button').map((button) => button.getAttribute('part')!);
      expect(last()).to.deep.equal(['attach', 'emoji', 'record']);
      await stage.write('something');
      expect(last()).to.deep.equal(['attach', 'emoji', 'send']);
      expect(stage.field.placeholder).to.equal('Message bob');
    });

    it('has no field while nobody is chosen, or where nobody is signed in', async () => {
      const stage = await chatStage({ inside: html`<agora-peer-chat></agora-peer-chat>` });
      expect(stage.field.getClientRects().length).to.equal(0);
      stage.chat.peer = 'bob';
      await until(() => stage.field.getClientRects().length > 0, 'the field');
      await stage.connection.logout();
      await until(() => stage.field.getClientRects().length === 0, 'the field to go');
    });

    it('keeps what was written when it cannot be sent, and says why', async () => {
      const stage = await chatStage();
      await stage.send('x'.repeat(20_000));
      expect(stage.$('[part=composer-error]')!.textContent).to.contain('Too long to send');
      expect(stage.field.value).to.have.length(20_000);
    });

    it('breaks the line with Shift+Enter and never sends with an input method’s Enter', async () => {
      const stage = await chatStage();
      await stage.write('一');
      expect(stage.press('Enter', { shiftKey: true }).defaultPrevented).to.be.false;
      expect(stage.press('Enter', { isComposing: true }).defaultPrevented).to.be.false;
      // Safari: the composition has ended, only the old key code tells.
      expect(stage.press('Enter', { keyCode: 229 }).defaultPrevented).to.be.false;
      await settled(stage.chat);
      expect(stage.world.called('send')).to.have.length(0);
      expect(stage.press('Enter').defaultPrevented).to.be.true;
      await stage.row('一');
    });

    it('sends nothing when there is nothing', async () => {
      const stage = await chatStage();
      await stage.send('  \n ');
      expect(stage.world.called('send')).to.have.length(0);
    });

    it('keeps a draft for each peer', async () => {
      const stage = await chatStage();
      await stage.write('for bob');
      stage.chat.peer = 'carol';
      await settled(stage.chat);
      await until(() => stage.field.value === '', 'an empty field');
      await stage.write('for carol');
      stage.chat.peer = 'bob';
      await until(() => stage.field.value === 'for bob', 'the draft');
    });

    it('shows the peer that the user is typing, and the user that the peer is', async () => {
      const stage = await chatStage();
      await stage.write('h');
      await until(() => stage.world.called('typing').length > 0, 'typing');
      stage.world.client.emit({ type: 'typing', peer: 'bob', until: Date.now() + 300 });
      await until(() => stage.$('.presence')!.textContent.includes('bob is typing'), 'typing shown');
      await until(() => !stage.$('.presence')!.textContent.includes('typing'), 'typing over');
    });
  });

  describe('reading', () => {
    it('shows a received message and announces it', async () => {
      const stage = await chatStage({ messages: [{ text: 'old' }] });
      await stage.row('old');
      stage.world.client.receive({ text: 'fresh <b>news</b>' });
      const row = await stage.row('fresh');
      expect(row.querySelector('b')).to.equal(null);
      await until(() => stage.heard().includes('bob: fresh <b>news</b>'), 'the announcement');
      expect(stage.heard()).not.to.contain('old');
    });

    it('says that there are no messages only when that is known', async () => {
      const stage = await chatStage({
        prepare: (world) =>
          world.answer('history', () => {
            throw new ChatError('server', 'No history now.', { retryable: true });
          }),
      });
      await until(() => stage.$('.history')!.textContent.includes('could not be loaded'), 'the failure');
      expect(stage.$('[part=empty]')).to.equal(null);
      stage.world.answer('history', () => ({ messages: [], complete: true }));
      stage.button('Retry')!.click();
      await until(() => stage.$('[part=empty]')?.textContent.includes('No messages yet'), 'an empty conversation');
    });

    it('hides the presence of the peer while it cannot be known', async () => {
      const stage = await chatStage();
      stage.world.client.emit({ type: 'presence', user: 'bob', presence: { online: true } });
      await until(() => stage.$('.presence')!.textContent.includes('Online'), 'the presence');
      expect(stage.$('.avatar.online')).not.to.equal(null);
      stage.world.fail('open', new ChatError('network', 'No network.', { retryable: true }));
      stage.world.client.drop();
      await until(() => !stage.$('.presence')!.textContent.includes('Online'), 'the presence to go');
      expect(stage.$('.avatar.online')).to.equal(null);
    });

    it('distinguishes today from yesterday when the day has changed', async () => {
      const stage = await chatStage({ messages: [{ text: 'late', time: Date.now() }] });
      const row = await stage.row('late');
      expect(row.querySelector('.day')!.textContent).to.equal('Today');
      const { now } = Date;
      Date.now = () => now() + 86_400_000;
      try {
        stage.chat.requestUpdate();
        await until(() => row.querySelector('.day')!.textContent === 'Yesterday', 'yesterday');
      } finally {
        Date.now = now;
      }
    });

    it('cuts a long name of another direction at its end', async () => {
      const stage = await chatStage();
      stage.chat.dir = 'rtl';
      stage.chat.profiles = { bob: { name: 'Maximilian Alexander of '.repeat(3) } };
      await until(() => stage.$('.name')!.textContent.includes('Maximilian'), 'the name');
      expect(getComputedStyle(stage.$('.name')!).direction).to.equal('ltr');
      expect(getComputedStyle(stage.$('.name')!).textAlign).to.equal('right');
    });

    it('turns its corners and arrows with the page, and a bubble keeps the direction of its text', async () => {
      const stage = await chatStage({ messages: [{ text: 'From the left.' }] });
      const row = await stage.row('From the left.');
      const bubble = row.querySelector('.bubble')!;
      const look = (): string[] => {
        const { borderTopLeftRadius, borderTopRightRadius, direction } = getComputedStyle(bubble);
        return [borderTopLeftRadius, borderTopRightRadius, direction];
      };
      expect(look()).to.deep.equal(['6px', '18px', 'ltr']);
      stage.chat.parentElement!.dir = 'rtl';
      await until(() => look()[1] === '6px', 'the other corner');
      expect(look()).to.deep.equal(['18px', '6px', 'ltr']);
      stage.chat.parentElement!.dir = 'ltr';
      await until(() => look()[0] === '6px', 'back again');
    });

    it('keeps what was written before it was signed in', async () => {
      const stage = await chatStage();
      await stage.connection.logout();
      await until(() => stage.chat.currentPeer === undefined, 'the end of the conversation');
      await stage.write('written meanwhile');
      await stage.connection.loginWithToken('alice', 'token');
      await until(() => stage.chat.currentPeer === 'bob', 'the conversation');
      await settled(stage.chat);
      expect(stage.field.value).to.equal('written meanwhile');
      stage.press('Enter');
      await stage.row('written meanwhile');
      expect(stage.field.value).to.equal('');
    });

    it('holds no messages when it stays off the page, and shows them when it is back', async () => {
      const stage = await chatStage({ messages: [{ text: 'here again' }] });
      await stage.row('here again');
      await stage.write('half a message');
      const { chat } = stage;
      chat.remove();
      await until(() => stage.$$('.row').length === 0, 'that the rows are gone');
      stage.connection.append(chat);
      await stage.row('here again');
      await until(() => stage.field.value === 'half a message', 'the draft');
    });

    it('draws nothing of its own anew when a message was read', async () => {
      const stage = await chatStage({ messages: [{ text: 'one' }] });
      await stage.row('one');
      const message = stage.world.client.receive({ text: 'two' });
      await stage.row('two');
      let updates = 0;
      const requestUpdate = stage.chat.requestUpdate.bind(stage.chat);
      stage.chat.requestUpdate = (...args) => {
        updates++;
        requestUpdate(...args);
      };
      stage.chat.parentElement!.addEventListener('agora-unread', () => (updates += 100));
      stage.connection.session!.markSeen('bob', message.id!);
      await until(() => stage.connection.session!.state.conversations.get('bob')?.unread === 0, 'that it is read');
      await nextFrame();
      expect(updates % 100).to.equal(0);
    });

    describe('without a peer', () => {
      const alone = html`<agora-peer-chat></agora-peer-chat>`;
      const others = (stage: ChatStage): HTMLButtonElement[] => stage.$$<HTMLButtonElement>('.stranger');

      it('shows who has written, with the first words, and leads there by one click', async () => {
        const stage = await chatStage({
          inside: alone,
          prepare: (world) => world.answer('profiles', () => ({ carol: { name: 'Carol Blue' } })),
        });
        stage.world.client.receive({ peer: 'carol', text: 'Is the bicycle\nstill there?' });
        await until(() => others(stage)[0]?.textContent.includes('Carol Blue'), 'the row');
        expect(others(stage)[0]!.textContent).to.contain('Is the bicycle still there?');
        expect(others(stage)[0]!.querySelector('.count')!.getAttribute('aria-label')).to.equal('1 unread message');
        await expectAccessible(stage.chat);
        others(stage)[0]!.click();
        await stage.row('still there?');
        expect(stage.chat.currentPeer).to.equal('carol');
        await until(() => stage.root.activeElement === stage.field, 'the focus in the field');
        expect(others(stage)).to.deep.equal([]);
      });

      it('leads on to the next one, and leaves the field for a name where it is', async () => {
        const stage = await chatStage({ inside: alone });
        stage.world.client.receive({ peer: 'carol', text: 'one' });
        stage.world.client.receive({ peer: 'dave', text: 'two' });
        await until(() => others(stage).length === 2, 'both');
        expect(others(stage)[0]!.textContent).to.contain('dave');
        others(stage)[0]!.click();
        await until(() => stage.chat.currentPeer === 'dave', 'the conversation with dave');
        await until(() => others(stage).length === 1, 'the other one');
        expect(stage.$<HTMLInputElement>('#peer')!.value).to.equal('dave');
        others(stage)[0]!.click();
        await until(() => stage.chat.currentPeer === 'carol', 'the conversation with carol');
      });

      it('says nothing of them where a list of conversations is on the page, and does again when it is gone', async () => {
        const stage = await chatStage({
          inside: html`<agora-conversations></agora-conversations><agora-peer-chat></agora-peer-chat>`,
        });
        stage.world.client.receive({ peer: 'carol', text: 'one' });
        const list = stage.connection.querySelector('agora-conversations')!;
        await until(() => list.shadowRoot!.querySelector('[data-peer=carol]'), 'carol in the list');
        expect(stage.$('.others')).to.equal(null);
        list.remove();
        await until(() => others(stage).length === 1, 'the row');
      });

      it('does not ask for a name where the page chooses', async () => {
        const stage = await chatStage({ inside: html`<agora-peer-chat no-peer-form></agora-peer-chat>` });
        expect(stage.$('.peer-form')).to.equal(null);
      });
    });

    it('says how many messages of others there are where the page has fixed the peer', async () => {
      const stage = await chatStage();
      stage.world.client.receive({ peer: 'carol' });
      stage.world.client.receive({ peer: 'dave' });
      await until(() => stage.$('.others')?.textContent.includes('2 unread messages from others'), 'the count');
      expect(stage.texts).to.deep.equal([]);
    });

    it('loads older messages as one scrolls up', async () => {
      const messages = Array.from({ length: 120 }, (_, index) => ({ text: `number ${index}` }));
      const stage = await chatStage({ messages });
      await stage.row('number 119');
      const scroller = stage.$('.scroller')!;
      await until(() => {
        scroller.scrollTop = 0;
        return stage.texts.includes('number 0');
      }, 'the oldest message');
      expect(stage.texts).to.have.length(120);
      expect(stage.$('.history')!.textContent).to.contain('start of the conversation');
    });

    it('links only what is on the list, and says what is behind it', async () => {
      const stage = await chatStage({ messages: [{ text: 'https://agora.io javascript:alert(1) https://аррӏе.com' }] });
      await stage.row('agora.io');
      const links = stage.$$<HTMLAnchorElement>('.text a');
      expect(links.map(({ href }) => href)).to.deep.equal(['https://agora.io/', 'https://xn--80ak6aa92e.com/']);
      expect(links[1]!.textContent).to.equal('https://xn--80ak6aa92e.com/');
      expect(links[0]!.rel).to.equal('noopener noreferrer nofollow ugc');
      expect(links[0]!.target).to.equal('_blank');
    });

    it('shortens a very long text until asked', async () => {
      const stage = await chatStage({ messages: [{ text: 'long '.repeat(1000) }] });
      const row = await stage.row('long');
      expect(row.querySelector('.text')!.textContent.length).to.be.below(2000);
      row.querySelector<HTMLElement>('[data-action=expand]')!.click();
      expect(row.querySelector('.text')!.textContent.length).to.equal(5000);
      row.querySelector<HTMLElement>('[data-action=expand]')!.click();
      expect(row.querySelector('.text')!.textContent.length).to.be.below(2000);
    });

    it('shows kinds it does not know by name', async () => {
      const stage = await chatStage({
        messages: [{ kind: 'unknown', text: '', custom: { event: 'hologram', data: {} } }],
      });
      await stage.row('This message (hologram) cannot be shown here.');
    });

    it('lets the page draw its own kinds', async () => {
      const stage = await chatStage({
        messages: [{ kind: 'custom', text: '', custom: { event: 'poll', data: { question: 'Tea?' } } }],
      });
      stage.chat.renderers = { poll: (message) => html`<strong>${message.custom!.data['question']}</strong>` };
      const row = await stage.row('Tea?');
      expect(row.querySelector('strong')!.textContent).to.equal('Tea?');
    });

    it('spends at most six elements on a plain message', async () => {
      const messages = Array.from({ length: 60 }, (_, index) => ({ outgoing: index % 2 === 0, text: `m ${index}` }));
      const stage = await chatStage({ messages });
      await stage.row('m 59');
      await until(() => stage.$$('.row').length >= 40, 'rows');
      for (const row of stage.$$('.row'))
        expect(row.querySelectorAll(':scope *:not(.more)').length + 1).to.be.at.most(7);
    });
  });

  describe('without a way to chat', () => {
    it('says so when nobody is signed in', async () => {
      const stage = await chatStage();
      await stage.connection.logout();
      await until(() => stage.root.textContent.includes('Log in to chat.'), 'the notice');
      await stage.send('hello?');
      expect(stage.$('[part=composer-error]')!.textContent).to.contain('Log in first.');
      expect(stage.field.value).to.equal('hello?');
    });
  });
});
