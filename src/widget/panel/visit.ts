/** What is of one visitor and ends with the sign-out: whose conversation was open, and what was answered before the first message. */
import type { AgoraPeerChat } from '../../elements/agora-peer-chat/agora-peer-chat.js';
import { ChatError } from '../../types/error.js';
import type { UserId } from '../../types/people.js';
import { AgoraErrorEvent } from '../../ui/events.js';
import type { Kept, Memory } from '../memory.js';
import type { Line } from '../port.js';

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
  /** Whose conversation is opened as soon as there is a list: as on the page before, or as the page has asked for. */
  first?: string;
  /** How far one had scrolled up on the page before. */
  back?: Kept['at'];
  #memory!: Memory;
  #line!: Line;
  #user?: UserId;
  #asked = false;
  /** By user id of whom one writes to; `undefined` once they have gone out. */
  readonly #answers = new Map<string, Answers | undefined>();
  #handed?: { readonly chat: AgoraPeerChat; readonly peer: string; readonly answers: Answers };

  settle(memory: Memory, line: Line): void {
    this.#memory = memory;
    this.#line = line;
    this.first ??= memory.kept?.peer;
    this.back ??= memory.kept?.at;
  }

  /** Who is signed in. A guest who becomes somebody goes on with the visit. */
  follow(user: UserId | undefined): void {
    const { adopted } = this.#line;
    if (user === this.#user) return;
    if (user === undefined) {
      if (adopted !== undefined && adopted !== this.#user) return;
      this.#user = undefined;
      return this.#forget();
    }
    const before = this.#user ?? this.#memory.kept?.user;
    this.#user = user;
    if (before !== undefined && before !== user && user !== adopted) this.#forget();
    this.#asked = false;
    this.#memory.keep({ user });
  }

  /** The page wants a conversation before there is somebody who can open it. */
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
    this.#line.connection.dispatchEvent(new AgoraErrorEvent(new ChatError('too-large', why)));
  }

  hasAnswered(peer: string): boolean {
    return this.#answers.has(peer);
  }

  /** What was answered for a person goes along with the first message to that person, and with no other. */
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
