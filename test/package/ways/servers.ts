/** Frameworks that draw a page on a server, here while it is built, and take it over in the browser. */
import { inside, json, profiles, type Way } from '../way.js';

const react = ['react@19.2.0', 'react-dom@19.2.0', '@types/react@19.2.0', '@types/node@20.19.43', 'typescript@5.9.3'];
const typeModule = json({ private: true, type: 'module' });

export const servers: readonly Way[] = [
  {
    name: 'Next 16, app router',
    packages: ['next@16.0.1', ...react],
    files: ({ attributes }) => ({
      'package.json': json({ private: true }),
      // As create-next-app writes it.
      'tsconfig.json': json({
        compilerOptions: {
          strict: true,
          noEmit: true,
          skipLibCheck: true,
          target: 'ES2022',
          module: 'ESNext',
          moduleResolution: 'Bundler',
          lib: ['ES2022', 'DOM', 'DOM.Iterable'],
          jsx: 'react-jsx',
        },
        include: ['**/*.ts', '**/*.tsx'],
      }),
      'next.config.mjs': "export default { output: 'export', devIndicators: false };\n",
      'app/layout.tsx': `import type { ReactNode } from 'react';
export default function Layout({ children }: { children: ReactNode }) {
  return <html lang="en"><body>{children}</body></html>;
}
`,
      'app/page.tsx':
        "import { Chat } from './chat';\nexport default function Page() { return <main><Chat /></main>; }\n",
      // React hands over neither events nor objects where it takes over what a server drew: the page does so itself.
      'app/chat.tsx': `'use client';
import 'agora-chat-elements/define';
import type { AgoraConnection, AgoraStatusEvent } from 'agora-chat-elements';
import type {} from 'agora-chat-elements/react';
import { useEffect, useRef, useState } from 'react';

const profiles = ${profiles};

export function Chat() {
  const [heard, hear] = useState('');
  const connection = useRef<AgoraConnection>(null);
  useEffect(() => {
    connection.current!.profiles = profiles;
    const listen = (event: AgoraStatusEvent): void => hear(event.status);
    document.addEventListener('agora-status', listen);
    return () => document.removeEventListener('agora-status', listen);
  }, []);
  return (
    <>
      <agora-connection ref={connection} ${attributes}>
        ${inside}
      </agora-connection>
      <output id="heard">{heard}</output>
    </>
  );
}
`,
    }),
    commands: ['next build'],
    served: 'out',
    isFramework: true,
  },
  {
    name: 'Astro 5',
    packages: ['astro@5.14.0'],
    files: ({ attributes }) => ({
      'package.json': typeModule,
      'src/pages/index.astro': `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>A site</title></head>
  <body>
    <agora-connection ${attributes}>${inside}</agora-connection>
    <script>import 'agora-chat-elements/define';</script>
  </body>
</html>
`,
    }),
    commands: ['astro build'],
    served: 'dist',
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
    files: ({ attributes }) => ({
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
      'src/routes/+page.svelte': `<script>
  import 'agora-chat-elements/define';
  let heard = $state('');
  const profiles = ${profiles};
</script>

<agora-connection ${attributes} {profiles} onagora-status={(event) => (heard = event.status)}>${inside}</agora-connection>
<output id="heard">{heard}</output>
`,
    }),
    commands: ['vite build'],
    served: 'build',
    isFramework: true,
  },
  {
    name: 'Nuxt 4',
    packages: ['nuxt@4.1.0', 'vue@3.5.45'],
    files: ({ attributes }) => ({
      'package.json': typeModule,
      'nuxt.config.ts': `export default defineNuxtConfig({
  telemetry: false,
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('agora-') } },
});
`,
      'app/plugins/chat.client.ts':
        "import 'agora-chat-elements/define';\nexport default defineNuxtPlugin(() => undefined);\n",
      'app/app.vue': `<script setup>
const heard = ref('');
const profiles = ${profiles};
</script>

<template>
  <agora-connection ${attributes} :profiles="profiles" @agora-status="heard = $event.status">${inside}</agora-connection>
  <output id="heard">{{ heard }}</output>
</template>
`,
    }),
    commands: ['nuxt generate'],
    served: '.output/public',
    isFramework: true,
  },
  {
    name: 'Angular 20',
    packages: [
      ...['core', 'common', 'compiler', 'platform-browser'].map((name) => `@angular/${name}@20.3.0`),
      ...['build', 'cli', 'compiler-cli'].map((name) => `@angular/${name}@20.3.0`),
      'rxjs@7.8.2',
      'tslib@2.8.1',
      'typescript@5.9.3',
    ],
    files: ({ attributes }) => ({
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
      'src/index.html':
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A site</title><base href="/"></head><body><site-chat></site-chat></body></html>\n',
      'src/main.ts': `import 'agora-chat-elements/define';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';

@Component({
  selector: 'site-chat',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`<agora-connection ${attributes} [profiles]="profiles" (agora-status)="heard.set($any($event).status)">${inside}</agora-connection>
    <output id="heard">{{ heard() }}</output>\`,
})
class Chat {
  readonly heard = signal('');
  readonly profiles = ${profiles};
}

void bootstrapApplication(Chat, { providers: [provideZonelessChangeDetection()] });
`,
    }),
    commands: ['ng build'],
    served: 'dist/browser',
    isFramework: true,
  },
];
