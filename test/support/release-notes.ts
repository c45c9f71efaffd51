/**
 * The notes of the release in `dist`: what changed, out of CHANGELOG.md, and the hash of every file that a page can
 * fetch, out of `dist/integrity.json`: `npm run release-notes > notes.md`.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { code, table } from './markdown-table.js';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');

/** @param integrity hashes by the path of a file. @throws Error where nothing is said of that version. */
export const releaseNotes = (
  version: string,
  changelog: string,
  integrity: Readonly<Record<string, string>>,
): string => {
  const section = changelog.split(/^## /m).find((one) => one.split(/\s/)[0] === version);
  if (section === undefined) throw new Error(`CHANGELOG.md has no heading "## ${version}": see "How to release".`);
  const changes = section.slice(section.indexOf('\n')).trim();
  const hashes = Object.entries(integrity).map(([file, hash]) => [code(file.replace('./', '')), code(hash)]);
  const what = 'Of every file in `dist` that a page can fetch; `dist/integrity.json` has the same.';
  return `${changes}\n\n## Hashes\n\n${what}\n\n${table(['file', 'integrity'], hashes)}`;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const { integrity } = JSON.parse(read('dist/integrity.json')) as { integrity: Record<string, string> };
  console.log(releaseNotes(version, read('CHANGELOG.md'), integrity));
}
