import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bareOptions } from './src/build/bare-options.ts';
import { licences } from './src/build/licences.ts';
import { litTemplates } from './src/build/lit-templates.ts';
import { minifyCss } from './src/build/minify-css.ts';
import { minifyHtml } from './src/build/minify-html.ts';
import { ownNames } from './src/build/own-names.ts';
import { terser } from './src/build/terser.ts';
import { defineConfig, type Plugin, type PluginOption, type UserConfig } from 'vite';
import { slimSdk } from './src/slim-sdk/index.ts';
import { customElementsManifest } from './demo/site/custom-elements.ts';
import { frame, htmlFiles } from './demo/site/frame.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const licenceFile = here('dist/third-party-licenses.txt');

/** What all builds for browsers have in common. */
const build = { outDir: here('dist'), target: 'es2022', copyPublicDir: false, sourcemap: true } as const;

/**
 * What is always fetched together is one file: each file of its own costs a request, and what repeats in another file
 * is not compressed. With a module comes all that it imports and that no row above it has taken.
 */
const together = [
  // The small script of a widget and its panel need it too, and nothing else of the connection.
  { name: 'language', test: /\/src\/(ui\/language|context\/browser\/resize-observer)\.ts$/, priority: 4 },
  // All that the connector of a widget needs: it is fetched without the rest.
  {
    name: 'connection',
    test: /\/src\/(define\/first-look|elements\/agora-connection\/agora-connection)\.ts$|\/(ui\/icons\.ts|context\/selection\.ts|elements\/parts\/define-part\.ts|session\/writing\/is-blank\.ts|locales\/en\/(early-errors|shared|statuses)\.ts|directives\/if-defined\.js)$/,
    priority: 3,
  },
  { name: 'elements', test: /\/src\/elements\/(agora-[a-z-]+)\/\1\.ts$/, priority: 2 },
  // Used by the session and by what is seen of it.
  {
    name: 'shared',
    test: /\/src\/(session\/(state\/(select|sorted-messages)|kernel\/one-emoji|conversation\/without-accents)|ui\/(guarded|mend\/mend)|platform\/steady-clock|elements\/parts\/(time-left|is-visible)|tokens\/redact|types\/(error-policy|kind-policy))\.ts$|\/lit-html\/(directive(-helpers)?|directives\/repeat)\.js$/,
    priority: 1,
  },
  // Used by a conversation, and by a list or by what opens over the conversation.
  {
    name: 'parts',
    test: /\/src\/(elements\/parts\/(avatar|empty|keep-focus|roving-focus|midnight|contact-request|icons\/more-icons|parts\.styles|voice\/message)|ui\/(mend\/when-changed|text\/(?!format-bytes|picture-name)|locales\/en\/(chats|kinds|announcements))|elements\/agora-peer-chat\/conversation\/(context\/attempt|early\/send-along|message-list\/(row\/(text|place|shape)|jump))\.ts)/,
    priority: 1,
  },
  // Used by several of the parts that are loaded on first use.
  {
    name: 'attachment-parts',
    test: /\/src\/(elements\/parts\/icons\/content-icons|ui\/text\/(format-bytes|picture-name))\.ts$/,
  },
  { name: 'overlay-parts', test: /\/src\/elements\/parts\/(overlay\/|icons\/menu-icons)/, minShareCount: 2 },
];

/** What `package.json` names; each is a module of its own in `dist/npm`, as all that they import. */
const npmEntries = [
  here('src/index.ts'),
  here('src/define.ts'),
  ...readdirSync(here('src/define')).map((name) => here(`src/define/${name}`)),
];

/** Mounts the stand-in chat server into the dev server, so that one command and one port are enough. */
const standIn = (): Plugin => ({
  name: 'agora-chat-stand-in',
  apply: 'serve',
  async configureServer(server) {
    const { mountStandIn } = await import('./demo/server/vite.ts');
    await mountStandIn(server);
  },
});

/** What the pages of the demo are made with; their frameworks are for them alone. */
const demoPlugins = async (): Promise<PluginOption[]> => {
  const [{ default: vue }, { svelte }] = await Promise.all([
    import('@vitejs/plugin-vue'),
    import('@sveltejs/vite-plugin-svelte'),
  ]);
  const isCustomElement = (tag: string): boolean => tag.startsWith('agora-');
  return [
    frame(),
    customElementsManifest(),
    vue({ template: { compilerOptions: { isCustomElement } } }),
    svelte({ configFile: false }),
  ];
};

/** `package.json` says of the built files only that importing them does something; of the sources it is true as well. */
const sideEffects = (): Plugin => ({
  name: 'side-effects',
  transform: (_, id) =>
    id.startsWith(here('src')) || id.startsWith(here('demo')) ? { moduleSideEffects: true } : undefined,
});

