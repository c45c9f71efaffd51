/** Everything that survives a restart. */
import { join } from 'node:path';
import type { Database } from 'libsql';
import { Conversations } from './conversations.ts';
import { openDatabase, Transactions } from './database.ts';
import { makeFolder, removeFolder, temporaryFolder } from './folders.ts';
import { idSource } from './ids.ts';
import { Messages } from './messages.ts';
import { Queues } from './queues.ts';
import { schema } from './schema.ts';
import { Users } from './users.ts';

export interface Store {
  readonly database: Database;
  readonly transactions: Transactions;
  readonly users: Users;
  readonly queues: Queues;
  readonly messages: Messages;
  readonly conversations: Conversations;
  readonly nextId: () => bigint;
  /** The folder of uploaded files, created on first use; removed when the store is closed if it is in memory. */
  readonly filesFolder: () => string;
  close(): void;
}

/**
 * Releases the file's lock. libsql itself holds it beyond `close()`, until the last prepared statement is
 * garbage-collected, so a server restarted in this process would find its own folder in use.
 */
const release = (database: Database): void => {
  database.exec('PRAGMA journal_mode = DELETE');
  database.exec('PRAGMA locking_mode = NORMAL');
  database.exec('BEGIN IMMEDIATE; PRAGMA user_version = 1; COMMIT');
};

export interface StoreOptions {
  /** Queues only for devices that have signed in before. */
  readonly queueKnownDevicesOnly?: boolean;
}

/** @param folder of the data, or undefined for memory. @throws DataFolderError if it cannot be used. */
export const openStore = (
  folder: string | undefined,
  report: (error: unknown) => void,
  { queueKnownDevicesOnly = false }: StoreOptions = {},
): Store => {
  const database = openDatabase(folder);
  database.exec(schema);
  const transactions = new Transactions(database, report);
  const messages = new Messages(database, transactions);
  let files: string | undefined;
  return {
    database,
    transactions,
    users: new Users(database, transactions),
    queues: new Queues(database, transactions, queueKnownDevicesOnly),
    messages,
    conversations: new Conversations(database, transactions),
    nextId: idSource(messages.lastId),
    filesFolder() {
      if (folder === undefined) return (files ??= temporaryFolder());
      if (files === undefined) makeFolder((files = join(folder, 'files')));
      return files;
    },
    close() {
      transactions.commit();
      if (folder === undefined && files !== undefined) removeFolder(files);
      release(database);
      database.close();
    },
  };
};
