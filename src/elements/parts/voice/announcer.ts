/**
 * The one screen-reader announcer of a connection: says each thing once and never two at the same time. If a live
 * region is refilled too soon, its first text is lost, in a different engine each time.
 */
import type { Session } from '../../../session/session.js';
import type { Message } from '../../../types/message.js';
import type { UserId } from '../../../types/people.js';
import { reportOnce } from '../../../ui/guarded.js';
import { clearOutlets, reachableOutlet, speakIn } from './outlet.js';

/** Milliseconds between two announcements. */
const gap = 1000;
/** Milliseconds during which announcements are collected, so that a burst is one announcement. */
const gathering = 400;
/** Milliseconds within which a seen or recalled message no longer needs an announcement. */
const settling = 100;
/**
 * Milliseconds after which the regions are emptied, since their text would be read as page content, and after which a
 * waiting announcement is dropped if nobody could hear it.
 */
const forgotten = 10_000;
/** Milliseconds after an announcement during which more of the same kind is added to its count. */
const burst = 3000;
/** Up to this many lines at once are read out; more are only counted. */
const readInFull = 3;
/** Announced messages that are known as such. */
const remembered = 500;

/** How messages are announced. */
export interface MessageWords {
  line(message: Message): string;
  sum(last: Message, count: number): string;
}

/** What an element gives the announcer: a place for its live regions, and what it knows. */
export interface Speaker {
  readonly root: ShadowRoot;
  /** Set by an element that shows messages; if there is one, a log need not announce them. */
  readonly messages?: MessageWords | undefined;
  /** The peer whose messages this element announces. */
  readonly peer?: UserId | undefined;
}

export interface Saying {
  readonly key?: string;
  readonly after?: number;
}

interface Entry {
  readonly key: string | undefined;
  /** The speaker that the key belongs to: no other replaces or removes what it says. */
  readonly by?: Speaker | undefined;
  readonly due: number;
  readonly text: () => string;
  readonly plain?: string;
  readonly lines?: (() => string)[];
  /** A log: silent while another element announces messages. */
  readonly isLog?: boolean;
}

export class Announcer {
  readonly #speakers = new Set<Speaker>();
  #waiting: Entry[] = [];
  #last = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #clearing: ReturnType<typeof setTimeout> | undefined;
  /** Keys of the last messages that were announced: a list and the session may both give one. */
  readonly #announced = new Set<string>();
  readonly #bursts = new Map<string, { readonly total: number; readonly time: number }>();

  join(speaker: Speaker): void {
    this.#speakers.add(speaker);
    reachableOutlet([speaker.root]);
    this.#plan();
  }

  leave(speaker: Speaker): void {
    this.#speakers.delete(speaker);
    clearOutlets([speaker.root]);
  }

  get #messages(): MessageWords | undefined {
    return [...this.#speakers].find(({ messages }) => messages)?.messages;
  }

  /** Elements with messages first: the user is most likely there. */
  get #roots(): ShadowRoot[] {
    const all = [...this.#speakers];
    return [...all.filter(({ messages }) => messages), ...all.filter(({ messages }) => !messages)].map(
      ({ root }) => root,
    );
  }

