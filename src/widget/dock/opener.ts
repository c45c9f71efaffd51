/** What opens the panel: the round button, a slotted one, or one of the page by `for`. */
import type { LauncherWords } from '../../ui/locales/launcher-words.js';
import type { Widget } from '../port.js';

const nearing = ['pointerover', 'focusin', 'touchstart'] as const;

export class Opener {
  readonly #host: Widget;
  readonly #dock: HTMLElement;
  readonly #onIntent: (isNear: boolean) => void;
  #listening: AbortController | undefined;

  /** @param onIntent the button does not know how things stand, or somebody is near: about to open the panel */
  constructor(host: Widget, dock: HTMLElement, onIntent: (isNear: boolean) => void) {
    this.#host = host;
    this.#dock = dock;
    this.#onIntent = onIntent;
  }

  /** The button itself; one named by `for` may appear later than the widget. */
  get button(): HTMLElement | null {
    const id = this.#host.getAttribute('for');
    if (id) return (this.#host.getRootNode() as Partial<Document>).getElementById?.(id) ?? null;
    const slot = this.#dock.querySelector<HTMLSlotElement>('slot[name=launcher]');
    return (slot?.assignedElements()[0] as HTMLElement | undefined) ?? this.#dock.querySelector('.launcher');
  }

  connect(): void {
    this.#listening?.abort();
    const { signal } = (this.#listening = new AbortController());
    const root = this.#host.getRootNode();
    const isOurs = (event: Event): boolean => {
      const { button } = this;
      return button !== null && event.composedPath().includes(button);
    };
    const on = (type: string, act: (isOurs: boolean) => void): void =>
      root.addEventListener(type, (event) => act(isOurs(event)), { signal, passive: true });
    // One of the page may come at any time: it says how things stand before anybody can use it.
    for (const type of nearing)
      on(type, (isOurs) => (isOurs || this.button?.ariaExpanded === null) && this.#onIntent(isOurs));
    // A dialog of the page around it, closed and shown in one task, covers the button: it is raised anew.
    const onClose = ({ target }: Event): void => {
      if (!(target as Node).contains(this.#host)) return;
      this.#dock.popover = null;
      this.#onIntent(false);
    };
    root.addEventListener('close', onClose, { signal, capture: true });
    on('click', (isOurs) => isOurs && this.#host.toggle());
  }

  disconnect(): void {
    this.#listening?.abort();
  }

  draw(open: boolean, unread: number, words: LauncherWords): void {
    const shown = unread > 99 ? '99+' : `${unread}`;
    const badge = this.#dock.querySelector<HTMLElement>('.badge')!;
    badge.textContent = shown;
    badge.hidden = unread === 0 || open;
    const { button } = this;
    if (!button) return;
    button.setAttribute('aria-expanded', `${open}`);
    button.setAttribute('aria-haspopup', 'dialog');
    if (this.#dock.contains(button)) {
      const label = open ? words.close : words.open;
      button.setAttribute('aria-label', unread > 0 && !open ? `${label}, ${words.unread(unread)}` : label);
      return;
    }
    if (unread > 0) button.setAttribute('data-unread', shown);
    else button.removeAttribute('data-unread');
    const place = button.querySelector<HTMLElement>('[data-badge]');
    if (!place) return;
    place.textContent = unread > 0 ? shown : '';
    place.hidden = unread === 0;
  }
}
