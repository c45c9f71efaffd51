/** Everything that can be made to fail, as typed calls; `routes.ts` offers the same over HTTP. */
import type { Core } from '../core.ts';
import type { ServiceOptions } from '../services/index.ts';
import { passDays } from '../store/age.ts';
import type { KickReason } from '../wire/types.ts';
import type { Fault, FaultKind, FaultMatch, FaultTable } from './fault-table.ts';

/** The server that the faults act on: it can be stopped and started again. */
export interface Victim {
  readonly core: Core;
  down(): Promise<void>;
  up(): void;
  /** Lifetime in seconds of tokens issued from now on; undefined: as configured. */
  tokenSeconds: number | undefined;
  /** Services of the app that differ from its configuration. */
  app: AppChanges;
}

/** What Agora's console switches; `recall: false` switches recall off. */
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

  /** Arms any fault of the table. @returns a function that disarms it. */
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

  /** Disarms all faults, ends black holes, and restores the usual token lifetime and the app's services. */
  clear(): void {
    this.#table.clear();
    this.#victim.app = {};
    this.#victim.tokenSeconds = undefined;
    for (const link of this.#victim.core.links) link.blackHole = false;
  }

  /** Closes the sockets of a user, or all. @param options `clean`: with a close frame. @returns how many there were. */
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

  /** Sockets that are open now stay open but drop everything; `on: false` ends that. */
  blackHole({ user, on = true }: { user?: string; on?: boolean } = {}): void {
    const { links, hub } = this.#victim.core;
    const chosen = user === undefined ? links : hub.onlineDevices(user).map(({ link }) => link);
    for (const link of chosen) link.blackHole = on;
  }

  kick(user: string, reason: KickReason = 'other-device'): number {
    return this.#victim.core.hub.kick(user, reason);
  }

  /** Sends data that no good server would send to all devices of a user. @returns how many there were. */
  frame(user: string, data: Uint8Array | string): number {
    const devices = this.#victim.core.hub.onlineDevices(user);
    for (const { link } of devices) link.raw(data);
    return devices.length;
  }

  /** Removes the user with all devices: kicked, and unknown from now on. */
  removeUser(user: string): void {
    const { users, queues } = this.#victim.core.hub.store;
    users.remove(user);
    this.kick(user, 'user-removed');
    queues.forget(user);
  }

  /** Refuses all tokens of the user that were used so far; sockets stay open until dropped. */
  endTokens(user: string, as: 'expired' | 'invalid' = 'expired'): void {
    this.#victim.core.hub.auth.endTokens(user, as);
  }

  /** Tokens issued from now on live this many seconds (1 to 86400); undefined: as usual. */
  tokenSeconds(seconds: number | undefined): void {
    this.#victim.tokenSeconds = seconds;
  }

  /** Switches services of the app on and off, until `clear`; services not named stay as configured. */
  app(changes: AppChanges): void {
    this.#victim.app = changes;
  }

  /** Makes everything stored look this many days older. */
  passDays(days: number): void {
    passDays(this.#victim.core.hub.store, days);
  }

  /** Closes all sockets and accepts no new connection until `up`. */
  down(): Promise<void> {
    return this.#victim.down();
  }

  up(): void {
    this.#victim.up();
  }

  /** Acts as if the process had ended and restarted with the same data. Armed faults stay armed. */
  async restart(downFor = 0): Promise<void> {
    await this.down();
    await wait(downFor);
    this.up();
  }
}
