/**
 * What all parts of the server share, and where services (files, reactions, contacts, block list, presence ...) attach:
 * who is online, how to reach a user's devices, who makes a request, and hooks for services.
 */
import type { Context } from 'hono';
import type { Auth } from './auth.ts';
import type { FaultTable } from './faults/fault-table.ts';
import type { Log } from './log.ts';
import type { Incoming } from './messages/incoming.ts';
import type { Refusal } from './messages/refusals.ts';
import { callers, type Asked, type Caller } from './network/caller.ts';
import type { Settings } from './options.ts';
import type { Device } from './socket/device.ts';
import { SocketGate } from './socket/gate.ts';
import type { StoredMessage } from './store/messages.ts';
import type { Store } from './store/store.ts';
import * as codec from './wire/codec.ts';
import { Namespace, type Jid, type KickReason, type Meta } from './wire/types.ts';

export interface Delivery {
  readonly to: string;
  /** Name of the queue: the peer, for what belongs to a conversation. */
  readonly queue: string;
  readonly meta: Partial<Meta> & { id: bigint; from: Jid };
  /** Not to this device (the one that caused it). */
  readonly exceptResource?: string;
  /** Only to this device. */
  readonly onlyResource?: string;
  /** Not stored: users who are offline miss it. */
  readonly onlineOnly?: boolean;
}

/** Options for delivering something other than a message to a user. */
export type DeliveryOptions = Partial<Pick<Delivery, 'queue' | 'exceptResource' | 'onlineOnly'>>;

/** Returns a refusal of a message before it is stored, or nothing. */
export type SendCheck = (incoming: Incoming) => Refusal | undefined;
/** Adds to the JSON of a message from history or the conversation list: reactions, translations ... */
export type MessageDecorator = (message: StoredMessage, viewer: string) => Record<string, unknown>;
export type PresenceHook = (user: string, resource: string) => void;

const notifyQueue = 'notify';

export class Hub {
  readonly settings: Settings;
  readonly store: Store;
  readonly auth: Auth;
  readonly faults: FaultTable;
  readonly log: Log;
  readonly socketGate: SocketGate;
  /** Who makes a request, over HTTP or for a socket. */
  readonly callerOf: (asked: Asked) => Caller;
  /** Called in order before a message is stored; the first refusal counts. */
  readonly sendChecks: SendCheck[] = [];
  readonly messageDecorators: MessageDecorator[] = [];
  /** Called when a device has signed in, and when its connection has ended. */
  readonly onConnect: PresenceHook[] = [];
  readonly onDisconnect: PresenceHook[] = [];
  /** Users played by the server itself: they count as online. */
  readonly alwaysOnline = new Set<string>();
  readonly #devices = new Map<string, Map<string, Device>>();
  #queuedSinceTrim = 0;

  constructor(parts: { settings: Settings; store: Store; auth: Auth; faults: FaultTable }) {
    this.settings = parts.settings;
    this.store = parts.store;
    this.auth = parts.auth;
    this.faults = parts.faults;
    this.log = parts.settings.log;
    this.socketGate = new SocketGate(parts.settings.socketLimits);
    this.callerOf = callers(parts.settings.trustProxy);
  }

  /** The address of a user, or of one of their devices. */
  jid(name: string, clientResource?: string): Jid {
    const jid: Jid = { appKey: this.settings.appKey, name, domain: 'easemob.com' };
    return clientResource ? { ...jid, clientResource } : jid;
  }

  onlineDevices(user: string): readonly Device[] {
    return [...(this.#devices.get(user)?.values() ?? [])];
  }

  allDevices(): Device[] {
    return [...this.#devices.values()].flatMap((devices) => [...devices.values()]);
  }

  /** A device has signed in; an older connection of the same device is ended. */
  add(device: Device): void {
    let devices = this.#devices.get(device.user);
    if (!devices) this.#devices.set(device.user, (devices = new Map<string, Device>()));
    const older = devices.get(device.resource);
    devices.set(device.resource, device);
    older?.kick('other-login', device.loginReason);
    for (const hook of this.onConnect) hook(device.user, device.resource);
  }

  remove(device: Device): void {
    const devices = this.#devices.get(device.user);
    if (devices?.get(device.resource) !== device) return;
    devices.delete(device.resource);
    if (devices.size === 0) this.#devices.delete(device.user);
    for (const hook of this.onDisconnect) hook(device.user, device.resource);
  }

  /** Ends the connections of a user, with a reason. @returns how many there were. */
  kick(user: string, reason: KickReason, exceptResource?: string): number {
    const devices = this.onlineDevices(user).filter(({ resource }) => resource !== exceptResource);
    for (const device of devices) device.kick(reason);
    return devices.length;
  }

  /** Puts a meta into the queues of a user's devices and wakes those that are online. */
  deliver({ to, queue, meta, exceptResource, onlyResource, onlineOnly }: Delivery): void {
    const wanted = ({ resource }: { resource: string }): boolean =>
      resource !== exceptResource && (onlyResource === undefined || resource === onlyResource);
    const complete = { ns: Namespace.CHAT, to: this.jid(to, onlyResource), ...meta };
    if (onlineOnly) {
      const online = this.onlineDevices(to).filter(wanted);
      this.store.transactions.afterCommit(() => {
        for (const device of online) device.pushOnce(complete);
      });
      return;
    }
    const bytes = codec.meta.encode(complete);
    const online = this.#devices.get(to);
    for (const device of this.store.queues.devicesOf(to).filter(wanted)) {
      this.store.queues.add(device.id, queue, { id: meta.id, meta: bytes });
      const line = online?.get(device.resource);
      if (line) this.store.transactions.afterCommit(() => line.wake(queue));
      else if (++this.#queuedSinceTrim % 64 === 0) this.store.queues.trim(device.id, queue);
    }
  }

  /** Removes a meta from the queues of those devices that have not received it yet. */
  withdraw(user: string, queue: string, id: bigint): void {
    for (const device of this.store.queues.devicesOf(user)) this.store.queues.confirm(device.id, queue, [id]);
  }

  /**
   * Sends a NOTIFY: presence, reactions, conversation changes. `data` is described in the SDK notes §4.4. A NOTIFY that
   * must not overtake the messages of a conversation names its queue.
   */
  notify(user: string, data: object, options: DeliveryOptions = {}): void {
    this.deliver({
      queue: notifyQueue,
      ...options,
      to: user,
      meta: { ...this.#stamp(user), ns: Namespace.NOTIFY, payload: Buffer.from(JSON.stringify(data)) },
    });
  }

  /** Tells a user that something changed between them and `from`: invited (2), deleted (3), added (4) ... */
  roster(user: string, from: string, operation: number, reason = ''): void {
    const people = { from: this.jid(from), to: [this.jid(user)] };
    const status = { errorCode: 0, description: reason };
    this.deliver({
      to: user,
      queue: from,
      meta: {
        ...this.#stamp(user),
        from: people.from,
        ns: Namespace.ROSTER,
        payload: codec.rosterBody.encode({ operation, status, ...people, reason }),
      },
    });
  }

  /** The user who makes an HTTP request. @throws HTTPException 401 if their token is invalid, or not of `user`. */
  authenticate(context: Context, user?: string): string {
    return this.auth.user(context, user);
  }

  #stamp(user: string): { id: bigint; from: Jid; timestamp: bigint } {
    return { id: this.store.nextId(), from: this.jid(user), timestamp: BigInt(Date.now()) };
  }
}
