/** The conversation menu in the header. */
import { ChatError } from '../../../../types/error.js';
import { bellIcon, blockIcon, keyboardIcon, mutedIcon, pinIcon } from '../../../parts/icons/menu-icons.js';
import { ask } from '../../../parts/overlay/dialog.js';
import { Menu, type MenuItem } from '../../../parts/overlay/menu.js';
import { spotOf } from '../../../parts/overlay/popup.js';
import type { PeerView } from '../context/peer-view.js';
import type { Scope } from '../context/scope.js';
import type { ToastAction } from '../context/toast.js';

export class HeaderMenu {
  readonly #scope: Scope;
  readonly #menu = new Menu();

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** @param onHelp shows the keyboard shortcuts */
  open(button: HTMLElement, view: PeerView, onHelp: () => void): void {
    const { root, words, session, peer } = this.#scope;
    if (!session || peer === undefined) return;
    const { conversation } = view;
    const name = this.#scope.nameOf(peer);
    const notify = (text: string, action?: ToastAction): void => this.#scope.notify(text, action, peer);
    const attempt = (work: Promise<unknown>, done?: () => void): void => {
      work.then(done, (error: unknown) =>
        notify(error instanceof ChatError ? words.error(error) : words.term('error-server')),
      );
    };
    const unblock = (): void => attempt(session.unblock(peer), () => notify(words.term('unblocked', { name })));
    const block = async (): Promise<void> => {
      if (!(await this.#isSure(name))) return;
      attempt(session.block(peer), () =>
        notify(words.term('blocked', { name }), { label: words.term('undo'), run: unblock }),
      );
    };
    const items = (): MenuItem[][] => [
      [
        ...(view.servicesOff.has('pin')
          ? []
          : [
              {
                label: words.term(conversation?.pinned ? 'unpin' : 'pin'),
                icon: pinIcon(),
                run: () => attempt(session.pin(peer, !conversation?.pinned)),
              },
            ]),
        {
          label: words.term(conversation?.muted ? 'unmute' : 'mute'),
          icon: conversation?.muted ? bellIcon() : mutedIcon(),
          run: () => session.mute(peer, !conversation?.muted),
        },
      ],
      view.servicesOff.has('block')
        ? []
        : [
            {
              label: words.term(view.blocked ? 'unblock' : 'block'),
              icon: blockIcon(),
              danger: !view.blocked,
              run: () => (view.blocked ? unblock() : void block()),
            },
          ],
      // Useless without a keyboard.
      matchMedia('(pointer: coarse)').matches
        ? []
        : [{ label: words.term('shortcuts'), icon: keyboardIcon(), run: onHelp }],
    ];
    this.#menu.open(root, () => ({ label: words.term('conversationMenu'), items: items() }), spotOf(button), button);
  }

  close(): void {
    this.#menu.close();
  }

  async #isSure(name: string): Promise<boolean> {
    const { root, words } = this.#scope;
    const answer = await ask(root, () => ({
      title: words.term('confirmBlock', { name }),
      confirm: words.term('block'),
      cancel: words.term('cancel'),
      danger: true,
    }));
    return answer !== undefined;
  }
}
