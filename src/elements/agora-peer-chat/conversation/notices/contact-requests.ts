/** Users whom the visitor has sent a contact request that is not answered yet. */
import type { Session } from '../../../../session/session.js';
import type { UserId } from '../../../../types/people.js';
import type { Scope } from '../context/scope.js';

export class ContactRequests {
  readonly #scope: Scope;
  readonly #asked = new Set<UserId>();
  #session: Session | undefined;
  #stop: (() => void) | undefined;

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** Whether the peer has an unanswered request. */
  get isWaiting(): boolean {
    const { peer } = this.#scope;
    return peer !== undefined && this.#asked.has(peer);
  }

  note(peer: UserId): void {
    this.#asked.add(peer);
    this.#scope.host.requestUpdate();
  }

  update(): void {
    const { session } = this.#scope;
    if (session === this.#session) return;
    this.#stop?.();
    this.#asked.clear();
    this.#session = session;
    this.#stop = session?.listen((event) => {
      if (event.type === 'signed-out') this.#asked.clear();
      // An answer ends the request: after a refusal the visitor may ask again.
      if (event.type === 'contact-answered' && this.#asked.delete(event.user)) this.#scope.host.requestUpdate();
    });
  }
}
