/**
 * Makes, out of the comments in the sources, what is said about the elements in the tables of README.md. A test holds
 * README.md to it; `contract.ts` makes of the same what machines read.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { moves } from '../../src/session/state/state.js';
import { derivedDocs, tokenDocs } from '../../src/ui/token-docs.js';
import { tokens, type Token } from '../../src/ui/tokens.styles.js';
import { troubleRows } from './troubles.js';

const root = resolve(import.meta.dirname, '../..');
export const readme = resolve(root, 'README.md');
export const map = resolve(root, 'src/README.md');

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly fieldName?: string;
  readonly inheritedFrom?: unknown;
  readonly readonly?: boolean;
}
interface Member extends Described {
  readonly kind: 'field' | 'method';
  readonly privacy?: 'private' | 'protected';
  readonly static?: boolean;
  readonly attribute?: string;
  readonly parameters?: readonly Described[];
}
export interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: Described[];
  readonly members?: Member[];
  events?: Described[];
  readonly slots?: Described[];
  readonly cssParts?: Described[];
  readonly cssProperties?: Described[];
  readonly cssStates?: Described[];
}
export interface Manifest {
  readonly modules: { readonly path: string; readonly declarations: Declaration[] }[];
}

/** Public elements, in the order in which a reader meets them. */
const order = [
  'agora-connection',
  'agora-login',
  'agora-peer-chat',
  'agora-conversations',
  'agora-inbox',
  'agora-log',
  'agora-chat-widget',
];

export async function readManifest(): Promise<Manifest> {
  const argv = ['analyze', '--quiet', '--config', 'test/support/cem.config.mjs'];
  const manifest = (await cli({ argv, cwd: root, noWrite: true })) as Manifest;
  for (const { declarations } of manifest.modules)
    for (const declaration of declarations)
      // The analyzer also takes every `dispatchEvent` for a public event.
      declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('agora-'));
  return manifest;
}

export const elementsOf = (manifest: Manifest): (Declaration & { tagName: string })[] =>
  manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter((one): one is Declaration & { tagName: string } => Boolean(one.tagName && one.description))
    .sort((a, b) => ((order.indexOf(a.tagName) + 99) % 99) - ((order.indexOf(b.tagName) + 99) % 99));

const cell = (text = ''): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0
    ? ''
    : [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n') + '\n';
const code = (text: string): string => `\`${text}\``;
const named = (title: string, head: string, list: readonly Described[] = []): string =>
  list.length === 0
    ? ''
    : `${title}\n\n${table(
        [head, ''],
        list.map((one) => [one.name ? code(one.name) : '(default)', one.description ?? '']),
      )}\n`;

const call = (member: Member): string =>
  `${member.name}(${(member.parameters ?? []).map(({ name, type }) => `${name}: ${type?.text ?? 'unknown'}`).join(', ')})`;

function section(element: Declaration & { tagName: string }, shared: ReadonlySet<string>): string {
  const members = (element.members ?? []).filter((one) => !one.privacy && !one.static && one.description);
  const attributes = (element.attributes ?? []).filter((one) => one.description && !shared.has(one.name));
  const more = (element.attributes ?? []).some((one) => shared.has(one.name));
  const ofAttributes = new Set((element.attributes ?? []).map((one) => one.fieldName));
  const fields = members.filter((one) => one.kind === 'field' && !ofAttributes.has(one.name));
  const methods = members.filter((one) => one.kind === 'method');
  return [
    `### \`<${element.tagName}>\`\n\n${element.description!.trim()}\n`,
    attributes.length > 0 || more ? 'Attributes (each is a property too, in camel case)\n' : '',
    table(
      ['attribute', 'type', ''],
      attributes.map((one) => [
        code(one.name),
        code((one.type?.text ?? 'string').replace(' | undefined', '')),
        (one.description ?? '') +
          (one.default && !['false', "''", 'undefined'].includes(one.default) ? ` Default ${code(one.default)}.` : ''),
      ]),
    ),
    more ? '\nand the [attributes of the set-up](#set-up-attributes).\n' : '',
    fields.length > 0
      ? `Properties\n\n${table(
          ['property', 'type', ''],
          fields.map((one) => [
            code(one.name),
            code((one.type?.text ?? '').replace(' | undefined', '')),
            (one.description ?? '') + (one.readonly ? ' Read only.' : ''),
          ]),
        )}`
      : '',
    methods.length > 0
      ? `Methods\n\n${table(
          ['method', ''],
          methods.map((one) => [code(call(one)), one.description ?? '']),
        )}`
      : '',
    named('Events', 'event', element.events),
    named('Slots', 'slot', element.slots),
    named('Parts, for `::part()`', 'part', element.cssParts),
    named('CSS variables of its own', 'variable', element.cssProperties),
    named('Custom states, for `:state()`', 'state', element.cssStates),
  ]
    .filter(Boolean)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** What stands between the markers of README.md. */
export function readmeTables(manifest: Manifest): string {
  const elements = elementsOf(manifest);
  const login = elements.find(({ tagName }) => tagName === 'agora-login');
  const shared = (login?.attributes ?? []).filter((one) => one.name !== 'connection' && one.inheritedFrom);
  return [
    ...elements.map((element) => section(element, new Set(shared.map(({ name }) => name)))),
    '### Set-up attributes\n\nOf `<agora-connection>`, and of every other element that stands on its own.\n',
    table(
      ['attribute', 'type', ''],
      shared.map((one) => [
        code(one.name),
        code((one.type?.text ?? 'string').replace(' | undefined', '')),
        one.description ?? '',
      ]),
    ),
    '### CSS variables\n\nSet them anywhere around an element: on `:root`, on a wrapper, on one element.\n',
    table(
      ['variable', 'default', ''],
      Object.entries(tokens).map(([name, value]) => [code(name), code(value), tokenDocs[name as Token]]),
    ),
    'These follow from others as long as nobody sets them.\n',
    table(
      ['variable', 'follows from', ''],
      Object.entries(derivedDocs).map(([name, [from, doc]]) => [code(name), from, doc]),
    ),
  ].join('\n');
}

/** The allowed moves of a session's status. */
export const movesTable = (): string =>
  table(
    ['from', 'to'],
    Object.entries(moves).map(([from, to]) => [code(from), to.map(code).join(', ')]),
  );

/** Every error code. */
export const troublesTable = (): string => table(['what is seen', '`error.code`', 'why', 'what to do'], troubleRows());

/** @param name of the pair of markers. @throws when the text has lost them. */
export function withTables(text: string, name: 'elements' | 'moves' | 'troubles', tables: string): string {
  const markers = new RegExp(`(<!-- ${name}: made by \`npm run docs\` -->\\n)[\\s\\S]*?(<!-- end of ${name} -->)`);
  if (!markers.test(text)) throw new Error(`The markers between which the ${name} stand are lost.`);
  return text.replace(markers, (_, begin: string, end: string) => `${begin}\n${tables.trim()}\n\n${end}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const manifest = await readManifest();
  const text = withTables(readFileSync(readme, 'utf8'), 'troubles', troublesTable());
  writeFileSync(readme, withTables(text, 'elements', readmeTables(manifest)));
  writeFileSync(map, withTables(readFileSync(map, 'utf8'), 'moves', movesTable()));
}
