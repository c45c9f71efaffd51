/**
 * The panel's box. Like the button, it is in the browser's top layer. It is loaded when somebody is about to open the
 * panel.
 */
import type { LauncherWords } from '../../ui/locales/launcher-words.js';
import { resizeObserver } from '../../context/browser/resize-observer.js';
import type { Dom } from '../dock/dom.js';
import type { Inside, Widget } from '../port.js';
import { fit } from './frame/fit.js';
import { StillPage } from './frame/still-page.js';
import { LoadingPanel } from './frame/waiting.js';
import { panelFrameStyles } from './frame.styles.js';

/** What the first file hands on. */
export interface FrameSetting {
  readonly host: Widget;
  /** The panel itself, which has nothing but the room yet. */
  readonly panel: HTMLDialogElement;
  readonly room: HTMLElement;
  readonly dock: HTMLElement;
  readonly dom: Dom;
  readonly back: () => boolean;
  readonly again: () => void;
}

export class Frame {
  readonly panel: HTMLDialogElement;
  readonly #room: HTMLElement;
  readonly #waiting: LoadingPanel;
  readonly #set: FrameSetting;
  readonly #phone: MediaQueryList;
  readonly #still = new StillPage();
  #inside: Inside | undefined;
  #listening: AbortController | undefined;
  #seen: IntersectionObserver | undefined;
  #watch: ResizeObserver | undefined;
  /** It lies over the page, or covers it. */
  #lies = false;
  #before: HTMLElement | null | undefined;

