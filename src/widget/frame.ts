/**
 * The boxes of a widget. They are in the browser's top layer, so that no ancestor clips, moves or covers them; a dialog
 * that the page opens later covers them, as it should.
 */
import type { LauncherWords } from '../ui/locales/launcher-words.js';
import { facadeStyles } from './facade.styles.js';
import type { Inside } from './port.js';

interface Acts {
  readonly close: () => void;
  readonly back: () => boolean;
  readonly again: () => void;
}

/** Whether the panel is a sheet: it covers the window, and is the only thing that can be used. */
export const isSheet = (): MediaQueryList =>
  matchMedia('(max-width: 479.98px), (max-height: 479.98px) and (pointer: coarse)');

/** Built by hand and not by `innerHTML`, which needs a Trusted Types policy under a strict content security policy. */
function make(tag: string, attributes: Readonly<Record<string, string>> = {}, ...inside: Node[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside);
  return element;
}

function icon(path: string, name = ''): SVGElement {
  const drawn = (tag: string): SVGElement => document.createElementNS('http://www.w3.org/2000/svg', tag);
  const [svg, line] = [drawn('svg'), drawn('path')];
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', name);
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

const button = (name: string, ...inside: Node[]): HTMLElement =>
  make('button', { type: 'button', class: name }, ...inside);
const cross = (): HTMLElement => button('dismiss', icon('M6 6l12 12M18 6 6 18'));
const box = (name: string, ...inside: Node[]): HTMLElement => make('div', { class: name, part: name }, ...inside);

const bubble =
  'M12 4c-4.7 0-8.5 3.1-8.5 7.2 0 2.2 1.1 4.1 2.9 5.5L5.5 20l3.8-1.9c.9.2 1.8.3 2.7.3 4.7 0 8.5-3.2 8.5-7.2S16.7 4 12 4z';

function dockView(): HTMLElement {
  const launcher = button('launcher', icon(bubble, 'bubble'), icon('m6 9 6 6 6-6', 'chevron'));
  launcher.setAttribute('part', 'launcher');
  const badge = make('span', { class: 'badge', part: 'badge', 'aria-hidden': 'true' });
  const spot = make('span', { class: 'spot' }, make('slot', { name: 'launcher' }, launcher), badge);
  const teaser = box('teaser', button('words', make('slot', { name: 'greeting' })), cross());
  teaser.hidden = true;
  return box('dock', teaser, spot);
}

function panelView(): HTMLElement {
  const failed = make('div', { class: 'failed', role: 'alert' }, make('p'), button('again'));
  const lines = make('div', { class: 'lines' }, make('i'), make('i'), make('i'));
  const room = make('div', { class: 'room' });
  failed.hidden = room.hidden = true;
  const waiting = make('div', { class: 'waiting' }, make('div', { class: 'bar' }, cross()), lines, failed);
  return make('dialog', { class: 'panel', part: 'panel', tabindex: '-1' }, waiting, room);
}

const sheets = new Map<string, CSSStyleSheet>();
const sheetOf = (text: string): CSSStyleSheet => {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheets.set(text, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(text);
  }
  return sheet;
};
/** The page behind a sheet does not scroll. */
const still = 'html, body { overflow: hidden !important; overscroll-behavior: none !important }';

export class Frame {
  readonly dock: HTMLElement;
  readonly teaser: HTMLElement;
  readonly panel: HTMLDialogElement;
  readonly room: HTMLElement;
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #acts: Acts;
  readonly #phone = isSheet();
  #inside?: Inside;
  #listening?: AbortController;
  #seen?: IntersectionObserver;
  #before?: HTMLElement | null;

  constructor(host: HTMLElement, root: ShadowRoot, acts: Acts) {
    this.#host = host;
    this.#root = root;
    this.#acts = acts;
    root.adoptedStyleSheets = [sheetOf(facadeStyles)];
    root.append(dockView(), panelView());
    const $ = <T extends HTMLElement>(selector: string): T => root.querySelector<T>(selector)!;
    this.dock = $('.dock');
    this.teaser = $('.teaser');
    this.panel = $<HTMLDialogElement>('dialog');
    this.room = $('.room');
    $('.bar .dismiss').addEventListener('click', acts.close);
    $('.failed button').addEventListener('click', () => {
      this.#failed(false);
      acts.again();
    });
    this.panel.addEventListener('keydown', this.#onKey);
    this.panel.addEventListener('cancel', this.#onCancel);
  }

  connect(): void {
    this.#listening?.abort();
    const { signal } = (this.#listening = new AbortController());
    this.#phone.addEventListener('change', () => this.#again(), { signal });
    for (const type of ['resize', 'scroll']) visualViewport?.addEventListener(type, () => this.#fit(), { signal });
    addEventListener('resize', () => this.#fit(), { signal });
  }

  disconnect(): void {
    this.#listening?.abort();
    this.#seen?.disconnect();
    this.#lift();
    this.#inside = undefined;
    this.#hold(false);
  }

  draw(words: LauncherWords): void {
    const { panel, dock } = this;
    const inline = this.#host.hasAttribute('inline');
    const alone = this.#host.hasAttribute('for');
    const [side = 'end', edge = 'bottom'] = (this.#host.getAttribute('position') ?? '').split('-').filter(Boolean);
    for (const box of [dock, panel]) {
      box.classList.toggle('start', side === 'start');
      box.classList.toggle('top', edge === 'top');
    }
    panel.classList.toggle('alone', alone);
    // It was open over the page, and is now inline.
    if (inline && !panel.classList.contains('inline')) this.hide();
    panel.classList.toggle('inline', inline);
    panel.toggleAttribute('open', inline || panel.open);
    panel.setAttribute('aria-label', this.#host.getAttribute('heading') ?? 'Chat');
    this.#root.querySelector('.bar .dismiss')!.setAttribute('aria-label', words.close);
    this.#root.querySelector('.failed p')!.textContent = words.failed;
    this.#root.querySelector('.failed button')!.textContent = words.again;
    dock.hidden = inline || alone;
    raise(dock, !dock.hidden);
    this.#fit();
  }

  /** @param focus the visitor asked for it: the focus moves in, and back when it is closed. */
  show(focus: boolean): void {
    if (this.#host.hasAttribute('inline')) return;
    const { panel } = this;
    this.#before = focus ? activeIn(document) : undefined;
    panel.classList.add('open');
    this.#lay();
    if (!focus) return;
    if (this.#inside) this.#inside.focus();
    else panel.focus({ preventScroll: true });
  }

  hide(): void {
    const hadFocus = this.#hasFocus;
    this.panel.classList.remove('open');
    this.#lift();
    this.#hold(false);
    if (!hadFocus) return;
    const launcher = this.dock.hidden ? undefined : this.dock.querySelector<HTMLElement>('.launcher');
    const back = this.#before?.isConnected && this.#before !== document.body ? this.#before : launcher;
    back?.focus({ preventScroll: true });
  }

  /** The panel now has content. */
  ready(inside: Inside): void {
    const waited = this.#hasFocus;
    this.#inside = inside;
    this.room.hidden = false;
    (this.#root.querySelector('.waiting') as HTMLElement).hidden = true;
    if (waited) inside.focus();
  }

  fail(): void {
    this.#failed(true);
  }

  /** Calls back when an inline panel comes into view. */
  whenSeen(run: () => void): void {
    this.#seen?.disconnect();
    this.#seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#seen?.disconnect();
      run();
    });
    this.#seen.observe(this.#host);
  }

  get #hasFocus(): boolean {
    // Slotted content has the focus in the page's own tree.
    const { activeElement } = this.#host.getRootNode() as Document | ShadowRoot;
    const isSlotted = activeElement !== this.#host && this.#host.contains(activeElement);
    return isSlotted || this.panel.contains(this.#root.activeElement);
  }

  #failed(failed: boolean): void {
    this.#root.querySelector<HTMLElement>('.failed')!.hidden = !failed;
    this.#root.querySelector<HTMLElement>('.lines')!.hidden = failed;
  }

  /** Shows the panel over the page, or as a modal sheet that covers the window. */
  #lay(): void {
    const { panel } = this;
    const sheet = this.#phone.matches;
    panel.classList.toggle('sheet', sheet);
    // Otherwise it would take the focus, even on a page that has only just loaded.
    panel.inert = true;
    if (sheet) panel.showModal();
    else raise(panel, true);
    panel.inert = false;
    this.#hold(sheet);
    this.#fit();
  }

  #lift(): void {
    const { panel } = this;
    raise(panel, false);
    if (panel.open && !panel.classList.contains('inline')) panel.close();
  }

  /** The window has become narrow or wide under an open panel. */
  #again(): void {
    const { panel } = this;
    if (!panel.classList.contains('open')) return;
    const focused = this.#hasFocus ? activeIn(document) : undefined;
    this.#lift();
    this.#lay();
    focused?.focus({ preventScroll: true });
  }

  /** Sets the height that the keyboard leaves free, and the factor for CSS `zoom`. */
  #fit(): void {
    const { panel } = this;
    for (const box of [panel, this.dock]) box.style.setProperty('--_zoom', `${box.currentCSSZoom ?? 1}`);
    if (!panel.classList.contains('sheet') || !visualViewport) return;
    const { height, offsetTop, scale } = visualViewport;
    // Pinch zoom: the user wants to see a part of it enlarged.
    if (scale > 1.01) return;
    panel.style.setProperty('--_seen', `${height}px`);
    panel.style.setProperty('--_top', `${offsetTop}px`);
  }

  #hold(hold: boolean): void {
    const sheet = sheetOf(still);
    const others = document.adoptedStyleSheets.filter((one) => one !== sheet);
    document.adoptedStyleSheets = hold ? [...others, sheet] : others;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    if (this.panel.classList.contains('inline')) return;
    event.preventDefault();
    event.stopPropagation();
    if (!this.#acts.back()) this.#acts.close();
  };

  /** The system's Back gesture or button, for example on Android. */
  readonly #onCancel = (event: Event): void => {
    if (event.target !== this.panel) return;
    event.preventDefault();
    if (!this.#acts.back()) this.#acts.close();
  };
}

/** Puts a box into the top layer, or takes it out. */
function raise(box: HTMLElement, up: boolean): void {
  if (!('popover' in box)) return;
  const isUp = box.matches(':popover-open');
  if (up && !isUp && box.isConnected) {
    box.popover = 'manual';
    box.showPopover();
  } else if (!up) {
    if (isUp) box.hidePopover();
    box.removeAttribute('popover');
  }
}

/** The focused element, through shadow roots. */
function activeIn(root: Document | ShadowRoot): HTMLElement | null {
  const { activeElement } = root;
  return (activeElement?.shadowRoot && activeIn(activeElement.shadowRoot)) || (activeElement as HTMLElement | null);
}
