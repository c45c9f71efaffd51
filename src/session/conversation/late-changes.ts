/**
 * What happened to messages lately. The answer to a read that began before may not have it yet, and a receipt can come
 * before the confirmation of its message.
 */
import type { ChatEvent } from '../../types/event.js';
import type { Message } from '../../types/message.js';
import type { UserId } from '../../types/people.js';
import type { Feature, Kernel } from '../kernel/feature.js';
import { reduce } from '../state/reduce.js';
import { containsId } from '../state/sorted-messages.js';
import { initialState, type SessionState } from '../state/state.js';

type Change = ChatEvent & {
  readonly peer: UserId;
  readonly id?: string;
  readonly byMe?: boolean;
  readonly time?: number;
};

/** Edited, delivered, reactions, read, recalled, removed; of a conversation, read and removed. */
const isChange = ({ type }: ChatEvent): boolean => /^(?:edi|deli|re[acm]|conversation-re)/.test(type);

/** More than can happen while a page is on its way; the oldest are dropped. */
const most = 1_000;

export class LateChanges implements Feature {
  readonly #kernel: Kernel;
  #changes: Change[] = [];
  /** Those while a message to the same peer waits for its confirmation; the last fifty, since a failed one waits on. */
  #early: Change[] = [];

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /** The last change so far, taken where a read begins. */
  get last(): Change | undefined {
    return this.#changes.at(-1);
  }

  applied(event: ChatEvent): void {
    if (isChange(event)) {
      const change = event as Change;
      this.#changes = [...this.#changes.slice(1 - most), change];
      if (this.#isSending(change.peer)) this.#early = [...this.#early.slice(-49), change];
    }
    if (event.type !== 'sent') return;
    const { peer, id, time } = event;
    const early = this.#early;
    if (!this.#isSending(peer)) this.#early = early.filter((change) => change.peer !== peer);
    for (const change of early) {
      if (change.peer !== peer) continue;
      // A copy: a read knows by the change itself where it began.
      if (change.id === id) this.#kernel.apply({ ...change });
      if (change.byMe === false && change.time! >= time) this.#kernel.apply({ type: 'read', peer, id });
    }
  }

  signedOut(): void {
    this.#changes = [];
    this.#early = [];
  }

  #isSending(peer: UserId): boolean {
    return !!this.#kernel.state.conversations.get(peer)?.pending.length;
  }

  /** @returns an answer with the changes after this one; `undefined` if its conversation was removed since. */
  applyTo(messages: readonly Message[], peer: UserId, last: Change | undefined): readonly Message[] | undefined {
    const changes = this.#changes.slice(this.#changes.lastIndexOf(last!) + 1);
    if (changes.length === 0) return messages;
    const all: ChatEvent[] = [
      { type: 'conversation-opened', peer },
      { type: 'messages', peer, messages, origin: 'cached' },
      // A receipt for one message is also one for those above it.
      {
        type: 'messages',
        peer,
        messages: this.#kernel.state.conversations.get(peer)?.messages ?? [],
        origin: 'cached',
      },
      ...changes,
    ];
    const after = all.reduce<SessionState>((state, event) => reduce(state, event, 0), initialState);
    return after.conversations.get(peer)?.messages.filter(({ id }) => containsId(messages, id!));
  }
}
