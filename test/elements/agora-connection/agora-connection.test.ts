import { expect, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { AgoraConnection } from '../../../src/elements/agora-connection/agora-connection.js';
import { ChatError } from '../../../src/types/error.js';
import type { AgoraErrorEvent, AgoraMessageEvent, AgoraSentEvent, AgoraStatusEvent } from '../../../src/ui/events.js';
import { frame, mount, settled, textOf, until } from '../../support/mount.js';
import { scriptedLoader } from '../../support/scripted-client.js';
import { answerFetch } from '../../support/token-server.js';
import { expectAccessible } from '../../support/accessible.js';

const stage = async (online = true) => {
  const loader = scriptedLoader();
  const connection = await mount<AgoraConnection>(html`
    <agora-connection app-key="demo#local" token-server="https://tokens.test" .clientLoader=${loader}>
      <p>The page</p>
    </agora-connection>
  `);
  if (online) await connection.loginWithToken('alice', 'token');
  return { connection, world: loader.world };
};

/** What the page hears of a kind of event, from outside the connection. */
const heard = <E extends Event>(type: string): E[] => {
  const events: E[] = [];
  const listen = (event: Event): void => void events.push(event as E);
  document.addEventListener(type, listen);
  stops.push(() => document.removeEventListener(type, listen));
  return events;
};
const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

const banner = (connection: AgoraConnection): HTMLElement | null =>
  connection.shadowRoot!.querySelector<HTMLElement>('[part=banner]');
const bannerButton = (connection: AgoraConnection): HTMLButtonElement | null =>
  connection.shadowRoot!.querySelector<HTMLButtonElement>('[part=banner] button');

describe('<agora-connection>', () => {
  it('is accessible, also with something to say', async () => {
    const { connection, world } = await stage();
    await expectAccessible(connection);
    world.client.drop(new ChatError('replaced', 'Another device has taken over.'));
    await until(() => banner(connection), 'the banner');
    await expectAccessible(connection);
  });

  it('takes clicks by the button of its banner alone', async () => {
    const { connection, world } = await stage();
    const page = connection.querySelector('p')!;
    page.style.cssText = 'block-size: 200px; margin: 0';
    world.client.drop(new ChatError('replaced', 'Another device has taken over.'));
    const notice = await until(() => banner(connection), 'the banner');
    notice.scrollIntoView({ block: 'center' });
    await until(() => notice.getAnimations({ subtree: true }).length === 0, 'the banner to be still');
    const hit = (box: Element): Element | null => {
      const { x, y, width, height } = box.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2);
    };
    expect(hit(notice.querySelector('.words')!)).to.equal(page);
    expect(hit(bannerButton(connection)!)).to.equal(connection);
  });

  describe('tells the page', () => {
    it('where the session stands, by event, property, attribute and state', async () => {
      const events = heard<AgoraStatusEvent>('agora-status');
      const { connection } = await stage();
      expect(events.map(({ previous, status }) => `${previous} > ${status}`)).to.deep.equal([
        'signed-out > signing-in',
        'signing-in > connecting',
        'connecting > online',
      ]);
      expect(events[0]!.target).to.equal(connection);
      expect(events[0]!.bubbles && events[0]!.composed).to.be.true;
      expect(connection.status).to.equal('online');
      expect(connection.getAttribute('status')).to.equal('online');
      expect(connection.matches(':state(online)')).to.be.true;
      expect(connection.matches(':state(connecting)')).to.be.false;
      expect(connection.userId).to.equal('alice');
    });

    it('the new status already, when the event comes', async () => {
      const { connection } = await stage(false);
      const seen: string[] = [];
      connection.addEventListener('agora-status', ({ status }) => {
        seen.push(`${status} ${connection.status} ${connection.getAttribute('status')}`);
      });
      await connection.loginWithToken('alice', 'token');
      expect(seen.at(-1)).to.equal('online online online');
    });

    it('what was received', async () => {
      const { connection, world } = await stage();
      const heardIt = oneEvent<AgoraMessageEvent>(connection, 'agora-message');
      const message = world.client.receive({ from: 'bob', text: 'hello' });
      const { message: told } = await heardIt;
      expect(told).to.include({ id: message.id, from: 'bob', to: 'alice', text: 'hello', status: 'received' });
      expect(told.time).to.equal(message.time);
    });

    it('what was sent, once the server has it', async () => {
      const { connection, world } = await stage();
      const heardIt = oneEvent<AgoraSentEvent>(connection, 'agora-sent');
      const key = connection.send('Bob', 'hello');
      const { message } = await heardIt;
      expect(message).to.include({ key, from: 'alice', to: 'bob', text: 'hello', status: 'sent' });
      expect(message.id).to.equal(world.messages[0]!.id);
    });

    it('what went wrong, once', async () => {
      answerFetch(() => ({ status: 400, body: { code: 400, errorInfo: 'User password error.' } }));
      const events = heard<AgoraErrorEvent>('agora-error');
      const { connection } = await stage(false);
      const refused = await connection.login('alice', 'wrong').catch((error: unknown) => error);
      expect(refused).to.be.instanceOf(ChatError);
      expect(events.map(({ error }) => error.code)).to.deep.equal(['wrong-credentials']);
    });

    it('how many messages are unread', async () => {
      const { connection, world } = await stage();
      const heardIt = oneEvent(connection, 'agora-unread');
      world.client.receive({ from: 'bob', text: 'hello' });
      world.client.receive({ from: 'carol', text: 'hello' });
      await heardIt;
      expect(connection.unreadTotal).to.equal(2);
    });

    it('that a token was renewed', async () => {
      answerFetch();
      const { connection, world } = await stage(false);
      await connection.login('alice', 'secret');
      const events = heard('agora-token-renewed');
      connection.tokenProvider = () => Promise.resolve({ token: 'another', user: 'alice' });
      await settled(connection);
      world.client.emit({ type: 'token-will-expire' });
      await until(() => events.length === 1, 'the event');
    });
  });

  describe('set-up', () => {
    for (const [what, template, hint] of [
      ['nothing', html`<agora-connection></agora-connection>`, 'add app-key="org#app"'],
      ['a wrong app key', html`<agora-connection app-key="demo"></agora-connection>`, 'not of the form org#app'],
      [
        'a URL that is none',
        html`<agora-connection app-key="a#b" token-server="ftp://x"></agora-connection>`,
        'token-server="ftp://x',
      ],
      [
        'one address of two',
        html`<agora-connection app-key="a#b" token-server="/" api-url="/"></agora-connection>`,
        'needs socket-url too',
      ],
    ] as const)
      it(`with ${what}: names what to do, and refuses with a ChatError`, async () => {
        const connection = await mount<AgoraConnection>(template);
        expect(textOf(connection)).to.contain(hint);
        await expectAccessible(connection);
        const error = await connection.login('alice', 'secret').catch((thrown: unknown) => thrown);
        expect(error).to.be.instanceOf(ChatError);
        expect((error as ChatError).message).to.contain(hint);
      });

    it('becomes good when the attribute comes later', async () => {
      const connection = await mount<AgoraConnection>(html`<agora-connection></agora-connection>`);
      connection.clientLoader = scriptedLoader();
      connection.appKey = 'demo#local';
      await connection.loginWithToken('alice', 'token');
      await settled(connection);
      expect(connection.status).to.equal('online');
      expect(connection.shadowRoot!.querySelector('[part=hint]')).to.not.exist;
    });

    it('takes addresses as the page does', async () => {
      const connection = await mount<AgoraConnection>(
        html`<agora-connection app-key="a#b" token-server="/" api-url="/api/" socket-url="/ws"></agora-connection>`,
      );
      const { origin, host } = location;
      expect(connection.setup).to.include({
        tokenServer: origin,
        apiUrl: `${origin}/api`,
        socketUrl: `ws://${host}/ws`,
      });
    });

    it('asks at the very addresses that the page names, with the slash at their end', async () => {
      const connection = await mount<AgoraConnection>(
        html`<agora-connection app-key="a#b" token-url="/token/" api-url="/" socket-url="/ws/" manual></agora-connection>`,
      );
      const { origin, host } = location;
      expect(connection.setup).to.include({ tokenUrl: `${origin}/token/`, socketUrl: `ws://${host}/ws/` });
    });

    it('keeps what was set before the element was known', async () => {
      const early = document.createElement('agora-connection-late') as AgoraConnection;
      early.appKey = 'demo#local';
      early.clientLoader = scriptedLoader();
      early.userId = 'alice';
      document.body.append(early);
      const { AgoraConnection: Base } = await import('../../../src/index.js');
      customElements.define('agora-connection-late', class extends Base {});
      await early.loginWithToken('alice', 'token');
      expect(early.setup).to.include({ appKey: 'demo#local', userId: 'alice' });
      expect(early.status).to.equal('online');
      early.remove();
    });

    it('can be used in the moment in which it comes into the page', async () => {
      const connection = document.createElement('agora-connection');
      connection.appKey = 'demo#local';
      connection.clientLoader = scriptedLoader();
      document.body.append(connection);
      await connection.loginWithToken('alice', 'token');
      expect(connection.status).to.equal('online');
      connection.remove();
    });

    it('signs in by itself where the token comes from the site', async () => {
      const loader = scriptedLoader();
      const connection = await mount<AgoraConnection>(html`
        <agora-connection
          app-key="demo#local"
          .tokenProvider=${() => Promise.resolve({ token: 't', user: 'carol' })}
          .clientLoader=${loader}
        ></agora-connection>
      `);
      await until(() => connection.status === 'online', 'online');
      expect(connection.userId).to.equal('carol');
    });

    it('never writes a token into an attribute', async () => {
      const connection = await mount<AgoraConnection>(html`
        <agora-connection app-key="demo#local" manual .userId=${'alice'} .token=${'secret-token'}></agora-connection>
      `);
      await settled(connection);
      expect(connection.outerHTML).to.not.contain('secret-token');
    });
  });

  describe('on the page', () => {
    it('is moved without a new line', async () => {
      const { connection, world } = await stage();
      const elsewhere = await mount(html`<section></section>`);
      elsewhere.append(connection);
      await frame();
      expect(connection.status).to.equal('online');
      expect(world.clients.length).to.equal(1);
      expect(world.client.closed).to.be.false;
    });

    it('is removed and put back at once without a new line', async () => {
      const { connection, world } = await stage();
      const place = connection.parentElement!;
      connection.remove();
      await frame();
      place.append(connection);
      await frame();
      expect(connection.status).to.equal('online');
      expect(world.clients.length).to.equal(1);
    });

    it('gives the line up when it is gone for good, and starts anew when it is back', async () => {
      const { connection, world } = await stage();
      const place = connection.parentElement!;
      connection.remove();
      await until(() => world.client.closed, 'the end of the line');
      await until(() => connection.status === 'signed-out', 'signed-out');
      place.append(connection);
      await connection.loginWithToken('alice', 'token');
      expect(connection.status).to.equal('online');
      expect(world.clients.length).to.equal(2);
    });

    it('has a session for those inside when it is back, before anybody asks', async () => {
      const { connection, world } = await stage();
      const place = connection.parentElement!;
      connection.remove();
      await until(() => world.client.closed, 'the end of the line');
      await until(() => connection.session === undefined, 'the end of the session');
      place.append(connection);
      await until(() => connection.session !== undefined, 'a new session');
    });

    it('is one of several users', async () => {
      const [one, two] = [await stage(false), await stage(false)];
      await one.connection.loginWithToken('alice', 'token');
      await two.connection.loginWithToken('bob', 'token');
      expect([one.connection.userId, two.connection.userId]).to.deep.equal(['alice', 'bob']);
      await one.connection.logout();
      expect([one.connection.status, two.connection.status]).to.deep.equal(['signed-out', 'online']);
    });
  });

  describe('banner', () => {
    it('has nothing to say when all is well', async () => {
      const { connection } = await stage();
      await settled(connection);
      expect(banner(connection)).to.not.exist;
    });

    it('says that the line is lost, when the next try is, and can be hurried', async () => {
      const { connection, world } = await stage();
      world.answer('open', () => {
        throw new ChatError('network', 'No way through.', { retryable: true });
      });
      world.client.drop();
      await until(() => /Next attempt in \d+ s/.test(textOf(connection)), 'the countdown');
      const text = 'Connection lost. Messages you write are sent when it is back.';
      expect(textOf(banner(connection)!.querySelector('.words > span'))).to.equal(text);
      await until(() => connection.shadowRoot!.querySelector('.outlet')!.textContent === text, 'the words');
      world.answer('open');
      bannerButton(connection)!.click();
      await until(() => connection.status === 'online', 'online');
      await until(() => !banner(connection), 'no banner');
    });

    it('offers to take the chat back from another tab', async () => {
      const { connection, world } = await stage();
      world.client.drop(new ChatError('replaced', 'Another device has taken over.'));
      await until(() => banner(connection), 'the banner');
      expect(textOf(banner(connection))).to.equal('Chat is open somewhere else. Use it here');
      bannerButton(connection)!.click();
      await until(() => connection.status === 'online', 'online');
    });

    it('lets nothing on the page move', async () => {
      const { connection, world } = await stage();
      const page = connection.querySelector('p')!;
      const before = page.getBoundingClientRect().top;
      world.client.drop(new ChatError('replaced', 'Another device has taken over.'));
      await until(() => banner(connection), 'the banner');
      expect(page.getBoundingClientRect().top).to.equal(before);
    });

    it('says what did not heal, and lets one try again', async () => {
      let works = false;
      const loader = scriptedLoader();
      const connection = await mount<AgoraConnection>(html`
        <agora-connection
          app-key="demo#local"
          .tokenProvider=${() =>
            works
              ? Promise.resolve({ token: 't', user: 'carol' })
              : Promise.reject(new ChatError('token-server-answer', 'This is no token.'))}
          .clientLoader=${loader}
        ></agora-connection>
      `);
      await until(() => bannerButton(connection), 'a way to try again');
      expect(textOf(banner(connection))).to.contain('gave an invalid answer');
      works = true;
      bannerButton(connection)!.click();
      await until(() => connection.status === 'online', 'online');
    });
  });
});

