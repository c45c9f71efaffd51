/** What stands in the panel until its content has been loaded: a cross, grey lines, or that loading has failed. */
import type { LauncherWords } from '../../../ui/locales/launcher-words.js';
import type { Dom } from '../../dock/dom.js';

export class LoadingPanel {
  readonly box: HTMLElement;
  readonly #dom: Dom;

  /** @param onAgain the visitor wants loading to be tried again. */
  constructor(dom: Dom, onClose: () => void, onAgain: () => void) {
    this.#dom = dom;
    this.box = waitingView(dom);
    this.#part('.dismiss').addEventListener('click', onClose);
    this.#part('.failed button').addEventListener('click', () => {
      this.showFailure(false);
      onAgain();
    });
  }

  draw(words: LauncherWords): void {
    this.#part('.dismiss').setAttribute('aria-label', words.close);
    this.#part('.failed p').textContent = words.failed;
    this.#part('.failed button').textContent = words.again;
  }

  /** In place of the lines. */
  showFailure(failed: boolean): void {
    this.#part('.failed').hidden = !failed;
    this.#part('.lines').hidden = failed;
  }

  #part(selector: string): HTMLElement {
    this.#dom.mend(this.box);
    return this.box.querySelector<HTMLElement>(selector)!;
  }
}

const waitingView = ({ make, cross }: Dom): HTMLElement => {
  const failed = make(
    'div',
    { class: 'failed', role: 'alert', hidden: '' },
    make('p'),
    make('button', { type: 'button' }),
  );
  const lines = make('div', { class: 'lines' }, make('i'), make('i'), make('i'));
  return make('div', { class: 'waiting' }, make('div', { class: 'bar' }, cross()), lines, failed);
};