/**
 * `vite`: the demo with its chat server. `vite build`: one file for a script tag, the SDK as a lazy chunk beside it.
 * `vite build --mode npm`: a module for each module of ours, dependencies left outside.
 * `vite build --mode demo`: the pages of the demo as files in `dist/demo`; `DEMO_CHAT_SERVER` is where their chat server is.
 * `vite build --mode slim-sdk`: the build plugin, for Node, with what it is made of.
 * `vite build --mode doctor`: the doctor, a file of its own. `vite build --mode doctor-cli`: the same for a shell.
 */
export default defineConfig(async ({ command, mode }): Promise<UserConfig> => {
  const demoServer = { 'import.meta.env.DEMO_CHAT_SERVER': JSON.stringify(process.env.DEMO_CHAT_SERVER ?? '') };
  if (command === 'serve') {
    return {
      root: here('demo'),
      // Without `development`: Lit would warn on the console of the demo.
      resolve: { conditions: ['module', 'browser', 'production'] },
      define: demoServer,
      plugins: [await demoPlugins(), standIn()],
      server: { port: 5173, fs: { allow: [here('.')] } },
      preview: { port: 5173 },
      // The SDK alone has to be made into modules. All others are modules, and what Vite finds while a page is loading
      // already makes it load the page anew, on the first start of all.
      optimizeDeps: {
        noDiscovery: true,
        include: [
          ...['miniCore', 'contact', 'presence'].map((name) => `agora-chat/${name}/${name}.js`),
          ...['react', 'react-dom/client', 'react/jsx-runtime', 'react/jsx-dev-runtime'],
        ],
      },
    };
  }
  if (mode === 'demo') {
    return {
      root: here('demo'),
      base: './',
      plugins: [slimSdk(), await demoPlugins(), sideEffects()],
      define: { ...demoServer, 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: here('dist/demo'),
        // A picture is a file of the page, as on any site.
        assetsInlineLimit: 0,
        emptyOutDir: true,
        target: build.target,
        rolldownOptions: { input: htmlFiles(), checks: { eval: false } },
      },
    };
  }
  if (mode === 'slim-sdk') {
    return {
      plugins: [licences({ file: licenceFile })],
      build: {
        outDir: here('dist'),
        emptyOutDir: false,
        ssr: here('src/slim-sdk/index.ts'),
        rolldownOptions: { output: { entryFileNames: 'slim-sdk.js' } },
      },
      ssr: { noExternal: true },
    };
  }
  if (mode === 'doctor') {
    return {
      build: {
        ...build,
        emptyOutDir: false,
        minify: true,
        lib: { entry: { 'agora-doctor': here('src/doctor/define.ts') }, formats: ['es'] },
        rolldownOptions: { output: { entryFileNames: '[name].js' } },
      },
    };
  }
  if (mode === 'doctor-cli') {
    return {
      build: {
        outDir: here('dist'),
        emptyOutDir: false,
        sourcemap: true,
        ssr: here('src/doctor/shell/cli.ts'),
        rolldownOptions: { output: { entryFileNames: 'doctor-cli.js' } },
      },
    };
  }
  if (mode === 'npm') {
    return {
      plugins: [minifyCss(), minifyHtml(), licences({ file: licenceFile })],
      // For browsers without a bundler, and for bundlers that know no `process`.
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        ...build,
        emptyOutDir: false,
        minify: false,
        lib: { entry: npmEntries, formats: ['es'] },
        rolldownOptions: {
          checks: { eval: false },
          external: [/^lit(\/|$)/, /^@lit\//, /^agora-chat(\/|$)/],
          output: {
            preserveModules: true,
            preserveModulesRoot: here('src'),
            // npm leaves out folders of the name `node_modules`.
            entryFileNames: ({ name }) =>
              `npm/${name.replace(/^(.*\/)?(node_modules|_virtual\/[^/]*)\//, 'bundled/')}.js`,
          },
        },
      },
    };
  }
  return {
    plugins: [
      minifyCss(),
      minifyHtml(),
      terser(),
      ownNames(),
      litTemplates(),
      slimSdk(),
      bareOptions(),
      licences({ file: licenceFile, data: [here('node_modules/emoji-picker-element-data')] }),
    ],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ...build,
      emptyOutDir: true,
      minify: true,
      lib: {
        entry: {
          'agora-chat-elements': here('src/define.ts'),
          // Shares no file with the other: what stands on the page at first is one small file.
          'agora-chat-widget': here('src/widget/script.ts'),
        },
        formats: ['es'],
      },
      rolldownOptions: {
        checks: { eval: false },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          minify: true,
          codeSplitting: { groups: together },
        },
      },
    },
  };
});
