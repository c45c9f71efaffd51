/** Makes a document of Markdown that we wrote: anchors as GitHub has them, links that lead to pages of the demo. */
import { parse } from 'marked';
import { slugs } from './slugs.ts';

const github = 'https://github.com/agora-chat-elements/agora-chat-elements/blob/main/';
/** Where a link counts from; never fetched. */
const tree = 'file:///demo/docs/';

/** @param path of the file in `demo/docs` in which the link stands. */
const addressOf = (link: string, path: string): string => {
  if (/^(https?:|mailto:|#)/.test(link)) return link;
  const { pathname, hash } = new URL(link, tree + path);
  const inDocs = /^\/demo\/docs\/(.+\.md)$/.exec(pathname)?.[1];
  return inDocs ? `./docs.html?page=${inDocs}${hash}` : github + pathname.slice(1) + hash;
};

/** @returns the file in `demo/docs` to which a link leads. */
export const pathOf = (link: HTMLAnchorElement): string | null =>
  new URL(link.getAttribute('href')!, location.href).searchParams.get('page');

/** Puts a box around what may be wide, which can be scrolled by itself, by keyboard too. */
const boxed = (element: HTMLElement, label: string): void => {
  const isCode = element.tagName === 'PRE';
  const box = document.createElement('div');
  box.className = isCode ? 'source-text' : 'wide';
  element.replaceWith(box);
  box.append(element);
  const scrolls = isCode ? element : box;
  scrolls.tabIndex = 0;
  scrolls.setAttribute('role', 'group');
  scrolls.setAttribute('aria-label', label);
  if (!isCode) return;
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: 'copy', textContent: 'Copy' });
  box.prepend(button);
};

export const drawn = (markdown: string, path: string): DocumentFragment => {
  const template = document.createElement('template');
  template.innerHTML = parse(markdown, { async: false });
  const { content } = template;
  const anchors = slugs(markdown);
  let heading = '';
  for (const element of [...content.querySelectorAll<HTMLElement>('h1, h2, h3, h4, a, table, pre')]) {
    if (element instanceof HTMLAnchorElement) element.href = addressOf(element.getAttribute('href')!, path);
    else if (/^H\d$/.test(element.tagName)) {
      element.id = anchors.shift()!;
      heading = element.textContent;
    } else boxed(element, `${heading}: ${element.tagName === 'PRE' ? 'code' : 'table'}`);
  }
  return content;
};
