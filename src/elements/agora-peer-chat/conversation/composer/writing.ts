/**
 * The current input for each person: a message, a reply or an edit; how it reaches the session, and why it was refused.
 */
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Session } from '../../../../session/session.js';
import { ChatError } from '../../../../types/error.js';
import type { Message } from '../../../../types/message.js';
import type { UserId } from '../../../../types/people.js';
import { oneLine } from '../../../../ui/text/hostile-text.js';
import { closeIcon } from '../../../../ui/icons.js';
import { editIcon, replyIcon } from '../../../parts/icons/more-icons.js';
import type { ComposedEvent, ComposerInputEvent, ComposerRefusalEvent } from '../context/part-events.js';
import type { Scope } from '../context/scope.js';
import { EarlyInput } from '../early/early-input.js';
import { sendAlong } from '../early/send-along.js';

interface Begun {
  readonly to?: Message;
  readonly edit?: Message;
  /** The edited text, once the user has typed. */
  readonly text?: string;
  /** Why the last input was refused, in the visitor's words. */
  readonly problem?: string | undefined;
  /** Nobody is signed in who could send the last input. */
  readonly needsUser?: boolean | undefined;
  /** The edit being saved on the server, until the user types again. */
  readonly saving?: Message | undefined;
}

export class Writing {
  readonly #scope: Scope;
  /** By user id of the peer; empty while that is not known. */
  readonly #begun = new Map<string, Begun>();
  readonly early: EarlyInput;
  #user: UserId | undefined;
  #session: Session | undefined;

  /** @param adopt adds styles to those of the host */
  constructor(scope: Scope, adopt: (styles: readonly CSSResult[]) => void) {
    this.#scope = scope;
    this.early = new EarlyInput(scope, adopt);
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
    const { problem, needsUser } = this.#here;
    if (needsUser) return this.early.isComing ? '' : this.#scope.words.error({ code: 'not-signed-in' });
    return problem ?? '';
  }

  /**
   * Another conversation is shown, with its own input; another user gets nothing of the previous one's. @returns
   * whether the user changed
   */
  show(): boolean {
    const { session, user } = this.#scope;
    this.#begun.delete('');
    if (user === this.#user && session === this.#session) return false;
    this.early.leave(this.#user === undefined && session === this.#session);
    this.#session = session;
    this.#user = user;
    this.#begun.clear();
    return true;
  }

  reply(to: Message): void {
    this.#begin(to.peer, { to });
    this.#scope.announce(this.#title({ to }));
  }

  correct(edit: Message): void {
    this.#begin(edit.peer, { edit });
    this.#scope.announce(this.#title({ edit }));
  }

  readonly onCancel = (): void => {
    const { to, edit } = this.#here;
    if (to ?? edit) this.#scope.announce(this.#scope.words.term(to ? 'replyStopped' : 'editingStopped'));
    this.#begin(this.#scope.addressee, {});
  };

  readonly onInput = ({ text }: ComposerInputEvent): void => {
    const { session, peer, addressee } = this.#scope;
    const { edit } = this;
    this.#note(addressee, { problem: undefined, needsUser: undefined, saving: undefined, ...(edit && { text }) });
    if (edit) return;
    this.keep(addressee, text);
    if (text !== '' && peer !== undefined) session?.typing(peer);
  };

  /** Keeps what is in the field for that person. */
  keep(peer: string, text: string): void {
    this.early.keep(peer, text);
    if (!this.early.isEarly && peer !== '') this.#scope.session?.setDraft(peer, text);
  }

  readonly onRefusal = ({ error }: ComposerRefusalEvent): void => {
    this.#refused(this.#scope.addressee, error);
  };

  /** Shows below the field why something was not done, in the visitor's words. */
  readonly complain = (problem: string): void => {
    this.#note(this.#scope.addressee, { problem });
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
      if (!this.#send(event, to)) return event.preventDefault();
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
      ${to ? replyIcon() : editIcon()}
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
        ${closeIcon()}
      </button>
    </div>`;
  }

  #title({ to }: Begun): string {
    const { words } = this.#scope;
    if (!to) return words.term('editing');
    return words.term('replyingTo', { name: to.outgoing ? words.term('you') : this.#scope.nameOf(to.from, to) });
  }

  get #here(): Begun {
    return this.#begun.get(this.#scope.addressee) ?? {};
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
    if (peer === this.#scope.addressee) this.#scope.focusField();
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

  /** @returns whether it has been sent, or waits for the sign-in; else it stays in the field. @throws ChatError */
  #send({ peer: begunWith, text, files, duration }: ComposedEvent, quote: Message | undefined): boolean {
    const { session, peer, wanted, fileLimit, ext, host } = this.#scope;
    if (!session) throw new ChatError('not-signed-in', 'There is no connection yet.');
    // Just signed in or just chosen: the conversation opens with the next update, and takes the message along.
    const to = begunWith || (peer ?? wanted);
    const attached = files.map(({ file, width, height, ...staged }) => ({
      file,
      fileLimit,
      width,
      height,
      duration,
      text: staged.text.trim(),
    }));
    const drafts = text === '' ? attached : [{ text, quote }, ...attached];
    const message = { to, drafts, ext, report: (error: ChatError) => host.report(error) };
    if (this.early.isEarly) {
      if (!this.early.send(message)) return false;
    } else sendAlong(session, message);
    this.keep(to, '');
    this.#scope.ext = undefined;
    return true;
  }

  #refused(peer: string, error: unknown): void {
    const { words } = this.#scope;
    const { code } = error instanceof ChatError ? error : ({ code: 'server' } as const);
    if (code === 'not-signed-in') return this.#note(peer, { needsUser: true });
    // Files are checked when they are chosen, so it is the text that is too large.
    this.#note(peer, { problem: code === 'too-large' ? words.term('textTooLong') : words.error({ code }) });
  }
}
