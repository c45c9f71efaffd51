/** Frameworks that draw a page on a server, some of them while it is built, and take it over in the browser. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fromRecipe } from '../recipe.js';
import { json, type Way } from '../way.js';

const react = ['react@19.2.0', 'react-dom@19.2.0', '@types/react@19.2.0', '@types/node@20.19.43', 'typescript@5.9.3'];
const typeModule = json({ private: true, type: 'module' });
const endpoint = resolve(import.meta.dirname, '../../../demo/token-endpoints/chat-token.mjs');

const next = (mode: string, more: Pick<Way, 'commands' | 'server' | 'edit'>): Way => ({
  name: `Next 16, app router, ${mode}`,
  packages: ['next@16.0.1', ...react],
  files: (host) => ({
    'package.json': json({ private: true }),
    // As create-next-app writes it.
    'tsconfig.json': json({
      compilerOptions: {
        strict: true,
        noEmit: true,
        allowJs: true,
        skipLibCheck: true,
        target: 'ES2022',
        module: 'ESNext',
        moduleResolution: 'Bundler',
        lib: ['ES2022', 'DOM', 'DOM.Iterable'],
        jsx: 'react-jsx',
      },
      include: ['**/*.ts', '**/*.tsx'],
    }),
    'next.config.mjs': 'export default { devIndicators: false };\n',
    'app/layout.tsx': `import 'agora-chat-elements/agora-chat-elements.css';
import type { ReactNode } from 'react';

export const metadata = { title: 'A site', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return <html lang="en"><body>{children}</body></html>;
}
`,
    'app/page.tsx': fromRecipe('next', 'app/page.tsx'),
    'app/chat.tsx': fromRecipe('next', 'app/chat.tsx', host),
    'app/api/chat-token/chat-token.mjs': readFileSync(endpoint, 'utf8'),
    'app/api/chat-token/route.ts': fromRecipe('next', 'app/api/chat-token/route.ts'),
    // Who is signed in to the site is its own affair.
    'app/session.ts': `export const signedInUser = async (): Promise<string | undefined> => process.env.SITE_USER;
`,
  }),
  isRecipe: true,
  ...more,
});

export const servers: readonly Way[] = [
  next('production', { commands: ['next build'], server: 'next start --port 0' }),
  next('development', {
    server: 'next dev --port 0',
    edit: { file: 'app/chat.tsx', before: '<agora-peer-chat', insert: '<p>Changed</p>' },
  }),
  {
    name: 'Astro 5',
    packages: ['astro@5.14.0'],
    files: (host) => ({
      'package.json': typeModule,
      'src/pages/index.astro': `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>A site</title></head>
  <body>
${fromRecipe('other-frameworks', 'chat.astro', host)}  </body>
</html>
`,
    }),
    commands: ['astro build'],
    served: 'dist',
    isRecipe: true,
  },
  {
    name: 'SvelteKit 2',
    packages: [
      'vite@7.1.9',
      'svelte@5.39.0',
      '@sveltejs/kit@2.43.0',
      '@sveltejs/adapter-static@3.0.9',
      '@sveltejs/vite-plugin-svelte@6.2.0',
    ],
    files: (host) => ({
      'package.json': typeModule,
      'vite.config.js': `import { sveltekit } from '@sveltejs/kit/vite';
export default { plugins: [sveltekit()] };
`,
      'svelte.config.js': `import adapter from '@sveltejs/adapter-static';
export default { kit: { adapter: adapter() } };
`,
      'src/app.html': `<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>A site</title>%sveltekit.head%</head><body><div>%sveltekit.body%</div></body></html>
`,
      'src/routes/+layout.js': 'export const prerender = true;\n',
      'src/routes/+page.svelte': fromRecipe('svelte', 'Chat.svelte', host),
    }),
    commands: ['vite build'],
    served: 'build',
    isRecipe: true,
  },
  {
    name: 'Nuxt 4',
    packages: ['nuxt@4.1.0', 'vue@3.5.45'],
    files: (host) => ({
      'package.json': json({
        private: true,
        type: 'module',
        ...(JSON.parse(fromRecipe('vue', 'package.json')) as object),
      }),
      'nuxt.config.ts': fromRecipe('vue', 'nuxt.config.ts'),
      'app/plugins/chat.client.ts': fromRecipe('vue', 'app/plugins/chat.client.ts'),
      'app/app.vue': fromRecipe('vue', 'Chat.vue', host),
    }),
    commands: ['nuxt generate'],
    served: '.output/public',
    isRecipe: true,
  },
];
