/** Puts the stand-in into Vite's dev server: same origin, same port, one command. */
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import type { ViteDevServer } from 'vite';
import { createCore, socketPath } from './core.ts';
import { withDefaults } from './options.ts';

const dataFolder = fileURLToPath(new URL('../../.data', import.meta.url));
const ours = (appKey: string): string[] => [`/${appKey.replace('#', '/')}/`, '/app/chat/user/', '/__faults'];

/** @throws DataFolderError if `.data` cannot be used. */
export function mountStandIn(vite: ViteDevServer): void {
  const log = (line: string): void => vite.config.logger.info(`[chat server] ${line}`, { timestamp: true });
  const settings = withDefaults({ dataFolder, faultsRoute: true, log });
  const core = createCore(settings);
  const listener = getRequestListener((request, env) => core.app.fetch(request, env), { overrideGlobalObjects: false });
  const prefixes = ours(settings.appKey);

  vite.middlewares.use((request, response, next) => {
    const { url = '' } = request;
    if (prefixes.some((prefix) => url.startsWith(prefix))) void listener(request, response);
    else next();
  });
  // Vite's own socket for hot reload shares the server: what is not ours is left to it.
  const server = vite.httpServer as Server | null;
  server?.on('upgrade', (request, socket, head) => void core.upgrade(request, socket, head));
  vite.httpServer?.once('close', () => void core.close());
  vite.httpServer?.once('listening', () => {
    setImmediate(() => {
      const page = vite.resolvedUrls?.local[0];
      if (page)
        vite.config.logger.info(`\n  Open ${page} in two windows. Chat server: ${settings.appKey}, ${socketPath}\n`);
    });
  });
}
