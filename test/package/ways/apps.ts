/** Applications that draw themselves in the browser, each with the framework's own way to write events and properties. */
import { inside, json, profiles, shell, type Way } from '../way.js';

const main = shell('<script type="module" src="/main.tsx"></script>');
const vite = 'vite@8.3.8';
const typescript = 'typescript@6.0.3';

const compiler = (more: object): string =>
  json({
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
    include: ['*.ts', '*.tsx'],
  });

const reactConfig = compiler({ jsx: 'react-jsx' });
const reactShell = {
  'package.json': json({ private: true, type: 'module' }),
  'index.html': main,
  'tsconfig.json': reactConfig,
};

/** Attributes as properties: `app-key` is `appKey`. */
const asProps = (attributes: string): string =>
  attributes.replace(/-(\w)(?=[\w-]*=)/g, (_, letter: string) => letter.toUpperCase());

export const apps: readonly Way[] = [
  {
    name: 'Vite + React 19',
    packages: [vite, typescript, 'react@19.2.0', 'react-dom@19.2.0', '@types/react@19.2.0', '@types/react-dom@19.2.0'],
    files: ({ attributes }) => ({
      ...reactShell,
      'main.tsx': `import 'agora-chat-elements/define';
import type {} from 'agora-chat-elements/react';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

const profiles = ${profiles};

function Chat() {
  const [heard, hear] = useState('');
  return (
    <>
      <agora-connection ${attributes} profiles={profiles} onagora-status={(event) => hear(event.status)}>
        ${inside}
      </agora-connection>
      <output id="heard">{heard}</output>
    </>
  );
}

createRoot(document.getElementById('app')!).render(<StrictMode><Chat /></StrictMode>);
`,
    }),
    commands: ['tsc', 'vite build'],
    served: 'dist',
    isFramework: true,
  },
  {
    name: 'Vite + React 18',
    packages: [
      ...[vite, typescript, '@lit/react@1.0.8'],
      ...['react@18.3.1', 'react-dom@18.3.1', '@types/react@18.3.24', '@types/react-dom@18.3.7'],
    ],
    files: ({ attributes }) => ({
      ...reactShell,
      // React 18 knows neither properties nor events of such elements: components do both, and register what they are for.
      'main.tsx': `import { AgoraConnection, AgoraLogin, AgoraPeerChat } from 'agora-chat-elements/react';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

const profiles = ${profiles};

function Chat() {
  const [heard, hear] = useState('');
  return (
    <>
      <AgoraConnection ${asProps(attributes)} profiles={profiles} onAgoraStatus={({ status }) => hear(status)}>
        <AgoraLogin />
        <AgoraPeerChat />
      </AgoraConnection>
      <output id="heard">{heard}</output>
    </>
  );
}

createRoot(document.getElementById('app')!).render(<StrictMode><Chat /></StrictMode>);
`,
    }),
    commands: ['tsc', 'vite build'],
    served: 'dist',
    isFramework: true,
  },
  {
    name: 'Vite + Vue 3',
    packages: [vite, typescript, 'vue@3.5.45', '@vitejs/plugin-vue@6.0.11', 'vue-tsc@3.2.0'],
    files: ({ attributes }) => ({
      'package.json': reactShell['package.json'],
      'index.html': shell('<script type="module" src="/main.ts"></script>'),
      'tsconfig.json': json({
        ...(JSON.parse(compiler({ skipLibCheck: true })) as object),
        include: ['*.ts', '*.vue'],
        vueCompilerOptions: { strictTemplates: true },
      }),
      'vite.config.js': `import vue from '@vitejs/plugin-vue';
export default { plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('agora-') } } })] };
`,
      'main.ts': `import 'agora-chat-elements/define';
import { createApp } from 'vue';
import Chat from './Chat.vue';

createApp(Chat).mount('#app');
`,
      'Chat.vue': `<script setup lang="ts">
import type {} from 'agora-chat-elements/vue';
import { ref } from 'vue';

const heard = ref('');
const profiles = ${profiles};
</script>

<template>
  <agora-connection ${attributes} :profiles="profiles" @agora-status="heard = $event.status">${inside}</agora-connection>
  <output id="heard">{{ heard }}</output>
</template>
`,
    }),
    commands: ['vue-tsc --noEmit', 'vite build'],
    served: 'dist',
    isFramework: true,
  },
  {
    name: 'Vite + Svelte 5',
    packages: [vite, typescript, 'svelte@5.57.3', '@sveltejs/vite-plugin-svelte@7.3.1', 'svelte-check@4.3.0'],
    files: ({ attributes }) => ({
      'package.json': reactShell['package.json'],
      'index.html': shell('<script type="module" src="/main.ts"></script>'),
      'tsconfig.json': compiler({ verbatimModuleSyntax: true, skipLibCheck: true }),
      'vite.config.js': `import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
export default { plugins: [svelte({ preprocess: vitePreprocess() })] };
`,
      'svelte.config.js': 'export default {};\n',
      'main.ts': `import 'agora-chat-elements/define';
import { mount } from 'svelte';
import Chat from './Chat.svelte';

mount(Chat, { target: document.getElementById('app')! });
`,
      'Chat.svelte': `<script lang="ts">
  import type {} from 'agora-chat-elements/svelte';

  let heard = $state('');
  const profiles = ${profiles};
</script>

<agora-connection ${attributes} {profiles} onagora-status={(event) => (heard = event.status)}>${inside}</agora-connection>
<output id="heard">{heard}</output>
`,
    }),
    commands: ['svelte-check --fail-on-warnings', 'vite build'],
    served: 'dist',
    isFramework: true,
  },
  {
    name: 'Vite + Solid',
    packages: [vite, typescript, 'solid-js@1.9.20', 'vite-plugin-solid@2.11.14'],
    files: ({ attributes }) => ({
      'package.json': reactShell['package.json'],
      'index.html': main,
      'tsconfig.json': compiler({ jsx: 'preserve', jsxImportSource: 'solid-js', skipLibCheck: true }),
      'vite.config.js': `import solid from 'vite-plugin-solid';
export default { plugins: [solid()] };
`,
      'main.tsx': `import 'agora-chat-elements/define';
import type {} from 'agora-chat-elements/solid';
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';

const profiles = ${profiles};

function Chat() {
  const [heard, hear] = createSignal('');
  return (
    <>
      <agora-connection ${attributes} prop:profiles={profiles} on:agora-status={(event) => hear(event.status)}>
        ${inside}
      </agora-connection>
      <output id="heard">{heard()}</output>
    </>
  );
}

render(() => <Chat />, document.getElementById('app')!);
`,
    }),
    commands: ['tsc', 'vite build'],
    served: 'dist',
    isFramework: true,
  },
];
