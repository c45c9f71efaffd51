/** The number of unread messages in the page's title, if the page asked for it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Shared by all lists on the page: there is one title, and separate lists would overwrite it in turns endlessly. */
const counts = new Map<TitleBadge, number>();
/** Our prefix of the page's title. */
let mark = '';
let timer: ReturnType<typeof setTimeout> | undefined;

/** The page may change its title at any time. Created when needed: a server has none. */
let watch: MutationObserver | undefined;

const draw = (): void => {
  clearTimeout(timer);
  timer = undefined;
  const count = Math.max(0, ...counts.values());
  const shown = document.title;
  // A number at the start of the page's own title stays. Ours goes, even if the page built its title from ours.
  const title = mark && `${shown} `.startsWith(mark) ? shown.slice(mark.length) : shown;
  mark = count > 0 ? `(${count > 99 ? '99+' : count}) ` : '';
  const wanted = `${mark}${title}`.trim();
  if (shown !== wanted) document.title = wanted;
  // Delayed: a page that also watches its title must not end in a loop with us.
  watch ??= new MutationObserver(() => (timer ??= setTimeout(draw, 50)));
  watch.disconnect();
  if (count === 0) return;
  // The <title> may be replaced, and so may the head.
  watch.observe(document.documentElement, { childList: true });
  if (document.head) watch.observe(document.head, { subtree: true, childList: true, characterData: true });
};

export class TitleBadge implements ReactiveController {
  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.show(0);
  }

  /** @param count 0 removes the number */
  show(count: number): void {
    if (count === (counts.get(this) ?? 0)) return;
    if (count > 0) counts.set(this, count);
    else counts.delete(this);
    draw();
  }
}
