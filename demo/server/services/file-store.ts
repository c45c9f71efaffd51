/** Uploaded files: their records in the database, their bytes in a folder, with the suffix `.part` until complete. */
import { randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { createWriteStream, readdirSync, rmSync } from 'node:fs';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import type { Store } from '../store/store.ts';

export interface StoredFile {
  readonly name: string;
  /** MIME type as stated by the uploader: not to be trusted. */
  readonly type: string;
  readonly size: number;
  /** The caller closes it or reads it to its end. */
  readonly handle: FileHandle;
}

/** A file being uploaded. */
export interface Part {
  readonly writable: Writable;
  /** All bytes have arrived. @returns the id and secret to find it by. */
  keep(file: { owner: string; name: string; type: string }): Promise<{ id: string; secret: string }>;
  /** The upload failed: removes all traces. */
  drop(): Promise<void>;
}

const partly = '.part';

export class FileStore {
  readonly #store: Store;
  readonly #insert;
  readonly #select;

  /** @param keepsFiles whether an earlier process may have left unfinished files. */
  constructor(store: Store, keepsFiles: boolean) {
    this.#store = store;
    store.database.exec(`CREATE TABLE IF NOT EXISTS files (
      id TEXT PRIMARY KEY, secret TEXT NOT NULL, owner TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL
    ) WITHOUT ROWID`);
    this.#insert = store.database.prepare('INSERT INTO files VALUES (?, ?, ?, ?, ?)');
    this.#select = store.database.prepare('SELECT * FROM files WHERE id = ?');
    if (!keepsFiles) return;
    const folder = store.filesFolder();
    for (const name of readdirSync(folder)) if (name.endsWith(partly)) rmSync(join(folder, name), { force: true });
  }

  begin(): Part {
    const id = randomUUID();
    const path = join(this.#store.filesFolder(), id);
    const writable = createWriteStream(path + partly, { flags: 'wx', mode: 0o600 });
    const drop = async (): Promise<void> => {
      writable.destroy();
      await rm(path + partly, { force: true });
      await rm(path, { force: true });
    };
    return {
      writable,
      drop,
      keep: async ({ owner, name, type }) => {
        const secret = randomBytes(24).toString('base64url');
        try {
          // The bytes first, so that every file in the database exists.
          await rename(path + partly, path);
          this.#store.transactions.write(() => this.#insert.run(id, secret, owner, name, type));
          await new Promise<void>((resolve, reject) => {
            this.#store.transactions.afterCommit(resolve, () => reject(new Error('The store failed.')));
          });
        } catch (error) {
          await drop();
          throw error;
        }
        return { id, secret };
      },
    };
  }

  /** `'forbidden'` without the right secret, `'gone'` if there is no such file. */
  async get(id: string, secret: string): Promise<StoredFile | 'forbidden' | 'gone'> {
    const row = this.#select.get(id) as { id: string; secret: string; name: string; type: string } | undefined;
    if (!row) return 'gone';
    const [given, expected] = [Buffer.from(secret), Buffer.from(row.secret)];
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'forbidden';
    try {
      const handle = await open(join(this.#store.filesFolder(), row.id), 'r');
      return { name: row.name, type: row.type, size: (await handle.stat()).size, handle };
    } catch {
      return 'gone';
    }
  }
}
