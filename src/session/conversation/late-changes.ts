/**
 * What happened to messages lately. The answer to a read that began before may not have it yet, and a receipt can come
 * before the confirmation of its message.
 */
import type { ChatEvent } from '../../types/event.js';
import type { Message } from '../../types/message.js';
import type { UserId } from '../../types/people.js';
import type { Feature, Kernel } from '../kernel/feature.js';
import { reduce } from '../state/reduce.js';
import { emptyConversation } from '../state/reduce-messages.js';
import { containsId, insert } from '../state/sorted-messages.js';
import { initialState, type SessionState } from '../state/state.js';

/** More than can happen while a page is on its way; the oldest are dropped. */
const most = 1_000;

export class LateChanges implements Feature {
  readonly #kernel: Kernel;
  #changes: ChatEvent[] = [];

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /** The last change so far, taken where a read begins. */
  get last(): ChatEvent | undefined {
    return this.#changes.at(-1);
  }

  applied(event: ChatEvent): void {
    if (/^(edited|recalled|removed|reactions|delivered|read|conversation-re.+)$/.test(event.type))
      this.#changes = [...this.#changes.slice(1 - most), event];
    if (event.type !== 'sent') return;
    const { peer, id, time } = event;
    for (const change of this.#changes)
      if (
        'peer' in change &&
        change.peer === peer &&
        ('id' in change ? change.id === id : change.type === 'conversation-read' && !change.byMe && change.time >= time)
      )
        this.#kernel.apply(change);
  }

  signedOut(): void {
    this.#changes = [];
  }

  /** @returns an answer with the changes after this one; `undefined` if its conversation was removed since. */
  applyTo(messages: readonly Message[], peer: UserId, last: ChatEvent | undefined): readonly Message[] | undefined {
    const changes = this.#changes.slice(this.#changes.lastIndexOf(last!) + 1);
    if (changes.length === 0) return messages;
    // A receipt for one message is also one for those above it.
    const known = this.#kernel.state.conversations.get(peer)?.messages ?? [];
    const conversation = { ...emptyConversation(peer), messages: insert(insert([], messages), known) };
    const before: SessionState = { ...initialState, conversations: new Map([[peer, conversation]]) };
    const after = changes.reduce((state, change) => reduce(state, change, 0), before);
    return after.conversations.get(peer)?.messages.filter(({ id }) => containsId(messages, id!));
  }
}
