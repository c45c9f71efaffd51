/** A list that keeps only the messages near the view in the document, by `@tanstack/lit-virtual` in its mode for chats. */
import { VirtualizerController } from '@tanstack/lit-virtual';
import { html, LitElement, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { bodyStyles } from '../../src/elements/agora-peer-chat/conversation/body.styles.js';
// Teaches the words.
import '../../src/elements/agora-peer-chat/conversation/conversation-body.js';
import { AgoraPeerChat } from '../../src/elements/agora-peer-chat/agora-peer-chat.js';
import type { Message } from '../../src/types/message.js';
import { adoptTokens } from '../../src/ui/tokens.styles.js';
import { bubble, perFrame, type ListPeer } from './list-peers.js';

class VirtualList extends LitElement {
  static override readonly styles = [...AgoraPeerChat.styles, ...bodyStyles];
  messages: readonly Message[] = [];
  /** The end is to be shown with the next drawing. */
  toEnd = false;
  readonly schedule = perFrame(() => this.requestUpdate());
  readonly #virtual = new VirtualizerController<HTMLElement, HTMLElement>(this, {
    count: 0,
    getScrollElement: () => this.renderRoot.querySelector<HTMLElement>('.scroller'),
    estimateSize: (index) => 34 + 21 * Math.floor(this.messages[index]!.text.length / 38),
    getItemKey: (index) => this.messages[index]!.key,
    overscan: 8,
    anchorTo: 'end',
    followOnAppend: true,
  });

  protected override willUpdate(): void {
    const virtual = this.#virtual.getVirtualizer();
    if (virtual.options.count !== this.messages.length)
      virtual.setOptions({ ...virtual.options, count: this.messages.length });
  }

  protected override render(): TemplateResult {
    const virtual = this.#virtual.getVirtualizer();
    return html`<agora-message-list
        ><div class="scroller">
          <div style="position:relative;block-size:${virtual.getTotalSize()}px">
            ${repeat(
              virtual.getVirtualItems(),
              ({ key }) => key,
              ({ index, start }) =>
                html`<div
                  data-index=${index}
                  style="position:absolute;inset-inline:0;top:0;transform:translateY(${start}px)"
                  ${ref((row) => virtual.measureElement((row as HTMLElement | undefined) ?? null))}
                >
                  ${bubble(this.messages[index]!)}
                </div>`,
            )}
          </div>
        </div></agora-message-list
      ><agora-composer><textarea></textarea></agora-composer>`;
  }

  protected override updated(): void {
    if (!this.toEnd || this.messages.length === 0) return;
    this.toEnd = false;
    this.#virtual.getVirtualizer().scrollToEnd();
  }
}

export const virtualList = async (box: HTMLElement): Promise<ListPeer> => {
  customElements.define('virtual-list', VirtualList);
  adoptTokens(document);
  const list = new VirtualList();
  list.style.setProperty('--agora-chat-height', '600px');
  box.append(list);
  await list.updateComplete;
  const root = list.renderRoot as ShadowRoot;
  const show = (messages: readonly Message[]): void => {
    list.messages = messages;
    list.schedule();
  };
  return {
    partial: true,
    scroller: root.querySelector<HTMLElement>('.scroller')!,
    field: root.querySelector('textarea')!,
    rows: () => [...root.querySelectorAll('.row')],
    load: (messages) => {
      list.toEnd = true;
      show(messages);
    },
    append: (message) => show([...list.messages, message]),
    prepend: (messages) => show([...messages, ...list.messages]),
  };
};
