/** Pages without a bundler, straight out of `node_modules`. */
import { page, type Way } from '../way.js';

const folder = '/node_modules/agora-chat-elements/dist';

/** Where a browser finds what our modules import by name. */
const importMap = {
  imports: {
    'agora-chat-elements/define': `${folder}/npm/define.js`,
    lit: '/node_modules/lit/index.js',
    'lit/': '/node_modules/lit/',
    'lit-html': '/node_modules/lit-html/lit-html.js',
    'lit-html/': '/node_modules/lit-html/',
    'lit-element/lit-element.js': '/node_modules/lit-element/lit-element.js',
    '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
    '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
    '@lit/context': '/node_modules/@lit/context/index.js',
    idb: '/node_modules/idb/build/index.js',
    'agora-chat/': '/node_modules/agora-chat/',
  },
};

export const plain: readonly Way[] = [
  {
    name: 'script tag, module',
    files: (host) => ({
      'index.html': page(host, `<script type="module" src="${folder}/agora-chat-elements.js"></script>`),
    }),
  },
  {
    name: 'script tag, classic',
    files: (host) => ({ 'index.html': page(host, `<script src="${folder}/agora-chat-elements.iife.js"></script>`) }),
  },
  {
    name: 'script tag, classic, from the disk',
    isOnDisk: true,
    files: (host) => ({
      'index.html': page(
        host,
        '<script src="node_modules/agora-chat-elements/dist/agora-chat-elements.iife.js" defer></script>',
      ),
    }),
  },
  {
    name: 'import map over node_modules',
    files: (host) => ({
      'index.html': page(
        host,
        `<script type="importmap">${JSON.stringify(importMap)}</script>
        <script type="module">import 'agora-chat-elements/define';</script>`,
      ),
    }),
    allow: [/Lit is in dev mode/],
  },
];
