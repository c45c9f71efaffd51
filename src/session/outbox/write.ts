/** Puts messages from the composer, and forwarded ones, into the outbox. */
import { ChatError } from '../../types/error.js';
import { policyOfKind } from '../../types/kind-policy.js';
import type { Message } from '../../types/message.js';
import { normalizeUserId, type UserId } from '../../types/people.js';
import { compose, composed, type Draft } from '../writing/compose.js';
import { makeKey } from '../writing/key.js';
import { checkLimits } from '../writing/limits.js';
import type { Outbox } from './outbox.js';
import type { Kernel } from '../kernel/feature.js';

interface Writer {
  readonly kernel: Kernel;
  readonly outbox: Outbox;
}

const userOf = ({ state }: Kernel): UserId => {
  if (state.userId !== undefined) return state.userId;
  throw new ChatError('not-signed-in', 'Sign in before you send.');
};

/** @throws ChatError */
const receiverOf = (peer: string): UserId => {
  if (peer.trim() === '') throw new ChatError('no-peer', 'No person is chosen: set a peer first.');
  return normalizeUserId(peer);
};

/** Sends all of them in this order, or none. @returns their keys. @throws ChatError */
export const sendDrafts = ({ kernel, outbox }: Writer, peer: string, drafts: readonly Draft[]): readonly string[] => {
  const me = userOf(kernel);
  const to = receiverOf(peer);
  const all = drafts.map((draft) => {
    const made = compose(makeKey(), to, draft, kernel.state.profiles.get(me));
    checkLimits(made.outgoing, made.file?.blob, draft.fileLimit ?? undefined);
    return made;
  });
  for (const { outgoing, file } of all) outbox.add(outgoing, file);
  // Detects a dead connection now, and not when the server's answer is overdue.
  kernel.client?.probe();
  return all.map(({ outgoing }) => outgoing.key);
};

/** @returns the key. @throws ChatError */
export const forwardMessage = ({ kernel, outbox }: Writer, message: Message, to: string): string => {
  const me = userOf(kernel);
  const { kind, text, attachment, custom, recalled } = message;
  if (message.id === null || recalled || !policyOfKind(kind).canForward) {
    throw new ChatError('not-supported', 'A message of this kind, or one that is not sent, cannot be forwarded.');
  }
  const sender = kernel.state.profiles.get(me);
  const receiver = receiverOf(to);
  const { outgoing } = composed(() => ({
    outgoing: {
      key: makeKey(),
      to: receiver,
      kind,
      text,
      ...(attachment && { attachment }),
      ...(custom && { custom }),
      ...(sender && { sender }),
    },
  }));
  checkLimits(outgoing);
  outbox.add(outgoing);
  return outgoing.key;
};
