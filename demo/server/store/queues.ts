/** Devices, and the unconfirmed entries per device and queue. */
import type { Database, Statement } from 'libsql';
import { bytesOf, type Blob, type Transactions } from './database.ts';

export interface QueuedMeta {
  readonly id: bigint;
  /** An encoded `Meta`. */
  readonly meta: Uint8Array;
}

/** The mailbox of a user who has never signed in; the first device takes it over. */
const mailbox = '';
/** Maximum devices per user; the least recently seen are dropped. */
const mostDevices = 10;
/** Agora's queue limit per offline device and chat; the oldest are dropped. */
export const mostQueued = 500;

export class Queues {
  readonly #transactions: Transactions;
  readonly #database: Database;
  readonly #knownDevicesOnly: boolean;
  readonly #sql = new Map<string, Statement<unknown[]>>();

  /** @param knownDevicesOnly queues nothing for a device that has never signed in. */
  constructor(database: Database, transactions: Transactions, knownDevicesOnly: boolean) {
    this.#database = database;
    this.#transactions = transactions;
    this.#knownDevicesOnly = knownDevicesOnly;
  }

  #prepared(sql: string): Statement<unknown[]> {
    let statement = this.#sql.get(sql);
    if (!statement) this.#sql.set(sql, (statement = this.#database.prepare<unknown[]>(sql).safeIntegers(true)));
    return statement;
  }

  /**
   * The id of a device, created if necessary. A new device inherits what is queued for the user: the mailbox, or, if no
   * other online device gets the messages anyway, a copy of what the most recently seen device has not fetched. With
   * `knownDevicesOnly` it starts empty.
   */
  device(user: string, resource: string, anotherIsOnline: boolean): number {
    const now = Date.now();
    return this.#transactions.write(() => {
      const known = this.#prepared('UPDATE devices SET seen = ? WHERE user = ? AND resource = ?');
      if (known.run(now, user, resource).changes === 0) this.#addDevice(user, resource, now, anotherIsOnline);
      const row = this.#prepared('SELECT id FROM devices WHERE user = ? AND resource = ?').get(user, resource);
      return Number((row as { id: bigint }).id);
    });
  }

  #addDevice(user: string, resource: string, now: number, anotherIsOnline: boolean): void {
    const inherits = !this.#knownDevicesOnly;
    const moved = this.#prepared('UPDATE devices SET resource = ?, seen = ? WHERE user = ? AND resource = ?');
    if (inherits && moved.run(resource, now, user, mailbox).changes === 1) return;
    const last = this.#prepared('SELECT id FROM devices WHERE user = ? ORDER BY seen DESC LIMIT 1').get(user);
    const added = this.#prepared('INSERT INTO devices (user, resource, seen) VALUES (?, ?, ?)').run(
      user,
      resource,
      now,
    );
    if (inherits && last && !anotherIsOnline) {
      this.#prepared('INSERT INTO queued SELECT ?, queue, id, meta FROM queued WHERE device = ?').run(
        added.lastInsertRowid,
        (last as { id: bigint }).id,
      );
    }
    const old = this.#prepared('SELECT id FROM devices WHERE user = ? ORDER BY seen DESC, id DESC LIMIT -1 OFFSET ?');
    for (const { id } of old.all(user, mostDevices) as { id: bigint }[]) {
      this.#prepared('DELETE FROM queued WHERE device = ?').run(id);
      this.#prepared('DELETE FROM devices WHERE id = ?').run(id);
    }
  }

  /** All devices of a user; the mailbox if there is none yet, unless queues are for known devices only. */
  devicesOf(user: string): { id: number; resource: string }[] {
    const select = this.#prepared('SELECT id, resource FROM devices WHERE user = ?');
    const rows = select.all(user) as { id: bigint; resource: string }[];
    const devices = rows.map(({ id, resource }) => ({ id: Number(id), resource }));
    if (this.#knownDevicesOnly) return devices.filter(({ resource }) => resource !== mailbox);
    if (devices.length > 0) return devices;
    return [{ id: this.device(user, mailbox, true), resource: mailbox }];
  }

  /** Deletes all devices of a user and their queues. */
  forget(user: string): void {
    this.#transactions.write(() => {
      this.#prepared('DELETE FROM queued WHERE device IN (SELECT id FROM devices WHERE user = ?)').run(user);
      this.#prepared('DELETE FROM devices WHERE user = ?').run(user);
    });
  }

  add(device: number, queue: string, { id, meta }: QueuedMeta): void {
    this.#transactions.write(() => {
      this.#prepared('INSERT OR REPLACE INTO queued VALUES (?, ?, ?, ?)').run(device, queue, id, meta);
    });
  }

  /** Cuts an offline device's queue down to the newest `mostQueued`. */
  trim(device: number, queue: string): void {
    const sql = `DELETE FROM queued WHERE device = ?1 AND queue = ?2 AND id <=
      (SELECT id FROM queued WHERE device = ?1 AND queue = ?2 ORDER BY id DESC LIMIT 1 OFFSET ?3)`;
    this.#transactions.write(() => this.#prepared(sql).run(device, queue, mostQueued));
  }

  /** The oldest entries of a queue, in order. */
  first(device: number, queue: string, count: number): QueuedMeta[] {
    const sql = 'SELECT id, meta FROM queued WHERE device = ? AND queue = ? ORDER BY id LIMIT ?';
    const rows = this.#prepared(sql).all(device, queue, count) as unknown as { id: bigint; meta: Blob }[];
    return rows.map(({ id, meta }) => ({ id, meta: bytesOf(meta) }));
  }

  /** The queues that are not empty, with their lengths. */
  counts(device: number): { queue: string; n: number }[] {
    const sql = 'SELECT queue, count(*) AS n FROM queued WHERE device = ? GROUP BY queue';
    const rows = this.#prepared(sql).all(device) as { queue: string; n: bigint }[];
    return rows.map(({ queue, n }) => ({ queue, n: Number(n) }));
  }

  /** Deletes these entries: the device has confirmed them. */
  confirm(device: number, queue: string, ids: readonly bigint[]): void {
    const remove = this.#prepared('DELETE FROM queued WHERE device = ? AND queue = ? AND id = ?');
    this.#transactions.write(() => {
      for (const id of ids) remove.run(device, queue, id);
    });
  }
}
