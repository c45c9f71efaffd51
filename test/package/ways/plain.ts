/** Pages without a bundler, straight out of `node_modules`. */
import { bareImports } from '../../support/bare-imports.js';
import { page, type Way } from '../way.js';

const folder = '/node_modules/agora-chat-elements/dist';

/** Where a browser finds what our modules import by name. */
const importMap = {
  imports: {
    'agora-chat-elements/define': `${folder}/npm/define.js`,
    ...bareImports,
  },
};

const scripts = { module: 'agora-chat-elements.js', classic: 'agora-chat-elements.iife.js' };
const moduleFrom = (address: string): string => `<script type="module" src="${address}/${scripts.module}"></script>`;
const classicFrom = (address: string): string => `<script src="${address}/${scripts.classic}" defer></script>`;

const requireJs = '<script src="/node_modules/requirejs/require.js"></script>';

export const plain: readonly Way[] = [
  {
    name: 'script tag, module',
    files: (host) => ({ 'index.html': page(host, moduleFrom(folder)) }),
  },
  {
    name: 'script tag, module, copied below a path',
    files: (host) => ({ 'shop/chat/index.html': page(host, moduleFrom('../../static/vendor/agora')) }),
    commands: ['mkdir -p static/vendor', 'cp -r node_modules/agora-chat-elements/dist static/vendor/agora'],
    path: '/shop/chat/index.html',
  },
  {
    name: 'script tag, module, from another origin',
    files: (host) => ({ 'index.html': page(host, moduleFrom(host.elsewhere + folder)) }),
  },
  {
    name: 'script tag, module, by the short address of a CDN',
    files: (host) => ({
      'index.html': page(
        host,
        `<script type="module" src="${host.elsewhere}/node_modules/agora-chat-elements"></script>`,
      ),
    }),
  },
  {
    name: 'script tag, module, on a page with a base',
    files: (host) => ({ 'index.html': page(host, `<base href="/elsewhere/">${moduleFrom(folder)}`) }),
  },
  {
    name: 'script tag, classic',
    files: (host) => ({ 'index.html': page(host, `<script src="${folder}/${scripts.classic}"></script>`) }),
  },
  {
    name: 'script tag, classic, from another origin',
    files: (host) => ({ 'index.html': page(host, classicFrom(host.elsewhere + folder)) }),
  },
  {
    name: 'script tag, classic, on a page with a base',
    files: (host) => ({ 'index.html': page(host, `<base href="/elsewhere/">${classicFrom(folder)}`) }),
  },
  {
    name: 'script tag, classic, from the disk',
    isOnDisk: true,
    files: (host) => ({ 'index.html': page(host, classicFrom('node_modules/agora-chat-elements/dist')) }),
  },
  {
    name: 'script tag, classic, beside RequireJS',
    packages: ['requirejs@2.3.7'],
    files: (host) => ({ 'index.html': page(host, requireJs + classicFrom(folder)) }),
  },
  {
    name: 'RequireJS',
    packages: ['requirejs@2.3.7'],
    files: (host) => ({
      'index.html': page(host, `${requireJs}<script>requirejs(['${folder}/${scripts.classic}']);</script>`),
    }),
  },
  {
    name: 'script tag, module, beside RequireJS',
    packages: ['requirejs@2.3.7'],
    files: (host) => ({ 'index.html': page(host, requireJs + moduleFrom(folder)) }),
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
