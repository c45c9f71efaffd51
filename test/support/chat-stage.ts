/** `<agora-peer-chat>` with a scripted world behind it, signed in as alice. */
import { html, type LitElement, type TemplateResult } from 'lit';
import '../../src/define.js';
import type { AgoraConnection } from '../../src/elements/agora-connection/agora-connection.js';
import type { AgoraPeerChat } from '../../src/elements/agora-peer-chat/agora-peer-chat.js';
import { loadOverlays } from '../../src/elements/agora-peer-chat/conversation/actions/actions.js';
import { loadAttachments, loadVoiceNote } from '../../src/elements/agora-peer-chat/conversation/composer/first-use.js';
import { loadContent } from '../../src/elements/agora-peer-chat/conversation/message-list/late-content.js';
import { loadNotices } from '../../src/elements/agora-peer-chat/conversation/notices/late-notices.js';
import type { Message } from '../../src/types/message.js';
import { mount, settled, until } from './mount.js';
import { makeMessage, ScriptedWorld, scriptedLoader } from './scripted-client.js';

const nameOf = (button: Element): string => (button.getAttribute('aria-label') ?? button.textContent).trim();

export class ChatStage {
  constructor(
    readonly world: ScriptedWorld,
    readonly connection: AgoraConnection,
    readonly chat: AgoraPeerChat,
  ) {}

  get root(): ShadowRoot {
    return this.chat.shadowRoot!;
  }
  $<T extends HTMLElement = HTMLElement>(selector: string): T | null {
    return this.root.querySelector<T>(selector);
  }
  $$<T extends HTMLElement = HTMLElement>(selector: string): T[] {
    return [...this.root.querySelectorAll<T>(selector)];
  }
  get field(): HTMLTextAreaElement {
    return this.$<HTMLTextAreaElement>('agora-composer textarea')!;
  }
  /** What those who listen are told at this moment. */
  heard(): string {
    return this.$$('.outlet')
      .map(({ textContent }) => textContent)
      .join('');
  }
  /** The texts of the bubbles, in order. */
  get texts(): string[] {
    return this.$$('.row .text').map((text) => text.textContent);
  }
  row(text: string): Promise<HTMLElement> {
    return until(() => this.$$('.row').find((row) => row.textContent.includes(text)), `a message that says ${text}`);
  }
  button(name: string): HTMLButtonElement | undefined {
    return this.$$<HTMLButtonElement>('button').find((button) => nameOf(button) === name);
  }

  /** Writes into the field as a person does. */
  async write(text: string): Promise<void> {
    this.field.value = text;
    this.field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settled(this.chat);
  }
  press(key: string, init: KeyboardEventInit = {}, target: HTMLElement = this.field): KeyboardEvent {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init });
    target.dispatchEvent(event);
    return event;
  }
  async send(text: string): Promise<void> {
    await this.write(text);
    this.press('Enter');
    await settled(this.chat);
  }

  /** Opens a message's menu by a right click. @returns the names of its entries. */
  openMenu(row: HTMLElement): string[] {
    const place = { bubbles: true, cancelable: true, button: 2, clientX: 50, clientY: 50 };
    row.dispatchEvent(new MouseEvent('contextmenu', place));
    return this.$$('[role=menuitem]').map(nameOf);
  }
  /** Chooses from a message's menu. */
  async choose(row: HTMLElement, entry: string): Promise<void> {
    const names = this.openMenu(row);
    const item = this.$$('[role=menuitem]')[names.indexOf(entry)];
    if (!item) throw new Error(`the menu has no ${entry}, only ${names.join(', ')}`);
    item.click();
    await settled(this.chat);
  }
  /** Answers the open question. */
  async answer(name: string): Promise<void> {
    const dialog = await until(() => this.$('dialog[open]'), 'the question');
    [...dialog.querySelectorAll('button')].find((button) => nameOf(button) === name)!.click();
    await until(() => !dialog.isConnected, 'the question to go');
    await settled(this.chat);
  }
}

/** Waits until the code of the conversation is loaded, with all that comes on first use, and has drawn the composer. */
export const bodyOf = async (chat: AgoraPeerChat, isFirst = false): Promise<void> => {
  if (!isFirst) await Promise.all([loadOverlays(), loadContent(), loadAttachments(), loadVoiceNote(), loadNotices()]);
  await until(() => chat.shadowRoot!.querySelector<LitElement>('agora-composer')?.hasUpdated, 'the composer');
};

let stages = 0;

export const chatStage = async (
  options: {
    messages?: readonly Partial<Message>[];
    inside?: TemplateResult;
    prepare?: (world: ScriptedWorld) => void;
    /** What opens over the conversation is not fetched beforehand. */
    isFirst?: boolean;
  } = {},
): Promise<ChatStage> => {
  const world = new ScriptedWorld();
  for (const message of options.messages ?? []) world.messages.push(makeMessage(message));
  options.prepare?.(world);
  // An app of its own, so that nothing is found in this browser's cache.
  const connection = await mount<AgoraConnection>(html`
    <agora-connection
      app-key=${`demo#stage-${Date.now()}-${++stages}`}
      token-server="https://tokens.test"
      .clientLoader=${scriptedLoader(world)}
    >
      ${options.inside ?? html`<agora-peer-chat peer="bob"></agora-peer-chat>`}
    </agora-connection>
  `);
  await connection.loginWithToken('alice', 'token');
  const chat = connection.querySelector<AgoraPeerChat>('agora-peer-chat')!;
  await bodyOf(chat, options.isFirst);
  if (chat.peer !== undefined) await until(() => chat.currentPeer, 'the conversation');
  await settled(chat);
  return new ChatStage(world, connection, chat);
};
