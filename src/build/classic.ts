/**
 * Converts the script-tag module, and what it loads on demand, for pages that cannot load modules, such as those of
 * `file:`: `dist/agora-chat-elements.iife.js`, with its parts in `dist/classic`. Run: `tsx src/build/classic.ts`.
 */
import { transform } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { withOwnNames } from './own-names.ts';

const dist = resolve(import.meta.dirname, '../../dist');
const entry = 'agora-chat-elements.js';

/** A dynamic import as the minifier writes it, with the path in group 2. */
const lazyImport = /\bimport\(([`"'])(\.[^`"']+)\1\)/g;
const eagerImport = /(?:\bfrom|\bimport)\s*(["'])(\.[^"']+)\1/g;
const pathsIn = (code: string, pattern: RegExp): string[] =>
  [...code.matchAll(pattern)].map(([, , path]) => basename(path!));

interface Part {
  readonly eager: readonly string[];
  readonly lazy: readonly string[];
  /** Body of a function of `require`, `module`, `exports`, `fetchPart` and `address`. */
  readonly body: string;
}

const strictly = { format: 'cjs', minify: true, target: 'es2022', legalComments: 'none', charset: 'utf8' } as const;

const partOf = async (name: string): Promise<Part> => {
  const code = readFileSync(join(dist, name === entry ? name : `chunks/${name}`), 'utf8');
  const { code: body } = await transform(
    code.replace(lazyImport, (_, __, path: string) => `fetchPart("${basename(path)}")`),
    // Unlike a module, a script is not strict by default.
    { ...strictly, banner: '"use strict";', define: { 'import.meta.url': 'address' }, logLevel: 'error' },
  );
  return { eager: pathsIn(code, eagerImport), lazy: pathsIn(code, lazyImport), body: withOwnNames(body.trim()) };
};

const parts = new Map<string, Part>();
const wanted = [entry];
for (const name of wanted) {
  if (parts.has(name)) continue;
  const part = await partOf(name);
  parts.set(name, part);
  wanted.push(...part.eager, ...part.lazy);
}

/** A part with everything that it needs to run. */
const closure = (name: string): Set<string> => {
  const all = new Set([name]);
  for (const one of all) for (const next of parts.get(one)!.eager) all.add(next);
  return all;
};

const written = (name: string): string =>
  `function(require,module,exports,fetchPart,address){${parts.get(name)!.body}\n}`;
const hash = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;

rmSync(join(dist, 'classic'), { recursive: true, force: true });
mkdirSync(join(dist, 'classic'));
const atOnce = closure(entry);
const later = [...parts.keys()].filter((name) => !atOnce.has(name));
const table = later.map((name) => {
  const text = `document.currentScript.agoraPart(${written(name)});\n`;
  writeFileSync(join(dist, 'classic', name), text);
  return [name, { needs: [...closure(name)].filter((one) => !atOnce.has(one)), integrity: hash(text) }];
});

const source = readFileSync(join(import.meta.dirname, 'classic-loader.ts'), 'utf8').replace(/^export /m, '');
const { code: loader } = await transform(source, { loader: 'ts', minify: true, target: 'es2022' });
const known = [...atOnce].map((name) => `[${JSON.stringify(name)},${written(name)}]`).join();
const all = `var agoraChatElements=(()=>{${loader}return startClassic(new Map([${known}]),new Map(${JSON.stringify(table)}),${JSON.stringify(entry)})})();`;
// The charset in which a page reads it is unknown; for its parts the loader sets one.
const { code } = await transform(all, { minifyWhitespace: true, charset: 'ascii', target: 'es2022' });
writeFileSync(join(dist, entry.replace('.js', '.iife.js')), code);
