/**
 * What a widget stores for the next page in this tab. Before the visitor has used it, only that the greeting was shown.
 */
import type { ReadPlace } from '../elements/agora-peer-chat/conversation/message-list/chunks/scroll-keeper.js';

export interface KeptPanel {
  readonly open?: boolean | undefined;
  /** The visitor has opened it at least once. */
  readonly used?: boolean | undefined;
  /** The greeting was shown or is no longer needed. */
  readonly greeted?: boolean | undefined;
  /** The signed-in user; what is stored of the conversations is for nobody else. */
  readonly user?: string | undefined;
  /** The peer whose conversation is open. */
  readonly peer?: string | undefined;
  /** The scroll position in it. */
  readonly at?: { readonly peer: string; readonly place: ReadPlace } | undefined;
  /** CSS pixels; `large` for all the space there is. */
  readonly size?: 'large' | readonly [width: number, height: number] | undefined;
}

export class Memory {
  readonly #name: string;

  /** @param name distinguishes the widgets of a site. */
  constructor(name: string) {
    this.#name = `agora-chat:widget:${name}`;
  }

  /** `undefined` before the widget was used. */
  get kept(): KeptPanel | undefined {
    try {
      const value: unknown = JSON.parse(sessionStorage.getItem(this.#name) ?? '');
      return Object(value) === value ? (value as KeptPanel) : undefined;
    } catch {
      // Nothing is stored, or storage is not allowed.
      return undefined;
    }
  }

  keep(more: KeptPanel): void {
    try {
      sessionStorage.setItem(this.#name, JSON.stringify({ ...this.kept, ...more }));
    } catch {
      // Without storage, each page starts anew.
    }
  }
}
