/**
 * Who may sign in: user ids with their password hashes, in a table of the server's database. Kept apart by app, so
 * that somebody who moves from the local server to Agora's cloud can register the same names there.
 */
import type { Database } from 'libsql';

export interface Accounts {
  /** @returns false if there is one already. */
  add(user: string, passwordHash: string): boolean;
  /** @returns the password hash, or undefined for an unknown user. */
  find(user: string): string | undefined;
}

/** The accounts of one app in `database`; makes their table on first use. */
export function databaseAccounts(database: Database, appId: string): Accounts {
  database.exec(`CREATE TABLE IF NOT EXISTS accounts (
    app TEXT NOT NULL, user TEXT NOT NULL, password TEXT NOT NULL, PRIMARY KEY (app, user)
  ) WITHOUT ROWID`);
  const insert = database.prepare('INSERT INTO accounts (app, user, password) VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const select = database.prepare('SELECT password FROM accounts WHERE app = ? AND user = ?');
  return {
    add: (user, passwordHash) => insert.run(appId, user, passwordHash).changes === 1,
    find: (user) => (select.get(appId, user) as { password: string } | undefined)?.password,
  };
}
