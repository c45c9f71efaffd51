/**
 * Carries out commands on a message or on the peer, and opens the emoji picker. The code of menus and dialogs is loaded
 * on first use.
 */
import type { CSSResult } from 'lit';
import { lazyPart } from '../../../../load/lazy-part.js';
import type { Message } from '../../../../types/message.js';
import type { Localizer } from '../../../../ui/localize.js';
import type { Spot } from '../../../parts/overlay/popup.js';
import type { MessageActionEvent } from '../context/part-events.js';
import type { PeerView } from '../context/peer-view.js';
import type { EmojiChooser, Scope } from '../context/scope.js';
import { attempt } from '../context/attempt.js';
import type { MessageHandler } from './message-actions.js';
import type { Overlays } from './overlays.js';

export const loadOverlays = lazyPart({
  name: 'What opens over a conversation',
  from: import.meta.url,
  load: () => import('./overlays.js'),
});

export class Actions implements EmojiChooser, MessageHandler {
  readonly #scope: Scope;
  readonly #onStyles: () => void;
  #overlays: Overlays | undefined;
  #asked = 0;

  /** @param onStyles more styles have been added */
  constructor(scope: Scope, onStyles: () => void) {
    this.#scope = scope;
    this.#onStyles = onStyles;
  }

  get styles(): readonly CSSResult[] {
    return this.#overlays?.styles ?? [];
  }

  /** Runs commands that need no menu or dialog at once, so that they work even if the rest cannot be loaded. */
  readonly onMessage = (event: MessageActionEvent): void => {
    const { action, message, origin } = event;
    const scope = this.#scope;
    const { session } = scope;
    if (!session) return;
    switch (action) {
      case 'retry':
        return session.retry(message.peer, message.key);
      case 'discard':
        return session.discard(message.peer, message.key);
      case 'reply':
        return scope.reply(message);
      case 'edit':
        return scope.edit(message);
      case 'open-quote':
        return scope.jump(origin.dataset['id'] ?? '');
      case 'open-card':
        return scope.openPeer(origin.dataset['user'] ?? '');
      case 'expand':
        return;
      case 'toggle-reaction':
        return this.react(message, origin.dataset['emoji'] ?? '');
      default:
        return this.#use((overlays) => session === scope.session && overlays.onMessage(event));
    }
  };

  /** Adds the user's reaction, or removes it. */
  react(message: Message, emoji: string): void {
    const scope = this.#scope;
    const { session } = scope;
    if (!session || !emoji) return;
    const isMine = message.reactions?.some((reaction) => reaction.emoji === emoji && reaction.mine);
    void attempt(scope, message, isMine ? session.unreact(message, emoji) : session.react(message, emoji));
    scope.focusMessage(message);
  }

  /** @param view at the time when the menu opens */
  onPeer(button: HTMLElement, view: () => PeerView): void {
    this.#use((overlays) => overlays.onPeer(button, view()));
  }

  /** Shows the keyboard shortcuts. */
  help(): void {
    this.#use((overlays) => overlays.help());
  }

  open(origin: HTMLElement, words: Localizer, onPick: (emoji: string) => void, spot?: Spot): void {
    this.#use((overlays) => overlays.emoji.open(origin, words, onPick, spot));
  }

  /** Also cancels what is still loading. */
  close(): void {
    this.#asked++;
    this.#overlays?.close();
  }

  #use(run: (overlays: Overlays) => unknown): void {
    const asked = ++this.#asked;
    const isWanted = (): boolean => asked === this.#asked && this.#scope.host.isConnected;
    if (loadOverlays.here) return void run(this.#made(loadOverlays.here));
    loadOverlays().then(
      (part) => isWanted() && run(this.#made(part)),
      () => isWanted() && this.#offerRetry(() => this.#use(run)),
    );
  }

  #made(part: { readonly Overlays: typeof Overlays }): Overlays {
    if (!this.#overlays) {
      this.#overlays = new part.Overlays(this.#scope, this);
      this.#onStyles();
    }
    return this.#overlays;
  }

  #offerRetry(run: () => void): void {
    const { words } = this.#scope;
    this.#scope.notify(words.term('chatNotLoaded'), { label: words.term('tryAgain'), run });
  }
}
