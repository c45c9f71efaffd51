/**
 * Deletes declaration files that cannot be reached from an entry of the package. Run: `tsx
 * src/build/reachable-types.ts`.
 */
import { readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'dist/npm');

/** Every file that `package.json` names under `types`, at any depth of `exports`. */
export const typeEntries = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.endsWith('.d.ts') ? [resolve(root, value)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(typeEntries) : [];
};

/** @param entries absolute paths. @returns these and everything they import. @throws if a file is missing. */
export const reachable = (entries: readonly string[]): ReadonlySet<string> => {
  const found = new Set(entries);
  for (const file of found)
    for (const [, specifier] of readFileSync(file, 'utf8').matchAll(
      /(?:\bfrom|\bimport)\s*\(?\s*["'](\.[^"']+)\.js["']/g,
    ))
      found.add(`${resolve(dirname(file), specifier!)}.d.ts`);
  return found;
};

if (import.meta.filename === resolve(process.argv[1] ?? '')) {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: unknown };
  const wanted = reachable(typeEntries(exports).filter((file) => file.startsWith(folder)));
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    if (name.endsWith('.d.ts') && !wanted.has(file)) rmSync(file);
  }
  const folders = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isDirectory());
  for (const path of folders.map((one) => join(one.parentPath, one.name)).sort((a, b) => b.length - a.length))
    if (readdirSync(path).length === 0) rmdirSync(path);
}
