/**
 * Anonymous visitors: each browser sends its own random id and gets a chat user for it. When the site knows who the
 * visitor is, the guest ends. What becomes of the guest's messages is decided by `history`: without it they stay with
 * the guest's user, and only the database says whose they are.
 */
import { createHash } from 'node:crypto';
import type { Database } from 'libsql';
import { Refusal } from './answers.ts';
import { ChatUsersError, type ChatUsers } from './chat-users.ts';
import type { GuestHistory } from './guest-history.ts';

export interface Guests {
  /** @param count called before a user is created. @returns the guest's user. @throws Refusal */
  userOf(id: string, count: () => void): Promise<string>;
  /**
   * Makes the guest this user; repeated, it does nothing. If it fails, the guest goes on as one.
   * @throws Refusal 403 if the guest is already another user, 503 if the history is not copied yet.
   */
  adopt(id: string, user: string): Promise<void>;
}

/** At least as long as 128 random bits in hexadecimal: a guessable id would give access to another guest. */
const good = /^[\w-]{32,128}$/;

export const isGuestId = (id: unknown): id is string => typeof id === 'string' && good.test(id);

export interface GuestParts {
  readonly database: Database;
  readonly appId: string;
  readonly chatUsers: ChatUsers;
  readonly history?: GuestHistory | undefined;
}

/** The guests of one app in `database`; creates their table on first use. */
export const databaseGuests = ({ database, appId, chatUsers, history }: GuestParts): Guests => {
  database.exec(`CREATE TABLE IF NOT EXISTS guests (
    app TEXT NOT NULL, id TEXT NOT NULL, user TEXT NOT NULL, adopted TEXT, PRIMARY KEY (app, id)
  ) WITHOUT ROWID;`);
  const insert = database.prepare('INSERT INTO guests VALUES (?, ?, ?, NULL) ON CONFLICT DO NOTHING');
  const select = database.prepare('SELECT user, adopted FROM guests WHERE app = ? AND id = ?');
  const update = database.prepare('UPDATE guests SET adopted = ? WHERE app = ? AND id = ?');
  const digest = (id: string): string => createHash('sha256').update(id).digest('hex');
  const find = (id: string) => select.get(appId, digest(id)) as { user: string; adopted: string | null } | undefined;
  /** Adoptions that go on, by guest. A page whose request took too long asks again: nothing is copied twice. */
  const adopting = new Map<string, Promise<void>>();

  return {
    async userOf(id, count) {
      const known = find(id);
      if (known?.adopted) throw new Refusal(401, 'This guest has signed in to the site. Sign in again.');
      if (known) return known.user;
      count();
      const user = `guest-${digest(id).slice(0, 20)}`;
      await chatUsers.register(user).catch((error: unknown) => {
        throw error instanceof ChatUsersError ? new Refusal(error.status, error.message) : error;
      });
      insert.run(appId, digest(id), user);
      return user;
    },
    async adopt(id, user) {
      const key = digest(id);
      while (adopting.has(key)) await adopting.get(key);
      const known = find(id);
      if (!known || known.adopted === user) return;
      if (known.adopted) throw new Refusal(403, 'This guest is somebody else by now.');
      const work = (async () => {
        await history?.copy(known.user, user);
        update.run(user, appId, key);
      })();
      const settled = work.catch(() => undefined);
      adopting.set(key, settled);
      void settled.then(() => adopting.delete(key));
      return work;
    },
  };
};
