import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { AgoraConnection } from '../../../src/elements/agora-connection/agora-connection.js';
import type { AgoraLog } from '../../../src/elements/agora-log/agora-log.js';
import { frame, mount, settled, textOf, until } from '../../support/mount.js';
import { scriptedLoader } from '../../support/scripted-client.js';
import { answerFetch } from '../../support/token-server.js';
import { ChatError } from '../../../src/types.js';

async function stage() {
  const loader = scriptedLoader();
  const connection = await mount<AgoraConnection>(html`
    <agora-connection app-key="demo#local" token-server="https://tokens.test" .clientLoader=${loader}>
      <agora-log></agora-log>
    </agora-connection>
  `);
  return { connection, log: connection.querySelector('agora-log')!, world: loader.world };
}

const box = (log: AgoraLog): HTMLElement => log.shadowRoot!.querySelector<HTMLElement>('[role=log]')!;
const lines = (log: AgoraLog): string[] => [...box(log).querySelectorAll('.text')].map((line) => line.textContent);
const line = (log: AgoraLog, text: string | RegExp): Promise<string> =>
  until(() => lines(log).find((one) => one.match(text) ?? one === text), `the line ${String(text)}`);

describe('<agora-log>', () => {
  it('is accessible, empty and full', async () => {
    const { log, connection } = await stage();
    await expect(log).to.be.accessible();
    await connection.loginWithToken('alice', 'token');
    await line(log, 'Connect success !');
    await expect(log).to.be.accessible();
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
    expect(box(log).querySelectorAll<HTMLElement>('.text')[2]!.dir).to.equal('auto');
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

  it('keeps nothing of a user who signed out, neither to read nor to hear', async () => {
    const { log, connection, world } = await stage();
    await connection.loginWithToken('alice', 'token');
    await line(log, 'Connect success !');
    world.client.receive({ from: 'bob', text: 'for alice only' });
    const heard = (): string => log.shadowRoot!.querySelector('[role=status]')!.textContent;
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
    const spoken = log.shadowRoot!.querySelector('[role=status]')!;
    await until(() => spoken.textContent.includes('Connect success'), 'the first batch');
    for (let i = 0; i < 10; i++) world.client.receive({ from: 'bob', text: `number ${i}` });
    await until(() => spoken.textContent.includes('number 9'), 'the second batch');
    expect(spoken.textContent).to.match(/^7 new lines\. Message from: bob Message: number 7\. /);
  });

  it('says nothing where it was told to be quiet', async () => {
    const { log, connection } = await stage();
    log.quiet = true;
    await connection.loginWithToken('alice', 'token');
    await line(log, 'Connect success !');
    await settled(log);
    expect(textOf(log.shadowRoot!.querySelector('[role=status]'))).to.equal('');
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