  /** Whether an open conversation announces this person's messages. */
  shows(peer: UserId): boolean {
    return [...this.#speakers].some((speaker) => speaker.peer === peer);
  }

  /**
   * Announces something, even if it was announced before.
   *
   * @param key of a state: replaces what still waits under the same key of the same speaker; an empty text only removes it.
   * @param after milliseconds; a state that is gone by then is never announced.
   */
  say(text: string, { key, after = 0 }: Saying = {}, speaker?: Speaker): void {
    const by = key === undefined ? undefined : speaker;
    const isSame = (entry: Entry): boolean => entry.key === key && entry.by === by;
    if (this.#waiting.some((entry) => entry.plain === text && isSame(entry))) return;
    if (key !== undefined) this.#waiting = this.#waiting.filter((entry) => !isSame(entry));
    if (text) this.#waiting.push({ key, by, due: performance.now() + after, text: () => text, plain: text });
    this.#plan();
  }

  /** Announces messages of one person, each once. */
  received(messages: readonly Message[]): void {
    const words = this.#messages;
    const news = messages.filter(({ key }) => !this.#announced.has(key));
    const last = news.at(-1);
    if (!last || !words) return;
    for (const { key } of news) this.#announced.add(key);
    for (const key of this.#announced) if (this.#announced.size > remembered) this.#announced.delete(key);
    this.#gather(
      `from ${last.peer}`,
      news.map((message) => () => words.line(message)),
      (count) => words.sum(last, count),
    );
  }

  /**
   * Announces lines that belong together; of many, only their number.
   *
   * @param sum text for the number of lines since the burst began.
   * @param isLog not announced if the page has a chat or list by then: those announce what matters.
   */
  announceEach(key: string, lines: readonly string[], sum: (count: number) => string, isLog = false): void {
    this.#gather(
      key,
      lines.map((line) => () => line),
      sum,
      isLog,
    );
  }

  #gather(key: string, lines: readonly (() => string)[], sum: (count: number) => string, isLog = false): void {
    const waiting = this.#waiting.find((entry) => entry.lines && entry.key === key);
    if (waiting) waiting.lines!.push(...lines);
    else {
      const all = [...lines];
      const text = (): string => this.#gathered(key, all, sum);
      this.#waiting.push({ key, due: performance.now() + gathering, text, lines: all, isLog });
    }
    this.#plan();
  }

  /** Drops everything announced and waiting: the user is gone. */
  forget(): void {
    this.#waiting = [];
    this.#bursts.clear();
    this.#announced.clear();
    this.#clear();
    this.#plan();
  }

  #gathered(key: string, lines: readonly (() => string)[], sum: (count: number) => string): string {
    const now = performance.now();
    const before = this.#bursts.get(key);
    const total = lines.length + (before && now - before.time < burst ? before.total : 0);
    this.#bursts.set(key, { total, time: now });
    return lines.length > readInFull ? sum(total) : lines.map((line) => line()).join('\n');
  }

  #plan(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#waiting.length === 0 || this.#speakers.size === 0) return;
    const due = Math.max(this.#last + gap, Math.min(...this.#waiting.map((entry) => entry.due)));
    this.#timer = setTimeout(() => this.#speak(), Math.max(0, due - performance.now()));
  }

  #speak(): void {
    const now = performance.now();
    if (this.#messages) this.#waiting = this.#waiting.filter(({ isLog }) => !isLog);
    const entry = this.#waiting.find(({ due }) => due <= now);
    const outlet = entry && reachableOutlet(this.#roots);
    if (entry && outlet) {
      // One announcement is enough for all that say the same of one state.
      const isSaid = ({ plain, key }: Entry): boolean =>
        plain !== undefined && plain === entry.plain && key === entry.key;
      this.#waiting = this.#waiting.filter((other) => other !== entry && !isSaid(other));
      this.#clear();
      this.#last = now;
      speakIn(outlet, textOf(entry));
      this.#clearing = setTimeout(() => this.#clear(), forgotten);
    } else if (entry) {
      // Nobody can hear it now. What waits too long is no longer news.
      this.#waiting = this.#waiting.filter(({ due }) => now - due < forgotten);
      this.#last = now;
    }
    this.#plan();
  }

  #clear(): void {
    clearTimeout(this.#clearing);
    clearOutlets(this.#roots);
  }
}

const textOf = ({ text }: Entry): string => {
  try {
    return text();
  } catch (fault) {
    reportOnce(fault);
    return '';
  }
};

const announcers = new WeakMap<Session, Announcer>();

/** The one announcer of a session; every element that uses the session shares it. */
export const announcerOf = (session: Session): Announcer => {
  let announcer = announcers.get(session);
  if (!announcer) {
    announcers.set(session, (announcer = new Announcer()));
    listen(session, announcer);
  }
  return announcer;
};

const listen = (session: Session, announcer: Announcer): void => {
  session.listen((event) => {
    if (event.type === 'signed-out') announcer.forget();
    if (event.type !== 'message' || event.origin !== 'live' || event.message.outgoing) return;
    const { message } = event;
    const { userId } = session.state;
    setTimeout(() => {
      const conversation = session.state.conversations.get(message.peer);
      if (session.state.userId !== userId || !conversation) return;
      // The list of an open conversation announces its messages, including those that came during a lost connection. One
      // that comes while the conversation is being opened is history to the list.
      if (announcer.shows(message.peer) || (conversation.unread && !conversation.muted)) announcer.received([message]);
    }, settling);
  });
};
