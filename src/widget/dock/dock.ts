/**
 * The button in the corner with its badge, and what stands above it. It is in the browser's top layer, so that no
 * ancestor clips, moves or covers it; a dialog that the page opens later covers it, as it should.
 */
import type { LauncherWords } from '../../ui/locales/launcher-words.js';
import { dom } from './dom.js';

const { make, button, icon, cross, place, raise } = dom;

const bubble =
  'M12 4c-4.7 0-8.5 3.1-8.5 7.2 0 2.2 1.1 4.1 2.9 5.5L5.5 20l3.8-1.9c.9.2 1.8.3 2.7.3 4.7 0 8.5-3.2 8.5-7.2S16.7 4 12 4z';

export class Dock {
  readonly box: HTMLElement;
  readonly teaser: HTMLElement;
  readonly #host: HTMLElement;
  readonly #spot: HTMLElement;
  #notice: HTMLElement | undefined;

  constructor(host: HTMLElement) {
    const launcher = button('launcher', icon(bubble, 'bubble'), icon('m6 9 6 6 6-6', 'chevron'));
    launcher.part.add('launcher');
    const badge = make('span', { class: 'badge', part: 'badge', 'aria-hidden': 'true' });
    const words = button('words', make('slot', { name: 'greeting' }));
    this.#host = host;
    this.#spot = make('span', { class: 'spot' }, make('slot', { name: 'launcher' }, launcher), badge);
    this.teaser = make('div', { class: 'teaser', part: 'teaser', hidden: '' }, words, cross());
    const box = (this.box = make('div', { class: 'dock' }, this.teaser, this.#spot));
    // Hidden with a closed dialog of the page, it leaves the top layer, and is above the dialog when that is shown.
    // After the frame, as in `resize-observer.ts`, which would be a second file before anybody uses the widget.
    new ResizeObserver(() => setTimeout(raise, 0, box)).observe(box);
  }

  draw(): void {
    const { box } = this;
    const host = this.#host;
    place(host, box);
    this.#spot.hidden = host.hasAttribute('inline') || host.hasAttribute('for');
    box.hidden = this.#spot.hidden && !this.#notice;
    raise(box);
  }

  /** The panel itself could not be loaded, so the reason stands here. */
  fail(words: LauncherWords, again: () => void): void {
    this.heal();
    const press = button('words');
    press.textContent = `${words.failed} ${words.again}`;
    press.addEventListener('click', () => {
      this.heal();
      again();
    });
    this.#notice = make('div', { class: 'teaser', role: 'alert' }, press);
    this.box.append(this.#notice);
    this.draw();
  }

  /** What could not be loaded is tried again, or no longer wanted. */
  heal(): void {
    this.#notice?.remove();
    this.#notice = undefined;
    this.draw();
  }
}
