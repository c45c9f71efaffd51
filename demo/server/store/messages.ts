/** Messages as they were sent, with their later changes. */
import type { Database, Statement } from 'libsql';
import { bytesOf, type Blob, type Transactions } from './database.ts';

export interface StoredMessage {
  readonly id: bigint;
  readonly sender: string;
  /** The sender's device. */
  readonly resource: string;
  readonly receiver: string;
  /** The sender's own id of it, decimal. */
  readonly clientId: string;
  /** Type of its first content; see `ContentType`. */
  readonly contentType: number;
  readonly inHistory: boolean;
  /** An encoded `MessageBody`, without `meta`. */
  readonly body: Uint8Array;
  readonly delivered: boolean;
  readonly read: boolean;
  readonly recalled: boolean;
  readonly edits: number;
  /** Epoch milliseconds; 0 if never edited. */
  readonly editedAt: number;
}

export type NewMessage = Omit<StoredMessage, 'delivered' | 'read' | 'recalled' | 'edits' | 'editedAt'>;

/** A part of a conversation, seen by `user`. */
export interface HistoryQuery {
  readonly user: string;
  readonly peer: string;
  /** Exclusive. */
  readonly above: bigint;
  /** Exclusive. */
  readonly below: bigint;
  readonly oldestFirst: boolean;
  readonly limit: number;
  /** See `ContentType`; undefined: all. */
  readonly contentTypes?: readonly number[];
  readonly sender?: string;
}

interface Row {
  id: bigint;
  sender: string;
  resource: string;
  receiver: string;
  client_id: string;
  content_type: bigint;
  in_history: bigint;
  body: Blob;
  delivered: bigint;
  read: bigint;
  recalled: bigint;
  edits: bigint;
  edited_at: bigint;
}

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const fromRow = (row: Row): StoredMessage => ({
  id: row.id,
  sender: row.sender,
  resource: row.resource,
  receiver: row.receiver,
  clientId: row.client_id,
  contentType: Number(row.content_type),
  inHistory: row.in_history === 1n,
  body: bytesOf(row.body),
  delivered: row.delivered === 1n,
  read: row.read === 1n,
  recalled: row.recalled === 1n,
  edits: Number(row.edits),
  editedAt: Number(row.edited_at),
});

export class Messages {
  readonly #transactions: Transactions;
  readonly #database: Database;
  readonly #insert;
  readonly #byId;
  readonly #sent;
  readonly #mark;
  readonly #edit;
  readonly #hide;
  readonly #history = new Map<string, Statement<unknown[]>>();

  constructor(database: Database, transactions: Transactions) {
    this.#database = database;
    this.#transactions = transactions;
    this.#insert = database.prepare(`INSERT INTO messages
      (id, pair, sender, resource, receiver, client_id, content_type, in_history, body)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`);
    this.#byId = database.prepare('SELECT * FROM messages WHERE id = ?').safeIntegers(true);
    this.#sent = database
      .prepare('SELECT id FROM messages WHERE sender = ? AND client_id = ? AND receiver = ?')
      .safeIntegers(true);
    this.#mark = {
      delivered: database.prepare('UPDATE messages SET delivered = 1 WHERE id = ? AND delivered = 0'),
      read: database.prepare('UPDATE messages SET read = 1, delivered = 1 WHERE id = ? AND read = 0'),
      recalled: database.prepare('UPDATE messages SET recalled = 1 WHERE id = ? AND recalled = 0'),
    };
    this.#edit = database.prepare('UPDATE messages SET body = ?, edits = edits + 1, edited_at = ? WHERE id = ?');
    this.#hide = database.prepare('INSERT OR IGNORE INTO hidden (user, id) VALUES (?, ?)');
  }

  get lastId(): bigint {
    const row = this.#database.prepare('SELECT max(id) AS id FROM messages').safeIntegers(true).get();
    return (row as { id: bigint | null }).id ?? 0n;
  }

  add(message: NewMessage): void {
    const { id, sender, resource, receiver, clientId, contentType, inHistory, body } = message;
    this.#transactions.write(() => {
      const pair = pairOf(sender, receiver);
      this.#insert.run(id, pair, sender, resource, receiver, clientId, contentType, inHistory ? 1 : 0, body);
    });
  }

  get(id: bigint): StoredMessage | undefined {
    if (id <= 0n || id >= 1n << 63n) return undefined;
    const row = this.#byId.get(id) as Row | undefined;
    return row && fromRow(row);
  }

  /** The id of a message that was stored before under the same client id, if any. */
  idOf(sender: string, clientId: string, receiver: string): bigint | undefined {
    return (this.#sent.get(sender, clientId, receiver) as { id: bigint } | undefined)?.id;
  }

  /** @returns false if it was already marked. */
  mark(id: bigint, what: 'delivered' | 'read' | 'recalled'): boolean {
    return this.#transactions.write(() => this.#mark[what].run(id).changes === 1);
  }

  edit(id: bigint, body: Uint8Array, time: number): void {
    this.#transactions.write(() => this.#edit.run(body, time, id));
  }

  /** Deletes messages from one user's view. */
  hide(user: string, ids: readonly bigint[]): void {
    this.#transactions.write(() => {
      for (const id of ids) this.#hide.run(user, id);
    });
  }

  history(query: HistoryQuery): StoredMessage[] {
    const { user, peer, above, below, oldestFirst, limit, contentTypes, sender } = query;
    const types = contentTypes?.map(Number).join(',');
    const sql = `SELECT * FROM messages WHERE pair = ? AND id > ? AND id < ? AND in_history = 1 AND recalled = 0
      AND NOT EXISTS (SELECT 1 FROM hidden WHERE hidden.user = ? AND hidden.id = messages.id)
      ${types === undefined ? '' : `AND content_type IN (${types})`} ${sender === undefined ? '' : 'AND sender = ?'}
      ORDER BY id ${oldestFirst ? 'ASC' : 'DESC'} LIMIT ?`;
    let statement = this.#history.get(sql);
    if (!statement) {
      if (this.#history.size > 50) this.#history.clear();
      this.#history.set(sql, (statement = this.#database.prepare<unknown[]>(sql).safeIntegers(true)));
    }
    const filters = sender === undefined ? [] : [sender];
    const rows = statement.all(pairOf(user, peer), above, below, user, ...filters, limit) as unknown as Row[];
    return rows.map(fromRow);
  }
}
