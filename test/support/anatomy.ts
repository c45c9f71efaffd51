/**
 * The list of parts that the inbox and the widget export is made of the comments (`@csspart`), by `npm run docs`. A name
 * in backticks in such a comment is a part too: "A row; also `message-own`".
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { elementsOf, readManifest, type Described, type Manifest } from './manifest.js';

export const anatomyFile = resolve(import.meta.dirname, '../../src/elements/parts/anatomy/anatomy.ts');

/** Stands alone; nothing exports its parts. */
const alone = 'agora-log';

/** @returns the names of a part, and of those told with it. */
const namesIn = ({ name, description = '' }: Described): string[] => [
  name,
  ...[...description.matchAll(/`([a-z][a-z-]*)`/g)].map(([, other]) => other!),
];

/** The parts of each element, by tag. */
export const anatomyOf = (manifest: Manifest): Map<string, string[]> =>
  new Map(elementsOf(manifest).map(({ tagName, cssParts = [] }) => [tagName, [...new Set(cssParts.flatMap(namesIn))]]));

export const anatomySource = (manifest: Manifest): string => {
  const lines = [...anatomyOf(manifest)]
    .filter(([tag]) => tag !== alone)
    .map(([tag, names]) => [`  '${tag}':`, `'${names.join(' ')}',\n`])
    .map(([tag, names]) => (tag!.length + names!.length < 121 ? `${tag} ${names}` : `${tag}\n    ${names}`));
  return `/** The parts of each element. Made by \`npm run docs\`, of the comments of the classes. */\nexport const anatomy = {\n${lines.join('')}} as const;\n`;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(anatomyFile, anatomySource(await readManifest()));
