import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { AgoraConnection } from '../../../src/elements/agora-connection/agora-connection.js';
import type { AgoraLog } from '../../../src/elements/agora-log/agora-log.js';
import { frame, mount, settled, textOf, until } from '../../support/mount.js';
import { bodyOf } from '../../support/chat-stage.js';
import { hear } from '../../support/hear.js';
import { scriptedLoader } from '../../support/scripted-client.js';
import { answerFetch } from '../../support/token-server.js';
import { expectAccessible } from '../../support/accessible.js';
import { ChatError } from '../../../src/types/error.js';

const stage = async () => {
  const loader = scriptedLoader();
  const connection = await mount<AgoraConnection>(html`
    <agora-connection app-key="demo#local" token-server="https://tokens.test" .clientLoader=${loader}>
      <agora-log></agora-log>
    </agora-connection>
  `);
  return { connection, log: connection.querySelector('agora-log')!, world: loader.world };
};

const box = (log: AgoraLog): HTMLElement => log.shadowRoot!.querySelector<HTMLElement>('[role=log]')!;
const lines = (log: AgoraLog): string[] => [...box(log).querySelectorAll('.text')].map((line) => line.textContent);
const line = (log: AgoraLog, text: string | RegExp): Promise<string> =>
  until(() => lines(log).find((one) => one.match(text) ?? one === text), `the line ${String(text)}`);

/** What those who listen are told at this moment. */
const heardOf = (...elements: readonly Element[]): string =>
  elements.map((element) => textOf(element.shadowRoot!.querySelector('.outlet'))).join('');

