/** Builds the pages of these tests as a site's own bundler would, and serves them under a policy. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { StaticServer } from '../../support/static-server.js';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export interface Pages extends AsyncDisposable {
  /** @param entry - `adapter`, `mini` or `full`. */
  url(entry: string): string;
  readonly origin: string;
}

/** @param policy - the value of `content-security-policy`, given the site's own origin is `'self'`. */
export const buildPages = async (entries: readonly string[], policy?: () => string): Promise<Pages> => {
  const folder = await mkdtemp(join(tmpdir(), 'sdk-alone-'));
  await build({
    configFile: false,
    root: here('.'),
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      lib: {
        entry: Object.fromEntries(entries.map((entry) => [entry, here(`${entry}.ts`)])),
        formats: ['es'],
      },
      rolldownOptions: {
        checks: { eval: false },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', minify: true },
      },
    },
  });
  const html = (entry: string): string =>
    `<!doctype html><html lang="en"><head><title>${entry}</title><script type="module" src="/${entry}.js"></script></head><body></body></html>`;
  const server = await StaticServer.start({
    folder,
    pages: Object.fromEntries(entries.map((entry) => [`/${entry}.html`, html(entry)])),
    headers: (): Record<string, string> => (policy ? { 'content-security-policy': policy() } : {}),
  });
  return {
    url: (entry) => `${server.url}/${entry}.html`,
    origin: server.url,
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
