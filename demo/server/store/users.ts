/** Chat users and their properties. The token server handles passwords. */
import type { Database } from 'libsql';
import type { Transactions } from './database.ts';

/** Nickname, avatarurl and the like, as the client wrote them. */
export type UserInfo = Record<string, string>;

export class Users {
  readonly #transactions: Transactions;
  readonly #insert;
  readonly #select;
  readonly #update;
  readonly #remove;

  constructor(database: Database, transactions: Transactions) {
    this.#transactions = transactions;
    this.#insert = database.prepare('INSERT INTO users (name, created) VALUES (?, ?) ON CONFLICT DO NOTHING');
    this.#select = database.prepare('SELECT info, created FROM users WHERE name = ?');
    this.#update = database.prepare('UPDATE users SET info = ? WHERE name = ?');
    this.#remove = database.prepare('DELETE FROM users WHERE name = ?');
  }

  /** @returns false if the user exists. */
  add(name: string): boolean {
    return this.#transactions.write(() => this.#insert.run(name, Date.now()).changes === 1);
  }

  has(name: string): boolean {
    return this.#select.get(name) !== undefined;
  }

  /** Epoch milliseconds, or undefined for an unknown user. */
  createdAt(name: string): number | undefined {
    return (this.#select.get(name) as { created: number } | undefined)?.created;
  }

  remove(name: string): boolean {
    return this.#transactions.write(() => this.#remove.run(name).changes === 1);
  }

  /** @returns undefined for an unknown user. */
  info(name: string): UserInfo | undefined {
    const row = this.#select.get(name) as { info: string } | undefined;
    return row && (JSON.parse(row.info) as UserInfo);
  }

  setInfo(name: string, changes: UserInfo): UserInfo {
    const info = { ...this.info(name), ...changes };
    this.#transactions.write(() => this.#update.run(JSON.stringify(info), name));
    return info;
  }
}