describe('the height of a box', () => {
  const mounted = async (box: string, inside = html``): Promise<HTMLElement> => {
    const place = await mount<HTMLElement>(html`<div style=${box}>
      <agora-connection app-key="demo#local" token-server="https://tokens.test"
        >${inside}<agora-peer-chat style="block-size: 100%"></agora-peer-chat
      ></agora-connection>
    </div>`);
    return place;
  };
  const heightOf = (place: Element, tag: string): number => place.querySelector(tag)!.getBoundingClientRect().height;

  it('reaches through the connection', async () => {
    expect(heightOf(await mounted('block-size: 520px'), 'agora-peer-chat')).to.equal(520);
    const flex = await mounted('block-size: 520px; display: flex; flex-direction: column');
    expect(heightOf(flex, 'agora-peer-chat')).to.equal(520);
  });

  it('is what the content needs where the box has none, or is too low', async () => {
    expect(heightOf(await mounted(''), 'agora-connection')).to.equal(256);
    const tall = html`<p style="margin: 0; block-size: 900px"></p>`;
    expect(heightOf(await mounted('block-size: 520px', tall), 'agora-connection')).to.be.at.least(900);
  });

  it('is not taken from those beside the connection', async () => {
    const place = await mounted('block-size: 520px');
    place.append(Object.assign(document.createElement('p'), { textContent: 'A foot' }));
    expect(heightOf(place, 'agora-connection')).to.equal(256);
  });
});
