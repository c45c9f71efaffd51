/** The server without a port: both `stand-in.ts` and `vite.ts` put it behind an HTTP server. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Hono } from 'hono';
import { WebSocketServer } from 'ws';
import { Auth } from './auth.ts';
import { FaultTable } from './faults/fault-table.ts';
import { Hub } from './hub.ts';
import { describeError } from './log.ts';
import { askedBy, askedIn } from './network/caller.ts';
import { refuseSocket } from './network/half-sent.ts';
import type { Settings } from './options.ts';
import { pastOf } from './messages/past.ts';
import { restApp } from './rest/app.ts';
import { restServices } from './rest/services.ts';
import { sceneRoutes } from './scenes/routes.ts';
import type { Link } from './socket/link.ts';
import { serve } from './socket/serve.ts';
import { openStore, type Store } from './store/store.ts';
import { databaseAccounts } from './token-server/accounts.ts';
import { createTokenServer, type ChatUsers, type TokenIssuer, type TokenServerOptions } from './token-server/index.ts';

export const socketPath = '/ws';
const largestFrame = 1024 * 1024;
const sweepEvery = 30_000;
/** Maximum messages of a guest that are copied to a user: the newest ones. */
const mostCopied = 1000;

export interface Core {
  readonly hub: Hub;
  readonly app: Hono;
  readonly issuer: TokenIssuer;
  readonly links: ReadonlySet<Link>;
  /** Takes over a WebSocket request to `/ws`; leaves all others alone. @returns whether it did. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** Ends all connections and timers; closes the store if it has a file. */
  close(): Promise<void>;
}

export interface CoreParts {
  /** Owned by the caller, for a restart that must not lose what is in memory. */
  readonly store?: Store;
  readonly faults?: FaultTable;
  /** Lifetime in seconds of tokens issued now. */
  readonly tokenSeconds?: () => number;
  /** More routes, served before all others. */
  readonly roots?: readonly Hono[];
}

/** The users of the stand-in itself. */
const localUsers = ({ users }: Store): ChatUsers => ({
  register: (user) => Promise.resolve(users.add(user) ? 'created' : 'exists'),
  find: (user) => {
    const created = users.createdAt(user);
    return Promise.resolve(created === undefined ? 'absent' : { age: Date.now() - created });
  },
});

/** @throws DataFolderError, RangeError if a trusted proxy is not an address. */
export const createCore = (settings: Settings, parts: CoreParts = {}): Core => {
  const report = (error: unknown): void => settings.log(`store: ${describeError(error)}`);
  const store = parts.store ?? openStore(settings.dataFolder, report, settings);
  const committed = (): Promise<void> =>
    new Promise((resolve, reject) => {
      store.transactions.afterCommit(resolve, () => reject(new Error('The store failed.')));
    });
  // With tokens for the cloud, chat is not served: what a local chat server received would reach nobody.
  const isCloud = settings.tokenApp.cloud !== undefined;
  // As a site's own server would do it, but without the way through the network.
  const copies: TokenServerOptions['guestHistory'] = {
    restUrl: 'http://localhost',
    appKey: settings.appKey,
    past: (guest) => pastOf(hub, guest, mostCopied),
    request: async (url, init) => app.request(new Request(url, init)),
  };
  const tokenServer = createTokenServer({
    database: store.database,
    app: settings.tokenApp,
    localUsers: localUsers(store),
    tokenSeconds: parts.tokenSeconds ?? (() => settings.tokenSeconds),
    committed,
    log: settings.log,
    caller: (c) => hub.callerOf(askedBy(c)),
    origins: settings.origins,
    weakPasswords: settings.weakPasswords,
    quickstartWording: settings.quickstartWording,
    limits: settings.limits,
    guestHistory: isCloud || settings.guestHistory === 'keep' ? undefined : copies,
  });
  const auth = new Auth(tokenServer.verifier);
  const hub = new Hub({ settings, store, auth, faults: parts.faults ?? new FaultTable() });
  const accounts = databaseAccounts(store.database, settings.tokenApp.appId);
  const services = isCloud
    ? undefined
    : restServices(hub, { issuer: tokenServer.issuer, accounts, signIn: tokenServer.signIn });
  // After the services, whose tables a scene fills.
  const scenes = services && settings.scenes ? [sceneRoutes(hub, tokenServer)] : [];
  const app = restApp({
    hub,
    roots: [...(services ? (parts.roots ?? []) : []), ...scenes, tokenServer.routes],
    ...(services ? { services } : {}),
  });

  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestFrame, clientTracking: false });
  const links = new Set<Link>();
  const sweep = setInterval(
    () => {
      const now = performance.now();
      for (const link of links) {
        if (now - link.lastSign > settings.idleTimeout) link.drop();
        else link.ping();
      }
    },
    Math.min(sweepEvery, settings.idleTimeout / 2),
  ).unref();

  return {
    hub,
    app,
    issuer: tokenServer.issuer,
    links,
    upgrade(request, socket, head) {
      if (isCloud || request.url?.split('?')[0] !== socketPath) return false;
      const place = hub.socketGate.enter(hub.callerOf(askedIn(request)).address);
      if (!place) {
        refuseSocket(socket, 429, 'There are too many sockets from this address.');
        return true;
      }
      let isServed = false;
      // Nothing else reports a failed handshake.
      socket.once('close', () => isServed || place.left());
      sockets.handleUpgrade(request, socket, head, (webSocket) => {
        isServed = true;
        const link = serve(hub, webSocket, place);
        links.add(link);
        webSocket.on('close', () => links.delete(link));
      });
      return true;
    },
    async close() {
      clearInterval(sweep);
      for (const device of hub.allDevices()) device.end();
      for (const link of links) link.drop();
      await new Promise<void>((resolve) => sockets.close(() => resolve()));
      store.transactions.commit();
      if (settings.dataFolder !== undefined) store.close();
    },
  };
};