describe('<agora-log>', () => {
  it('is accessible, empty and full', async () => {
    const { log, connection } = await stage();
    await expectAccessible(log);
    await connection.loginWithToken('alice', 'token');
    await line(log, 'Connect success !');
    await expectAccessible(log);
  });

  it('keeps its words readable with large letters in a small window', async () => {
    const { log, connection } = await stage();
    document.documentElement.style.setProperty('font-size', '200%');
    log.style.setProperty('inline-size', '200px');
    try {
      await connection.loginWithToken('alice', 'token');
      await line(log, 'Connect success !');
      const { width } = box(log).querySelector('.text')!.getBoundingClientRect();
      expect(width).to.be.above(120);
    } finally {
      document.documentElement.style.removeProperty('font-size');
    }
  });

  it('is a log with a name that can be reached by the keyboard', async () => {
    const { log } = await stage();
    expect(box(log).getAttribute('aria-label')).to.equal('Log');
    expect(box(log).tabIndex).to.equal(0);
  });

  it('tells the story of the quickstart in its words', async () => {
    answerFetch();
    const { log, connection, world } = await stage();
    await connection.register('alice', 'secret');
    await connection.login('alice', 'secret');
    connection.send('bob', 'hello');
    await line(log, /send to/);
    world.client.receive({ from: 'bob', text: 'hi there' });
    world.client.emit({ type: 'token-will-expire' });
    await line(log, 'Token is about to expire');
    expect(lines(log).slice(0, 6)).to.deep.equal([
      'register user alice success',
      'Logging in...',
      'Connect success !',
      'Message send to: bob Message: hello',
      'Message from: bob Message: hi there',
      'Token is about to expire',
    ]);
  });

  it('says why a sign-in was refused, with the code', async () => {
    answerFetch(() => ({ status: 400, body: { code: 400, errorInfo: 'User password error.' } }));
    const { log, connection } = await stage();
    await connection.login('alice', 'secret').catch(() => undefined);
    expect(await line(log, /^Login failed/)).to.match(/^Login failed: .+ \[wrong-credentials\]$/);
  });

  it('says that a name is taken', async () => {
    answerFetch(() => ({ status: 400, body: { code: 400, errorInfo: 'userAccount alice already exists.' } }));
    const { log, connection } = await stage();
    await connection.register('alice', 'secret').catch(() => undefined);
    await line(log, 'alice already exists');
  });

  it('never holds a password or a token', async () => {
    answerFetch();
    const { log, connection } = await stage();
    await connection.register('alice', 'the-password').catch(() => undefined);
    await connection.login('alice', 'the-password');
    await line(log, 'Connect success !');
    expect(log.shadowRoot!.textContent).to.not.contain('the-password').and.not.contain('token-of-a-test');
  });

  it('shows hostile text as text, on one line', async () => {
    const { log, connection, world } = await stage();
    await connection.loginWithToken('alice', 'token');
    world.client.receive({
      from: 'bob',
      text: '<img src=x onerror=alert(1)>\nMessage from: carol Message: I am carol',
    });
    const shown = await line(log, /onerror/);
    expect(shown).to.equal(
      'Message from: bob Message: <img src=x onerror=alert(1)> ⏎ Message from: carol Message: I am carol',
    );
    expect(box(log).querySelector('img')).to.not.exist;
  });

  it('keeps what runs from right to left apart from its own words', async () => {
    const { log, connection, world } = await stage();
    await connection.loginWithToken('alice', 'token');
    world.client.receive({ from: 'bob', text: 'שלום (2)' });
    expect(await line(log, /שלום/)).to.equal('Message from: bob Message: \u2068שלום (2)\u2069');
  });

  it('tells the kind of a message without text in words', async () => {
    const { log, connection, world } = await stage();
    await connection.loginWithToken('alice', 'token');
    world.client.receive({ from: 'bob', text: '', kind: 'voice' });
    expect(await line(log, /Voice/)).to.equal('Message from: bob Message: Voice message');
  });

  it('follows its end, unless one reads further up', async () => {
    const { log, connection, world } = await stage();
    await connection.loginWithToken('alice', 'token');
    for (let i = 0; i < 40; i++) world.client.receive({ from: 'bob', text: `number ${i}` });
    await line(log, /number 39/);
    const list = box(log);
    await until(() => list.scrollHeight - list.scrollTop - list.clientHeight < 2, 'the end');
    list.scrollTop = 0;
    await frame();
    world.client.receive({ from: 'bob', text: 'one more' });
    await line(log, /one more/);
    expect(list.scrollTop).to.equal(0);
    list.scrollTop = list.scrollHeight;
    await frame();
    world.client.receive({ from: 'bob', text: 'the last' });
    await line(log, /the last/);
    await until(() => list.scrollHeight - list.scrollTop - list.clientHeight < 2, 'the end');
  });

  it('does not call a lost line a logout', async () => {
    const { log, connection, world } = await stage();
    await connection.loginWithToken('alice', 'token');
    await line(log, 'Connect success !');
    const back = world.hold('open');
    world.client.drop();
    await line(log, /[Rr]econnect/);
    back.resolve();
    await until(() => lines(log).filter((one) => one === 'Connect success !').length === 2, 'the line to be back');
    expect(lines(log)).to.not.include('Logout success !');
    expect(heardOf(connection, log)).to.not.include('Logout success !');
  });

  it('keeps nothing of a user who signed out, neither to read nor to hear', async () => {
    const { log, connection, world } = await stage();
    await connection.loginWithToken('alice', 'token');
    await line(log, 'Connect success !');
    world.client.receive({ from: 'bob', text: 'for alice only' });
    const heard = (): string => heardOf(connection, log);
    await until(() => heard().includes('for alice only'), 'the announcement');
    await connection.logout();
    await line(log, 'Logout success !');
    expect(log.shadowRoot!.textContent).to.not.contain('for alice only').and.not.contain('bob');
    await until(() => heard().includes('Logout success !'), 'the announcement of the end');
    expect(heard()).to.not.contain('alice');
  });

  it('keeps the newest lines only', async () => {
    const { log, connection, world } = await stage();
    log.max = 5;
    await connection.loginWithToken('alice', 'token');
    for (let i = 0; i < 20; i++) world.client.receive({ from: 'bob', text: `number ${i}` });
    await line(log, /number 19/);
    expect(lines(log).length).to.equal(5);
  });

  it('reads new lines out in one batch, and says how many it left out', async () => {
    const { log, connection, world } = await stage();
    await connection.loginWithToken('alice', 'token');
    await until(() => heardOf(connection, log).includes('Connect success'), 'the first batch');
    for (let i = 0; i < 10; i++) world.client.receive({ from: 'bob', text: `number ${i}` });
    await until(() => /^1\d new lines$/.test(heardOf(connection, log)), 'the second batch, counted on');
  });

  it('says nothing where it was told to be quiet', async () => {
    const { log, connection } = await stage();
    log.quiet = true;
    await connection.loginWithToken('alice', 'token');
    await line(log, 'Connect success !');
    await settled(log);
    expect(heardOf(connection, log)).to.equal('');
  });

  it('is quiet beside a chat, which tells of messages itself', async () => {
    const loader = scriptedLoader();
    const connection = await mount<AgoraConnection>(html`
      <agora-connection app-key="demo#beside" token-server="https://tokens.test" .clientLoader=${loader}>
        <agora-log></agora-log><agora-peer-chat peer="bob"></agora-peer-chat>
      </agora-connection>
    `);
    const chat = connection.querySelector('agora-peer-chat')!;
    const log = connection.querySelector('agora-log')!;
    const told = hear(connection.shadowRoot!, log.shadowRoot!, chat.shadowRoot!);
    await connection.loginWithToken('alice', 'token');
    await bodyOf(chat);
    await until(() => chat.currentPeer, 'the conversation');
    await settled(chat);
    told.length = 0;
    for (const text of ['one', 'two']) {
      loader.world.client.receive({ from: 'bob', text });
      await until(() => told.includes(`bob: ${text}`), `"${text}" to be told`);
    }
    expect(told).to.deep.equal(['bob: one', 'bob: two']);
  });

  it('tells of an error with its code and what to do', async () => {
    const { log, connection, world } = await stage();
    await connection.loginWithToken('alice', 'token');
    world.fail('send', new ChatError('blocked', 'The peer has blocked you: nothing can be sent.'));
    connection.send('bob', 'hello');
    expect(await line(log, /not sent/)).to.equal(
      'Message to bob was not sent: The peer has blocked you: nothing can be sent. [blocked]',
    );
  });
});
