/** The types of the protocol's messages and their constants. Field names follow `msync.proto.ts`. */

export const Command = { SYNC: 0, UNREAD: 1, NOTICE: 2, PROVISION: 3 } as const;
export const Namespace = { STATISTIC: 0, CHAT: 1, ROSTER: 3, NOTIFY: 5 } as const;
/** How far a message goes: stored and sent, or only to users who are online now. */
export const Route = { ALL: 0, ONLINE: 1 } as const;
export const BodyType = { CHAT: 1, GROUP: 2, ROOM: 3, READ: 4, DELIVERED: 5, RECALL: 6, CHANNEL: 7, EDIT: 8 } as const;
export const ContentType = {
  TEXT: 0,
  IMAGE: 1,
  VIDEO: 2,
  LOCATION: 3,
  VOICE: 4,
  FILE: 5,
  COMMAND: 6,
  CUSTOM: 7,
  COMBINE: 8,
} as const;
export const Code = {
  OK: 0,
  FAIL: 1,
  UNAUTHORIZED: 2,
  MISSING_PARAMETER: 3,
  WRONG_PARAMETER: 4,
  PERMISSION_DENIED: 7,
  IM_FORBIDDEN: 12,
  USER_MUTED: 15,
  PERMISSION_DENIED_EXTERNAL: 19,
} as const;
/** Why the server ends a session; sent to the client before its socket is closed. */
export const KickOperation = { 'user-removed': 1, 'other-login': 2, 'password-changed': 3, 'other-device': 4 } as const;
export type KickReason = keyof typeof KickOperation;

export interface Jid {
  appKey?: string;
  name: string;
  domain?: string;
  clientResource?: string;
}

export interface Status {
  errorCode: number;
  reason?: string;
}

export interface MSync {
  guid: Jid | null;
  auth: string;
  command: number;
  payload: Uint8Array;
}

export interface Provision {
  status: Status;
  version: string;
  deviceUuid: string;
  deviceName: string;
  resource: string;
  authToken: string;
  sessionId: string;
  /** The app's own login text; sent to a device that this login replaces. */
  reason: string;
}

/** A decoded one has at most one of the four `value` fields as its own property. */
export interface KeyValue {
  key: string;
  type: number;
  varintValue?: bigint;
  floatValue?: number;
  doubleValue?: number;
  stringValue?: string;
}

export interface Meta {
  id: bigint;
  from: Jid | null;
  to: Jid | null;
  /** Epoch milliseconds. */
  timestamp: bigint;
  ns: number;
  payload: Uint8Array;
  routetype: number;
  ext: KeyValue[];
  meta: Uint8Array;
}

export interface SyncUp {
  meta: Meta | null;
  key: bigint;
  queue: Jid | null;
}

export interface SyncDown {
  status: Status;
  metaId: bigint;
  serverId: bigint;
  metas: Partial<Meta>[];
  nextKey: bigint;
  queue: Jid;
  isLast: boolean;
  timestamp: bigint;
}

export interface Unread {
  status: Status;
  unread: { queue: Jid; n: number }[];
  timestamp: bigint;
}

export interface Content {
  type: number;
  text: string;
  latitude: number;
  longitude: number;
  address: string;
  displayName: string;
  remotePath: string;
  secretKey: string;
  fileLength: number;
  action: string;
  duration: number;
  size: { width: number; height: number } | null;
  customEvent: string;
  customExts: KeyValue[];
  buildingName: string;
  subType?: number;
  title: string;
  summary: string;
}

export interface MessageBody {
  type: number;
  from: Jid | null;
  to: Jid | null;
  contents: Content[];
  ext: KeyValue[];
  ackMessageId: bigint;
  /** JSON text that adds to the message at the receiver. */
  meta: string;
  editMessageId: bigint;
  editScope: number;
}

export interface RosterBody {
  operation: number;
  status: { errorCode: number; description: string };
  from: Jid;
  to: Jid[];
  reason: string;
}

export interface Statistics {
  operation: number;
  reason: string;
}
