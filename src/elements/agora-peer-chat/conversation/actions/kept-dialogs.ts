/** Questions that are open belong to a conversation: they go with it, and are back with it, as they were filled in. */
import type { Scope } from '../around/scope.js';

export class KeptDialogs {
  readonly #scope: Scope;
  readonly #byPeer = new Map<string, readonly HTMLDialogElement[]>();
  #session?: unknown;
  #user?: string;
  #peer = '';

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** Another conversation is shown now. */
  show(): void {
    const { root, session, user, peer = '' } = this.#scope;
    const open = [...root.querySelectorAll('dialog')];
    for (const dialog of open) dialog.remove();
    if (this.#peer !== '') this.#byPeer.set(this.#peer, open);
    if (user !== this.#user || session !== this.#session) this.#forget();
    for (const dialog of this.#byPeer.get(peer) ?? []) {
      // Off the page it has stopped being modal, though it still calls itself open.
      dialog.removeAttribute('open');
      root.append(dialog);
      dialog.showModal();
    }
    this.#byPeer.delete(peer);
    this.#session = session;
    this.#user = user;
    this.#peer = peer;
  }

  /** Who asked is told no. */
  #forget(): void {
    for (const dialogs of this.#byPeer.values()) for (const dialog of dialogs) dialog.close();
    this.#byPeer.clear();
  }
}
