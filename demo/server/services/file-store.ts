/** Uploaded files: what is known of them in the database, their bytes in the data folder, or in the database too. */
import { randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '../store/store.ts';

export interface StoredFile {
  readonly name: string;
  /** MIME type as the uploader gave it: not to be trusted. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface Bytes {
  put(id: string, bytes: Uint8Array): Promise<void>;
  /** @returns undefined if they are gone. */
  get(id: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/** Where the database lives in memory, bytes do too. */
const inDatabase = ({ database, transactions }: Store): Bytes => {
  database.exec('CREATE TABLE IF NOT EXISTS file_bytes (id TEXT PRIMARY KEY, bytes BLOB NOT NULL)');
  const insert = database.prepare('INSERT INTO file_bytes VALUES (?, ?)');
  const select = database.prepare('SELECT bytes FROM file_bytes WHERE id = ?');
  return {
    put: (id, bytes) => Promise.resolve(void transactions.write(() => insert.run(id, bytes))),
    get: (id) => {
      const row = select.get(id) as { bytes: Uint8Array } | undefined;
      return Promise.resolve(row && new Uint8Array(row.bytes));
    },
  };
};

const inFolder = (folder: string): Bytes => {
  mkdirSync(folder, { recursive: true });
  return {
    put: (id, bytes) => writeFile(join(folder, id), bytes, { flag: 'wx' }),
    get: (id) =>
      readFile(join(folder, id)).then(
        (bytes) => new Uint8Array(bytes),
        () => undefined,
      ),
  };
};

export class FileStore {
  readonly #store: Store;
  readonly #bytes: Bytes;
  readonly #insert;
  readonly #select;

  /** @param dataFolder of the server; without it all is in memory. */
  constructor(store: Store, dataFolder: string | undefined) {
    this.#store = store;
    this.#bytes = dataFolder === undefined ? inDatabase(store) : inFolder(join(dataFolder, 'files'));
    store.database.exec(`CREATE TABLE IF NOT EXISTS files (
      id TEXT PRIMARY KEY, secret TEXT NOT NULL, owner TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL
    ) WITHOUT ROWID`);
    this.#insert = store.database.prepare('INSERT INTO files VALUES (?, ?, ?, ?, ?)');
    this.#select = store.database.prepare('SELECT * FROM files WHERE id = ?');
  }

  /** Bytes first, so that what the database knows of is there. */
  async add(owner: string, { name, type, bytes }: StoredFile): Promise<{ id: string; secret: string }> {
    const [id, secret] = [randomUUID(), randomBytes(24).toString('base64url')];
    await this.#bytes.put(id, bytes);
    this.#store.transactions.write(() => this.#insert.run(id, secret, owner, name, type));
    return { id, secret };
  }

  /** `'forbidden'` without the right secret, `'gone'` if there is no such file. */
  async get(id: string, secret: string): Promise<StoredFile | 'forbidden' | 'gone'> {
    const row = this.#select.get(id) as { id: string; secret: string; name: string; type: string } | undefined;
    if (!row) return 'gone';
    const [given, expected] = [Buffer.from(secret), Buffer.from(row.secret)];
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'forbidden';
    const bytes = await this.#bytes.get(row.id);
    return bytes ? { name: row.name, type: row.type, bytes } : 'gone';
  }
}
