/** What is being written: a message, a reply or an edit; how it reaches the session, and why it did not. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../../session/session.js';
import { ChatError, type Message, type UserId } from '../../types.js';
import { oneLine } from '../../ui/hostile-text.js';
import { icons } from '../../ui/icons.js';
import type { Localizer } from '../../ui/localize.js';
import type { ComposedEvent, ComposerInputEvent, ComposerRefusalEvent } from './part-events.js';

export interface WritingHost {
  /** Whom the conversation is with, once it is open (`peer`) and as written (`wanted`), and where it takes place. */
  now(): {
    readonly session: Session | undefined;
    readonly peer: UserId | undefined;
    readonly wanted: string;
    readonly words: Localizer;
  };
  changed(): void;
  focus(): void;
}

export class Writing {
  readonly #host: WritingHost;
  to?: Message;
  edit?: Message;
  /** Why the last was not taken, in the visitor's words. */
  problem = '';

  constructor(host: WritingHost) {
    this.#host = host;
  }

  /** Another conversation begins. */
  reset(): void {
    this.to = this.edit = undefined;
    this.problem = '';
  }

  reply(to: Message): void {
    this.#begin(to, undefined);
  }

  correct(edit: Message): void {
    this.#begin(undefined, edit);
  }

  readonly onCancel = (): void => {
    this.#begin(undefined, undefined);
  };

  readonly onInput = ({ text }: ComposerInputEvent): void => {
    const { session, peer } = this.#host.now();
    this.#complain('');
    if (!session || peer === undefined || this.edit) return;
    session.setDraft(peer, text);
    if (text !== '') session.typing(peer);
  };

  readonly onRefusal = ({ error }: ComposerRefusalEvent): void => {
    this.#complain(this.#host.now().words.error(error));
  };

  readonly onComposed = (event: ComposedEvent): void => {
    const { to, edit } = this;
    if (edit) {
      this.edit = undefined;
      this.#host.changed();
      if (event.text !== edit.text) void this.try((session) => session.edit(edit, event.text));
      return;
    }
    try {
      this.#send(event, to);
      this.reset();
      this.#host.changed();
    } catch (error) {
      event.preventDefault();
      this.#refused(error);
    }
  };

  /** What is refused is said below the field. */
  async try(work: (session: Session, peer: UserId) => unknown): Promise<void> {
    const { session, peer } = this.#host.now();
    try {
      if (session && peer !== undefined) await work(session, peer);
    } catch (error) {
      this.#refused(error);
    }
  }

  view(words: Localizer, nameOf: (message: Message) => string): TemplateResult | typeof nothing {
    const about = this.to ?? this.edit;
    if (!about) return nothing;
    const title = this.to
      ? words.term('replyingTo', about.outgoing ? words.term('you') : nameOf(about))
      : words.term('editing');
    return html`<div class="about" part="about">
      ${this.to ? icons.reply() : icons.edit()}
      <div class="about-text">
        <strong>${title}</strong>
        <span dir="auto">${oneLine(about.text) || words.term(`kind-${about.kind}`)}</span>
      </div>
      <button
        type="button"
        class="icon"
        aria-label=${words.term(this.to ? 'stopReply' : 'stopEditing')}
        @click=${this.onCancel}
      >
        ${icons.close()}
      </button>
    </div>`;
  }

  #begin(to: Message | undefined, edit: Message | undefined): void {
    this.to = to;
    this.edit = edit;
    this.#host.changed();
    this.#host.focus();
  }

  #send({ text, files, duration }: ComposedEvent, quote: Message | undefined): void {
    const { session, peer, wanted } = this.#host.now();
    if (!session) throw new ChatError('not-signed-in', 'There is no connection yet.');
    // Just signed in, or just chosen: the conversation opens with the next update, and takes the message along.
    const to = peer ?? wanted;
    if (text !== '') session.send(to, { text, quote });
    for (const { file, width, height, ...staged } of files)
      session.send(to, { file, width, height, duration, text: staged.text.trim() });
    session.setDraft(to, '');
  }

  #refused(error: unknown): void {
    this.#complain(this.#host.now().words.error(error instanceof ChatError ? error : { code: 'server' }));
  }

  #complain(problem: string): void {
    if (problem === this.problem) return;
    this.problem = problem;
    this.#host.changed();
  }
}
