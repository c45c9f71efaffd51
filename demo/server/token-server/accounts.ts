/**
 * User ids with their password hashes, in a table of the server's database. Separate per app, so that somebody who
 * moves from the local server to Agora's cloud can register the same names there.
 */
import type { Database } from 'libsql';

/** An unfinished registration: it is not known here whether the chat server has created the user. */
export interface Begun {
  readonly passwordHash: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

export interface Accounts {
  /** Finishes a registration. @returns false if the account exists. */
  add(user: string, passwordHash: string): boolean;
  /** @returns the password hash, or undefined for an unknown user. */
  find(user: string): string | undefined;
  /** Records that the chat server is about to be asked for this user; replaces an earlier record. */
  begin(user: string, begun: Begun): void;
  begun(user: string): Begun | undefined;
  /** Deletes the record of an unfinished registration: the chat server has not created the user. */
  giveUp(user: string): void;
}

/** The accounts of one app in `database`; creates their tables on first use. */
export const databaseAccounts = (database: Database, appId: string): Accounts => {
  database.exec(`CREATE TABLE IF NOT EXISTS accounts (
    app TEXT NOT NULL, user TEXT NOT NULL, password TEXT NOT NULL, PRIMARY KEY (app, user)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS registrations (
    app TEXT NOT NULL, user TEXT NOT NULL, password TEXT NOT NULL, begun INTEGER NOT NULL, PRIMARY KEY (app, user)
  ) WITHOUT ROWID;`);
  const insert = database.prepare('INSERT INTO accounts (app, user, password) VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const select = database.prepare('SELECT password FROM accounts WHERE app = ? AND user = ?');
  const begin = database.prepare('INSERT OR REPLACE INTO registrations VALUES (?, ?, ?, ?)');
  const begun = database.prepare('SELECT password, begun FROM registrations WHERE app = ? AND user = ?');
  const forget = database.prepare('DELETE FROM registrations WHERE app = ? AND user = ?');
  return {
    add(user, passwordHash) {
      const added = insert.run(appId, user, passwordHash).changes === 1;
      forget.run(appId, user);
      return added;
    },
    find: (user) => (select.get(appId, user) as { password: string } | undefined)?.password,
    begin: (user, { passwordHash, at }) => void begin.run(appId, user, passwordHash, at),
    begun(user) {
      const row = begun.get(appId, user) as { password: string; begun: number } | undefined;
      return row && { passwordHash: row.password, at: row.begun };
    },
    giveUp: (user) => void forget.run(appId, user),
  };
};
