/** Loads the SDK on first use, and types the parts of its connection that the adapter uses, public or not. */
import { ChatError } from '../../types/error.js';
import type { UserId } from '../../types/people.js';
import { installCodecs, type ProtobufRoot } from './wire/agora-codecs.js';
import { installRepairs } from './agora-repairs.js';
import type { ClientOptions } from '../../session/kernel/client-port.js';
import { loadSdkModules } from './load-sdk.js';
import type { ContactCalls, PresenceCalls } from './sdk-calls.js';
import { callerFile } from './sdk-noise.js';
import { parseUrl } from '../../platform/parse-url.js';

/** The SDK's plain objects, as arguments and results. */
export type SdkObject = Readonly<Record<string, unknown>>;

export type SdkHandlers = Readonly<Record<string, (value?: unknown) => void>>;

/** The parts of a frame that the adapter reads. */
export interface SdkFrame {
  readonly command: number;
}

/** The parts of a connection (modular build) that the adapter uses. */
export interface SdkConnection {
  readonly root: ProtobufRoot;
  readonly apiUrl: string;
  readonly orgName: string;
  readonly appName: string;
  readonly context: { readonly accessToken: string };
  readonly logger: { setConsoleLogVisibility(visible: boolean): void };
  readonly dataReport: { setIsCollectDt(collect: boolean): void };
  readonly mSync: {
    decodeMSync: (event: MessageEvent) => Promise<SdkFrame | undefined>;
    distributeMSync: (frame: { then(read: (content?: SdkFrame) => void): unknown }) => void;
    sendUnreadDeal(): void;
  };
  sock?: WebSocket;
  isHttpDNS: boolean;
  /** Messages sent but not confirmed, by id. */
  _msgHash: Record<string, { messageTimer?: ReturnType<typeof setTimeout> } | undefined>;
  /** Queues with offline messages that are not fetched yet. */
  _offlineMessagePullQueue: readonly unknown[];
  open(options: { username: UserId; accessToken: string }): Promise<unknown>;
  close(): void;
  isOpened(): boolean;
  send: (message: SdkObject) => Promise<unknown>;
  renewToken(token: string): Promise<unknown>;
  addEventHandler(id: string, handlers: SdkHandlers): void;
  removeEventHandler(id: string): void;
  usePlugin(plugin: unknown, name: string): void;
  getUniqueId: () => string;
  reconnect: (force?: boolean) => void;
  connectMSync: () => Promise<never>;
  online: () => void;
  offline: () => void;
  tokenExpireTimeCountDown: (milliseconds: number) => void;
  compareTokenExpireTime: (now: number, end: number) => void;
  readonly contact: ContactCalls;
  readonly presence: PresenceCalls;
}

type SdkClass = new (options: Readonly<Record<string, unknown>>) => SdkConnection;

interface Sdk {
  readonly Core: SdkClass;
  readonly contact: unknown;
  readonly presence: unknown;
}

/** Bundlers differ in how many `default`s they add to a UMD file. */
const unwrap = (module: unknown): unknown => {
  let inner = module;
  while (typeof inner === 'object' && inner !== null && 'default' in inner) inner = inner.default;
  return inner;
};

let file: string | undefined;

/** The SDK's file, known once a connection has been made; used to recognise its errors. */
export const sdkFile = (): string | undefined => file;

/**
 * An SDK core that never logs. The SDK switches its log on with each new connection, and would write it to the page's
 * `localStorage`, or fail if storage is blocked.
 */
const silent = (Core: SdkClass, hideGlobals: (names: readonly string[]) => () => void): SdkClass =>
  class extends Core {
    getLogger(): SdkConnection['logger'] {
      const { getLogger } = Core.prototype as unknown as { getLogger: () => SdkConnection['logger'] };
      file ??= callerFile();
      const giveBack = hideGlobals(['localStorage']);
      try {
        const logger = getLogger.call(this);
        logger.setConsoleLogVisibility(false);
        return logger;
      } finally {
        giveBack();
      }
    }
  };

/** @throws ChatError `network` if the file cannot be fetched; the next call tries again. */
const loadSdk = async (): Promise<Sdk> => {
  const { sdkModules, hideGlobals } = await loadSdkModules();
  const { core, contact, presence } = sdkModules;
  return {
    Core: silent(unwrap(core) as SdkClass, hideGlobals),
    contact: unwrap(contact),
    presence: unwrap(presence),
  };
};

const isUrl = (value: string, protocols: readonly string[]): boolean => {
  const url = parseUrl(value, globalThis.location?.href);
  return url !== undefined && protocols.includes(url.protocol);
};

const checked = ({ appKey, appId, apiUrl, socketUrl }: ClientOptions): void => {
  if (!appId && !/^[^#\s]+#[^#\s]+$/.test(appKey ?? ''))
    throw new ChatError('bad-app-key', 'app-key must have the form org#app (see the Agora console), or set app-id.');
  if (Boolean(apiUrl) !== Boolean(socketUrl))
    throw new ChatError('bad-config', 'api-url and socket-url belong together: set both, or none for the cloud.');
  if (apiUrl && !isUrl(apiUrl, ['http:', 'https:']))
    throw new ChatError('bad-config', 'api-url must be an http or https URL.');
  if (socketUrl && !isUrl(socketUrl, ['ws:', 'wss:', 'http:', 'https:']))
    throw new ChatError('bad-config', 'socket-url must be a ws or wss URL.');
};

/**
 * Makes a connection that logs nothing, collects no statistics, compiles nothing and shares no device id with others.
 * @throws ChatError `network`, `bad-app-key`, `bad-config`.
 */
export const makeConnection = async (options: ClientOptions): Promise<SdkConnection> => {
  checked(options);
  const sdk = await loadSdk();
  const base = globalThis.location?.href;
  const { appKey, appId, apiUrl, socketUrl, deviceId } = options;
  const own = apiUrl && socketUrl;
  const connection = new sdk.Core({
    ...(appId && !appKey ? { appId } : { appKey }),
    ...(own && {
      apiUrl: new URL(apiUrl, base).href.replace(/\/+$/, ''),
      url: new URL(socketUrl, base).href.replace(/^http/, 'ws'),
    }),
    isHttpDNS: !own,
    isFixedDeviceId: false,
    deviceId,
    delivery: true,
  });
  connection.dataReport.setIsCollectDt(false);
  connection.usePlugin(sdk.contact, 'contact');
  connection.usePlugin(sdk.presence, 'presence');
  installCodecs(connection.root);
  installRepairs(connection.root);
  return connection;
};
