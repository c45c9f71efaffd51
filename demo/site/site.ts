/** What moves in the frame of a page: colours, copy buttons, the chat server's address, the fault panel. */
import { colours } from './colours.ts';
import { copying } from './copying.ts';
import { placeDialog } from './place-dialog.ts';

const tools = document.querySelector<HTMLElement>('.site-tools')!;
copying(document.body);
// On a phone the navigation is wider than the window, and elsewhere it is when the tools have come.
const here = document.querySelector<HTMLElement>('.site-nav [aria-current]');
const nav = document.querySelector('.site-nav')!;
// Not `scrollIntoView`, which scrolls the page too.
new ResizeObserver(() => {
  if (!here) return;
  const [around, link] = [nav.getBoundingClientRect(), here.getBoundingClientRect()];
  nav.scrollLeft += link.left + link.width / 2 - around.left - around.width / 2;
}).observe(nav);
if (import.meta.env.DEV) void import('./faults.ts').then(({ faultPanel }) => faultPanel(tools));
tools.append(placeDialog(), colours());
