/** What can be done about the peer, from the header. */
import type { UserId } from '../../types.js';
import { icons } from '../../ui/icons.js';
import { ask } from '../parts/dialog.js';
import { Menu } from '../parts/menu.js';
import { spotOf } from '../parts/popup.js';
import type { ActionHost } from './message-actions.js';
import type { PeerView } from './peer-view.js';

export class HeaderMenu {
  readonly #menu = new Menu();

  open(button: HTMLElement, view: PeerView, host: ActionHost, peer: UserId): void {
    const { words, session } = host;
    const { conversation } = view;
    const quietly = (work: Promise<unknown>): void => {
      work.catch(() => host.say(words.term('error-server')));
    };
    this.#menu.open(
      host.root,
      words.term('conversationMenu'),
      [
        [
          ...(view.servicesOff.has('pin')
            ? []
            : [
                {
                  label: words.term(conversation?.pinned ? 'unpin' : 'pin'),
                  icon: icons.pin(),
                  run: () => quietly(session.pin(peer, !conversation?.pinned)),
                },
              ]),
          {
            label: words.term(conversation?.muted ? 'unmute' : 'mute'),
            icon: conversation?.muted ? icons.bell() : icons.muted(),
            run: () => session.mute(peer, !conversation?.muted),
          },
        ],
        view.servicesOff.has('block')
          ? []
          : [
              {
                label: words.term(view.blocked ? 'unblock' : 'block'),
                icon: icons.block(),
                danger: !view.blocked,
                run: () => quietly(view.blocked ? session.unblock(peer) : this.#block(host, peer)),
              },
            ],
      ],
      spotOf(button),
      button,
    );
  }

  async #block(host: ActionHost, peer: UserId): Promise<void> {
    const { words } = host;
    const answer = await ask(host.root, {
      title: words.term('confirmBlock', host.nameOf(peer)),
      confirm: words.term('block'),
      cancel: words.term('cancel'),
      danger: true,
    });
    if (answer) await host.session.block(peer);
  }
}
