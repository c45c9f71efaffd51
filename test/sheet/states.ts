/** Every state that the contact sheet shows, each made on a page of its own. */
import { html, type TemplateResult } from 'lit';
import type { AgoraConnection } from '../../src/elements/agora-connection/agora-connection.js';
import { ChatError } from '../../src/types/error.js';
import { settled, until } from '../support/mount.js';
import type { ScriptedWorld } from '../support/scripted-client.js';
import { partStates } from './part-states.js';
import { press, type Term } from './press.js';
import { files, fill, now, words } from './talk.js';
import { widgetStates } from './widget-states.js';

export interface Scene {
  readonly world: ScriptedWorld;
  readonly connection: AgoraConnection;
  readonly root: ShadowRoot;
  readonly list: ShadowRoot;
  readonly login: ShadowRoot;
  readonly isPhone: boolean;
}

export interface SheetState {
  readonly prepare?: (world: ScriptedWorld) => void;
  readonly inside?: TemplateResult;
  readonly signedOut?: boolean;
  /** A page without a connection around it. */
  readonly alone?: (world: ScriptedWorld) => TemplateResult;
  readonly act?: (scene: Scene) => Promise<void> | void;
}

const listOnly = html`<agora-conversations></agora-conversations>`;
const login = html`<agora-login></agora-login>`;

const row = (root: ShadowRoot, text: string): Promise<HTMLElement> =>
  until(
    () => [...root.querySelectorAll<HTMLElement>('.row')].find((one) => one.textContent.includes(text)),
    `a row that says ${text}`,
  );
const openMenu = async (root: ShadowRoot, text: string): Promise<void> => {
  const bubble = (await row(root, text)).querySelector('.bubble')!;
  const { left, top } = bubble.getBoundingClientRect();
  bubble.dispatchEvent(
    new MouseEvent('contextmenu', {
      bubbles: true,
      cancelable: true,
      button: 2,
      clientX: left + 40,
      clientY: top + 20,
    }),
  );
};
const choose = async (root: ShadowRoot, text: string, item: Term): Promise<void> => {
  await openMenu(root, text);
  await press(root, item);
};
const write = async (root: ShadowRoot, text: string): Promise<void> => {
  const field = await until(() => root.querySelector<HTMLTextAreaElement>('agora-composer textarea'), 'the field');
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};
const type = (input: HTMLInputElement, text: string): void => {
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};
const talk = (world: ScriptedWorld): void => fill(world, words());

