/** Lets an element use the announcer of its session, which is loaded once there is something to announce. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { lazyPart } from '../../../load/lazy-part.js';
import type { Session } from '../../../session/session.js';
import type { UserId } from '../../../types/people.js';
import type { Announcer, MessageWords, Saying, Speaker } from './announcer.js';

const load = lazyPart({
  name: 'What is read out',
  from: import.meta.url,
  load: () => import('./announcer.js'),
});

/** Milliseconds that a state must last before it is announced. */
export const steady = 500;

interface VoiceHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export class AnnouncerController implements ReactiveController, Speaker {
  readonly #host: VoiceHost;
  readonly #session: () => Session | undefined;
  readonly messages: MessageWords | undefined;
  /** The peer whose messages the element announces. */
  peer: UserId | undefined;
  /** The session whose announcer has this element registered. */
  #asked: Session | undefined;
  #joined: Session | undefined;
  #leave: (() => void) | undefined;

  /** @param messages how messages are announced; for an element that shows them. */
  constructor(host: VoiceHost, session: () => Session | undefined, messages?: MessageWords) {
    this.#host = host;
    this.#session = session;
    this.messages = messages;
    host.addController(this);
  }

  get root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  /** Announces something once. Options as of `Announcer.say`; a key is this element's own. */
  say(text: string, options?: Saying): void {
    this.with((announcer) => announcer.say(text, options, this));
  }

  /** Runs a function with the session's announcer, in call order. */
  with(run: (announcer: Announcer) => void): void {
    const session = this.#session();
    if (!session || !this.#host.isConnected) return;
    load().then(
      ({ announcerOf }) => {
        const announcer = announcerOf(session);
        this.#join(session, announcer);
        run(announcer);
      },
      // What is visible is complete without it; the next announcement tries again.
      () => undefined,
    );
  }

  hostUpdated(): void {
    const session = this.#session();
    if (session === (this.#joined ?? this.#asked)) return;
    this.#part();
    if (!session || session.state.status === 'signed-out') return;
    this.#asked = session;
    this.with(() => undefined);
  }

  hostDisconnected(): void {
    this.#part();
  }

  #join(session: Session, announcer: Announcer): void {
    if (this.#joined === session || !this.#host.isConnected || session !== this.#session()) return;
    this.#part();
    this.#joined = session;
    this.#leave = () => announcer.leave(this);
    announcer.join(this);
  }

  #part(): void {
    this.#leave?.();
    this.#leave = this.#joined = this.#asked = undefined;
  }
}
