/** Applications that draw themselves in the browser: each is the recipe of its framework, mounted. */
import { fromRecipe } from '../recipe.js';
import { json, shell, type Way } from '../way.js';

const vite = 'vite@8.3.8';
const typescript = 'typescript@6.0.3';

const compiler = (more: object, include = ['*.ts', '*.tsx']): object => ({
  compilerOptions: {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'Bundler',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    types: [],
    ...more,
  },
  include,
});

const typeModule = json({ private: true, type: 'module' });

const react =
  (recipe: string): Way['files'] =>
  (host) => ({
    'package.json': typeModule,
    'index.html': shell('<script type="module" src="/main.tsx"></script>'),
    'tsconfig.json': json(compiler({ jsx: 'react-jsx' })),
    'chat.tsx': fromRecipe('react', recipe, host),
    'main.tsx': `import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Chat } from './chat';

createRoot(document.getElementById('app')!).render(<StrictMode><Chat /></StrictMode>);
`,
  });

const built = { commands: ['tsc', 'vite build'], served: 'dist', isRecipe: true };

export const apps: readonly Way[] = [
  {
    name: 'Vite + React 19',
    packages: [vite, typescript, 'react@19.2.0', 'react-dom@19.2.0', '@types/react@19.2.0', '@types/react-dom@19.2.0'],
    files: react('react-19.tsx'),
    ...built,
  },
  {
    name: 'Vite + React 18',
    packages: [
      ...[vite, typescript, '@lit/react@1.0.8'],
      ...['react@18.3.1', 'react-dom@18.3.1', '@types/react@18.3.24', '@types/react-dom@18.3.7'],
    ],
    files: react('react-18.tsx'),
    ...built,
  },
  {
    name: 'Vite + Vue 3',
    packages: [vite, typescript, 'vue@3.5.45', '@vitejs/plugin-vue@6.0.11', 'vue-tsc@3.2.0'],
    files: (host) => ({
      'package.json': typeModule,
      'index.html': shell('<script type="module" src="/main.ts"></script>'),
      'tsconfig.json': json({
        ...compiler({ skipLibCheck: true }, ['*.ts', '*.vue']),
        vueCompilerOptions: { strictTemplates: true },
      }),
      'vite.config.js': fromRecipe('vue', 'vite.config.js'),
      'main.ts': `import { createApp } from 'vue';
import Chat from './Chat.vue';

createApp(Chat).mount('#app');
`,
      'Chat.vue': fromRecipe('vue', 'Chat.vue', host),
    }),
    ...built,
    commands: ['vue-tsc --noEmit', 'vite build'],
  },
  {
    name: 'Vite + Svelte 5',
    packages: [vite, typescript, 'svelte@5.57.3', '@sveltejs/vite-plugin-svelte@7.3.1', 'svelte-check@4.3.0'],
    files: (host) => ({
      'package.json': typeModule,
      'index.html': shell('<script type="module" src="/main.ts"></script>'),
      'tsconfig.json': json(compiler({ verbatimModuleSyntax: true, skipLibCheck: true })),
      'vite.config.js': `import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
export default { plugins: [svelte({ preprocess: vitePreprocess() })] };
`,
      'svelte.config.js': 'export default {};\n',
      'main.ts': `import { mount } from 'svelte';
import Chat from './Chat.svelte';

mount(Chat, { target: document.getElementById('app')! });
`,
      'Chat.svelte': fromRecipe('svelte', 'Chat.svelte', host),
    }),
    ...built,
    commands: ['svelte-check --fail-on-warnings', 'vite build'],
  },
  {
    name: 'Vite + Solid',
    packages: [vite, typescript, 'solid-js@1.9.20', 'vite-plugin-solid@2.11.14'],
    files: (host) => ({
      'package.json': typeModule,
      'index.html': shell('<script type="module" src="/main.tsx"></script>'),
      'tsconfig.json': json(compiler({ jsx: 'preserve', jsxImportSource: 'solid-js', skipLibCheck: true })),
      'vite.config.js': `import solid from 'vite-plugin-solid';
export default { plugins: [solid()] };
`,
      'Chat.tsx': fromRecipe('other-frameworks', 'Chat.tsx', host),
      'main.tsx': `import { render } from 'solid-js/web';
import { Chat } from './Chat';

render(() => <Chat />, document.getElementById('app')!);
`,
    }),
    ...built,
  },
  {
    name: 'Angular 20',
    packages: [
      ...['core', 'common', 'compiler', 'platform-browser'].map((name) => `@angular/${name}@20.3.0`),
      ...['build', 'cli', 'compiler-cli'].map((name) => `@angular/${name}@20.3.0`),
      ...['rxjs@7.8.2', 'tslib@2.8.1', 'typescript@5.9.3'],
    ],
    files: (host) => ({
      'package.json': json({ name: 'site', private: true }),
      'angular.json': json({
        version: 1,
        cli: { analytics: false },
        projects: {
          site: {
            projectType: 'application',
            root: '',
            sourceRoot: 'src',
            architect: {
              build: {
                builder: '@angular/build:application',
                options: {
                  outputPath: 'dist',
                  browser: 'src/main.ts',
                  index: 'src/index.html',
                  tsConfig: 'tsconfig.json',
                  allowedCommonJsDependencies: ['agora-chat'],
                },
              },
            },
          },
        },
      }),
      'tsconfig.json': json({
        compilerOptions: {
          strict: true,
          target: 'ES2022',
          module: 'ES2022',
          moduleResolution: 'bundler',
          experimentalDecorators: true,
          lib: ['ES2022', 'DOM', 'DOM.Iterable'],
          types: [],
        },
        angularCompilerOptions: { strictTemplates: true },
        files: ['src/main.ts'],
      }),
      'src/index.html': shell('<base href="/">', '<app-chat></app-chat>'),
      'src/chat.ts': fromRecipe('other-frameworks', 'chat.ts', host),
      'src/main.ts': `import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { Chat } from './chat';

void bootstrapApplication(Chat, { providers: [provideZonelessChangeDetection()] });
`,
    }),
    commands: ['ng build'],
    served: 'dist/browser',
    isRecipe: true,
  },
];