export const states: Readonly<Record<string, SheetState>> = {
  ...widgetStates,
  ...partStates,
  conversation: { prepare: talk },
  writing: {
    prepare: talk,
    act: async ({ root }) => {
      await choose(root, 'It has new brakes', 'reply');
      await write(root, 'Perfect. I will be there at half past ten, and I bring the money in cash');
      const bubble = (await row(root, 'North exit')).querySelector('.bubble')!;
      bubble.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' }));
    },
  },
  files: { prepare: (world) => fill(world, files()), act: ({ root }) => void root },
  viewer: {
    prepare: (world) => fill(world, files()),
    act: async ({ root }) => {
      const picture = await until(() => root.querySelector<HTMLElement>('button.picture'), 'a picture');
      picture.click();
      await until(() => root.querySelector('dialog[open] img[src^=blob]'), 'the large picture');
    },
  },
  unread: {
    prepare: talk,
    act: async ({ world, root }) => {
      world.client.receive({ peer: 'bea', text: 'One more thing', time: now - 60_000 });
      world.client.receive({ peer: 'bea', text: 'Do you have a lock?', time: now - 50_000 });
      await row(root, 'Do you have a lock?');
    },
  },
  failed: {
    prepare: (world) => {
      talk(world);
      world.answer('send', () => {
        throw new ChatError('blocked', 'Blocked.');
      });
    },
    act: async ({ root }) => {
      await write(root, 'Are you still there?');
      root.querySelector<HTMLElement>('.send')!.click();
      await until(() => root.querySelector('.row.failed'), 'the failure');
    },
  },
  'message menu': { prepare: talk, act: ({ root }) => openMenu(root, 'North exit') },
  report: { prepare: talk, act: ({ root }) => choose(root, 'North exit', 'report') },
  forward: { prepare: talk, act: ({ root }) => choose(root, 'North exit', 'forward') },
  reported: {
    prepare: talk,
    act: async ({ root }) => {
      await choose(root, 'North exit', 'report');
      (await until(() => root.querySelector<HTMLInputElement>('dialog input[type=radio]'), 'the reasons')).click();
      root.querySelector<HTMLElement>('dialog [part~=dialog-confirm]')!.click();
      // As under the pointer: it stays until the picture is taken.
      (await until(() => root.querySelector('.toast'), 'the toast')).dispatchEvent(new PointerEvent('pointerenter'));
    },
  },
  'taking back': { prepare: talk, act: ({ root }) => choose(root, 'Perfect, see you there', 'recall') },
  'header menu': { prepare: talk, act: ({ root }) => press(root, 'conversationMenu') },
  blocked: {
    prepare: (world) => {
      talk(world);
      world.answer('blocklist', () => ['bea']);
    },
    act: ({ root }) => until(() => root.querySelector('.blocked'), 'the block').then(() => undefined),
  },
  'line lost': {
    prepare: talk,
    act: async ({ world, root }) => {
      world.answer('open', () => new Promise(() => undefined));
      world.client.drop();
      await until(() => root.querySelector('.connection-status'), 'the words about the line');
    },
  },
  'contact request': {
    prepare: talk,
    act: async ({ world, root }) => {
      world.client.emit({ type: 'contact-request', request: { from: 'bea', reason: 'We met at the market.' } });
      await until(() => root.querySelector('.notice'), 'the request');
    },
  },
  'empty conversation': { prepare: (world) => fill(world, []) },
  inbox: {
    prepare: talk,
    inside: html`<agora-inbox>
      <b slot="list-header-start">●</b>
      <p slot="list-empty">Nobody has written yet.</p>
      <p slot="empty">Say hello.</p>
    </agora-inbox>`,
    act: async () => {
      const body = await until(() => document.querySelector('agora-inbox')?.shadowRoot, 'the inbox');
      const list = await until(() => body.querySelector('agora-conversations')?.shadowRoot, 'its list');
      (await until(() => list.querySelector<HTMLElement>('li button'), 'a conversation')).click();
      const chat = await until(() => body.querySelector('agora-peer-chat')?.shadowRoot, 'its chat');
      await until(() => chat.querySelector('.bubble'), 'a message');
    },
  },
  log: { prepare: talk, inside: html`<agora-log></agora-log>` },
  'nobody chosen': {
    prepare: talk,
    inside: html`<div class="inbox"><agora-conversations></agora-conversations><agora-peer-chat></agora-peer-chat></div>`,
  },
  'signed out': { signedOut: true },
  'before the sign-in has ended': {
    signedOut: true,
    act: async ({ connection, root }) => {
      connection.tokenProvider = () => new Promise<never>(() => undefined);
      await until(() => connection.session?.state.status === 'signing-in', 'the sign-in');
      await until(() => root.querySelector('agora-composer:not([hidden]) [part=send], [part=record]'), 'the composer');
      for (const text of ['Hello, is the bicycle still there?', 'I could come on Saturday']) {
        await write(root, text);
        await settled(root);
        root.querySelector<HTMLElement>('.send')!.click();
        await until(() => root.querySelector('.early')?.textContent.includes(text), 'the message');
      }
    },
  },
  'search in conversation': {
    prepare: talk,
    act: async ({ root }) => {
      await press(root, 'searchHere');
      type(await until(() => root.querySelector<HTMLInputElement>('.search-bar input'), 'the field'), 'station');
      await until(() => root.querySelector('.row.found'), 'the match');
    },
  },
  loading: {
    prepare: (world) => {
      talk(world);
      world.answer('history', () => new Promise(() => undefined));
      world.answer('conversations', () => new Promise(() => undefined));
    },
    act: async ({ root }) => {
      await until(() => root.querySelector('.skeleton'), 'the skeleton');
    },
  },
  list: { prepare: talk, inside: listOnly },
  'empty list': { inside: listOnly },
  'new chat': { prepare: talk, inside: listOnly, act: ({ list }) => press(list, 'newChat') },
  search: {
    prepare: talk,
    inside: listOnly,
    act: async ({ list }) => {
      type(list.querySelector<HTMLInputElement>('[type=search]')!, 'oc');
      await settled(list);
    },
  },
  'list menu': { prepare: talk, inside: listOnly, act: ({ list }) => press(list, 'conversationMenuOf') },
  'sign-in': { signedOut: true, inside: login },
  'signed in': { prepare: talk, inside: login },
  'unknown name': {
    signedOut: true,
    inside: login,
    act: async ({ login: root }) => {
      root.querySelector<HTMLInputElement>('#username')!.value = 'newcomer';
      root.querySelector<HTMLInputElement>('#password')!.value = 'secret';
      root.querySelector<HTMLElement>('[value=login]')!.click();
      await until(() => root.querySelector('.error'), 'the error');
    },
  },
};
