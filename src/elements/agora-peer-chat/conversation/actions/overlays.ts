/** Everything that opens over a conversation: menus, dialogs, pictures, the emoji picker, the list of shortcuts. */
import { content } from '../../../../ui/locales/en/content.js';
import { overlays } from '../../../../ui/locales/en/overlays.js';
import { teach } from '../../../../ui/words/vocabulary.js';
import { overlayStyles } from '../../../parts/overlay/overlays.styles.js';
import { EmojiPanel } from '../emoji/emoji-panel.js';
import { emojiStyles } from '../emoji/emoji.styles.js';
import { HeaderMenu } from '../header/header-menu.js';
import type { MessageActionEvent } from '../context/part-events.js';
import type { PeerView } from '../context/peer-view.js';
import type { Scope } from '../context/scope.js';
import { dialogStyles } from './dialogs.styles.js';
import { KeptDialogs } from './kept-dialogs.js';
import { MessageActions, type MessageHandler } from './message-actions.js';
import { showShortcuts } from './shortcuts-dialog.js';

teach(content, overlays);

export class Overlays {
  readonly styles = [overlayStyles, dialogStyles, emojiStyles];
  readonly emoji: EmojiPanel;
  readonly #scope: Scope;
  readonly #messages: MessageActions;
  readonly #peer: HeaderMenu;
  readonly #dialogs: KeptDialogs;

  constructor(scope: Scope, handler: MessageHandler) {
    this.#scope = scope;
    this.emoji = new EmojiPanel(scope);
    this.#messages = new MessageActions(scope, handler);
    this.#peer = new HeaderMenu(scope);
    this.#dialogs = new KeptDialogs(scope);
    this.#dialogs.show();
  }

  onMessage(event: MessageActionEvent): void {
    this.#messages.run(event);
  }

  onPeer(button: HTMLElement, view: PeerView): void {
    this.#peer.open(button, view, () => this.help(button));
  }

  help(back?: HTMLElement): void {
    const { root, words } = this.#scope;
    if (root.querySelector('dialog[open]')) return;
    void showShortcuts(root, words).then(() => back?.focus());
  }

  /** Closes what is open over the previous conversation. */
  close(): void {
    this.emoji.close();
    this.#messages.close();
    this.#peer.close();
    this.#dialogs.show();
  }
}
