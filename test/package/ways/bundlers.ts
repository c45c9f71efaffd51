/** Bundlers as they are when they are told nothing but where the entry is. */
import { json, page, type Host, type Way } from '../way.js';

const entry = "import 'agora-chat-elements/define';\n";
const site = { 'package.json': json({ private: true, type: 'module' }), 'main.js': entry };
const built = (host: Host, type = 'module'): Record<string, string> => ({
  ...site,
  'built/index.html': page(host, `<script ${type && `type="${type}"`} src="/main.js" defer></script>`),
});

const webpack = (mode: string): Way => ({
  name: `webpack 5, ${mode}`,
  packages: ['webpack@5.113.0', 'webpack-cli@6.0.1'],
  files: (host) => built(host, ''),
  commands: [`webpack --mode ${mode} --entry ./main.js --output-path built`],
  served: 'built',
  allow: [/Lit is in dev mode/],
});

export const bundlers: readonly Way[] = [
  {
    name: 'Rollup 4',
    packages: ['rollup@4.68.8', '@rollup/plugin-node-resolve@16.0.3', '@rollup/plugin-commonjs@29.0.3'],
    files: (host) => ({
      ...built(host),
      'rollup.config.js': `import { nodeResolve } from '@rollup/plugin-node-resolve';
import commonjs from '@rollup/plugin-commonjs';
export default {
  input: 'main.js',
  output: { dir: 'built' },
  plugins: [nodeResolve({ browser: true }), commonjs()],
  // The SDK's own.
  onwarn: (warning, warn) => warning.code === 'EVAL' || warn(warning),
};
`,
    }),
    commands: ['rollup -c --failAfterWarnings'],
    served: 'built',
  },
  webpack('production'),
  webpack('development'),
  {
    name: 'esbuild, in pieces',
    packages: ['esbuild@0.28.2'],
    files: (host) => built(host),
    commands: [
      'esbuild main.js --bundle --splitting --format=esm --minify --outdir=built --log-override:direct-eval=silent',
    ],
    served: 'built',
  },
  {
    name: 'esbuild, one classic script',
    packages: ['esbuild@0.28.2'],
    files: (host) => built(host, ''),
    commands: [
      'esbuild main.js --bundle --format=iife --outfile=built/main.js --log-override:direct-eval=silent --log-override:empty-import-meta=silent',
    ],
    served: 'built',
    allow: [/Lit is in dev mode/],
  },
  {
    name: 'Vite 8',
    packages: ['vite@8.3.8'],
    files: (host) => ({ ...site, 'index.html': page(host, '<script type="module" src="/main.js"></script>') }),
    commands: ['vite build'],
    served: 'dist',
  },
  {
    name: 'Vite 8, below a path',
    packages: ['vite@8.3.8'],
    files: (host) => ({ ...site, 'index.html': page(host, '<script type="module" src="/main.js"></script>') }),
    commands: ['vite build --base /shop/chat/ --outDir dist/shop/chat'],
    served: 'dist',
    path: '/shop/chat/index.html',
  },
  {
    name: 'Vite 8, with the slim SDK',
    packages: ['vite@8.3.8'],
    files: (host) => ({
      ...site,
      'vite.config.js': `import { slimSdk } from 'agora-chat-elements/slim-sdk';
export default { plugins: [slimSdk()] };
`,
      'index.html': page(host, '<script type="module" src="/main.js"></script>'),
    }),
    commands: ['vite build'],
    served: 'dist',
  },
  {
    name: 'Vite 8, development',
    packages: ['vite@8.3.8'],
    files: (host) => ({ ...site, 'index.html': page(host, '<script type="module" src="/main.js"></script>') }),
    server: 'vite --host localhost --port 0',
    allow: [/Lit is in dev mode/],
  },
  {
    name: 'Parcel 2',
    packages: ['parcel@2.16.0'],
    files: (host) => ({
      ...site,
      // As Parcel asks for it: without this it knows nothing of exports.
      'package.json': json({ private: true, type: 'module', '@parcel/resolver-default': { packageExports: true } }),
      'index.html': page(host, '<script type="module" src="/main.js"></script>'),
    }),
    commands: ['parcel build index.html --public-url / --no-optimize'],
    served: 'dist',
  },
];
