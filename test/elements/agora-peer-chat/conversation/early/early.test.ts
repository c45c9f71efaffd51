import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../../../src/define.js';
import type { AgoraConnection } from '../../../../../src/elements/agora-connection/agora-connection.js';
import type { AgoraPeerChat } from '../../../../../src/elements/agora-peer-chat/agora-peer-chat.js';
import { loadEarly } from '../../../../../src/elements/agora-peer-chat/conversation/early/early-input.js';
import { expectAccessible } from '../../../../support/accessible.js';
import { bodyOf, ChatStage } from '../../../../support/chat-stage.js';
import { mount, settled, until } from '../../../../support/mount.js';
import { deferred, ScriptedWorld, scriptedLoader } from '../../../../support/scripted-client.js';

let stages = 0;

interface Grant {
  readonly user: string;
  readonly token: string;
}

/** A chat with bea whose sign-in ends when the test says so. */
const early = async (inside = html`<agora-peer-chat peer="bea"></agora-peer-chat>`) => {
  const world = new ScriptedWorld();
  const asked: ReturnType<typeof deferred<Grant>>[] = [];
  const provider = (): Promise<Grant> => {
    const next = deferred<Grant>();
    asked.push(next);
    return next.promise;
  };
  const connection = await mount<AgoraConnection>(html`
    <agora-connection
      app-key=${`demo#early-${Date.now()}-${++stages}`}
      .tokenProvider=${provider}
      .clientLoader=${scriptedLoader(world)}
      >${inside}</agora-connection
    >
  `);
  const chat = connection.querySelector<AgoraPeerChat>('agora-peer-chat')!;
  await bodyOf(chat);
  await until(() => asked.length > 0, 'the request for a token');
  await settled(chat);
  const stage = new ChatStage(world, connection, chat);
  const answer = async (user = 'alice'): Promise<void> => {
    asked.at(-1)!.resolve({ user, token: `of ${user}` });
    await until(() => chat.currentPeer, 'the conversation');
    await settled(chat);
  };
  const waiting = (): string[] => stage.$$('.early .bubble').map((one) => one.textContent.trim());
  const state = (): string =>
    stage
      .$$('.early-state > span')
      .map((one) => one.textContent.trim())
      .join('|');
  const sent = (): string[] =>
    world.called('send').map(({ args: [outgoing] }) => {
      const { to, text } = outgoing as { to: string; text: string };
      return `${to}: ${text}`;
    });
  return { ...{ world, connection, chat, stage, asked, answer, waiting, state, sent } };
};

describe('what is sent before the sign-in has ended', () => {
  before(() => loadEarly());

  it('waits where one looks, and goes out with the sign-in, in its order', async () => {
    const { stage, answer, waiting, state, sent } = await early();
    await stage.send('first');
    await stage.send('second');
    expect(stage.field.value).to.equal('');
    expect(waiting()).to.deep.equal(['first', 'second']);
    expect(state()).to.equal('Sends when you are logged in|Sends when you are logged in');
    await expectAccessible(stage.chat);
    await answer();
    await until(() => sent().length === 2, 'both');
    expect(sent()).to.deep.equal(['bea: first', 'bea: second']);
    await stage.row('second');
    expect(waiting()).to.deep.equal([]);
  });

  it('waits too if its code is fetched only now', async () => {
    const { stage, answer, waiting, sent } = await early();
    await stage.write('hello');
    const { here } = loadEarly;
    loadEarly.here = undefined;
    stage.press('Enter');
    expect(stage.field.value).to.equal('hello');
    loadEarly.here = here;
    await until(() => waiting().length === 1, 'the message');
    expect(stage.field.value).to.equal('');
    await answer();
    await until(() => sent().length === 1, 'the message at the server');
  });

  it('is announced to screen readers', async () => {
    const { stage } = await early();
    await stage.send('hello');
    await until(() => stage.heard().includes('Sends when you are logged in'), 'the words');
  });

  it('comes back into the field to be edited, before what has been typed since', async () => {
    const { stage, answer, waiting, sent } = await early();
    await stage.send('Helo');
    await stage.write('and more');
    stage.button('Edit')!.click();
    await settled(stage.chat);
    expect(stage.field.value).to.equal('Helo\nand more');
    expect(waiting()).to.deep.equal([]);
    expect(stage.root.activeElement).to.equal(stage.field);
    await stage.send('Hello');
    await answer();
    await until(() => sent().length === 1, 'the message');
    expect(sent()).to.deep.equal(['bea: Hello']);
  });

  it('can be discarded', async () => {
    const { stage, answer, waiting, sent } = await early();
    await stage.send('no');
    await stage.send('yes');
    stage.button('Discard')!.click();
    await settled(stage.chat);
    expect(waiting()).to.deep.equal(['yes']);
    expect(stage.root.activeElement).to.equal(stage.field);
    await answer();
    await until(() => sent().length === 1, 'the message');
    expect(sent()).to.deep.equal(['bea: yes']);
  });

  it('belongs to whom it was written to, and so does what is still in the field', async () => {
    const { stage, chat, answer, waiting, sent } = await early();
    await stage.send('for bea');
    await stage.write('more for bea');
    chat.peer = 'bob';
    await settled(chat);
    expect(stage.field.value).to.equal('');
    expect(waiting()).to.deep.equal([]);
    await stage.send('for bob');
    expect(waiting()).to.deep.equal(['for bob']);
    chat.peer = ' BEA ';
    await settled(chat);
    expect(stage.field.value).to.equal('more for bea');
    expect(waiting()).to.deep.equal(['for bea']);
    chat.peer = 'bob';
    await settled(chat);
    await answer();
    await until(() => sent().length === 2, 'both');
    expect(sent()).to.have.members(['bea: for bea', 'bob: for bob']);
    chat.peer = 'bea';
    await stage.row('for bea');
    await until(() => stage.field.value === 'more for bea', 'the draft');
  });

  it('is kept if the sign-in fails for good, and goes out if it is tried again', async () => {
    const { stage, connection, asked, answer, waiting, state, sent } = await early();
    await stage.send('hello');
    asked[0]!.resolve({ token: 'of nobody' } as Grant);
    await until(() => connection.status === 'failed', 'the failure');
    await settled(stage.chat);
    expect(waiting()).to.deep.equal(['hello']);
    expect(state()).to.equal('Not sent: Log in first.');
    connection.signIn().catch(() => undefined);
    await until(() => asked.length === 2, 'another try');
    await until(() => state() === 'Sends when you are logged in', 'the words');
    await answer();
    await until(() => sent().length === 1, 'the message');
  });

  it('is not sent in the name of another who signs in instead, unless they ask for it', async () => {
    const { stage, connection, asked, waiting, state, sent } = await early();
    await stage.send('from somebody');
    await connection.logout();
    await settled(stage.chat);
    expect(waiting()).to.deep.equal(['from somebody']);
    expect(state()).to.equal('Not sent: Log in first.');
    asked[0]!.resolve({ user: 'late', token: 'late' });
    await connection.loginWithToken('carol', 'token');
    await until(() => stage.chat.currentPeer, 'the conversation');
    await settled(stage.chat);
    expect(sent()).to.deep.equal([]);
    expect(state()).to.equal('Not sent');
    stage.button('Retry')!.click();
    await until(() => sent().length === 1, 'the message');
    await stage.row('from somebody');
    expect(waiting()).to.deep.equal([]);
  });

  it('can be edited while nobody is signed in', async () => {
    const { stage, connection, waiting } = await early();
    await stage.send('Helo');
    await connection.logout();
    await settled(stage.chat);
    stage.button('Edit')!.click();
    await until(() => stage.root.activeElement === stage.field, 'the focus in the field');
    expect(stage.field.value).to.equal('Helo');
    expect(waiting()).to.deep.equal([]);
  });

  it('goes with the user who has it before them and signs out', async () => {
    const { stage, connection, waiting } = await early();
    await stage.send('from somebody');
    await connection.logout();
    await connection.loginWithToken('carol', 'token');
    await until(() => stage.chat.currentPeer, 'the conversation');
    await stage.write('of carol');
    await connection.logout();
    await settled(stage.chat);
    expect(waiting()).to.deep.equal([]);
    expect(stage.field.value).to.equal('');
  });

  it('stays, with the reason, if it cannot be sent', async () => {
    const { stage, answer, waiting, state } = await early();
    await stage.send('x'.repeat(6000));
    await answer();
    await until(() => state().startsWith('Not sent: '), 'the reason');
    expect(state()).to.equal('Not sent: Too large to send.');
    expect(waiting()[0]).to.have.length(6000);
    stage.button('Edit')!.click();
    await until(() => stage.field.value.length === 6000, 'the text');
  });

  it('survives the element, moved or removed for good', async () => {
    const { stage, chat, connection, answer, waiting, sent } = await early();
    await stage.send('hello');
    const frame = document.createElement('div');
    connection.append(frame);
    frame.append(chat);
    await settled(chat);
    expect(waiting()).to.deep.equal(['hello']);
    chat.remove();
    const other = document.createElement('agora-peer-chat');
    other.peer = 'bea';
    connection.append(other);
    await bodyOf(other);
    await until(() => other.shadowRoot!.querySelector('.early')?.textContent.includes('hello'), 'the message');
    other.remove();
    void answer().catch(() => undefined);
    await until(() => sent().length === 1, 'the message');
  });

  it('takes the page’s values along, and attached files', async () => {
    const { stage, chat, answer, waiting, world } = await early();
    chat.nextExt = { order: '12' };
    const files = new DataTransfer();
    files.items.add(new File(['a'], 'notes.txt', { type: 'text/plain' }));
    const picker = stage.$<HTMLInputElement>('input[type=file]')!;
    picker.files = files.files;
    picker.dispatchEvent(new Event('change'));
    await until(() => stage.$('.staged'), 'the attachment');
    await stage.send('look');
    expect(waiting()).to.deep.equal(['look', 'notes.txt']);
    expect(chat.nextExt).to.equal(undefined);
    await answer();
    await until(() => world.called('send').length === 2, 'both');
    const [text, file] = world.called('send').map(({ args }) => args[0] as { ext?: unknown; kind: string });
    expect(text!.ext).to.deep.equal({ order: '12' });
    expect(file!.kind).to.equal('file');
  });
});

describe('what is sent while nobody is signed in and no sign-in is on its way', () => {
  it('stays in the field, which says so until a sign-in begins', async () => {
    const { stage, connection, waiting, sent } = await early();
    await stage.write('hello');
    await connection.logout();
    await settled(stage.chat);
    stage.press('Enter');
    await settled(stage.chat);
    expect(stage.field.value).to.equal('hello');
    expect(waiting()).to.deep.equal([]);
    expect(stage.$('[part=composer-error]')!.textContent.trim()).to.equal('Log in first.');
    await expectAccessible(stage.chat);
    await connection.loginWithToken('alice', 'token');
    await until(() => stage.chat.currentPeer, 'the conversation');
    await settled(stage.chat);
    expect(stage.$('[part=composer-error]')).to.equal(null);
    expect(stage.field.value).to.equal('hello');
    expect(sent()).to.deep.equal([]);
    await stage.send('hello');
    await until(() => sent().length === 1, 'the message');
  });
});
