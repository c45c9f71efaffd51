import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Mounts the stand-in chat server into the dev server, so that one command and one port are enough. */
const standIn = (): Plugin => ({
  name: 'agora-chat-stand-in',
  apply: 'serve',
  async configureServer(server) {
    const { mountStandIn } = await import('./demo/server/vite.ts');
    await mountStandIn(server);
  },
});

/**
 * `vite`: the demo with its chat server. `vite build`: one file for a script tag, the SDK as a lazy chunk beside it.
 * `vite build --mode npm`: classes and registering entry for bundlers, dependencies left outside.
 */
export default defineConfig(({ command, mode }): UserConfig => {
  if (command === 'serve') {
    return {
      root: here('demo'),
      // Without `development`: Lit would warn on the console of the demo.
      resolve: { conditions: ['module', 'browser', 'production'] },
      plugins: [standIn()],
      server: { port: 5173, fs: { allow: [here('.')] } },
      preview: { port: 5173 },
      // The SDK alone has to be made into modules. All others are modules, and what Vite finds while a page is loading
      // already makes it load the page anew, on the first start of all.
      optimizeDeps: {
        noDiscovery: true,
        include: ['agora-chat/miniCore/miniCore', 'agora-chat/contact/contact', 'agora-chat/presence/presence'],
      },
    };
  }
  const npm = mode === 'npm';
  return {
    define: { ...(npm ? {} : { 'process.env.NODE_ENV': '"production"' }) },
    build: {
      outDir: here('dist'),
      emptyOutDir: !npm,
      target: 'es2022',
      copyPublicDir: false,
      minify: !npm,
      lib: {
        entry: npm
          ? { index: here('src/index.ts'), define: here('src/define.ts') }
          : { 'agora-chat-elements': here('src/define.ts') },
        formats: ['es'],
      },
      rolldownOptions: {
        checks: { eval: false },
        external: npm ? [/^lit(\/|$)/, /^@lit\//, /^agora-chat(\/|$)/, /^nanostores$/, /^idb$/, /^@shoelace/] : [],
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: npm ? 'npm/[name]-[hash].js' : 'chunks/[name]-[hash].js',
          minify: !npm,
        },
      },
    },
  };
});
