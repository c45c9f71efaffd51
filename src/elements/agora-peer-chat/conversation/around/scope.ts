/** What surrounds all that is in a conversation. One object for its whole life, whose answers change. */
import type { ReactiveElement } from 'lit';
import type { Session } from '../../../../session/session.js';
import type { Message } from '../../../../types/message.js';
import type { UserId } from '../../../../types/people.js';
import type { Localizer } from '../../../../ui/localize.js';
import type { Spot } from '../../../parts/overlay/popup.js';
import type { EnterMode } from '../../shell/enter-key.js';
import type { ToastAction } from './toast.js';
import type { MessageRenderers } from '../../shell/renderers.js';

/** `<agora-peer-chat>`, as far as its conversation asks it. */
export interface ChatHost extends ReactiveElement {
  readonly peer?: string;
  readonly maxFileSize: number;
  readonly accept: string;
  readonly enter: EnterMode;
  readonly shortcuts: 'on' | 'off';
  readonly renderers: MessageRenderers;
  nextExt?: Readonly<Record<string, string>>;
}

/** What somebody has dropped, pasted or chosen. */
export interface OfferedFiles {
  readonly files: readonly File[];
  /** Names; a folder looks like a file that nobody can read. */
  readonly folders: readonly string[];
}

/** Lets a person choose an emoji. */
export interface EmojiChooser {
  /** @param origin gets the focus back. @param spot what the panel opens beside. */
  open(origin: HTMLElement, words: Localizer, onPick: (emoji: string) => void, spot?: Spot): void;
  close(): void;
}

export interface Scope {
  /** `<agora-peer-chat>`; it draws itself anew when `requestUpdate` is called. */
  readonly host: ReactiveElement;
  readonly root: ShadowRoot;
  readonly words: Localizer;
  readonly session: Session | undefined;
  /** Who is signed in. */
  readonly user: UserId | undefined;
  /** Whom the conversation is with, once it is open (`peer`) and as written (`wanted`). */
  readonly peer: UserId | undefined;
  readonly wanted: string;
  /** Bytes. */
  readonly fileLimit: number;
  readonly emoji: EmojiChooser;
  /** The name to show for a user, already made safe. */
  nameOf(user: UserId, message?: Message): string;
  openPeer(peer: string): void;
  /** Goes to a message, loading history until it is here. */
  jump(id: string): void;
  /** Gives the focus back to a message. */
  focusMessage(message: Message): void;
  focusField(): void;
  reply(message: Message): void;
  edit(message: Message): void;
  /** Files that were dropped; `undefined` while nobody takes any. */
  readonly takeFiles: ((offered: OfferedFiles) => void) | undefined;
  /** What the page wants to go along with the next message, once. */
  ext: Readonly<Record<string, string>> | undefined;
  /**
   * Tells the visitor what has come of it, where they look, with one thing to do about it.
   * @param peer with whom the conversation is in which it was begun, if it may have been left meanwhile
   */
  say(text: string, action?: ToastAction, peer?: UserId): void;
  /** Shows why something could not be done. */
  complain(text: string): void;
}
