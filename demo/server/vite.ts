/** Puts the stand-in into Vite's dev server: same origin, same port, one command. */
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { ViteDevServer } from 'vite';
import { socketPath } from './core.ts';
import { withDefaults } from './options.ts';
import { Running } from './running.ts';
import { appSettings } from './token-server/index.ts';

/** Vite sets up the next server before it ends the last one, and loads this module anew: only the process is the same. */
const place = ((globalThis as Record<symbol, unknown>)[Symbol.for('agora-chat-elements.stand-in')] ??= {}) as {
  running?: Running;
};

const usualFolder = fileURLToPath(new URL('../../.data', import.meta.url));

/**
 * Data lie in `.data`, or in the folder that `AGORA_CHAT_DATA` names.
 * @throws DataFolderError if that cannot be used, Error if the `AGORA_…` variables of the cloud are incomplete.
 */
export async function mountStandIn(vite: ViteDevServer): Promise<void> {
  const { logger } = vite.config;
  await place.running?.close();
  const settings = withDefaults({
    dataFolder: process.env.AGORA_CHAT_DATA ?? usualFolder,
    faultsRoute: true,
    tokenApp: appSettings(process.env),
    log: (line) => logger.info(`[chat server] ${line}`, { timestamp: true }),
  });
  const running = new Running(settings);
  place.running = running;
  const prefixes = [`/${settings.appKey.replace('#', '/')}/`, '/app/chat/user/', '/__faults'];

  vite.middlewares.use((request, response, next) => {
    const { url = '' } = request;
    if (prefixes.some((prefix) => url.startsWith(prefix))) running.handle(request, response);
    else next();
  });
  const server = vite.httpServer as Server | null;
  server?.on('upgrade', (request, socket, head) => {
    // Vite's own socket for hot reload shares the server: what is not ours is left to it.
    if (request.url?.split('?')[0] === socketPath) running.upgrade(request, socket, head);
  });
  server?.once('close', () => void running.close());
  server?.once('listening', () => {
    // Vite knows its URLs a moment after it listens.
    setImmediate(() => {
      const page = vite.resolvedUrls?.local[0];
      if (page)
        logger.info(`\n  Open ${page} in two windows. Chat server: app key ${settings.appKey}, socket ${socketPath}`);
    });
  });
}
