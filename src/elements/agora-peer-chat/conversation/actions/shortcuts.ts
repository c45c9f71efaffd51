/** The help of shortcuts, by `?` where nobody writes; a page can switch that off (WCAG 2.1.4). */
import { lazyPart } from '../../../../load/lazy-part.js';
import type { Scope } from '../scope.js';

const loadDialog = lazyPart({
  name: 'The help of shortcuts',
  from: import.meta.url,
  load: () => import('./shortcuts-dialog.js'),
});

export class Shortcuts {
  readonly #scope: Scope;
  readonly #isOff: () => boolean;

  constructor(scope: Scope, isOff: () => boolean) {
    this.#scope = scope;
    this.#isOff = isOff;
    scope.root.addEventListener('keydown', this.#onKey as EventListener);
  }

  /** @param back gets the focus afterwards. */
  async show(back?: HTMLElement | null): Promise<void> {
    const { root, words } = this.#scope;
    if (root.querySelector('dialog[open]')) return;
    const { showShortcuts } = await loadDialog();
    await showShortcuts(root, words);
    back?.focus();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== '?' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    if (this.#isOff() || target.closest('input, textarea, select, [contenteditable], .popup, dialog')) return;
    event.preventDefault();
    this.show(target).catch(() => this.#scope.complain(this.#scope.words.term('chatNotLoaded')));
  };
}
