/** States of the contact sheet that last only for a moment on most pages, each held: so that every part is seen once. */
import { html } from 'lit';
import { ChatError } from '../../src/types/error.js';
import { fakeMicrophone } from '../support/fake-recorder.js';
import { settled, until } from '../support/mount.js';
import { makeMessage, type ScriptedWorld } from '../support/scripted-client.js';
import { attachment } from './files.js';
import type { SheetState } from './states.js';
import { press } from './press.js';
import { fill, now, words } from './talk.js';

const chatOnly = html`<agora-peer-chat peer="bea" max-file-size="1000"></agora-peer-chat>`;
const talk = (world: ScriptedWorld): void => fill(world, words());
const part = (root: ParentNode | null | undefined, name: string): HTMLElement | null =>
  root?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? null;
/** A part of an element on the page. */
const inside = (tag: string, name: string): HTMLElement | null => part(document.querySelector(tag)?.shadowRoot, name);
const shows = (tag: string, name: string): Promise<HTMLElement> =>
  until(() => inside(tag, name), `${tag}::part(${name})`);

interface Composer extends HTMLElement {
  take(offered: { files: readonly File[]; folders: readonly string[] }): void;
}
const composerOf = (root: ShadowRoot): Promise<Composer> =>
  until(() => root.querySelector<Composer>('agora-composer:has([part~=attach])'), 'the composer');
const note = (bytes = 20): File => new File(['x'.repeat(bytes)], 'Notes.txt', { type: 'text/plain' });

export const partStates: Readonly<Record<string, SheetState>> = {
  'set-up incomplete': {
    alone: () => html`<agora-connection></agora-connection>
      <agora-connection app-key="demo#sheet"><agora-login></agora-login></agora-connection>
      <agora-log></agora-log>
      <agora-peer-chat></agora-peer-chat>
      <agora-conversations></agora-conversations>
      <agora-inbox></agora-inbox>`,
    act: async () => {
      for (const name of ['connection', 'login', 'log', 'peer-chat', 'conversations', 'inbox'])
        await shows(`agora-${name}`, 'hint');
    },
  },
  'sign-in on its own': {
    alone: () =>
      html`<agora-login app-key=${`demo#sheet-${Date.now()}`} token-url="https://tokens.test/token"></agora-login>`,
    act: async () => {
      await shows('agora-login', 'error');
    },
  },
  'sign-in on its own, with a site that one has left': {
    alone: () =>
      html`<agora-login app-key=${`demo#sheet-${Date.now()}`} token-url="https://tokens.test/left"></agora-login>`,
    act: async () => {
      await shows('agora-login', 'banner');
    },
  },
  'signed out by the server': {
    prepare: talk,
    inside: html`<agora-login></agora-login>`,
    act: async ({ world }) => {
      world.client.drop(new ChatError('token-expired', 'The token has ended.'));
      await shows('agora-login', 'notice');
    },
  },
  'line lost, without a conversation': {
    prepare: talk,
    inside: html`<agora-log></agora-log>`,
    act: async ({ world }) => {
      world.answer('open', () => {
        throw new ChatError('network', 'There is no way to the server.', { retryable: true });
      });
      world.client.drop();
      await shows('agora-connection', 'banner-button');
      // The pauses between attempts grow; in a longer one there is time for a picture.
      await until(
        () => Number(/\d+/.exec(inside('agora-connection', 'banner-next')?.textContent ?? '')?.[0]) >= 5,
        'a pause',
      );
    },
  },
  'others have written': {
    prepare: talk,
    inside: html`<agora-peer-chat></agora-peer-chat>`,
    act: async ({ root }) => {
      await until(() => part(root, 'other'), 'the others');
    },
  },
  'odd messages': {
    prepare: (world) => {
      fill(world, [
        ...words(),
        makeMessage({ peer: 'bea', from: 'bea', text: 'A long story. '.repeat(900), time: now - 9000 }),
        makeMessage({ peer: 'bea', from: 'bea', text: '', kind: 'unknown', time: now - 8000 }),
        makeMessage({
          peer: 'bea',
          outgoing: true,
          text: '',
          kind: 'file',
          attachment: { ...attachment('voice.wav'), name: 'Offer.pdf' },
          time: now - 7000,
          status: 'read',
        }),
      ]);
    },
    act: async ({ root }) => {
      await until(() => part(root, 'show-more') && part(root, 'placeholder') && part(root, 'file'), 'odd messages');
    },
  },
  'messages while reading above': {
    prepare: (world) => {
      const long = [words(), words(), words(), words()].flat();
      fill(
        world,
        long.map(({ id: _, key: __, ...said }) => makeMessage(said)),
      );
      world.answer('conversations', () => [{ peer: 'bea', unread: 3, last: world.messages[27], pinned: false }]);
    },
    act: async ({ world, root }) => {
      await until(() => root.querySelector('.unread-line'), 'the line');
      const list = await until(() => part(root, 'messages'), 'the list');
      list.scrollTop = 0;
      const back = (): string | undefined => part(root, 'new-messages')?.textContent.trim();
      const plain = await until(back, 'the way back');
      world.client.receive({ peer: 'bea', text: 'Are you there?', time: now });
      await until(() => back() !== plain, 'the number of new messages');
    },
  },
  'files attached': {
    prepare: talk,
    inside: chatOnly,
    act: async ({ root }) => {
      const composer = await composerOf(root);
      composer.take({ files: [note(), note(2000)], folders: ['Pictures'] });
      await until(
        () => part(root, 'staged') && part(root, 'composer-error'),
        'the file, and what is wrong with others',
      );
    },
  },
  'file on its way': {
    prepare: (world) => {
      talk(world);
      world.answer('upload', (_blob: Blob, _file: unknown, { onProgress }: { onProgress: (part: number) => void }) => {
        onProgress(0.4);
        return new Promise(() => undefined);
      });
    },
    inside: chatOnly,
    act: async ({ root }) => {
      const composer = await composerOf(root);
      composer.take({ files: [note()], folders: [] });
      await until(() => part(root, 'staged'), 'the file');
      await settled(root);
      part(root, 'send')!.click();
      await until(() => part(root, 'upload'), 'the upload');
    },
  },
  emoji: {
    prepare: talk,
    inside: chatOnly,
    act: async ({ root }) => {
      await press(root, 'emoji');
      await until(() => part(root, 'emoji-panel'), 'the emoji');
    },
  },
  recording: {
    prepare: talk,
    inside: chatOnly,
    act: async ({ root }) => {
      fakeMicrophone();
      (await until(() => part(root, 'record'), 'the button')).click();
      await until(() => part(root, 'recording'), 'the recording');
    },
  },
  'deleting a conversation': {
    prepare: talk,
    inside: html`<agora-conversations></agora-conversations>`,
    act: async ({ list }) => {
      await press(list, 'conversationMenuOf');
      await press(list, 'deleteConversation');
      await until(() => list.querySelector('dialog[open]'), 'the question');
    },
  },
  doctor: {
    alone: () => html`<agora-connection
        app-key="demo#local"
        api-url="http://127.0.0.1:1"
        socket-url="ws://127.0.0.1:1/ws"
        user-id="ada"
        token="no token"
        manual
      ></agora-connection>
      <agora-doctor></agora-doctor>`,
    act: async () => {
      const root = (await until(() => document.querySelector('agora-doctor'), 'the doctor')).shadowRoot!;
      await until(() => /wrong\.$/.test(part(root, 'summary')?.textContent ?? ''), 'the findings');
    },
  },
};
