/**
 * The current input for each person: a message, a reply or an edit; how it reaches the session, and why it was refused.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Draft, Session } from '../../../../session/session.js';
import { ChatError } from '../../../../types/error.js';
import type { Message } from '../../../../types/message.js';
import type { UserId } from '../../../../types/people.js';
import { oneLine } from '../../../../ui/text/hostile-text.js';
import { icons } from '../../../parts/more-icons.js';
import type { ComposedEvent, ComposerInputEvent, ComposerRefusalEvent } from '../context/part-events.js';
import type { Scope } from '../context/scope.js';

interface Begun {
  readonly to?: Message;
  readonly edit?: Message;
  /** The edited text, once the user has typed. */
  readonly text?: string;
  /** Why the last input was refused, in the visitor's words. */
  readonly problem?: string;
  /** The edit being saved on the server, until the user types again. */
  readonly saving?: Message;
}

export class Writing {
  readonly #scope: Scope;
  /** By user id of the peer; empty while that is not known. */
  readonly #begun = new Map<string, Begun>();
  #user?: UserId;
  #session?: Session;

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** The message being edited in the conversation that is shown. */
  get edit(): Message | undefined {
    return this.#here.edit;
  }

  /** The field's text for an edit. */
  get editText(): string | undefined {
    return this.#here.text ?? this.edit?.text;
  }

  get problem(): string {
    return this.#here.problem ?? '';
  }

  /**
   * Another conversation is shown, with its own input; another user gets nothing of the previous one's. @returns
   * whether the user changed
   */
  show(): boolean {
    const { session, user } = this.#scope;
    this.#begun.delete('');
    if (user === this.#user && session === this.#session) return false;
    this.#session = session;
    this.#user = user;
    this.#begun.clear();
    return true;
  }

  reply(to: Message): void {
    this.#begin(to.peer, { to });
    this.#scope.say(this.#title({ to }));
  }

  correct(edit: Message): void {
    this.#begin(edit.peer, { edit });
    this.#scope.say(this.#title({ edit }));
  }

  readonly onCancel = (): void => {
    const { to, edit } = this.#here;
    if (to ?? edit) this.#scope.say(this.#scope.words.term(to ? 'replyStopped' : 'editingStopped'));
    this.#begin(this.#scope.peer ?? '', {});
  };

  readonly onInput = ({ text }: ComposerInputEvent): void => {
    const { session, peer } = this.#scope;
    const { edit } = this;
    this.#note(peer ?? '', { problem: undefined, saving: undefined, ...(edit && { text }) });
    if (!session || peer === undefined || edit) return;
    session.setDraft(peer, text);
    if (text !== '') session.typing(peer);
  };

  readonly onRefusal = ({ error }: ComposerRefusalEvent): void => {
    this.#refused(this.#scope.peer ?? '', error);
  };

  /** Shows below the field why something was not done, in the visitor's words. */
  readonly complain = (problem: string): void => {
    this.#note(this.#scope.peer ?? '', { problem });
  };

  readonly onComposed = (event: ComposedEvent): void => {
    const { peer, text, duration } = event;
    const { to, edit, ...rest } = this.#begun.get(peer) ?? {};
    // A voice message may have been started before the edit.
    if (edit && duration === undefined) {
      // The text stays in the field until the server has it.
      event.preventDefault();
      void this.#save(edit, text);
      return;
    }
    try {
      this.#send(event, to);
      this.#begun.set(peer, edit ? { edit, ...rest, problem: undefined } : {});
      this.#scope.host.requestUpdate();
    } catch (error) {
      event.preventDefault();
      this.#refused(peer, error);
    }
  };

  /** Shows a refusal below the field. */
  async try(work: (session: Session, peer: UserId) => unknown): Promise<void> {
    const { session, peer } = this.#scope;
    try {
      if (session && peer !== undefined) await work(session, peer);
    } catch (error) {
      this.#refused(peer ?? '', error);
    }
  }

  view(): TemplateResult | typeof nothing {
    const { words } = this.#scope;
    const { to, edit } = this.#here;
    const about = to ?? edit;
    if (!about) return nothing;
    return html`<div class="about" part="about">
      ${to ? icons.reply() : icons.edit()}
      <div class="about-text" id="about">
        <strong>${this.#title(this.#here)}</strong>
        <span dir="auto">${oneLine(about.text) || words.term(`kind-${about.kind}`)}</span>
      </div>
      <button
        type="button"
        class="icon"
        aria-label=${words.term(to ? 'stopReply' : 'stopEditing')}
        @click=${this.onCancel}
      >
        ${icons.close()}
      </button>
    </div>`;
  }

  #title({ to }: Begun): string {
    const { words } = this.#scope;
    if (!to) return words.term('editing');
    return words.term('replyingTo', { name: to.outgoing ? words.term('you') : this.#scope.nameOf(to.from, to) });
  }

  get #here(): Begun {
    return this.#begun.get(this.#scope.peer ?? '') ?? {};
  }

  #note(peer: string, more: Begun): void {
    const before = this.#begun.get(peer) ?? {};
    if ((Object.keys(more) as (keyof Begun)[]).every((key) => more[key] === before[key])) return;
    this.#begun.set(peer, { ...before, ...more });
    this.#scope.host.requestUpdate();
  }

