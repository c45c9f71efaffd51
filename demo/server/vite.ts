/** Puts the stand-in into Vite's dev server: same origin, same port, one command. */
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { ViteDevServer } from 'vite';
import { demoOptions } from './cli-options.ts';
import { socketPath } from './core.ts';
import { staysOnThisMachine } from './network/addresses.ts';
import { checkExposure, ExposureError } from './network/exposure.ts';
import { limitTimes, refuseSocket } from './network/half-sent.ts';
import { withDefaults } from './options.ts';
import { Running } from './running.ts';
import { appSettings } from './token-server/index.ts';

/**
 * Vite sets up the next server before it ends the last one, and loads this module anew: only the process is the same.
 */
const place = ((globalThis as Record<symbol, unknown>)[Symbol.for('agora-chat-elements.stand-in')] ??= {}) as {
  running?: Running;
};

const usualFolder = fileURLToPath(new URL('../../.data', import.meta.url));

/** Where Vite listens: `true` (`vite --host`) is everywhere. */
const hostOf = ({ config }: ViteDevServer): string => {
  const { host } = config.server;
  if (host === true) return '0.0.0.0';
  return typeof host === 'string' && host !== '' ? host : 'localhost';
};

/**
 * The data is in `.data`, or in the folder that `AGORA_CHAT_DATA` names.
 * @throws DataFolderError if that cannot be used, Error if the `AGORA_…` variables of the cloud are incomplete,
 * ExposureError if others could reach the server and sign in as anybody.
 */
export const mountStandIn = async (vite: ViteDevServer): Promise<void> => {
  const { logger } = vite.config;
  await place.running?.close();
  const host = hostOf(vite);
  const settings = withDefaults({
    ...demoOptions,
    scenes: true,
    dataFolder: process.env.AGORA_CHAT_DATA ?? usualFolder,
    // Off where other machines can reach the server, so that nobody can break it.
    faultsRoute: await staysOnThisMachine(host),
    tokenApp: appSettings(process.env),
    riskPublicCertificate: process.env.AGORA_RISK_PUBLIC_CERTIFICATE === 'yes',
    log: (line) => logger.info(`[chat server] ${line}`, { timestamp: true }),
  });
  await checkExposure({ ...settings, host }).catch((error: unknown) => {
    if (!(error instanceof ExposureError)) throw error;
    const words = error.message.replace('say --risk-public-certificate', 'set AGORA_RISK_PUBLIC_CERTIFICATE=yes');
    throw new ExposureError(words);
  });
  const running = new Running(settings);
  place.running = running;
  const isCloud = settings.tokenApp.cloud !== undefined;
  const chat = [`/${settings.appKey.replace('#', '/')}/`, '/__faults', '/__scenes/'];
  const prefixes = ['/app/chat/user/', ...(isCloud ? [] : chat)];

  vite.middlewares.use((request, response, next) => {
    const { url = '' } = request;
    if (prefixes.some((prefix) => url.startsWith(prefix))) running.handle(request, response);
    else next();
  });
  const server = vite.httpServer as Server | null;
  server?.on('upgrade', (request, socket, head) => {
    // Vite's own socket for hot reload shares the server: other requests are left to Vite.
    if (request.url?.split('?')[0] === socketPath && !running.upgrade(request, socket, head)) {
      refuseSocket(socket, 404, 'There is no socket at this address.');
    }
  });
  if (vite.httpServer) limitTimes(vite.httpServer, settings.requestTimes);
  server?.once('close', () => void running.close());
  server?.once('listening', () => {
    // Vite knows its URLs a moment after it starts to listen.
    setImmediate(() => {
      const page = vite.resolvedUrls?.local[0];
      if (page)
        logger.info(`\n  Open ${page} in two windows. Chat server: app key ${settings.appKey}, socket ${socketPath}`);
    });
  });
};
