/** Says to those who listen what is new, politely and in few words; history is never read out. */
import type { Message } from '../../../types.js';
import { oneLine } from '../../../ui/hostile-text.js';
import type { RowSettings } from './row.js';

/** Milliseconds in which what happens is put into one announcement. */
const pause = 400;

export class Announcer {
  readonly #say: (text: string) => void;
  readonly #settings: () => RowSettings;
  #fresh: Message[] = [];
  #status = '';
  #timer?: ReturnType<typeof setTimeout>;

  constructor(settings: () => RowSettings, say: (text: string) => void) {
    this.#settings = settings;
    this.#say = say;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#fresh = [];
  }

  received(messages: readonly Message[]): void {
    this.#fresh.push(...messages);
    this.#plan();
  }

  /** The newest own message has come to another status. */
  status(message: Message): void {
    const { words } = this.#settings();
    const status = words.term(`message-${message.status}`);
    this.#status = words.term('saysStatus', message.error ? `${status}. ${words.error(message.error)}` : status);
    this.#plan();
  }

  #plan(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#say([...this.#messages(), this.#status].filter(Boolean).join('\n'));
      this.#fresh = [];
      this.#status = '';
    }, pause);
  }

  #messages(): string[] {
    const { words, nameOf } = this.#settings();
    const last = this.#fresh.at(-1);
    if (!last) return [];
    const name = nameOf(last.from, last);
    if (this.#fresh.length > 3) return [words.term('saysMany', name, this.#fresh.length)];
    return this.#fresh.map((message) =>
      words.term('saysMessage', name, oneLine(message.text, 300) || words.term(`kind-${message.kind}`)),
    );
  }
}
