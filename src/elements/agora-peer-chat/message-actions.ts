/** Does what a person chose to do with a message: the menu, the dialogs, the calls to the session. */
import { html, type TemplateResult } from 'lit';
import type { Session } from '../../session/session.js';
import { ChatError, type Message, type Service } from '../../types.js';
import { icons } from '../../ui/icons.js';
import type { Localizer } from '../../ui/localize.js';
import { ask } from '../parts/dialog.js';
import { Menu, type MenuItem } from '../parts/menu.js';
import { spotOf } from '../parts/popup.js';
import { chooseConversation } from './dialogs/forward.js';
import { showPicture } from './dialogs/picture.js';
import { reportQuestion } from './dialogs/report.js';
import type { EmojiPanel } from './emoji/emoji-panel.js';
import type { MessageActionEvent } from './part-events.js';
import { isOff } from './services.js';

export const quickEmoji = ['👍', '❤️', '😂', '😮', '😢', '🙏'];

/** What the actions need of the element. */
export interface ActionHost {
  readonly session: Session;
  readonly root: ShadowRoot;
  readonly words: Localizer;
  readonly emoji: EmojiPanel;
  reply(message: Message): void;
  edit(message: Message): void;
  openPeer(peer: string): void;
  /** Goes to a message, loading history until it is here. */
  jump(id: string): void;
  /** Gives the focus back to a message. */
  focusMessage(message: Message): void;
  /** Tells the visitor, politely. */
  say(text: string): void;
  nameOf(user: string): string;
}

/** A row is as wide as the list, its bubble is where one looks. */
const seenOf = (origin: HTMLElement): Element => origin.querySelector('.bubble') ?? origin;

export class MessageActions {
  readonly #menu = new Menu();

  run(event: MessageActionEvent, host: ActionHost): void {
    const { action, message, origin } = event;
    const { session, words } = host;
    switch (action) {
      case 'menu':
        return this.#openMenu(event, host);
      case 'retry':
        return session.retry(message.peer, message.key);
      case 'discard':
        return session.discard(message.peer, message.key);
      case 'reply':
        return host.reply(message);
      case 'edit':
        return host.edit(message);
      case 'copy':
        return void this.#try(host, navigator.clipboard.writeText(message.text), 'copied');
      case 'react':
      case 'react-more':
        return void host.emoji.open(
          origin,
          words,
          (emoji) => this.#react(host, message, emoji),
          spotOf(seenOf(origin)),
        );
      case 'toggle-reaction':
        return this.#react(host, message, origin.dataset['emoji'] ?? '');
      case 'open-quote':
        return host.jump(origin.dataset['id'] ?? '');
      case 'open-card':
        return host.openPeer(origin.dataset['user'] ?? '');
      case 'open-image':
        return void showPicture(host.root, message, words).then(() => origin.focus());
      case 'recall':
        return void this.#confirm(host, message, 'confirmRecall', 'recall', () => session.recall(message));
      case 'remove':
        return void this.#confirm(host, message, 'confirmDelete', 'deleteForMe', () => session.remove(message));
      case 'forward':
        return void this.#forward(host, message);
      case 'report':
        return void this.#report(host, message);
      case 'expand':
        return;
    }
  }

  close(): void {
    this.#menu.close();
  }

