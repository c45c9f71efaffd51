/** Carries out the commands on a message: the menu, the dialogs, the calls to the session. */
import { html, type TemplateResult } from 'lit';
import type { Session } from '../../../../session/session.js';
import type { Message } from '../../../../types/message.js';
import type { Service } from '../../../../types/session.js';
import { ask } from '../../../parts/overlay/dialog.js';
import { Menu } from '../../../parts/overlay/menu.js';
import { spotOf } from '../../../parts/overlay/popup.js';
import { attempt } from '../context/attempt.js';
import { copyText } from './copy-text.js';
import { chooseConversation } from './forward-dialog.js';
import { menuItems } from './message-menu.js';
import { showPictures } from './picture-dialog.js';
import { reportQuestion } from './report-dialog.js';
import type { MessageActionEvent } from '../context/part-events.js';
import type { Scope } from '../context/scope.js';
import type { ToastAction } from '../context/toast.js';

const quickEmoji = ['👍', '❤️', '😂', '😮', '😢', '🙏'];

/** A row is as wide as the list; the user looks at its bubble. */
const seenOf = (origin: HTMLElement): Element => origin.querySelector('.bubble') ?? origin;

/** The commands that need no menu or dialog. */
export interface MessageHandler {
  /** Carries out a command chosen in the menu. */
  onMessage(event: MessageActionEvent): void;
  react(message: Message, emoji: string): void;
}

export class MessageActions {
  readonly #scope: Scope;
  readonly #handler: MessageHandler;
  readonly #menu = new Menu();

  constructor(scope: Scope, handler: MessageHandler) {
    this.#scope = scope;
    this.#handler = handler;
  }

  run(event: MessageActionEvent): void {
    const { action, message, origin } = event;
    const scope = this.#scope;
    // A command started with one session ends with it, even if its question is answered later.
    const { session, words } = scope;
    if (!session) return;
    switch (action) {
      case 'menu':
        return this.#openMenu(event, session);
      case 'copy':
        return void this.#copy(message);
      case 'react':
      case 'react-more':
        return void scope.emoji.open(
          origin,
          words,
          (emoji) => session === scope.session && this.#handler.react(message, emoji),
          spotOf(seenOf(origin)),
        );
      case 'open-image':
        return void showPictures(scope, message).then(() => origin.focus());
      case 'recall':
        return void this.#confirm(message, 'confirmRecall', 'recall', () => session.recall(message));
      case 'remove':
        return void this.#confirm(message, 'confirmDelete', 'deleteForMe', () => session.remove(message));
      case 'forward':
        return void this.#forward(session, message);
      case 'report':
        return void this.#report(session, message);
      default:
      // Needs no menu or dialog, and was handled before this code was loaded.
    }
  }

  close(): void {
    this.#menu.close();
  }

  async #copy({ text, peer }: Message): Promise<void> {
    const isCopied = await copyText(text, this.#scope.root);
    this.#scope.notify(this.#scope.words.term(isCopied ? 'copied' : 'copyFailed'), undefined, peer);
  }

  #openMenu({ message, origin, point }: MessageActionEvent, session: Session): void {
    const off = (service: Service): boolean => session.state.servicesOff.has(service);
    const there = message.id !== null && !message.recalled;
    const canReact = there && !off('reactions');
    this.#menu.open(
      this.#scope.root,
      () => ({
        label: this.#scope.words.term('messageMenu'),
        items: menuItems(message, off, this.#scope.words, (action) =>
          this.#handler.onMessage({ action, message, origin } as MessageActionEvent),
        ),
        above: canReact ? this.#quickView(message, origin) : '',
      }),
      spotOf(seenOf(origin), point),
      () => this.#scope.focusMessage(message),
      origin,
    );
  }

  #quickView(message: Message, origin: HTMLElement): TemplateResult {
    const button = (emoji: string, label: string, onClick: () => void): TemplateResult =>
      html`<button type="button" role="menuitem" class="icon quick" tabindex="-1" aria-label=${label} @click=${onClick}>
        ${emoji}
      </button>`;
    const { words } = this.#scope;
    return html`<div class="quick-reactions" role="group" aria-label=${words.term('react')}>
      ${quickEmoji.map((emoji) =>
        button(emoji, words.term('reactWith', { emoji }), () => {
          this.#menu.close();
          this.#handler.react(message, emoji);
        }),
      )}
      ${button('+', words.term('moreReactions'), () => {
        this.#menu.close();
        this.run({ action: 'react-more', message, origin } as MessageActionEvent);
      })}
    </div>`;
  }

  async #confirm(
    message: Message,
    question: 'confirmRecall' | 'confirmDelete',
    confirm: 'recall' | 'deleteForMe',
    run: () => Promise<void>,
  ): Promise<void> {
    const { words } = this.#scope;
    const answer = await ask(this.#scope.root, () => ({
      title: words.term(question),
      confirm: words.term(confirm),
      cancel: words.term('cancel'),
      danger: true,
    }));
    this.#scope.focusMessage(message);
    if (answer) await this.#try(message, run());
  }

  async #forward(session: Session, message: Message): Promise<void> {
    const to = await chooseConversation(this.#scope, session);
    this.#scope.focusMessage(message);
    for (const peer of to)
      await this.#try(
        message,
        Promise.resolve().then(() => session.forward(message, peer)),
        'forwarded',
        peer,
      );
  }

  async #report(session: Session, message: Message): Promise<void> {
    const { words } = this.#scope;
    const name = this.#scope.nameOf(message.from, message);
    const answer = await ask(this.#scope.root, () => reportQuestion(words, name));
    // At once: by the time the server has answered, the focus may be elsewhere.
    this.#scope.focusMessage(message);
    if (answer) {
      const [type, reason] = [answer.get('type'), answer.get('reason')].map((value) =>
        typeof value === 'string' ? value : '',
      );
      const done = await this.#try(
        message,
        session.report(message, type ?? '', reason || (type ?? '')),
        'reported',
        message.from,
      );
      if (done && answer.has('block')) await this.#try(message, session.block(message.from), 'blocked', message.from);
    }
  }

  /** Reports the result in the visitor's words, in the message's own conversation; a refusal too. */
  async #try(
    message: Message,
    work: Promise<unknown>,
    done?: 'reported' | 'forwarded' | 'blocked',
    whom = '',
  ): Promise<boolean> {
    if (!(await attempt(this.#scope, message, work))) return false;
    const { words } = this.#scope;
    const notify = (text: string, action?: ToastAction): void => this.#scope.notify(text, action, message.peer);
    const name = this.#scope.nameOf(whom);
    if (done === 'forwarded' || done === 'blocked') notify(words.term(done, { name }));
    if (done === 'reported') notify(words.term(done), this.#blockAction(message, name));
    return true;
  }

  /** The next step offered to a user who has just reported somebody. */
  #blockAction(message: Message, name: string): ToastAction | undefined {
    const { session, words } = this.#scope;
    if (!session || session.state.servicesOff.has('block')) return undefined;
    return {
      label: words.term('blockPeer', { name }),
      run: () => void this.#try(message, session.block(message.from), 'blocked', message.from),
    };
  }
}
