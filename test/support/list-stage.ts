/** The message list by itself, in a shadow root with the looks of `<agora-peer-chat>`, fed by hand. */
import { html, LitElement } from 'lit';
import { bodyStyles } from '../../src/elements/agora-peer-chat/conversation/body.styles.js';
// Teaches the words.
import '../../src/elements/agora-peer-chat/conversation/conversation-body.js';
import { AgoraPeerChat } from '../../src/elements/agora-peer-chat/agora-peer-chat.js';
import { LateContent, loadContent } from '../../src/elements/agora-peer-chat/conversation/message-list/late-content.js';
import { MessageList } from '../../src/elements/agora-peer-chat/conversation/message-list/message-list.js';
import type { RowSettings } from '../../src/elements/agora-peer-chat/conversation/message-list/row/row-settings.js';
import { contentStyles } from '../../src/elements/agora-peer-chat/conversation/message-list/row/content/content.styles.js';
import { albumStyles } from '../../src/elements/agora-peer-chat/conversation/message-list/row/content/album.styles.js';
import { voiceStyles } from '../../src/elements/agora-peer-chat/conversation/message-list/row/content/voice.styles.js';
import { definePart } from '../../src/elements/parts/define-part.js';
import { adoptTokens } from '../../src/ui/tokens.styles.js';
import { Localizer } from '../../src/ui/localize.js';
import type { Conversation, Message } from '../../src/types/message.js';
import { mount } from './mount.js';

export class ListStage extends LitElement {
  static override readonly styles = [...AgoraPeerChat.styles, ...bodyStyles, contentStyles, voiceStyles, albumStyles];
  readonly settings: RowSettings = {
    words: new Localizer(this),
    renderers: {},
    content: new LateContent(
      () => undefined,
      () => this.list.redrawPending(),
    ),
    nameOf: (user) => user,
    whole: new Set(),
  };
  conversation?: Conversation;

  protected override render() {
    return html`<agora-message-list
      .conversation=${this.conversation}
      .settings=${this.settings}
      .label=${'Messages'}
    ></agora-message-list>`;
  }

  get list(): MessageList {
    return this.renderRoot.querySelector('agora-message-list')!;
  }
  get scroller(): HTMLElement {
    return this.renderRoot.querySelector('.scroller')!;
  }
  get rows(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.row')];
  }
  row(text: string): HTMLElement {
    const found = this.rows.find((row) => row.querySelector('.text')?.textContent === text);
    if (!found) throw new Error(`no row says ${text}`);
    return found;
  }
  /** CSS pixels from the upper edge of the list. */
  topOf(text: string): number {
    return this.row(text).getBoundingClientRect().top - this.scroller.getBoundingClientRect().top;
  }
  get fromEnd(): number {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    return scrollHeight - scrollTop - clientHeight;
  }

  /** Shows these messages, as a state that has just been told. */
  async show(messages: readonly Message[], part: Partial<Conversation> = {}): Promise<void> {
    this.conversation = {
      peer: 'bob',
      pending: [],
      unread: 0,
      history: 'complete',
      ...this.conversation,
      messages,
      ...part,
    };
    this.requestUpdate();
    await this.updateComplete;
    await this.list.updateComplete;
  }
}

export const mountList = async (): Promise<ListStage> => {
  definePart('list-stage', ListStage);
  definePart('agora-message-list', MessageList);
  adoptTokens(document);
  await loadContent();
  const stage = await mount<ListStage>(html`<list-stage></list-stage>`);
  stage.style.setProperty('--agora-chat-height', '400px');
  stage.style.setProperty('width', '400px');
  return stage;
};

/** Waits until the browser has drawn so many frames. */
export const frames = async (count = 2): Promise<void> => {
  for (let drawn = 0; drawn < count; drawn++) await new Promise((resolve) => requestAnimationFrame(resolve));
};
