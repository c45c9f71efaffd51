/** One SQLite file (or memory) and the transaction that each turn of the event loop shares. */
import { join } from 'node:path';
import Libsql from 'libsql';
import { makeFolder, makePrivateFile } from './folders.ts';

type Connection = Libsql.Database;

/** A BLOB column: libsql gives a Buffer from `get`, an ArrayBuffer from `all`. */
export type Blob = Uint8Array | ArrayBuffer;
export const bytesOf = (blob: Blob): Uint8Array => (blob instanceof ArrayBuffer ? Buffer.from(blob) : blob);

/** The data folder cannot be used; `message` is one sentence for the person who started the server. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError';
}

/** @param folder of the file, or undefined for memory. @throws DataFolderError */
export const openDatabase = (folder: string | undefined): Connection => {
  try {
    const file = folder === undefined ? ':memory:' : join(folder, 'chat.db');
    if (folder !== undefined) {
      makeFolder(folder);
      // Before SQLite creates it: SQLite gives its additional files the same permissions.
      makePrivateFile(file);
    }
    const database = new Libsql(file);
    // Two servers on one file would not learn of each other's messages.
    database.exec('PRAGMA busy_timeout = 500; PRAGMA locking_mode = EXCLUSIVE;');
    // With a write-ahead log, NORMAL preserves every commit if the process (but not the machine) crashes.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    database.exec('PRAGMA cache_size = -8000; PRAGMA wal_autocheckpoint = 2000; PRAGMA temp_store = MEMORY;');
    // Fails here, not at the first message, if the folder is read-only or the file is something else.
    database.exec('BEGIN IMMEDIATE; PRAGMA user_version = 1; COMMIT');
    return database;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const meant = why.includes('locked') ? 'another server uses it (choose another with --data)' : why;
    throw new DataFolderError(`The data folder "${folder}" cannot be used: ${meant}.`, { cause: error });
  }
};

/**
 * Group commit: everything written in one turn of the event loop, by any number of sockets, is one transaction.
 * Promises to a client are made in `afterCommit`.
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

  /** Runs `work` in the turn's transaction. If it throws, the whole turn is rolled back: nothing is half done. */
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

  /** Calls `done` once everything written so far is safe, or `failed` if it is lost. At once without a transaction. */
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
      // On a full disk SQLite has already rolled back by itself.
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
