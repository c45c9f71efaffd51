/** The lists that are measured: ours in whole, a plain Lit `repeat` and a virtualiser with the same bubbles, and the floor. */
import { html, LitElement, render, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import '../../src/define.js';
import { AgoraPeerChat } from '../../src/elements/agora-peer-chat/agora-peer-chat.js';
import { bodyStyles } from '../../src/elements/agora-peer-chat/conversation/body.styles.js';
// Teaches the words.
import '../../src/elements/agora-peer-chat/conversation/conversation-body.js';
import type { Message } from '../../src/types/message.js';
import { formatTime } from '../../src/ui/text/format-time.js';
import { adoptTokens } from '../../src/ui/tokens.styles.js';
import { ScriptedWorld, scriptedLoader } from '../support/scripted-client.js';

export interface ListPeer {
  readonly scroller: HTMLElement;
  readonly field: HTMLTextAreaElement;
  /** Elements that stand for a message. */
  rows(): Element[];
  /** Only the messages near the view are in the document. */
  readonly partial?: boolean;
  /** Shows these and nothing else, from an empty list. */
  load(messages: readonly Message[]): void;
  append(message: Message): void;
  /** Older ones; the view is to stay. */
  prepend(messages: readonly Message[]): void;
}

/** Once per frame, whatever comes. */
export const perFrame = (work: () => void): (() => void) => {
  let planned = false;
  return () => {
    if (planned) return;
    planned = true;
    requestAnimationFrame(() => {
      planned = false;
      work();
    });
  };
};

/** Ours, fed through a scripted client and the real session, state and store. */
export const ours = async (box: HTMLElement): Promise<ListPeer> => {
  const world = new ScriptedWorld();
  const connection = document.createElement('agora-connection');
  connection.setAttribute('app-key', `demo#bench-${Date.now()}`);
  connection.setAttribute('token-server', 'https://tokens.test');
  connection.clientLoader = scriptedLoader(world);
  const chat = document.createElement('agora-peer-chat');
  chat.style.setProperty('--agora-chat-height', '600px');
  connection.append(chat);
  box.append(connection);
  await connection.loginWithToken('alice', 'token');
  chat.peer = 'nobody';
  await until(() => chat.shadowRoot!.querySelector('.scroller') && chat.currentPeer);
  const root = chat.shadowRoot!;
  // Scrolling near the beginning asks for the next page by itself; the answer comes when the bench says so.
  let answer: (messages: readonly Message[]) => void = () => undefined;
  const page = (messages: readonly Message[]) => ({ messages, cursor: 'more', complete: false });
  return {
    scroller: root.querySelector<HTMLElement>('.scroller')!,
    field: root.querySelector('textarea')!,
    rows: () => [...root.querySelectorAll('.row')],
    load: (messages) => {
      world.answer('history', (_peer: string, { cursor }: { cursor?: string }) => {
        if (cursor === undefined) return page(messages);
        return new Promise((resolve) => {
          answer = (older) => resolve(page(older));
        });
      });
      chat.peer = 'bob';
    },
    append: (message) => world.client.emit({ type: 'message', message, origin: 'live' }),
    prepend: (messages) => answer(messages),
  };
};

/** The same elements as one of our rows. */
export const bubble = (message: Message): TemplateResult =>
  html`<div class="row ${message.outgoing ? 'own' : 'other'}" role="article" tabindex="-1">
    <div class="bubble">
      <div class="text" dir="auto">${message.text}</div>
      <time class="meta" datetime=${new Date(message.time).toISOString()}
        >${formatTime(message.time, 'en')}${
          message.outgoing
            ? html`<span class="status ${message.status}" role="img" aria-label=${message.status}></span>`
            : ''
        }</time
      >
    </div>
  </div>`;

class RepeatList extends LitElement {
  static override readonly styles = [...AgoraPeerChat.styles, ...bodyStyles];
  messages: readonly Message[] = [];
  readonly schedule = perFrame(() => {
    const scroller = this.renderRoot.querySelector<HTMLElement>('.scroller')!;
    const height = scroller.scrollHeight;
    const atEnd = height - scroller.scrollTop - scroller.clientHeight < 32;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      if (atEnd) scroller.scrollTop = scroller.scrollHeight;
    });
  });

  protected override render() {
    return html`<agora-message-list
        ><div class="scroller">
          ${repeat(
            this.messages,
            ({ key }) => key,
            (message) => bubble(message),
          )}
        </div></agora-message-list
      ><agora-composer><textarea></textarea></agora-composer>`;
  }
}

export const plainRepeat = async (box: HTMLElement): Promise<ListPeer> => {
  customElements.define('repeat-list', RepeatList);
  adoptTokens(document);
  const list = new RepeatList();
  list.style.setProperty('--agora-chat-height', '600px');
  box.append(list);
  await list.updateComplete;
  const root = list.renderRoot as ShadowRoot;
  return {
    scroller: root.querySelector<HTMLElement>('.scroller')!,
    field: root.querySelector('textarea')!,
    rows: () => [...root.querySelectorAll('.row')],
    load: (messages) => {
      list.messages = messages;
      list.schedule();
    },
    append: (message) => {
      list.messages = [...list.messages, message];
      list.schedule();
    },
    prepend: (messages) => {
      list.messages = [...messages, ...list.messages];
      list.schedule();
    },
  };
};

/** One div per message, 64 in a chunk with `content-visibility: auto`, `contain: strict`, one append per frame. */
export const floor = (box: HTMLElement): Promise<ListPeer> => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    .floor { block-size: 520px; overflow-y: auto; overflow-anchor: none; contain: strict; font: 15px/1.45 sans-serif; }
    .floor > div { content-visibility: auto; contain-intrinsic-size: auto 1800px; }
    .floor > div > div { max-inline-size: 85%; padding: 6px 12px; margin-block-start: 2px; overflow-wrap: anywhere; }
    textarea { inline-size: 100%; }`);
  document.adoptedStyleSheets.push(sheet);
  render(html`<div class="floor" tabindex="0"></div><textarea></textarea>`, box);
  const scroller = box.querySelector<HTMLElement>('.floor')!;
  let waiting: Message[] = [];
  const rowOf = ({ text }: Message): HTMLElement => {
    const row = document.createElement('div');
    row.textContent = text;
    return row;
  };
  const add = (messages: readonly Message[]): void => {
    for (const message of messages) {
      if (!scroller.lastElementChild || scroller.lastElementChild.childElementCount >= 64)
        scroller.append(document.createElement('div'));
      scroller.lastElementChild!.append(rowOf(message));
    }
    pin(3);
  };
  // A chunk that comes into view gets another height a frame later.
  const pin = (frames: number): void => {
    scroller.scrollTop = scroller.scrollHeight;
    if (frames > 0) requestAnimationFrame(() => pin(frames - 1));
  };
  const schedule = perFrame(() => {
    add(waiting);
    waiting = [];
  });
  return Promise.resolve({
    scroller,
    field: box.querySelector('textarea')!,
    rows: () => [...scroller.querySelectorAll(':scope > div > div')],
    load: (messages) => {
      waiting = [...messages];
      schedule();
    },
    append: (message) => {
      waiting.push(message);
      schedule();
    },
    prepend: (messages) => {
      const height = scroller.scrollHeight;
      const top = scroller.scrollTop;
      const chunk = document.createElement('div');
      chunk.append(...messages.map(rowOf));
      scroller.prepend(chunk);
      scroller.scrollTop = top + scroller.scrollHeight - height;
    },
  });
};

const until = async (ask: () => unknown): Promise<void> => {
  while (!ask()) await new Promise((resolve) => setTimeout(resolve, 5));
};
