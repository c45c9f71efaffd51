/** Everything that can be made to go wrong, by typed calls; `routes.ts` offers the same over HTTP. */
import type { Core } from '../core.ts';
import type { ServiceOptions } from '../services/index.ts';
import { passDays } from '../store/age.ts';
import type { KickReason } from '../wire/types.ts';
import type { Fault, FaultKind, FaultMatch, FaultTable } from './fault-table.ts';

/** What the faults act on: a server that can be taken down and brought up again. */
export interface Victim {
  readonly core: Core;
  down(): Promise<void>;
  up(): void;
  /** Seconds that the tokens live that are made from now on; undefined as set up. */
  tokenSeconds: number | undefined;
  /** What the app has switched on otherwise than it was set up. */
  app: AppChanges;
}

/** What a console of Agora switches; `recall: false` switches taking back off. */
export type AppChanges = Partial<ServiceOptions> & { readonly recall?: boolean };

type Arguments<K extends FaultKind> = Omit<Fault<K>, 'kind'>;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export class Faults {
  readonly #table: FaultTable;
  readonly #victim: Victim;

  constructor(table: FaultTable, victim: Victim) {
    this.#table = table;
    this.#victim = victim;
  }

  /** Arms any fault of the table. @returns disarms it. */
  arm<K extends FaultKind>(kind: K, match: Arguments<K>): () => void {
    return this.#table.arm({ ...match, kind } as unknown as Fault);
  }

  loseAcks(match: FaultMatch = {}): () => void {
    return this.arm('loseAck', match);
  }

  delayAcks(match: Arguments<'delayAck'>): () => void {
    return this.arm('delayAck', match);
  }

  cutOnSend(match: Arguments<'cutOnSend'>): () => void {
    return this.arm('cutOnSend', match);
  }

  refuseSends(match: Arguments<'refuseSend'>): () => void {
    return this.arm('refuseSend', match);
  }

  refuseLogins(match: Arguments<'refuseLogin'>): () => void {
    return this.arm('refuseLogin', match);
  }

  refuseRest(match: Arguments<'refuseRest'> = {}): () => void {
    return this.arm('refuseRest', match);
  }

  delayRest(match: Arguments<'delayRest'>): () => void {
    return this.arm('delayRest', match);
  }

  duplicate(match: FaultMatch = {}): () => void {
    return this.arm('duplicate', match);
  }

  noDedupe(match: FaultMatch = {}): () => void {
    return this.arm('noDedupe', match);
  }

  reorder(match: FaultMatch = {}): () => void {
    return this.arm('reorder', match);
  }

  delayDelivery(match: Arguments<'delayDelivery'>): () => void {
    return this.arm('delayDelivery', match);
  }

  list(): ReturnType<FaultTable['list']> {
    return this.#table.list();
  }

  /** Disarms all, ends black holes, and gives new tokens their usual life and the app its services again. */
  clear(): void {
    this.#table.clear();
    this.#victim.app = {};
    this.#victim.tokenSeconds = undefined;
    for (const link of this.#victim.core.links) link.blackHole = false;
  }

  /** Ends the sockets of a user, or all. @param options `clean`: with a close frame. @returns how many there were. */
  drop({ user, clean = false }: { user?: string; clean?: boolean } = {}): number {
    if (user === undefined) {
      const links = [...this.#victim.core.links];
      for (const link of links)
        if (clean) link.close(1001);
        else link.drop();
      return links.length;
    }
    const devices = this.#victim.core.hub.onlineDevices(user);
    for (const { link } of devices)
      if (clean) link.close(1001);
      else link.drop();
    return devices.length;
  }

  /** Sockets that are open now stay open and swallow everything; `on: false` lets them live again. */
  blackHole({ user, on = true }: { user?: string; on?: boolean } = {}): void {
    const { links, hub } = this.#victim.core;
    const chosen = user === undefined ? links : hub.onlineDevices(user).map(({ link }) => link);
    for (const link of chosen) link.blackHole = on;
  }

  kick(user: string, reason: KickReason = 'other-device'): number {
    return this.#victim.core.hub.kick(user, reason);
  }

  /** Sends to all devices of a user what no good server would. @returns how many there were. */
  frame(user: string, data: Uint8Array | string): number {
    const devices = this.#victim.core.hub.onlineDevices(user);
    for (const { link } of devices) link.raw(data);
    return devices.length;
  }

  /** The user is no more: kicked, and unknown from now on, with all devices. */
  removeUser(user: string): void {
    const { users, queues } = this.#victim.core.hub.store;
    users.remove(user);
    this.kick(user, 'user-removed');
    queues.forget(user);
  }

  /** All tokens of the user that were used so far are refused from now on; sockets stay open until dropped. */
  endTokens(user: string, as: 'expired' | 'invalid' = 'expired'): void {
    this.#victim.core.hub.auth.endTokens(user, as);
  }

  /** Tokens made from now on live so many seconds (1 to 86400); undefined: as long as usual. */
  tokenSeconds(seconds: number | undefined): void {
    this.#victim.tokenSeconds = seconds;
  }

  /** Switches services of the app on and off, until `clear`; what is not named is as it was set up. */
  app(changes: AppChanges): void {
    this.#victim.app = changes;
  }

  /** As if so many days had passed since everything that is stored was sent. */
  passDays(days: number): void {
    passDays(this.#victim.core.hub.store, days);
  }

  /** Ends all sockets and takes no new connection until `up`. */
  down(): Promise<void> {
    return this.#victim.down();
  }

  up(): void {
    this.#victim.up();
  }

  /** As if the process had ended and come back with the same data. Faults that are armed stay so. */
  async restart(downFor = 0): Promise<void> {
    await this.down();
    await wait(downFor);
    this.up();
  }
}
