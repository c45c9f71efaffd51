/**
 * What all pages of the demo have around their own content: the navigation on top and their source below. A page itself
 * is written as a visitor would write it; this Vite plugin adds the rest, in the development server and in the build.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { documents, pages } from './pages.ts';
import { sourceOf } from './source.ts';

const root = resolve(import.meta.dirname, '..');

/** Every page of the demo: what `build:demo` has to build. */
export const htmlFiles = (): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !name.includes('node_modules') && !name.startsWith('server'))
    .map((name) => resolve(root, name));

const navigation = (path: string, up: string): string => {
  const links = [...pages, documents].map(({ path: to, name }) => {
    const isHere = to === path || (to.endsWith('/') && path.startsWith(to));
    const current = isHere ? ' aria-current="page"' : '';
    return `<a href="${up}${to}"${current}>${name}</a>`;
  });
  return `<header class="site-header">
      <a class="site-name" href="${up}">agora-chat-elements</a>
      <nav class="site-nav" aria-label="Pages">${links.join('')}</nav>
      <div class="site-tools"></div>
    </header>`;
};

export const framed = (html: string, file: string): string => {
  const path = relative(root, file);
  const up = '../'.repeat(path.split('/').length - 1) || './';
  const own = path === 'index.html' ? '' : path.replace(/(^|\/)index\.html$/, '$1');
  return html
    .replace(
      '</head>',
      `  <link rel="stylesheet" href="${up}site/site.css" />\n    <script type="module" src="${up}site/site.ts"></script>\n  </head>`,
    )
    .replace(/<body[^>]*>/, (body) => `${body}\n    ${navigation(own, up)}`)
    .replace(
      '</body>',
      `  ${path === documents.path ? '' : sourceOf(readFileSync(file, 'utf8'), dirname(file), path)}\n  </body>`,
    );
};

export const frame = (): Plugin => ({
  name: 'demo-frame',
  transformIndexHtml: { order: 'pre', handler: (html, { filename }) => framed(html, filename) },
});
