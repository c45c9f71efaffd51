/**
 * Visitors without a name: each browser brings a random id of its own and gets a chat user for it. When the site knows
 * who the visitor is, the guest is over: here what was written stays with the guest's user, and is noted as belonging to
 * the new one, for a site that wants to show both or move it.
 */
import { createHash } from 'node:crypto';
import type { Database } from 'libsql';
import { Refusal } from './answers.ts';
import { ChatUsersError, type ChatUsers } from './chat-users.ts';

export interface Guests {
  /** @param count told before a user is made. @returns the guest's user. @throws Refusal */
  userOf(id: string, count: () => void): Promise<string>;
  /** The guest is this user from now on. @throws Refusal if it is another one already. */
  adopt(id: string, user: string): void;
}

/** As long as 128 random bits in hexadecimal digits, or longer: a guessed one would be somebody else. */
const good = /^[\w-]{32,128}$/;

export const isGuestId = (id: unknown): id is string => typeof id === 'string' && good.test(id);

/** The guests of one app in `database`; makes their table on first use. */
export function databaseGuests(database: Database, appId: string, chatUsers: ChatUsers): Guests {
  database.exec(`CREATE TABLE IF NOT EXISTS guests (
    app TEXT NOT NULL, id TEXT NOT NULL, user TEXT NOT NULL, adopted TEXT, PRIMARY KEY (app, id)
  ) WITHOUT ROWID;`);
  const insert = database.prepare('INSERT INTO guests VALUES (?, ?, ?, NULL) ON CONFLICT DO NOTHING');
  const select = database.prepare('SELECT user, adopted FROM guests WHERE app = ? AND id = ?');
  const update = database.prepare('UPDATE guests SET adopted = ? WHERE app = ? AND id = ?');
  const digest = (id: string): string => createHash('sha256').update(id).digest('hex');
  const find = (id: string) => select.get(appId, digest(id)) as { user: string; adopted: string | null } | undefined;
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
    adopt(id, user) {
      const known = find(id);
      if (!known || known.adopted === user) return;
      if (known.adopted) throw new Refusal(403, 'This guest is somebody else by now.');
      update.run(user, appId, digest(id));
    },
  };
}
