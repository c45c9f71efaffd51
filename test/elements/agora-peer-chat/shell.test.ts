/** Before the code of a conversation is here: the first test sees the page as it is when nothing was loaded yet. */
import { expect } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import '../../../src/define.js';
import type { AgoraConnection } from '../../../src/elements/agora-connection/agora-connection.js';
import { AgoraPeerChat } from '../../../src/elements/agora-peer-chat/agora-peer-chat.js';
import { mount, settled, until } from '../../support/mount.js';
import { ScriptedWorld, scriptedLoader } from '../../support/scripted-client.js';
import { expectAccessible } from '../../support/accessible.js';

// Modules that are not bundled are more than a browser keeps by itself.
performance.setResourceTimingBufferSize(2000);

const isLoaded = (): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes('/conversation/conversation-body'));

interface Shell {
  readonly connection: AgoraConnection;
  readonly chat: AgoraPeerChat;
  readonly root: ShadowRoot;
  readonly field: HTMLTextAreaElement;
  readonly hasBody: () => Promise<unknown>;
}

let shells = 0;

const signedOut = async (tag = html`<agora-peer-chat peer="bob"></agora-peer-chat>`): Promise<Shell> => {
  const connection = await mount<AgoraConnection>(html`
    <agora-connection
      app-key=${`demo#shell-${Date.now()}-${++shells}`}
      token-server="https://tokens.test"
      .clientLoader=${scriptedLoader(new ScriptedWorld())}
    >
      ${tag}
    </agora-connection>
  `);
  const chat = connection.querySelector<AgoraPeerChat>('[peer]')!;
  const root = chat.shadowRoot!;
  await until(() => root.querySelector('textarea'), 'the field');
  return {
    connection,
    chat,
    root,
    field: root.querySelector('textarea')!,
    hasBody: () =>
      until(() => root.querySelector<LitElement>('agora-composer')?.hasUpdated, 'the code of the conversation'),
  };
};

const type = (field: HTMLTextAreaElement, text: string): void => {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};
const enter = (field: HTMLTextAreaElement): void => {
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true }));
};
const boxOf = (element: Element): string => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x, y, width, height].map((value) => value.toFixed(1)).join(' ');
};

describe('the shell of <agora-peer-chat>', () => {
  it('has nothing to write in while nobody signs in, is accessible, and loads nothing of a conversation', async () => {
    const { chat, root, field } = await signedOut();
    expect(root.textContent).to.contain('Log in to chat.');
    expect(field.placeholder).to.equal(field.getAttribute('aria-label'));
    expect(field.checkVisibility()).to.equal(false);
    await expectAccessible(chat);
    expect(isLoaded()).to.equal(false);
    expect(() => chat.send('too early')).to.throw('Sign in');
  });

  it('says in the field whom one writes to, before and after its code is here, signed in or not', async () => {
    const { connection, chat, field, hasBody } = await signedOut();
    expect(field.placeholder).to.equal('Message bob');
    chat.profiles = { bob: { name: 'Bob Lindner' } };
    await chat.updateComplete;
    expect(field.placeholder).to.equal('Message Bob Lindner');
    field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await hasBody();
    await settled(chat);
    expect(field.placeholder).to.equal('Message Bob Lindner');
    expect(field.getAttribute('aria-label')).to.equal('Message Bob Lindner');
    await connection.loginWithToken('alice', 'token');
    await settled(chat);
    expect(field.placeholder).to.equal('Message Bob Lindner');
    chat.peer = '';
    await settled(chat);
    expect(field.placeholder).to.equal('Message');
  });

  it('goes on in the same field, which keeps focus, caret and place, when somebody signs in', async () => {
    const { connection, root, field, hasBody } = await signedOut();
    const parts = ['composer', 'attach', 'input', 'emoji', 'record'];
    const boxes = (): string[] => parts.map((part) => boxOf(root.querySelector(`[part=${part}]`)!));
    void connection.loginWithToken('alice', 'token');
    await until(() => field.checkVisibility(), 'the field in view');
    const before = boxes();
    field.focus();
    expect(root.activeElement).to.equal(field);
    type(field, 'dear');
    field.setSelectionRange(2, 3);
    await hasBody();
    expect(isLoaded()).to.equal(true);
    expect(root.querySelector('textarea')).to.equal(field);
    expect(root.activeElement).to.equal(field);
    expect([field.value, field.selectionStart, field.selectionEnd]).to.deep.equal(['dear', 2, 3]);
    type(field, '');
    await settled(root);
    expect(boxes()).to.deep.equal(before);
  });

  it('takes what was typed before the sign-in along into the conversation', async () => {
    const { connection, chat, field } = await signedOut();
    type(field, 'written early');
    await connection.loginWithToken('alice', 'token');
    await until(() => chat.currentPeer === 'bob', 'the conversation');
    await settled(chat);
    expect(field.value).to.equal('written early');
    enter(field);
    await until(() => chat.shadowRoot!.querySelector('.row')?.textContent.includes('written early'), 'the message');
    expect(field.value).to.equal('');
  });

  it('answers Enter and Send while signed out, and keeps the text', async () => {
    const { root, field, hasBody } = await signedOut();
    type(field, 'hello?');
    enter(field);
    await hasBody();
    await until(() => root.querySelector('[part=composer-error]'), 'the answer');
    expect(field.value).to.equal('hello?');
  });

  it('keeps files that are dropped before the code is here', async () => {
    const { chat, root, hasBody } = await signedOut();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['a'], 'early.txt', { type: 'text/plain' }));
    const drop = new DragEvent('drop', { bubbles: true, composed: true, cancelable: true, dataTransfer });
    chat.dispatchEvent(drop);
    expect(drop.defaultPrevented).to.equal(true);
    await hasBody();
    await until(() => root.querySelector('[part=staged]')?.textContent.includes('early.txt'), 'the file');
  });

  it('lets a class that extends it have the last word on styles', async () => {
    const { css } = await import('lit');
    class Own extends AgoraPeerChat {
      static override readonly styles = [
        ...AgoraPeerChat.styles,
        css`
          .header {
            padding: 33px;
          }
        `,
      ];
    }
    customElements.define('own-peer-chat', Own);
    const { connection, root } = await signedOut(html`<own-peer-chat peer="bob"></own-peer-chat>`);
    await connection.loginWithToken('alice', 'token');
    const header = await until(() => root.querySelector('.header'), 'the header');
    expect(getComputedStyle(header).paddingTop).to.equal('33px');
  });
});
