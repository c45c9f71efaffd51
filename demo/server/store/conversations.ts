/** Each user's own view of their conversations: order, unread, pin, deletions. */
import type { Database } from 'libsql';
import type { Transactions } from './database.ts';

export interface StoredConversation {
  readonly peer: string;
  /** Increases with each message; orders the list. */
  readonly lastId: bigint;
  readonly unread: number;
  /** Newest message of the peer that counts as read. */
  readonly readUntil: bigint;
  /** Newest message that the user deleted for themselves. */
  readonly clearedUntil: bigint;
  /** Epoch milliseconds; 0 if not pinned. */
  readonly pinnedAt: number;
}

interface Row {
  peer: string;
  last_id: bigint;
  unread: bigint;
  read_until: bigint;
  cleared_until: bigint;
  pinned_at: bigint;
}

const fromRow = (row: Row): StoredConversation => ({
  peer: row.peer,
  lastId: row.last_id,
  unread: Number(row.unread),
  readUntil: row.read_until,
  clearedUntil: row.cleared_until,
  pinnedAt: Number(row.pinned_at),
});

const none = { lastId: 0n, unread: 0, readUntil: 0n, clearedUntil: 0n, pinnedAt: 0 };

export class Conversations {
  readonly #transactions: Transactions;
  readonly #touch;
  readonly #get;
  readonly #list;
  readonly #set;

  constructor(database: Database, transactions: Transactions) {
    this.#transactions = transactions;
    this.#touch = database.prepare(`INSERT INTO conversations (user, peer, last_id, unread) VALUES (?, ?, ?, ?)
      ON CONFLICT (user, peer) DO UPDATE SET last_id = max(last_id, excluded.last_id), unread = unread + excluded.unread, listed = 1`);
    this.#get = database.prepare('SELECT * FROM conversations WHERE user = ? AND peer = ?').safeIntegers(true);
    const listed = 'SELECT * FROM conversations WHERE user = ? AND listed = 1';
    this.#list = {
      all: database.prepare(`${listed} AND last_id < ? ORDER BY last_id DESC LIMIT ?`).safeIntegers(true),
      pinned: database
        .prepare(`${listed} AND pinned_at > 0 AND pinned_at < ? ORDER BY pinned_at DESC LIMIT ?`)
        .safeIntegers(true),
    };
    const row = 'INSERT INTO conversations (user, peer, ';
    const set = 'ON CONFLICT (user, peer) DO UPDATE SET';
    this.#set = {
      read: database.prepare(`${row} unread, read_until) VALUES (?, ?, 0, ?) ${set}
        unread = 0, read_until = max(read_until, excluded.read_until)`),
      oneRead: database.prepare('UPDATE conversations SET unread = max(0, unread - 1) WHERE user = ? AND peer = ?'),
      pinned: database.prepare(`${row} pinned_at) VALUES (?, ?, ?) ${set} pinned_at = excluded.pinned_at, listed = 1`),
      cleared: database.prepare(`${row} cleared_until) VALUES (?, ?, ?) ${set}
        cleared_until = max(cleared_until, excluded.cleared_until)`),
      unlisted: database.prepare(
        'UPDATE conversations SET listed = 0, unread = 0, pinned_at = 0 WHERE user = ? AND peer = ?',
      ),
    };
  }

  /** A message was added or removed: a conversation moves to the top, unless the message is older than its newest. */
  touch(user: string, peer: string, id: bigint, unread: 0 | 1): void {
    this.#transactions.write(() => this.#touch.run(user, peer, id, unread));
  }

  get(user: string, peer: string): StoredConversation {
    const row = this.#get.get(user, peer) as Row | undefined;
    return row ? fromRow(row) : { ...none, peer };
  }

  /** Newest first, those below `before` (exclusive). */
  list(user: string, before: bigint, limit: number): StoredConversation[] {
    return (this.#list.all.all(user, before, limit) as unknown as Row[]).map(fromRow);
  }

  /** Last pinned first, those pinned before `before` (exclusive, epoch milliseconds). */
  pinned(user: string, before: number, limit: number): StoredConversation[] {
    return (this.#list.pinned.all(user, before, limit) as unknown as Row[]).map(fromRow);
  }

  /** Marks all messages of `peer` up to `until` as read. */
  read(user: string, peer: string, until: bigint): void {
    this.#transactions.write(() => this.#set.read.run(user, peer, until));
  }

  /** One unread message fewer: it was read or recalled. */
  oneRead(user: string, peer: string): void {
    this.#transactions.write(() => this.#set.oneRead.run(user, peer));
  }

  /** @param time epoch milliseconds, 0 to unpin. */
  pin(user: string, peer: string, time: number): void {
    this.#transactions.write(() => this.#set.pinned.run(user, peer, time));
  }

  clear(user: string, peer: string, until: bigint): void {
    this.#transactions.write(() => this.#set.cleared.run(user, peer, until));
  }

  /** Removes the conversation from the list until the next message. */
  unlist(user: string, peer: string): void {
    this.#transactions.write(() => this.#set.unlisted.run(user, peer));
  }
}
