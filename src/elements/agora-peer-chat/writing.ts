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
    /** Bytes. */
    readonly fileLimit: number;
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
  /** The edit that is on its way to the server, until more is written. */
  #saving?: Message;

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
    this.#saving = undefined;
    if (!session || peer === undefined || this.edit) return;
    session.setDraft(peer, text);
    if (text !== '') session.typing(peer);
  };

  readonly onRefusal = ({ error }: ComposerRefusalEvent): void => {
    this.#refused(error);
  };

  readonly onComposed = (event: ComposedEvent): void => {
    const { to, edit } = this;
    if (edit) {
      // What was written stays until the server has it.
      event.preventDefault();
      void this.#save(edit, event.text);
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

  async #save(edit: Message, text: string): Promise<void> {
    if (this.#saving === edit) return;
    this.#saving = edit;
    await this.try(async (session) => {
      if (text !== edit.text) await session.edit(edit, text);
      if (this.edit !== edit || this.#saving !== edit) return;
      this.edit = undefined;
      this.#host.changed();
    });
    if (this.#saving === edit) this.#saving = undefined;
  }

  #send({ text, files, duration }: ComposedEvent, quote: Message | undefined): void {
    const { session, peer, wanted, fileLimit } = this.#host.now();
    if (!session) throw new ChatError('not-signed-in', 'There is no connection yet.');
    // Just signed in, or just chosen: the conversation opens with the next update, and takes the message along.
    const to = peer ?? wanted;
    const attached = files.map(({ file, width, height, ...staged }) => {
      return { file, fileLimit, width, height, duration, text: staged.text.trim() };
    });
    session.sendTogether(to, text === '' ? attached : [{ text, quote }, ...attached]);
    session.setDraft(to, '');
  }

  #refused(error: unknown): void {
    const { words } = this.#host.now();
    const { code } = error instanceof ChatError ? error : ({ code: 'server' } as const);
    // Files are measured when they are chosen.
    this.#complain(code === 'too-large' ? words.term('textTooLong') : words.error({ code }));
  }

  #complain(problem: string): void {
    if (problem === this.problem) return;
    this.problem = problem;
    this.#host.changed();
  }
}
