/** Private folders and files: no other user of the machine may read them. */
import { chmodSync, closeSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ownerOnly = { folder: 0o700, file: 0o600 } as const;

/**
 * Creates a folder and its parents, one by one: Node's own `recursive` never returns if a folder cannot be created in
 * an existing parent (`/proc`; https://github.com/nodejs/node/issues/31481).
 * @throws Error of the file system.
 */
export const makeFolder = (folder: string): void => {
  const path = resolve(folder);
  if (existsSync(path)) {
    if (statSync(path).isDirectory()) return;
    throw Object.assign(new Error(`ENOTDIR: ${path} is not a folder`), { code: 'ENOTDIR' });
  }
  makeFolder(dirname(path));
  try {
    mkdirSync(path, { mode: ownerOnly.folder });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
};

/** Creates a file if necessary, and makes it private, with SQLite's additional files. */
export const makePrivateFile = (path: string): void => {
  closeSync(openSync(path, 'a', ownerOnly.file));
  for (const suffix of ['', '-wal', '-shm', '-journal']) {
    if (existsSync(path + suffix)) chmodSync(path + suffix, ownerOnly.file);
  }
};

const temporary = new Set<string>();
let cleansUp = false;

/** A folder that is removed with the process, or by `removeFolder`. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'agora-chat-files-'));
  temporary.add(folder);
  if (!cleansUp) process.once('exit', () => temporary.forEach(removeFolder));
  cleansUp = true;
  return folder;
};

export const removeFolder = (folder: string): void => {
  temporary.delete(folder);
  rmSync(folder, { recursive: true, force: true });
};
