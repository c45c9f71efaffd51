/** Shows the Markdown of `demo/docs`, the page that `?page=` names; links between the files lead to such pages. */
import { drawn, pathOf } from './drawn.ts';

const texts = import.meta.glob<string>('../../docs/**/*.md', { query: '?raw', import: 'default' });
const nav = document.querySelector<HTMLElement>('.contents')!;
const article = document.querySelector<HTMLElement>('.document')!;
const folder = '../../docs/';

const textOf = async (path: string): Promise<string> => (await texts[folder + path]?.()) ?? '';

/** What leads to all pages: the first of them, without its sentences. */
const contents = async (current: string): Promise<void> => {
  const all = drawn(await textOf('README.md'), 'README.md');
  for (const list of all.querySelectorAll('ul')) {
    const title = document.createElement('h2');
    title.textContent = list.previousElementSibling?.matches('h2')
      ? list.previousElementSibling.textContent
      : (list.previousElementSibling?.previousElementSibling?.textContent ?? '');
    const links = document.createElement('ul');
    for (const link of list.querySelectorAll<HTMLAnchorElement>('a')) {
      if (pathOf(link) === current) link.setAttribute('aria-current', 'page');
      const item = document.createElement('li');
      item.append(link);
      links.append(item);
    }
    nav.append(title, links);
  }
};

const asked = new URLSearchParams(location.search).get('page') ?? 'README.md';
const path = Object.hasOwn(texts, folder + asked) ? asked : 'README.md';
article.append(drawn(await textOf(path), path));
const title = article.querySelector('h1')?.textContent;
if (title && path !== 'README.md') document.title = `${title} · Agora Chat elements`;
await contents(path);
// The browser has looked for it before it was there.
if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
