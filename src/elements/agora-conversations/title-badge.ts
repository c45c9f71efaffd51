/** The count of unread messages in the title of the page, where the page asked for it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const badge = /^\(\d+\+?\)(?: |$)/u;

export class TitleBadge implements ReactiveController {
  #shown = false;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.show(0);
  }

  /** @param count 0 takes it away */
  show(count: number): void {
    if (count === 0 && !this.#shown) return;
    this.#shown = count > 0;
    // The page may have changed its title meanwhile; only our own beginning is touched.
    const title = document.title.replace(badge, '');
    const wanted = count > 0 ? `(${count > 99 ? '99+' : count}) ${title}` : title;
    if (document.title !== wanted) document.title = wanted;
  }
}
