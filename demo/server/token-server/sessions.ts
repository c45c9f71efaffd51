/**
 * Who is signed in to this site, as a real site would know it: the cookie that is set at login and sent to
 * `/app/chat/user/token` names a session in the store. An ended session stays ended, whoever kept the cookie.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { Database } from 'libsql';

export const sessionCookieName = 'agora_chat_session';
/** Lifetime of a session in seconds. */
export const sessionSeconds = 7 * 24 * 60 * 60;
/** Maximum sessions per user; the oldest are ended. */
const mostSessions = 50;

export interface Sessions {
  /** @returns the value of the cookie; only its digest is stored. */
  begin(user: string): string;
  /** @returns the user, or undefined if there is no such session any more. */
  userOf(cookie: string | undefined): string | undefined;
  end(cookie: string | undefined): void;
}

const digest = (cookie: string): string => createHash('sha256').update(cookie).digest('base64');

/** The sessions of one app in `database`; creates their table on first use. */
export const databaseSessions = (database: Database, appId: string, now: () => number = Date.now): Sessions => {
  database.exec(`CREATE TABLE IF NOT EXISTS sessions (
    id TEXT PRIMARY KEY, app TEXT NOT NULL, user TEXT NOT NULL, ends INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS sessions_by_user ON sessions (app, user, ends);`);
  const insert = database.prepare('INSERT INTO sessions VALUES (?, ?, ?, ?)');
  const forget = database.prepare(
    'DELETE FROM sessions WHERE app = ?1 AND user = ?2 AND (ends <= ?3 OR id NOT IN (SELECT id FROM sessions WHERE app = ?1 AND user = ?2 ORDER BY ends DESC LIMIT ?4))',
  );
  const select = database.prepare('SELECT user FROM sessions WHERE id = ? AND app = ? AND ends > ?');
  const remove = database.prepare('DELETE FROM sessions WHERE id = ? AND app = ?');
  return {
    begin(user) {
      const cookie = randomBytes(32).toString('base64url');
      insert.run(digest(cookie), appId, user, now() + sessionSeconds * 1000);
      forget.run(appId, user, now(), mostSessions);
      return cookie;
    },
    userOf(cookie) {
      if (!cookie) return undefined;
      return (select.get(digest(cookie), appId, now()) as { user: string } | undefined)?.user;
    },
    end(cookie) {
      if (cookie) remove.run(digest(cookie), appId);
    },
  };
};