  #react(host: ActionHost, message: Message, emoji: string): void {
    if (!emoji) return;
    const mine = message.reactions?.some((reaction) => reaction.emoji === emoji && reaction.mine);
    void this.#try(host, mine ? host.session.unreact(message, emoji) : host.session.react(message, emoji));
    host.focusMessage(message);
  }

  #openMenu({ message, origin, point }: MessageActionEvent, host: ActionHost): void {
    const off = (service: Service): boolean => isOff(host.session.state, service);
    const there = message.id !== null && !message.recalled;
    const canReact = there && !off('reactions');
    this.#menu.open(
      host.root,
      host.words.term('messageMenu'),
      menuItems(message, off, host.words, (action) =>
        this.run({ action, message, origin } as MessageActionEvent, host),
      ),
      spotOf(seenOf(origin), point),
      () => host.focusMessage(message),
      canReact ? this.#quickView(host, message, origin) : '',
    );
  }

  #quickView(host: ActionHost, message: Message, origin: HTMLElement): TemplateResult {
    const button = (emoji: string, label: string, onClick: () => void): TemplateResult =>
      html`<button type="button" role="menuitem" class="icon quick" tabindex="-1" aria-label=${label} @click=${onClick}>
        ${emoji}
      </button>`;
    const { words } = host;
    return html`<div class="quick-reactions" role="group" aria-label=${words.term('react')}>
      ${quickEmoji.map((emoji) =>
        button(emoji, `${words.term('react')} ${emoji}`, () => {
          this.#menu.close();
          this.#react(host, message, emoji);
        }),
      )}
      ${button('+', words.term('moreReactions'), () => {
        this.#menu.close();
        this.run({ action: 'react-more', message, origin } as MessageActionEvent, host);
      })}
    </div>`;
  }

  async #confirm(
    host: ActionHost,
    message: Message,
    question: 'confirmRecall' | 'confirmDelete',
    confirm: 'recall' | 'deleteForMe',
    run: () => Promise<void>,
  ): Promise<void> {
    const { words } = host;
    const answer = await ask(host.root, {
      title: words.term(question),
      confirm: words.term(confirm),
      cancel: words.term('cancel'),
      danger: true,
    });
    if (answer) await this.#try(host, run());
    host.focusMessage(message);
  }

  async #forward(host: ActionHost, message: Message): Promise<void> {
    const to = await chooseConversation(host);
    if (to)
      await this.#try(
        host,
        Promise.resolve().then(() => host.session.forward(message, to)),
      );
    host.focusMessage(message);
  }

  async #report(host: ActionHost, message: Message): Promise<void> {
    const { words } = host;
    const answer = await ask(host.root, reportQuestion(words));
    if (answer) {
      const [type, reason] = [answer.get('type'), answer.get('reason')].map((value) =>
        typeof value === 'string' ? value : '',
      );
      await this.#try(host, host.session.report(message, type ?? '', reason || (type ?? '')), 'reported');
    }
    host.focusMessage(message);
  }

  /** What is refused is said in the visitor's words; a service that is off hides its control by itself. */
  async #try(host: ActionHost, work: Promise<unknown>, done?: 'copied' | 'reported'): Promise<void> {
    try {
      await work;
      if (done) host.say(host.words.term(done));
    } catch (error) {
      host.say(error instanceof ChatError ? host.words.error(error) : host.words.term('error-not-supported'));
    }
  }
}

type MenuAction = 'reply' | 'copy' | 'edit' | 'forward' | 'recall' | 'remove' | 'report' | 'retry' | 'discard';

/** What can be done with a message, in groups. */
export function menuItems(
  message: Message,
  off: (service: Service) => boolean,
  words: Localizer,
  run: (action: MenuAction) => void,
): MenuItem[][] {
  const item = (able: boolean, action: MenuAction, label: string, icon: TemplateResult, danger = false): MenuItem[] =>
    able ? [{ label, icon, danger, run: () => run(action) }] : [];
  const there = message.id !== null && !message.recalled;
  const own = there && message.outgoing;
  const stuck = message.id === null && message.status === 'failed';
  return [
    [
      ...item(stuck && (message.error?.retryable ?? true), 'retry', words.term('retry'), icons.retry()),
      ...item(there, 'reply', words.term('reply'), icons.reply()),
      ...item(message.text !== '', 'copy', words.term('copy'), icons.copy()),
      ...item(own && message.kind === 'text' && !off('edit'), 'edit', words.term('edit'), icons.edit()),
      ...item(there && message.kind !== 'unknown', 'forward', words.term('forward'), icons.forward()),
    ],
    [
      ...item(own && !off('recall'), 'recall', words.term('recall'), icons.undo(), true),
      ...item(message.id !== null, 'remove', words.term('deleteForMe'), icons.trash(), true),
      ...item(message.id === null, 'discard', words.term('discard'), icons.trash(), true),
      ...item(there && !message.outgoing && !off('report'), 'report', words.term('report'), icons.flag(), true),
    ],
  ];
}
