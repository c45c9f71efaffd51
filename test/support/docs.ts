/**
 * Makes the reference of the elements out of the comments in the sources (`demo/docs/reference`), the table of elements
 * in README.md, those of errors and browsers in `demo/docs`, and that of a session's moves in the map. A test holds
 * the files to it; `contract.ts` makes of the same what machines read.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { moves } from '../../src/session/sign-in/moves.js';
import { readManifest } from './manifest.js';
import { code, table } from './markdown-table.js';
import { featuresOf, platformTable } from './platform.js';
import { platformUse } from './platform-use.js';
import { elementsTable, referencePages } from './reference.js';
import { troubleRows } from './troubles.js';

const root = resolve(import.meta.dirname, '../..');
export const readme = resolve(root, 'README.md');
export const map = resolve(root, 'src/README.md');
export const docs = resolve(root, 'demo/docs');
export const reference = resolve(docs, 'reference');
export const browsers = resolve(docs, 'browsers.md');
export const troubleshooting = resolve(docs, 'troubleshooting.md');

/** The allowed moves of a session's status. */
export const movesTable = (): string =>
  table(
    ['from', 'to'],
    Object.entries(moves).map(([from, to]) => [code(from), to.map(code).join(', ')]),
  );

/** Every error code. */
export const troublesTable = (): string => table(['what is seen', '`error.code`', 'why', 'what to do'], troubleRows());

/** @param name of the pair of markers. @throws when the text has lost them. */
export const withTables = (
  text: string,
  name: 'elements' | 'moves' | 'platform' | 'troubles',
  tables: string,
): string => {
  const markers = new RegExp(`(<!-- ${name}: made by \`npm run docs\` -->\\n)[\\s\\S]*?(<!-- end of ${name} -->)`);
  if (!markers.test(text)) throw new Error(`The markers between which the ${name} stand are lost.`);
  return text.replace(markers, (_, begin: string, end: string) => `${begin}\n${tables.trim()}\n\n${end}`);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const manifest = await readManifest();
  const renew = (file: string, name: Parameters<typeof withTables>[1], tables: string): void =>
    writeFileSync(file, withTables(readFileSync(file, 'utf8'), name, tables));
  renew(readme, 'elements', elementsTable(manifest));
  renew(troubleshooting, 'troubles', troublesTable());
  renew(browsers, 'platform', platformTable(featuresOf(platformUse().keys())));
  renew(map, 'moves', movesTable());
  mkdirSync(reference, { recursive: true });
  for (const [name, text] of Object.entries(referencePages(manifest))) writeFileSync(resolve(reference, name), text);
}