  constructor(set: FrameSetting) {
    const { panel, room, dom } = set;
    this.#set = set;
    this.panel = panel;
    this.#room = room;
    this.#phone = dom.isSheet();
    this.#waiting = new LoadingPanel(dom, this.#close, set.again);
    room.hidden = true;
    panel.prepend(this.#waiting.box);
    this.dress();
    panel.addEventListener('keydown', this.#onKey);
    panel.addEventListener('cancel', this.#onCancel);
    panel.addEventListener('close', this.#onClosed);
  }

  /** To be called again in another document. */
  dress(): void {
    this.#set.dom.dress(this.panel.getRootNode() as ShadowRoot, panelFrameStyles);
  }

  connect(): void {
    this.#listening?.abort();
    const { signal } = (this.#listening = new AbortController());
    this.#phone.addEventListener('change', () => this.#again(), { signal });
    for (const type of ['resize', 'scroll']) visualViewport?.addEventListener(type, () => fit(this.panel), { signal });
    addEventListener('resize', () => fit(this.panel), { signal });
    // A dialog of the page around it, closed and shown in one task, covers it.
    addEventListener(
      'close',
      ({ target }) => target !== window && (target as Node).contains(this.#set.host) && this.#again(),
      {
        signal,
        capture: true,
      },
    );
    this.#set.host.addEventListener('turbo:before-morph-attribute', this.#onMorph, { signal });
    this.#watch = resizeObserver(this.#look);
    this.#watch.observe(this.panel);
  }

  disconnect(): void {
    this.#listening?.abort();
    this.#seen?.disconnect();
    this.#watch?.disconnect();
    this.#lift();
    this.#inside = undefined;
  }

  draw(words: LauncherWords): void {
    const { panel } = this;
    const { host, dom } = this.#set;
    const inline = host.hasAttribute('inline');
    if (!this.#inside && this.#waiting.box.parentNode !== panel) panel.prepend(this.#waiting.box);
    dom.place(host, panel);
    panel.classList.toggle('alone', host.hasAttribute('for'));
    const wasInline = panel.classList.contains('inline');
    // It was open over the page, and is now inline.
    if (inline && !wasInline) this.hide();
    panel.classList.toggle('inline', inline);
    panel.toggleAttribute('open', inline || (panel.open && !wasInline));
    // The content knows the word in the page's language.
    if (!this.#inside) panel.setAttribute('aria-label', host.getAttribute('heading') ?? 'Chat');
    this.#waiting.draw(words);
    fit(panel);
  }

  /** @param focus the visitor asked for it: the focus moves in, and back when it is closed. */
  show(focus: boolean): void {
    if (this.#set.host.hasAttribute('inline')) return;
    const { panel } = this;
    this.#before = focus ? activeIn(document) : undefined;
    panel.classList.add('open');
    this.#lay();
    if (!focus) return;
    if (this.#inside) this.#inside.focus();
    else panel.focus({ preventScroll: true });
  }

  hide(): void {
    const { dock, host } = this.#set;
    const hadFocus = this.#hasFocus;
    this.panel.classList.remove('open');
    this.#lift();
    if (!hadFocus) return;
    // Safari does not focus a button that is pressed.
    const launcher = dock.hidden
      ? (host.getRootNode() as Document | ShadowRoot).getElementById(host.getAttribute('for') ?? '')
      : dock.querySelector<HTMLElement>('.launcher');
    const back = this.#before?.isConnected && this.#before !== document.body ? this.#before : launcher;
    back?.focus({ preventScroll: true });
  }

  /** The panel now has content. */
  ready(inside: Inside): void {
    const waited = this.#hasFocus;
    this.#inside = inside;
    this.#room.hidden = false;
    this.#waiting.box.hidden = true;
    if (waited) inside.focus();
  }

  fail(): void {
    this.#waiting.showFailure(true);
  }

  /** Calls back when an inline panel comes into view. */
  whenSeen(run: () => void): void {
    this.#seen?.disconnect();
    this.#seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#seen?.disconnect();
      run();
    });
    this.#seen.observe(this.#set.host);
  }

  get #hasFocus(): boolean {
    // Slotted content has the focus in the page's own tree.
    const { activeElement } = this.#set.host.getRootNode() as Document | ShadowRoot;
    const isSlotted = activeElement !== this.#set.host && this.#set.host.contains(activeElement);
    return isSlotted || this.panel.contains((this.panel.getRootNode() as ShadowRoot).activeElement);
  }

  /** Shows the panel over the page, or as a modal sheet that covers the window. */
  #lay(): void {
    const { panel } = this;
    // The page hides it: a modal dialog that nobody sees would still make all the rest inert.
    if (!isDrawn(panel)) {
      // Observed anew, it is told also if the page shows it in the same moment.
      this.#watch?.unobserve(panel);
      this.#watch?.observe(panel);
      return;
    }
    const sheet = this.#phone.matches;
    this.#lies = true;
    panel.classList.toggle('sheet', sheet);
    // Otherwise it would take the focus, even on a page that has only just loaded.
    panel.inert = true;
    if (sheet) panel.showModal();
    else this.#set.dom.raise(panel);
    panel.inert = false;
    this.#still.hold(sheet);
    fit(panel);
  }

  #lift(): void {
    const { panel } = this;
    this.#lies = false;
    this.#set.dom.raise(panel, false);
    if (panel.open && !panel.classList.contains('inline')) panel.close();
    this.#still.hold(false);
  }

  /** The page may hide an open widget, and show it again. */
  readonly #look = (): void => {
    const { panel } = this;
    if (!panel.classList.contains('open') || isDrawn(panel) === this.#lies) return;
    if (this.#lies) this.#lift();
    else this.#lay();
  };

  /** The window has become narrow or wide under an open panel. */
  #again(): void {
    const { panel } = this;
    if (!panel.classList.contains('open')) return;
    const focused = this.#hasFocus ? activeIn(document) : undefined;
    this.#lift();
    this.#lay();
    focused?.focus({ preventScroll: true });
  }

  readonly #close = (): void => this.#set.host.hide();

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    if (this.panel.classList.contains('inline') || this.#isOver(event)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!this.#set.back()) this.#close();
  };

  /** Whether the event comes from what the page has opened over the panel: a dialog or popover in one of the slots. */
  #isOver(event: Event): boolean {
    const path = event.composedPath();
    return path
      .slice(0, path.indexOf(this.panel))
      .some((at) => at instanceof Element && at.matches('dialog[open], :popover-open'));
  }

  /** A browser closes a sheet by itself at the second Back gesture in a row, without asking. */
  readonly #onClosed = (event: Event): void => {
    const { panel } = this;
    // In a window that has become wide it is no longer a dialog that is open, and stands all the same.
    if (event.target !== panel || !this.#lies || panel.open || !panel.classList.contains('sheet')) return;
    this.#close();
    // The page has said no.
    if (this.#set.host.open) this.#lay();
  };

  /** The server that renders a page anew does not know what its visitor has opened or closed meanwhile. */
  readonly #onMorph = (event: Event): void => {
    const { detail } = event as CustomEvent<{ attributeName: string }>;
    if (event.target === this.#set.host && detail.attributeName === 'open') event.preventDefault();
  };

  /** The system's Back gesture or button, for example on Android. */
  readonly #onCancel = (event: Event): void => {
    if (event.target !== this.panel) return;
    event.preventDefault();
    if (!this.#set.back()) this.#close();
  };
}

/** Neither it nor what it is in is hidden. */
const isDrawn = (element: Element): boolean => element.getClientRects().length > 0;

/** The focused element, through shadow roots. */
const activeIn = (root: Document | ShadowRoot): HTMLElement | null => {
  const { activeElement } = root;
  return (activeElement?.shadowRoot && activeIn(activeElement.shadowRoot)) || (activeElement as HTMLElement | null);
};