  #begin(peer: string, begun: Begun): void {
    this.#begun.set(peer, { problem: this.#begun.get(peer)?.problem, ...begun });
    this.#scope.host.requestUpdate();
    if (peer === (this.#scope.peer ?? '')) this.#scope.focusField();
  }

  async #save(edit: Message, text: string): Promise<void> {
    const { peer } = edit;
    const isSaving = (): boolean => this.#begun.get(peer)?.saving === edit;
    if (isSaving()) return;
    this.#note(peer, { saving: edit });
    try {
      const { session } = this.#scope;
      if (!session) throw new ChatError('not-signed-in', 'There is no connection yet.');
      if (text !== edit.text) await session.edit(edit, text);
      if (isSaving()) this.#begun.set(peer, {});
    } catch (error) {
      if (isSaving()) this.#refused(peer, error);
    }
    if (isSaving()) this.#note(peer, { saving: undefined });
    else this.#scope.host.requestUpdate();
  }

  #send({ peer: begunWith, text, files, duration }: ComposedEvent, quote: Message | undefined): void {
    const { session, peer, wanted, fileLimit } = this.#scope;
    if (!session) throw new ChatError('not-signed-in', 'There is no connection yet.');
    // Just signed in or just chosen: the conversation opens with the next update, and takes the message along.
    const to = begunWith || (peer ?? wanted);
    const attached = files.map(({ file, width, height, ...staged }) => {
      return { file, fileLimit, width, height, duration, text: staged.text.trim() };
    });
    this.#sendAlong(session, to, text === '' ? attached : [{ text, quote }, ...attached]);
    session.setDraft(to, '');
  }

  /** What the page wants to go along must not keep the person from writing: where it is at fault, it stays behind. */
  #sendAlong(session: Session, to: string, drafts: readonly Draft[]): void {
    const { ext, host } = this.#scope;
    let left: ChatError | undefined;
    try {
      session.sendTogether(to, ext ? drafts.map((draft, at) => (at === 0 ? { ...draft, ext } : draft)) : drafts);
    } catch (cause) {
      if (!ext) throw cause;
      session.sendTogether(to, drafts);
      const { code } = cause as ChatError;
      left = new ChatError(code, 'The message was sent without `nextExt`: set an object of short texts.', { cause });
    }
    this.#scope.ext = undefined;
    if (left) host.report(left);
  }

  #refused(peer: string, error: unknown): void {
    const { words } = this.#scope;
    const { code } = error instanceof ChatError ? error : ({ code: 'server' } as const);
    // Files are checked when they are chosen, so it is the text that is too large.
    this.#note(peer, { problem: code === 'too-large' ? words.term('textTooLong') : words.error({ code }) });
  }
}
