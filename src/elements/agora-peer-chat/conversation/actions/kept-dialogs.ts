/** Open dialogs belong to a conversation: they are hidden with it, and come back with it as they were filled in. */
import type { Scope } from '../context/scope.js';

export class KeptDialogs {
  readonly #scope: Scope;
  readonly #byPeer = new Map<string, readonly HTMLDialogElement[]>();
  #session: unknown;
  #user: string | undefined;
  #peer = '';

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** Another conversation is now shown. */
  show(): void {
    const { root, session, user, peer = '' } = this.#scope;
    const open = [...root.querySelectorAll('dialog')];
    for (const dialog of open) dialog.remove();
    if (this.#peer !== '') this.#byPeer.set(this.#peer, open);
    if (user !== this.#user || session !== this.#session) this.#forget();
    for (const dialog of this.#byPeer.get(peer) ?? []) {
      // A dialog taken off the page is no longer modal but still has `open`.
      dialog.removeAttribute('open');
      root.append(dialog);
      dialog.showModal();
    }
    this.#byPeer.delete(peer);
    this.#session = session;
    this.#user = user;
    this.#peer = peer;
  }

  /** Cancels all dialogs: their callers get the answer no. */
  #forget(): void {
    for (const dialogs of this.#byPeer.values()) for (const dialog of dialogs) dialog.close();
    this.#byPeer.clear();
  }
}
