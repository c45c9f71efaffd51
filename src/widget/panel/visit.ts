/**
 * What belongs to one visitor and ends with the sign-out: the open conversation, and the answers given before the first
 * message.
 */
import type { AgoraPeerChat } from '../../elements/agora-peer-chat/agora-peer-chat.js';
import { ChatError } from '../../types/error.js';
import type { UserId } from '../../types/people.js';
import type { Status } from '../../types/session.js';
import type { KeptPanel, Memory } from '../memory.js';
import type { Connector } from '../port.js';

type Answers = Readonly<Record<string, string>>;

/** Bytes of the 5 KB that a server takes; the rest is for the text. */
const mostOfAnswers = 3 * 1024;

/** The answers without the longest ones, as far as they are too long together. */
const fitting = (answers: Answers): ReadonlyMap<string, string> => {
  const kept = new Map(Object.entries(answers));
  const isTooLong = (): boolean => new TextEncoder().encode(JSON.stringify([...kept])).length > mostOfAnswers;
  const length = ([name, value]: readonly [string, string]): number => name.length + value.length;
  for (const [name] of [...kept].sort((one, other) => length(other) - length(one))) {
    if (!isTooLong()) break;
    kept.delete(name);
  }
  return kept;
};

export class Visit {
  /** The peer to open as soon as there is a list: as on the previous page, or as the page has asked for. */
  first?: string | undefined;
  /** The scroll position on the previous page. */
  back?: KeptPanel['at'];
  #memory!: Memory;
  #connector!: Connector;
  #user: UserId | undefined;
  #asked = false;
  /** By user id of the peer; `undefined` once they have been sent. */
  readonly #answers = new Map<string, Answers | undefined>();
  #handed: { readonly chat: AgoraPeerChat; readonly peer: string; readonly answers: Answers } | undefined;

  settle(memory: Memory, connector: Connector): void {
    this.#memory = memory;
    this.#connector = connector;
    this.first ??= memory.kept?.peer;
    this.back ??= memory.kept?.at;
  }

  /** The user may have changed. A guest who becomes a user continues the same visit, and so does one who fails to. */
  follow(user: UserId | undefined, status: Status): void {
    const { adopted, adopting } = this.#connector;
    if (user === this.#user) return;
    if (user === undefined) {
      if (adopting || status !== 'signed-out') {
        // The list is made anew for the user, and goes on where the visitor was.
        this.first = this.#memory.kept?.peer;
        return;
      }
      this.#user = undefined;
      return this.#forget();
    }
    const before = this.#user ?? this.#memory.kept?.user;
    this.#user = user;
    if (before !== undefined && before !== user && user !== adopted) this.#forget();
    this.#asked = false;
    this.#memory.keep({ user });
  }

  /** The page wants a conversation before anybody is signed in who can open it. */
  ask(peer: string): void {
    this.first = peer;
    this.#asked = true;
  }

  answer(peer: string, answers: Answers): void {
    const kept = fitting(answers);
    this.#answers.set(peer, Object.fromEntries(kept));
    const left = Object.keys(answers).filter((name) => !kept.has(name));
    if (left.length === 0) return;
    const why = `Too long to go along with a message, so left out: ${left.join(', ').slice(0, 200)}. Set maxlength.`;
    this.#connector.connection.report(new ChatError('too-large', why));
  }

  hasAnswered(peer: string): boolean {
    return this.#answers.has(peer);
  }

  /** The answers for a peer are sent with the first message to that peer, and with no other. */
  hand(chat: AgoraPeerChat | null | undefined): void {
    const handed = this.#handed;
    if (handed && handed.chat.nextExt !== handed.answers) {
      if (this.#answers.has(handed.peer)) this.#answers.set(handed.peer, undefined);
      this.#handed = undefined;
    } else if (handed && (handed.chat !== chat || handed.peer !== chat.currentPeer)) {
      handed.chat.nextExt = undefined;
      this.#handed = undefined;
    }
    const peer = chat?.currentPeer;
    const answers = peer !== undefined && !this.#handed ? this.#answers.get(peer) : undefined;
    if (!chat || peer === undefined || !answers) return;
    chat.nextExt = answers;
    this.#handed = { chat, peer, answers };
  }

  #forget(): void {
    if (!this.#asked) this.first = undefined;
    this.back = undefined;
    this.#answers.clear();
    this.#memory.keep({ peer: undefined, at: undefined, user: undefined });
  }
}
