/** What a widget keeps for the next page of this tab. Before the visitor has used it, only that the greeting was shown. */
import type { ReadPlace } from '../elements/agora-peer-chat/conversation/message-list/chunks/scroll-keeper.js';

export interface Kept {
  readonly open?: boolean;
  /** The visitor has opened it once. */
  readonly used?: boolean;
  /** The greeting was shown, or is not needed any more. */
  readonly greeted?: boolean;
  /** Who is signed in; what is kept of the conversations is for nobody else. */
  readonly user?: string;
  /** Whose conversation is open. */
  readonly peer?: string;
  /** How far one had scrolled up in it. */
  readonly at?: { readonly peer: string; readonly place: ReadPlace };
  /** CSS pixels; `large` for as much as there is. */
  readonly size?: 'large' | readonly [width: number, height: number];
}

const isKept = (value: unknown): value is Kept => typeof value === 'object' && value !== null;

export class Memory {
  readonly #name: string;

  /** @param name tells the widgets of a site apart. */
  constructor(name: string) {
    this.#name = `agora-chat:widget:${name}`;
  }

  /** `undefined` before the widget was used. */
  get kept(): Kept | undefined {
    try {
      const value: unknown = JSON.parse(sessionStorage.getItem(this.#name) ?? '');
      return isKept(value) ? value : undefined;
    } catch {
      // Nothing is kept, or nothing may be.
      return undefined;
    }
  }

  keep(more: Kept): void {
    try {
      sessionStorage.setItem(this.#name, JSON.stringify({ ...this.kept, ...more }));
    } catch {
      // A page without storage begins anew each time.
    }
  }
}
