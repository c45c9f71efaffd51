/** Ends a typing notice by itself; the state only has its end time. */
import type { ReactiveController } from 'lit';
import type { UserId } from '../../../types/people.js';
import { TimeLeft } from '../../parts/time-left.js';
import { steady, type AnnouncerController } from '../../parts/voice/voice.js';
import type { Scope } from './context/scope.js';

/** Milliseconds in which the same person's typing is not announced again. */
const pause = 60_000;

export class TypingClock implements ReactiveController {
  readonly #scope: Scope;
  readonly #voice: AnnouncerController;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What was last announced to screen readers. */
  #announced: { readonly peer?: UserId | undefined; readonly typing: boolean } = { typing: false };
  /** Whose typing was announced last, and when. */
  #last: { readonly peer?: UserId; readonly time: number } = { time: 0 };
  readonly #left = new TimeLeft();
  /** The peer is typing. */
  typing = false;

  constructor(scope: Scope, voice: AnnouncerController) {
    this.#scope = scope;
    this.#voice = voice;
    scope.host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  update(): void {
    clearTimeout(this.#timer);
    const { session, peer, host } = this.#scope;
    const until = (peer !== undefined && session?.state.conversations.get(peer)?.typingUntil) || 0;
    const left = this.#left.until(until, pause);
    this.typing = left > 0;
    if (this.typing) this.#timer = setTimeout(() => host.requestUpdate(), left + 20);
  }

  /** At most once a minute, and not if the peer has stopped by then. */
  announce(): void {
    const { peer, words } = this.#scope;
    const { typing } = this;
    const before = this.#announced;
    if (typing === before.typing && peer === before.peer) return;
    this.#announced = { peer, typing };
    if (before.typing) this.#voice.say('', { key: 'typing' });
    const now = performance.now();
    if (!typing || peer === undefined || (peer === this.#last.peer && now - this.#last.time <= pause)) return;
    this.#last = { peer, time: now };
    this.#voice.say(words.term('typing', { name: this.#scope.nameOf(peer) }), { key: 'typing', after: steady });
  }
}
