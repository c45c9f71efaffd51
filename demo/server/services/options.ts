/** The services that an app can switch on, as in Agora's console. Recall: see `recallWithin` of the stand-in. */

export interface ServiceOptions {
  /** Uploads and downloads. */
  readonly files: boolean;
  /** Largest file, in bytes. Default 10 MiB. */
  readonly largestFile: number;
  readonly reactions: boolean;
  readonly presence: boolean;
  /** Milliseconds until others are told that somebody is offline, so that a reload is not reported. Default 2 s. */
  readonly presenceGrace: number;
  readonly contacts: boolean;
  /** Only contacts may write to each other. Default false. */
  readonly contactsOnly: boolean;
  readonly blocklist: boolean;
  readonly report: boolean;
  /** Reading and deleting messages on the server. */
  readonly history: boolean;
  readonly edit: boolean;
  /** Pinning conversations. */
  readonly pin: boolean;
}

export type ServiceName =
  'files' | 'reactions' | 'presence' | 'contacts' | 'blocklist' | 'report' | 'history' | 'edit' | 'pin';

/** All services are on. */
export const defaultServices: ServiceOptions = {
  files: true,
  largestFile: 10 * 1024 * 1024,
  reactions: true,
  presence: true,
  presenceGrace: 2000,
  contacts: true,
  contactsOnly: false,
  blocklist: true,
  report: true,
  history: true,
  edit: true,
  pin: true,
};
