/** All that survives a restart. */
import type { Database } from 'libsql';
import { Conversations } from './conversations.ts';
import { openDatabase, Transactions } from './database.ts';
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
  close(): void;
}

/**
 * Lets go of the file's lock. libsql itself holds it beyond `close()`, until the last prepared statement is collected,
 * and a server that is started again in this process would find its own folder in use.
 */
function release(database: Database): void {
  database.exec('PRAGMA journal_mode = DELETE');
  database.exec('PRAGMA locking_mode = NORMAL');
  database.exec('BEGIN IMMEDIATE; PRAGMA user_version = 1; COMMIT');
}

/** @param folder where the data lies, or undefined for memory. @throws DataFolderError if it cannot be used. */
export function openStore(folder: string | undefined, report: (error: unknown) => void): Store {
  const database = openDatabase(folder);
  database.exec(schema);
  const transactions = new Transactions(database, report);
  const messages = new Messages(database, transactions);
  return {
    database,
    transactions,
    users: new Users(database, transactions),
    queues: new Queues(database, transactions),
    messages,
    conversations: new Conversations(database, transactions),
    nextId: idSource(messages.lastId),
    close() {
      transactions.commit();
      release(database);
      database.close();
    },
  };
}
