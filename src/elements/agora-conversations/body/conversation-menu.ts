/** The menu of a conversation's row. */
import type { Session } from '../../../session/session.js';
import { trashIcon } from '../../parts/icons/content-icons.js';
import { bellIcon, mutedIcon, pinIcon } from '../../parts/icons/menu-icons.js';
import type { Localizer } from '../../../ui/localize.js';
import { ask } from '../../parts/overlay/dialog.js';
import { Menu, type MenuItem } from '../../parts/overlay/menu.js';
import { spotOf } from '../../parts/overlay/popup.js';
import type { Row } from './listed.js';

export interface ConversationHost {
  readonly session: Session;
  readonly root: ShadowRoot;
  readonly words: Localizer;
  readonly name: string;
  complain(error: unknown): void;
  removed(): void;
}

export class ConversationMenu {
  readonly #menu = new Menu();

  open(event: Event, conversation: Row, host: ConversationHost): void {
    event.preventDefault();
    const { words, session } = host;
    const { peer, pinned, muted } = conversation;
    const button = event.currentTarget as HTMLElement;
    const pin = (): MenuItem => ({
      label: words.term(pinned ? 'unpin' : 'pin'),
      icon: pinIcon(),
      run: () => void session.pin(peer, !pinned).catch((error: unknown) => host.complain(error)),
    });
    const mute = (): MenuItem => ({
      label: words.term(muted ? 'unmute' : 'mute'),
      icon: muted ? bellIcon() : mutedIcon(),
      run: () => session.mute(peer, !muted),
    });
    const remove = (): MenuItem => ({
      label: words.term('deleteConversation'),
      icon: trashIcon(),
      danger: true,
      run: () => void this.#remove(peer, host),
    });
    // The position of the mouse or finger; opened by key, the menu is beside the row.
    const { clientX: x = 0, clientY: y = 0 } = event.type === 'contextmenu' ? (event as Partial<MouseEvent>) : {};
    this.#menu.open(
      host.root,
      () => ({
        label: words.term('conversationMenuOf', { name: host.name }),
        items: [session.state.servicesOff.has('pin') ? [mute()] : [pin(), mute()], [remove()]],
      }),
      spotOf(button, x || y ? { x, y } : undefined),
      button,
    );
  }

  async #remove(peer: string, host: ConversationHost): Promise<void> {
    const { words, session } = host;
    const answer = await ask(host.root, () => ({
      title: words.term('confirmRemoveConversation', { name: host.name }),
      confirm: words.term('deleteConversation'),
      cancel: words.term('cancel'),
      danger: true,
    }));
    if (!answer) return;
    try {
      await session.removeConversation(peer);
      // What was refused for good would stand there alone, and keep the row in the list.
      for (const { key, status } of session.state.conversations.get(peer)?.pending ?? [])
        if (status === 'failed') session.discard(peer, key);
      host.removed();
    } catch (error) {
      host.complain(error);
    }
  }
}
