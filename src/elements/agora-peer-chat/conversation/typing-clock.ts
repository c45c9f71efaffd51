/** A typing notice ends by itself; the state only tells until when. */
import type { ReactiveController } from 'lit';
import type { Scope } from './around/scope.js';

export class TypingClock implements ReactiveController {
  readonly #scope: Scope;
  #timer?: ReturnType<typeof setTimeout>;
  /** The peer is typing. */
  typing = false;

  constructor(scope: Scope) {
    this.#scope = scope;
    scope.host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  update(): void {
    clearTimeout(this.#timer);
    const { session, peer, host } = this.#scope;
    const until = (peer !== undefined && session?.state.conversations.get(peer)?.typingUntil) || 0;
    const left = until - Date.now();
    this.typing = left > 0;
    if (this.typing) this.#timer = setTimeout(() => host.requestUpdate(), left + 20);
  }
}
