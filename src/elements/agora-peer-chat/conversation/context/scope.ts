/** The context shared by all parts of a conversation. One object for its whole life; its answers change. */
import type { ReactiveElement } from 'lit';
import type { Session } from '../../../../session/session.js';
import type { ChatError } from '../../../../types/error.js';
import type { Message } from '../../../../types/message.js';
import type { UserId } from '../../../../types/people.js';
import type { Localizer } from '../../../../ui/localize.js';
import type { Spot } from '../../../parts/overlay/popup.js';
import type { EnterMode } from '../../shell/enter-key.js';
import type { ToastAction } from './toast.js';
import type { MessageRenderers } from '../../shell/renderers.js';

/** The interface of `<agora-peer-chat>` that its conversation uses. */
export interface ChatHost extends ReactiveElement {
  readonly peer?: string | undefined;
  readonly maxFileSize: number;
  readonly accept: string;
  readonly enter: EnterMode;
  readonly shortcuts: 'on' | 'off';
  readonly renderers: MessageRenderers;
  nextExt?: Readonly<Record<string, string>> | undefined;
  /** Reports an error that the page has to solve. */
  report(error: ChatError): void;
}

/** Files that were dropped, pasted or chosen. */
export interface OfferedFiles {
  readonly files: readonly File[];
  /** Names; the browser presents a folder as an unreadable file. */
  readonly folders: readonly string[];
}

/** Opens the emoji picker. */
export interface EmojiChooser {
  /** @param origin gets the focus back. @param spot position that the panel opens next to. */
  open(origin: HTMLElement, words: Localizer, onPick: (emoji: string) => void, spot?: Spot): void;
  close(): void;
}

export interface Scope {
  /** `<agora-peer-chat>`; `requestUpdate` re-renders it. */
  readonly host: Pick<ChatHost, 'report'> & ReactiveElement;
  readonly root: ShadowRoot;
  readonly words: Localizer;
  readonly session: Session | undefined;
  /** The signed-in user. */
  readonly user: UserId | undefined;
  /** The peer of the conversation: once it is open (`peer`), and as entered (`wanted`). */
  readonly peer: UserId | undefined;
  readonly wanted: string;
  /** The person whom the field writes to, also before somebody is signed in; empty if nobody valid is chosen. */
  readonly addressee: string;
  /** Bytes. */
  readonly fileLimit: number;
  readonly emoji: EmojiChooser;
  /** The name to display for a user, already sanitised. */
  nameOf(user: UserId, message?: Message): string;
  openPeer(peer: string): void;
  /** Goes to a message, loading history until it is there. */
  jump(id: string): void;
  /** Returns the focus to a message. */
  focusMessage(message: Message): void;
  focusField(): void;
  reply(message: Message): void;
  edit(message: Message): void;
  /** Puts a text, and files, back into the field. */
  putBack(text: string, files: readonly File[]): void;
  /** Sends what is in the field, as Send does. */
  submit(): void;
  /** Accepts dropped files; `undefined` while none are accepted. */
  readonly takeFiles: ((offered: OfferedFiles) => void) | undefined;
  /** The page's values for the `ext` of the next message, used once. */
  ext: Readonly<Record<string, string>> | undefined;
  /**
   * Shows a toast with the result of an action, and one optional button, and announces it to screen readers.
   * @param peer of the conversation in which it was started, if it may no longer be open
   */
  notify(text: string, action?: ToastAction, peer?: UserId): void;
  /** Announces a text to screen readers, and shows nothing. */
  announce(text: string): void;
  /** Shows why something could not be done. */
  complain(text: string): void;
}
