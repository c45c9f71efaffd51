/**
 * Messages that a visitor sent before the sign-in had ended. They belong to the session and not to an element, which may
 * be moved or show somebody else by then. After a sign-in that has failed or was given up, the next user may be another:
 * from then on a message is sent only on request.
 */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Session } from '../../../../session/session.js';
import { ChatError, type ErrorCode } from '../../../../types/error.js';
import type { ChatEvent } from '../../../../types/event.js';
import { normalizeUserId } from '../../../../types/people.js';
import { safeFileName } from '../../../../ui/text/hostile-text.js';
import { early } from '../../../../ui/locales/en/early.js';
import { teach } from '../../../../ui/words/vocabulary.js';
import { warningIcon } from '../../../../ui/icons.js';
import { clockIcon, fileIcon } from '../../../parts/icons/content-icons.js';
import type { Scope } from '../context/scope.js';
import { earlyStyles } from './early-messages.styles.js';
import type { Composed } from './send-along.js';

teach(early);

export const styles = [earlyStyles];

export interface EarlyMessage extends Composed {
  /** Waits for a press of the visitor. */
  readonly held: boolean;
  /** Why it could not be sent. */
  readonly problem?: ErrorCode | undefined;
}

/** Hands a message to the session. @throws ChatError */
type Deliver = (session: Session, message: Composed) => void;

class EarlyMessages {
  readonly #session: Session;
  readonly #deliver: Deliver;
  readonly #hosts = new Set<WeakRef<ReactiveControllerHost>>();
  #all: readonly EarlyMessage[] = [];
  #wasIn = false;

  constructor(session: Session, deliver: Deliver) {
    this.#session = session;
    this.#deliver = deliver;
    session.listen(this.#onEvent);
  }

  to(peer: string): readonly EarlyMessage[] {
    return this.#all.filter(({ to }) => to === peer);
  }

  /** The host is drawn anew at each change. */
  watch(host: ReactiveControllerHost): void {
    if (![...this.#hosts].some((one) => one.deref() === host)) this.#hosts.add(new WeakRef(host));
  }

  /** @throws ChatError `bad-user-id`, `no-peer` */
  add(message: Composed): void {
    if (message.to.trim() === '') throw new ChatError('no-peer', 'No person is chosen: set a peer first.');
    this.#set([...this.#all, { ...message, to: normalizeUserId(message.to), held: false }]);
  }

  remove(message: EarlyMessage): void {
    this.#set(this.#all.filter((one) => one !== message));
  }

  /** Sends it now, or with the sign-in that is on its way. */
  send(message: EarlyMessage): void {
    if (this.#session.state.userId === undefined) return this.#replace(message, { held: false, problem: undefined });
    try {
      this.#deliver(this.#session, message);
      this.remove(message);
    } catch (error) {
      this.#replace(message, { held: true, problem: error instanceof ChatError ? error.code : 'server' });
    }
  }

  #replace(message: EarlyMessage, part: Partial<EarlyMessage>): void {
    this.#set(this.#all.map((one) => (one === message ? { ...one, ...part } : one)));
  }

  #set(all: readonly EarlyMessage[]): void {
    this.#all = all;
    for (const ref of this.#hosts) {
      const host = ref.deref();
      if (host) host.requestUpdate();
      else this.#hosts.delete(ref);
    }
  }

  readonly #onEvent = (event: ChatEvent): void => {
    if (event.type === 'signed-in') {
      this.#wasIn = true;
      // The store of this user is opened right after the event.
      queueMicrotask(() => {
        for (const message of this.#all) if (!message.held) this.send(message);
      });
    } else if (event.type === 'signed-out' && this.#wasIn) {
      this.#wasIn = false;
      this.#set([]);
    } else if (event.type === 'status' && event.status === 'signed-out') {
      this.#set(this.#all.map((one) => ({ ...one, held: true })));
    }
  };
}

const queues = new WeakMap<Session, EarlyMessages>();

export const earlyMessagesOf = (session: Session, deliver: Deliver): EarlyMessages => {
  let messages = queues.get(session);
  if (!messages) queues.set(session, (messages = new EarlyMessages(session, deliver)));
  return messages;
};

/** The message waits for the sign-in, which is announced. @throws ChatError `bad-user-id`, `no-peer` */
export const keepEarly = (message: Composed, messages: EarlyMessages, scope: Scope): void => {
  messages.add(message);
  scope.announce(scope.words.term('sendsOnceSignedIn'));
};

/** @param isComing a sign-in is on its way */
export const earlyView = (
  messages: EarlyMessages,
  scope: Scope,
  isComing: boolean,
): TemplateResult | typeof nothing => {
  const all = messages.to(scope.addressee);
  if (all.length === 0) return nothing;
  return html`<ul class="early" part="early">
    ${all.map((message) => messageView(message, messages, scope, isComing))}
  </ul>`;
};

const messageView = (
  message: EarlyMessage,
  messages: EarlyMessages,
  scope: Scope,
  isComing: boolean,
): TemplateResult => {
  const { words } = scope;
  const { drafts, held } = message;
  const isVoice = drafts.some(({ duration }) => duration !== undefined);
  const onEdit = (): void => {
    messages.remove(message);
    const [text, files] = [drafts.find(({ file }) => !file)?.text ?? '', drafts.flatMap(({ file }) => file ?? [])];
    scope.putBack(text, files);
  };
  const onDiscard = (): void => {
    messages.remove(message);
    scope.focusField();
  };
  return html`<li class="early-message own ${held ? 'failed' : ''}">
    ${drafts.map(
      ({ text, file }) =>
        html`<div class="bubble" part="bubble bubble-own" dir="auto"
          >${file ? html`${fileIcon()} ${isVoice ? words.term('kind-voice') : safeFileName(file.name) || words.term('kind-file')}` : html`<span class="text">${text}</span>`}</div
        >`,
    )}
    <div class="failure early-state">
      <span>${held ? warningIcon() : clockIcon()} ${stateText(message, scope, isComing)}</span>
      <div class="early-actions">
        ${held ? html`<button type="button" class="link" part="retry" @click=${() => messages.send(message)}>${words.term('retry')}</button>` : nothing}
        ${isVoice ? nothing : html`<button type="button" class="link" @click=${onEdit}>${words.term('editEarly')}</button>`}
        <button type="button" class="link" part="discard" @click=${onDiscard}>${words.term('discard')}</button>
      </div>
    </div>
  </li>`;
};

const stateText = ({ held, problem }: EarlyMessage, { words, session }: Scope, isComing: boolean): string => {
  if (problem) return words.term('notSentBecause', { reason: words.error({ code: problem }) });
  if (held && session?.state.userId !== undefined) return words.term('message-failed');
  if (isComing && !held) return words.term('sendsOnceSignedIn');
  return words.term('notSentBecause', { reason: words.error({ code: 'not-signed-in' }) });
};
