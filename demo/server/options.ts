/** How a stand-in is set up. */
import type { Log } from './log.ts';
import { defaultServices, type ServiceOptions } from './services/options.ts';
import { localApp, type AppSettings } from './token-server/settings.ts';

export interface StandInOptions {
  /** `org#app`. Default `demo#local`. */
  readonly appKey?: string;
  /** Folder of the data; without it everything is in memory. */
  readonly dataFolder?: string;
  /** Turns the `/__faults` route on. The typed faults work always. */
  readonly faultsRoute?: boolean;
  /** Seconds that the token server's tokens live. Default a day. */
  readonly tokenSeconds?: number;
  /** How messages reach an online device: told first, then pulled, as Agora does; or pushed, one round trip less. */
  readonly delivery?: 'notice' | 'push';
  /** Largest message body in bytes. Default 5 KiB. */
  readonly largestMessage?: number;
  /** Milliseconds after which a message cannot be taken back. Default two minutes. `0`: recall is switched off. */
  readonly recallWithin?: number;
  /** Milliseconds without a sign of life before a socket is closed. Default two minutes (the SDK is silent for 90 s). */
  readonly idleTimeout?: number;
  /** Whether the SDK's `POST …/users` without a token may register users. Default true. */
  readonly openRegistration?: boolean;
  /** Whose tokens are made and taken. Default the local app with its well-known certificate. */
  readonly tokenApp?: AppSettings;
  /** What the app has switched on: files, reactions, presence, contacts ... Default all; see `defaultServices`. */
  readonly services?: Partial<ServiceOptions>;
  readonly log?: Log;
}

export type Settings = Required<Omit<StandInOptions, 'dataFolder' | 'services'>> &
  Pick<StandInOptions, 'dataFolder'> & { readonly services: ServiceOptions };

export const withDefaults = (options: StandInOptions): Settings => ({
  appKey: 'demo#local',
  faultsRoute: false,
  tokenSeconds: 24 * 60 * 60,
  delivery: 'notice',
  largestMessage: 5 * 1024,
  recallWithin: 2 * 60_000,
  idleTimeout: 2 * 60_000,
  openRegistration: true,
  tokenApp: localApp,
  log: () => undefined,
  ...Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)),
  services: { ...defaultServices, ...options.services },
});
