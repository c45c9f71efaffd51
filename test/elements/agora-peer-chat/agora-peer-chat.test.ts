import { expect, nextFrame } from '@open-wc/testing';
import { html } from 'lit';
import { ChatError } from '../../../src/types.js';
import { chatStage } from '../../support/chat-stage.js';
import { settled, until } from '../../support/mount.js';

describe('<agora-peer-chat>', () => {
  it('is accessible, empty and with every kind of message', async () => {
    const empty = await chatStage();
    await expect(empty.chat).to.be.accessible();
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
    await expect(stage.chat).to.be.accessible();
  });

  describe('with whom', () => {
    it('asks for the peer, and opens the conversation', async () => {
      const stage = await chatStage({
        inside: html`<agora-peer-chat></agora-peer-chat>`,
        messages: [{ text: 'hi alice' }],
      });
      await until(() => stage.root.textContent.includes('Choose somebody to chat with.'), 'the advice');
      const field = stage.$<HTMLInputElement>('#peer')!;
      expect(field.labels![0]!.textContent).to.equal('Peer username');
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
      await until(() => stage.root.textContent.includes('Sign in to chat.'), 'the notice');
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
      await until(() => row.querySelector('.status')!.getAttribute('aria-label') === 'Sent', 'sent');
      expect(await stage.row('hello bob')).to.equal(row);
    });

    it('goes on to delivered and read', async () => {
      const stage = await chatStage();
      await stage.send('seen?');
      const row = await stage.row('seen?');
      const status = (): string => row.querySelector('.status')!.getAttribute('aria-label')!;
      await until(() => status() === 'Sent', 'sent');
      const { id } = stage.world.messages[0]!;
      stage.world.client.emit({ type: 'delivered', peer: 'bob', id: id! });
      await until(() => status() === 'Delivered', 'delivered');
      stage.world.client.emit({ type: 'read', peer: 'bob', id: id! });
      await until(() => status() === 'Read', 'read');
      expect(row.querySelector('.status-word')!.textContent).to.equal('Read');
      await until(() => stage.$('.announcer')!.textContent.includes('Message: Read'), 'the announcement');
    });

    it('shows why a message failed, and sends it again', async () => {
      const stage = await chatStage();
      stage.world.fail('send', new ChatError('moderated', 'Held back.', { retryable: false }));
      await stage.send('rude');
      const row = await stage.row('held back by moderation');
      expect(row.querySelector('[data-action=retry]')).to.equal(null);
      row.querySelector<HTMLElement>('[data-action=discard]')!.click();
      await until(() => stage.texts.length === 0, 'the message to go');

      stage.world.fail('send', new ChatError('not-contact', 'No contact.'));
      await stage.send('again');
      const retry = await until(() => stage.$('[data-action=retry]'), 'Retry');
      retry.click();
      await until(() => stage.$('.status')?.getAttribute('aria-label') === 'Sent', 'sent');
      expect(stage.world.messages.map(({ text }) => text)).to.deep.equal(['again']);
    });

    it('keeps the ticks apart from the time, whichever way text and page are read', async () => {
      const stage = await chatStage();
      stage.chat.dir = 'rtl';
      for (const text of ['hello', 'مرحبا']) {
        await stage.send(text);
        const row = await stage.row(text);
        const time = document.createRange();
        time.selectNode(row.querySelector('time')!.firstChild!);
        const [clock, ticks] = [time, row.querySelector('.status')!].map((one) => one.getBoundingClientRect());
        const gap = Math.max(ticks!.left - clock!.right, clock!.left - ticks!.right);
        expect(gap, text).to.be.above(2);
      }
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

    it('tells the peer that one types, and shows that the peer does', async () => {
      const stage = await chatStage();
      await stage.write('h');
      await until(() => stage.world.called('typing').length > 0, 'typing');
      stage.world.client.emit({ type: 'typing', peer: 'bob', until: Date.now() + 300 });
      await until(() => stage.$('.presence')!.textContent.includes('bob is typing'), 'typing shown');
      await until(() => !stage.$('.presence')!.textContent.includes('typing'), 'typing over');
    });
  });

  describe('reading', () => {
    it('shows a received message and says it aloud', async () => {
      const stage = await chatStage({ messages: [{ text: 'old' }] });
      await stage.row('old');
      stage.world.client.receive({ text: 'fresh <b>news</b>' });
      const row = await stage.row('fresh');
      expect(row.querySelector('b')).to.equal(null);
      await until(() => stage.$('.announcer')!.textContent.includes('bob: fresh <b>news</b>'), 'the announcement');
      expect(stage.$('.announcer')!.textContent).not.to.contain('old');
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

    it('tells today from yesterday when the day has changed', async () => {
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
      expect(look()).to.deep.equal(['4px', '16px', 'ltr']);
      stage.chat.parentElement!.dir = 'rtl';
      await until(() => look()[1] === '4px', 'the other corner');
      expect(look()).to.deep.equal(['16px', '4px', 'ltr']);
      expect(getComputedStyle(stage.$('.send svg')!).transform).to.contain('-1');
      stage.chat.parentElement!.dir = 'ltr';
      await until(() => look()[0] === '4px', 'back again');
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
      await until(() => updates >= 100, 'the count of unread messages');
      await nextFrame();
      expect(updates % 100).to.equal(0);
    });

    it('counts messages of others', async () => {
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
      expect(stage.$('.history')!.textContent).to.contain('begins');
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
      for (const row of stage.$$('.row')) expect(row.querySelectorAll('*').length + 1).to.be.at.most(7);
    });
  });

  describe('without a way to chat', () => {
    it('says so when nobody is signed in', async () => {
      const stage = await chatStage();
      await stage.connection.logout();
      await until(() => stage.root.textContent.includes('Sign in to chat.'), 'the notice');
      await stage.send('hello?');
      expect(stage.$('[part=composer-error]')!.textContent).to.contain('Log in first.');
      expect(stage.field.value).to.equal('hello?');
    });
  });
});
