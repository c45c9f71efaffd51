/** The configuration of a stand-in. */
import type { Log } from './log.ts';
import { usualTimes, type RequestTimes } from './network/half-sent.ts';
import { defaultServices, type ServiceOptions } from './services/options.ts';
import { usualSocketLimits, type SocketLimits } from './socket/gate.ts';
import { localApp, type AppSettings } from './token-server/settings.ts';
import type { Limits } from './token-server/sign-in.ts';

export interface StandInOptions {
  /** `org#app`. Default `demo#local`. */
  readonly appKey?: string;
  /** Folder of the data; without it everything is in memory. */
  readonly dataFolder?: string;
  /** Enables the `/__faults` route. The typed faults always work. */
  readonly faultsRoute?: boolean;
  /** Enables `/__scenes`: guests with existing conversations, for the pages of the demo. Default false. */
  readonly scenes?: boolean;
  /** Lifetime of the token server's tokens in seconds. Default a day. */
  readonly tokenSeconds?: number;
  /**
   * How messages reach an online device: announced, then pulled, as Agora does; or pushed, with one round trip less.
   */
  readonly delivery?: 'notice' | 'push';
  /**
   * Queues missed messages only for devices that have signed in before and were not removed; a new device gets nothing.
   * Default false: a new device gets what is queued for its user.
   */
  readonly queueKnownDevicesOnly?: boolean;
  /** Largest message body in bytes. Default 5 KiB. */
  readonly largestMessage?: number;
  /** Milliseconds after which a message cannot be recalled. Default two minutes. `0`: recall is switched off. */
  readonly recallWithin?: number;
  /** Milliseconds without a sign of life before a socket is closed. Default two minutes (the SDK is silent for 90 s). */
  readonly idleTimeout?: number;
  /** Milliseconds after which a socket that has not signed in is closed. Default 30 s. */
  readonly signInTimeout?: number;
  readonly socketLimits?: SocketLimits;
  /** Time limits for receiving requests. */
  readonly requestTimes?: RequestTimes;
  /** Whether the SDK's `POST …/users` without a token may register users. Default true. */
  readonly openRegistration?: boolean;
  /**
   * The app whose tokens are issued and accepted. Default the local app with its published certificate. With a cloud
   * app only the token server is served: no chat, no files, no sockets.
   */
  readonly tokenApp?: AppSettings;
  /** Listens where others can reach it although everybody can read the certificate, and so can sign in as anybody. */
  readonly riskPublicCertificate?: boolean;
  /** Addresses and ranges of the proxies whose `X-Forwarded-For` is believed; `loopback` is one. Default none. */
  readonly trustProxy?: readonly string[];
  /** Other sites whose pages may use the token server; `*`: all, without cookies. Default none. */
  readonly origins?: '*' | readonly string[];
  /** Accepts short passwords, and the user's name as one. For demos; default false. */
  readonly weakPasswords?: boolean;
  /** Tells an unknown user from a wrong password, in the words of Agora's quickstart. For demos; default false. */
  readonly quickstartWording?: boolean;
  /**
   * What becomes of a guest's messages when the guest becomes a user: copied into the user's conversations (default), or
   * kept with the guest's user only. With a cloud app they are always kept: only its own servers know them.
   */
  readonly guestHistory?: 'copy' | 'keep';
  /** Rate limits for guessing and registering. */
  readonly limits?: Partial<Limits>;
  /** Services that the app has switched on: files, reactions, presence, contacts ... Default all: `defaultServices`. */
  readonly services?: Partial<ServiceOptions>;
  readonly log?: Log;
}

export type Settings = Required<Omit<StandInOptions, 'dataFolder' | 'services'>> &
  Pick<StandInOptions, 'dataFolder'> & { readonly services: ServiceOptions };

export const withDefaults = (options: StandInOptions): Settings => ({
  appKey: 'demo#local',
  faultsRoute: false,
  scenes: false,
  tokenSeconds: 24 * 60 * 60,
  delivery: 'notice',
  queueKnownDevicesOnly: false,
  largestMessage: 5 * 1024,
  recallWithin: 2 * 60_000,
  idleTimeout: 2 * 60_000,
  signInTimeout: 30_000,
  socketLimits: usualSocketLimits,
  requestTimes: usualTimes,
  openRegistration: true,
  tokenApp: localApp,
  riskPublicCertificate: false,
  trustProxy: [],
  origins: [],
  weakPasswords: false,
  quickstartWording: false,
  guestHistory: 'copy',
  limits: {},
  log: () => undefined,
  ...Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)),
  services: { ...defaultServices, ...options.services },
});
