/** One SQLite file (or memory) and the transaction that each turn of the event loop shares. */
import { join } from 'node:path';
import Libsql from 'libsql';
import { makeFolder, makePrivateFile } from './folders.ts';

type Connection = Libsql.Database;

/** A BLOB column: libsql gives a Buffer from `get`, an ArrayBuffer from `all`. */
export type Blob = Uint8Array | ArrayBuffer;
export const bytesOf = (blob: Blob): Uint8Array => (blob instanceof ArrayBuffer ? Buffer.from(blob) : blob);

/** The data folder cannot be used; `message` is one sentence for the one who started the server. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError';
}

/** @param folder where the file lies, or undefined for memory. @throws DataFolderError */
export function openDatabase(folder: string | undefined): Connection {
  try {
    const file = folder === undefined ? ':memory:' : join(folder, 'chat.db');
    if (folder !== undefined) {
      makeFolder(folder);
      // Before SQLite makes it: what it lays beside it has the same rights.
      makePrivateFile(file);
    }
    const database = new Libsql(file);
    // Two servers on one file would each not hear of the other's messages.
    database.exec('PRAGMA busy_timeout = 500; PRAGMA locking_mode = EXCLUSIVE;');
    // With a write-ahead log, NORMAL keeps every commit through the death of the process (not of the machine).
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    database.exec('PRAGMA cache_size = -8000; PRAGMA wal_autocheckpoint = 2000; PRAGMA temp_store = MEMORY;');
    // Fails here, not at the first message, when the folder is read-only or the file is something else.
    database.exec('BEGIN IMMEDIATE; PRAGMA user_version = 1; COMMIT');
    return database;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const meant = why.includes('locked') ? 'another server uses it (choose another with --data)' : why;
    throw new DataFolderError(`The data folder "${folder}" cannot be used: ${meant}.`, { cause: error });
  }
}

/**
 * Group commit: what is written in one turn of the event loop, by whatever number of sockets, is one transaction.
 * Whoever promises something to a client does so in `afterCommit`.
 */
export class Transactions {
  readonly #database: Connection;
  readonly #report: (error: unknown) => void;
  #open = false;
  #waiting: { done: () => void; failed: (() => void) | undefined }[] = [];

  constructor(database: Connection, report: (error: unknown) => void) {
    this.#database = database;
    this.#report = report;
  }

  /** Runs `work` in the turn's transaction. If it throws, all of the turn is undone, so that nothing is half done. */
  write<T>(work: () => T): T {
    if (!this.#open) {
      this.#database.exec('BEGIN IMMEDIATE');
      this.#open = true;
      setImmediate(() => this.commit());
    }
    try {
      return work();
    } catch (error) {
      this.#undo();
      throw error;
    }
  }

  /** Calls `done` once all that was written so far is safe, or `failed` if it is lost. At once if nothing is open. */
  afterCommit(done: () => void, failed?: () => void): void {
    if (this.#open) this.#waiting.push({ done, failed });
    else done();
  }

  commit(): void {
    if (!this.#open) return;
    try {
      this.#database.exec('COMMIT');
    } catch (error) {
      this.#report(error);
      this.#undo();
      return;
    }
    this.#open = false;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { done } of waiting) this.#guard(done);
  }

  #undo(): void {
    if (!this.#open) return;
    this.#open = false;
    try {
      // On a full disk SQLite has done so by itself.
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
    } catch (error) {
      this.#report(error);
    }
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { failed } of waiting) if (failed) this.#guard(failed);
  }

  #guard(callback: () => void): void {
    try {
      callback();
    } catch (error) {
      this.#report(error);
    }
  }
}
