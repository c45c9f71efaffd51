/**
 * Creates the last files of `dist`: `cdn.js`, which a CDN serves under the short URL of the package; `commonjs.cjs`,
 * for environments that cannot load modules; `integrity.json`, by which a page can check every file; and
 * `preload.html`, which preloads everything needed first. Run: `tsx src/build/ways-in.ts`.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseAst } from 'vite';

const dist = resolve(import.meta.dirname, '../../dist');

/** A statement of a module, as far as it imports or exports. */
interface Statement {
  readonly type: string;
  readonly source?: { readonly value: string } | null;
  readonly specifiers?: readonly { readonly exported: { readonly name: string } }[];
}

const statementsOf = (code: string): readonly Statement[] => parseAst(code).body as unknown as readonly Statement[];

const exportsOf = (code: string): readonly string[] =>
  statementsOf(code)
    .filter(({ type }) => type === 'ExportNamedDeclaration')
    .flatMap(({ specifiers = [] }) => specifiers.map(({ exported }) => exported.name));

/** Under a short URL (`/npm/agora-chat-elements@1`) the neighbouring files have other relative URLs. */
const cdn = (names: readonly string[]): string => `const { href, pathname } = new URL(import.meta.url);
const folder = /\\.js$/.test(pathname) ? '.' : pathname.replace(/\\/$/, '') + '/dist';
const all = await import(new URL(folder + '/agora-chat-elements.js', href).href);
export const { ${names.join(', ')} } = all;
`;

writeFileSync(join(dist, 'cdn.js'), cdn(exportsOf(readFileSync(join(dist, 'agora-chat-elements.js'), 'utf8'))));

const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(js|css)$/.test(name) && !/^(npm|slim-sdk|doctor-cli)/.test(name))
  .sort();
const hash = (name: string): string =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(dist, name)))
    .digest('base64')}`;
const entries = Object.fromEntries(files.map((name) => [`./${name}`, hash(name)]));
writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify({ integrity: entries }, null, 2)}\n`);

/** What the script-tag module needs to run, and requests only when it is loaded itself. */
const entry = 'agora-chat-elements.js';
const atOnce = new Set([entry]);
for (const name of atOnce)
  for (const { source } of statementsOf(readFileSync(join(dist, name), 'utf8')))
    if (source?.value.startsWith('.')) atOnce.add(join(dirname(name), source.value));
const links = [...atOnce].filter((name) => name !== entry).sort();
writeFileSync(
  join(dist, 'preload.html'),
  links.map((name) => `<link rel="modulepreload" href="./${name}" integrity="${hash(name)}" />\n`).join(''),
);

/** What old Node and Jest get instead of a module that they cannot read. */
const sentence =
  'agora-chat-elements is made of ES modules, and was loaded by require() here. Write await import("agora-chat-elements"); with Jest, run node --experimental-vm-modules, or mock the package: jest.mock("agora-chat-elements", () => ({})).';
writeFileSync(join(dist, 'commonjs.cjs'), `throw new Error(${JSON.stringify(sentence)});\n`);
