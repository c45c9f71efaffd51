/** The count of unread messages in the title of the page, where the page asked for it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Of all lists on the page: there is one title, and they would take turns without end. */
const counts = new Map<TitleBadge, number>();
/** What we have put before the title of the page. */
let mark = '';
let timer: ReturnType<typeof setTimeout> | undefined;

/** The page gives itself another title at any time. Made when it is needed: there is none where a server draws. */
let watch: MutationObserver | undefined;

function draw(): void {
  clearTimeout(timer);
  timer = undefined;
  const count = Math.max(0, ...counts.values());
  const shown = document.title;
  // A number that the page's own title begins with stays; ours goes, also where the page has made a title of ours.
  const title = mark && `${shown} `.startsWith(mark) ? shown.slice(mark.length) : shown;
  mark = count > 0 ? `(${count > 99 ? '99+' : count}) ` : '';
  const wanted = `${mark}${title}`.trim();
  if (shown !== wanted) document.title = wanted;
  // Not at once: a page that watches its title too is not to hang.
  watch ??= new MutationObserver(() => (timer ??= setTimeout(draw, 50)));
  watch.takeRecords();
  if (count === 0) watch.disconnect();
  // The head, as the <title> itself may be another one.
  else watch.observe(document.head, { subtree: true, childList: true, characterData: true });
}

export class TitleBadge implements ReactiveController {
  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.show(0);
  }

  /** @param count 0 takes it away */
  show(count: number): void {
    if (count === (counts.get(this) ?? 0)) return;
    if (count > 0) counts.set(this, count);
    else counts.delete(this);
    draw();
  }
}
