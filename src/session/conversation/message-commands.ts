/** Commands on an existing message: edit, recall, react, delete, report. */
import { ChatError } from '../../types/error.js';
import { policyOfKind } from '../../types/kind-policy.js';
import type { Message, Reaction } from '../../types/message.js';
import { isBlank } from '../writing/is-blank.js';
import { checkLimits } from '../writing/limits.js';
import { useService, connectedClient, type Kernel } from '../kernel/feature.js';
import { isOneEmoji } from '../kernel/one-emoji.js';
import { indexOfId } from '../state/sorted-messages.js';

/** @throws ChatError `message-not-found` for a message that the server does not have yet. */
const idOf = (message: Message): string => {
  if (message.id !== null) return message.id;
  throw new ChatError('message-not-found', 'The message is not sent yet: wait, or discard it.');
};

/** @throws ChatError `not-permitted` */
const mustBeOwn = (message: Message): void => {
  if (!message.outgoing) throw new ChatError('not-permitted', 'Only the sender can change a message.');
};

const without = (reactions: readonly Reaction[], emoji: string, me: string): readonly Reaction[] =>
  reactions
    .map((reaction) =>
      reaction.emoji === emoji && reaction.mine
        ? { ...reaction, mine: false, count: reaction.count - 1, users: reaction.users.filter((user) => user !== me) }
        : reaction,
    )
    .filter((reaction) => reaction.count > 0);

const withMine = (reactions: readonly Reaction[], emoji: string, me: string): readonly Reaction[] => {
  if (!reactions.some((reaction) => reaction.emoji === emoji)) {
    return [...reactions, { emoji, count: 1, mine: true, users: [me] }];
  }
  return reactions.map((reaction) =>
    reaction.emoji === emoji && !reaction.mine
      ? { ...reaction, mine: true, count: reaction.count + 1, users: [...reaction.users, me] }
      : reaction,
  );
};

const mustBeEmoji = (emoji: string): void => {
  if (!isOneEmoji(emoji)) throw new ChatError('not-supported', 'A reaction must be exactly one emoji.');
};

export class MessageCommands {
  readonly #kernel: Kernel;
  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  async edit(message: Message, text: string): Promise<void> {
    const id = idOf(message);
    mustBeOwn(message);
    if (!policyOfKind(message.kind).canEdit) throw new ChatError('not-supported', 'Only text messages can be edited.');
    if (isBlank(text)) throw new ChatError('empty-message', 'A message needs a text: recall it instead.');
    checkLimits({ key: message.key, to: message.peer, kind: 'text', text });
    const { time } = await useService(this.#kernel, 'edit', (client) => client.edit(message.peer, id, text));
    this.#kernel.apply({ type: 'edited', peer: message.peer, id, text, time });
  }

  async recall(message: Message): Promise<void> {
    const id = idOf(message);
    mustBeOwn(message);
    await useService(this.#kernel, 'recall', (client) => client.recall(message.peer, id));
    this.#kernel.apply({ type: 'recalled', peer: message.peer, id });
  }

  /** Shows the reaction at once and takes it back if the server refuses. */
  async react(message: Message, emoji: string): Promise<void> {
    const id = idOf(message);
    mustBeEmoji(emoji);
    this.#change(message, (reactions, me) => withMine(reactions, emoji, me));
    try {
      await useService(this.#kernel, 'reactions', (client) => client.react(id, emoji));
    } catch (error) {
      this.#change(message, (reactions, me) => without(reactions, emoji, me));
      throw error;
    }
  }

  async unreact(message: Message, emoji: string): Promise<void> {
    const id = idOf(message);
    mustBeEmoji(emoji);
    this.#change(message, (reactions, me) => without(reactions, emoji, me));
    try {
      await useService(this.#kernel, 'reactions', (client) => client.unreact(id, emoji));
    } catch (error) {
      this.#change(message, (reactions, me) => withMine(reactions, emoji, me));
      throw error;
    }
  }

  async remove(message: Message): Promise<void> {
    const ids = [idOf(message)];
    try {
      await useService(this.#kernel, 'history', (client) => client.removeMessages(message.peer, ids));
    } catch (error) {
      // A server that stores no messages has nothing to delete: this device has the only copy.
      if (!(error instanceof ChatError && error.code === 'service-off')) throw error;
    }
    this.#kernel.apply({ type: 'removed', peer: message.peer, ids });
  }

  async report(message: Message, type: string, reason: string): Promise<void> {
    const id = idOf(message);
    await useService(this.#kernel, 'report', (client) => client.report(id, type, reason));
  }

  #change({ peer, id }: Message, change: (reactions: readonly Reaction[], me: string) => readonly Reaction[]): void {
    connectedClient(this.#kernel);
    const { conversations, userId } = this.#kernel.state;
    const messages = conversations.get(peer)?.messages ?? [];
    const message = messages[indexOfId(messages, id!)];
    const reactions = message?.reactions ?? [];
    const changed = change(reactions, userId ?? '');
    if (message && changed !== reactions) this.#kernel.apply({ type: 'reactions', peer, id: id!, reactions: changed });
  }
}
