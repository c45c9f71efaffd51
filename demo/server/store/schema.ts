/** The tables. Ids are 64-bit integers that do not fit into a JS number: read them with `safeIntegers`. */
export const schema = `
CREATE TABLE IF NOT EXISTS users (name TEXT PRIMARY KEY, created INTEGER NOT NULL, info TEXT NOT NULL DEFAULT '{}')
  WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS devices (
  id INTEGER PRIMARY KEY,
  user TEXT NOT NULL,
  resource TEXT NOT NULL,
  seen INTEGER NOT NULL,
  UNIQUE (user, resource)
);

-- What a device has not yet confirmed. A row goes when the device confirms it.
CREATE TABLE IF NOT EXISTS queued (
  device INTEGER NOT NULL,
  queue TEXT NOT NULL,
  id INTEGER NOT NULL,
  meta BLOB NOT NULL,
  PRIMARY KEY (device, queue, id)
) WITHOUT ROWID;

-- in_history: 0 for commands, which are delivered but never shown in history.
CREATE TABLE IF NOT EXISTS messages (
  id INTEGER PRIMARY KEY,
  pair TEXT NOT NULL,
  sender TEXT NOT NULL,
  resource TEXT NOT NULL,
  receiver TEXT NOT NULL,
  client_id TEXT NOT NULL,
  content_type INTEGER NOT NULL,
  in_history INTEGER NOT NULL,
  body BLOB NOT NULL,
  delivered INTEGER NOT NULL DEFAULT 0,
  read INTEGER NOT NULL DEFAULT 0,
  recalled INTEGER NOT NULL DEFAULT 0,
  edits INTEGER NOT NULL DEFAULT 0,
  edited_at INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX IF NOT EXISTS messages_by_pair ON messages (pair, id);
CREATE UNIQUE INDEX IF NOT EXISTS messages_once ON messages (sender, client_id, receiver);

-- One user's view of a conversation. read_until: newest message of the peer that counts as read.
-- cleared_until: newest message that the user deleted for themself.
CREATE TABLE IF NOT EXISTS conversations (
  user TEXT NOT NULL,
  peer TEXT NOT NULL,
  last_id INTEGER NOT NULL DEFAULT 0,
  unread INTEGER NOT NULL DEFAULT 0,
  read_until INTEGER NOT NULL DEFAULT 0,
  cleared_until INTEGER NOT NULL DEFAULT 0,
  pinned_at INTEGER NOT NULL DEFAULT 0,
  listed INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (user, peer)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS hidden (user TEXT NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (user, id)) WITHOUT ROWID;
`;
