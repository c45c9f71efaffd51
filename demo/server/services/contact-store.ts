/** Contacts with remarks, and unanswered contact requests. */
import type { Store } from '../store/store.ts';

export interface StoredContact {
  readonly username: string;
  readonly remark: string;
}

export class ContactStore {
  readonly #write: Store['transactions'];
  readonly #sql;

  constructor({ database, transactions }: Store) {
    this.#write = transactions;
    database.exec(`
      CREATE TABLE IF NOT EXISTS contacts (
        user TEXT NOT NULL, contact TEXT NOT NULL, remark TEXT NOT NULL DEFAULT '', PRIMARY KEY (user, contact)
      ) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS contact_requests (
        asked TEXT NOT NULL, asking TEXT NOT NULL, PRIMARY KEY (asked, asking)
      ) WITHOUT ROWID;`);
    this.#sql = {
      has: database.prepare('SELECT 1 FROM contacts WHERE user = ? AND contact = ?'),
      list: database.prepare(`SELECT contact AS username, remark FROM contacts WHERE user = ? AND contact > ?
        ORDER BY contact LIMIT ?`),
      add: database.prepare('INSERT INTO contacts (user, contact) VALUES (?, ?) ON CONFLICT DO NOTHING'),
      remove: database.prepare('DELETE FROM contacts WHERE user = ? AND contact = ?'),
      remark: database.prepare('UPDATE contacts SET remark = ? WHERE user = ? AND contact = ?'),
      ask: database.prepare('INSERT INTO contact_requests VALUES (?, ?) ON CONFLICT DO NOTHING'),
      unask: database.prepare('DELETE FROM contact_requests WHERE asked = ? AND asking = ?'),
    };
  }

  has(user: string, contact: string): boolean {
    return this.#sql.has.get(user, contact) !== undefined;
  }

  /** By name, those after `after`. */
  list(user: string, after = '', limit = -1): StoredContact[] {
    const rows = this.#sql.list.all(user, after, limit) as StoredContact[];
    return rows.map(({ username, remark }) => ({ username, remark }));
  }

  /** Stores that `asking` wants to be a contact of `asked`. */
  ask(asking: string, asked: string): void {
    this.#write.write(() => this.#sql.ask.run(asked, asking));
  }

  /** Removes the request of `asking` to `asked`, which was answered. @returns whether there was one. */
  unask(asking: string, asked: string): boolean {
    return this.#write.write(() => this.#sql.unask.run(asked, asking).changes === 1);
  }

  /** Makes two users each other's contacts; removes requests between them. */
  join(one: string, other: string): void {
    this.#write.write(() => {
      for (const [a, b] of [
        [one, other],
        [other, one],
      ]) {
        this.#sql.add.run(a, b);
        this.#sql.unask.run(a, b);
      }
    });
  }

  /** @returns whether they were contacts. */
  part(one: string, other: string): boolean {
    return this.#write.write(() => {
      this.#sql.remove.run(other, one);
      return this.#sql.remove.run(one, other).changes === 1;
    });
  }

  /** @returns false if they are not contacts. */
  remark(user: string, contact: string, remark: string): boolean {
    return this.#write.write(() => this.#sql.remark.run(remark, user, contact).changes === 1);
  }
}
