/** Vite plugin: `virtual:custom-elements` is what `dist/custom-elements.json` will be, made of the sources as they are now. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

const name = 'virtual:custom-elements';
const root = resolve(import.meta.dirname, '../..');

const built = resolve(root, 'dist/custom-elements.json');
const changed = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Whether the last build is younger than every source. */
const isFresh = (): boolean => {
  const src = resolve(root, 'src');
  const sources = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return changed(built) > Math.max(...sources.map((name) => changed(resolve(src, name))));
};

/** In a process of its own: what reads the sources takes a while, and no other page waits for it. */
const told = async (): Promise<string> => {
  if (isFresh()) return readFileSync(built, 'utf8');
  const program = ['--import', 'tsx', 'test/support/contract.ts', '--print'];
  const { stdout } = await promisify(execFile)(process.execPath, program, { cwd: root, maxBuffer: 2 ** 26 });
  return stdout;
};

export const customElementsManifest = (): Plugin => ({
  name: 'custom-elements-manifest',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: async (id) => (id === `\0${name}` ? `export default ${await told()}` : undefined),
});
