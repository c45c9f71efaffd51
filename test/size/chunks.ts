/** What a page requests, read off the built files: a chunk brings its static imports along, and dynamic ones when used. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';

export interface Imports {
  readonly static: readonly string[];
  readonly dynamic: readonly string[];
}

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const textOf = (source: unknown): string | undefined => {
  if (!isNode(source)) return;
  if (source.type === 'Literal' && typeof source.value === 'string') return source.value;
  const quasis = source.type === 'TemplateLiteral' ? (source.quasis as { value: { cooked: string } }[]) : [];
  return quasis.length === 1 ? quasis[0]!.value.cooked : undefined;
};

/** An import by a computed name is the second attempt at a lost file, and brings nothing new. */
const importsIn = (code: string): Imports => {
  const found = { static: [] as string[], dynamic: [] as string[] };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isNode(value)) return;
    const { type, source } = value;
    if (type === 'ImportExpression' || (typeof type === 'string' && /^(Import|Export)\w*Declaration$/.test(type))) {
      const specifier = textOf(source);
      if (specifier) found[type === 'ImportExpression' ? 'dynamic' : 'static'].push(specifier);
    }
    Object.values(value).forEach(visit);
  };
  visit(parseAst(code).body);
  return found;
};

/** The name of a chunk without its hash: `agora-client` of `chunks/agora-client-DaO_l9gV.js`. */
export const chunkName = (file: string): string => file.replace(/^.*\//, '').replace(/(-[\w-]{8})?\.js$/, '');

/** The built files of a folder, by their paths in it. */
export class Chunks {
  readonly #read = new Map<string, { gzip: number; imports: Imports }>();

  constructor(readonly folder: string) {}

  #file(path: string): { gzip: number; imports: Imports } {
    let file = this.#read.get(path);
    if (!file) {
      const code = readFileSync(join(this.folder, path));
      file = { gzip: gzipSync(code, { level: 9 }).length, imports: importsIn(code.toString()) };
      this.#read.set(path, file);
    }
    return file;
  }

  #resolved(from: string, specifiers: readonly string[]): string[] {
    return specifiers
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => relative(this.folder, resolve(this.folder, dirname(from), specifier)));
  }

  gzip(path: string): number {
    return this.#file(path).gzip;
  }

  /** @param lazy names of the chunks that are asked for by then. @returns every file that is requested. */
  walk(entry: string, lazy: ReadonlySet<string>): ReadonlySet<string> {
    const requested = new Set([entry]);
    for (const path of requested) {
      const { imports } = this.#file(path);
      for (const next of this.#resolved(path, imports.static)) requested.add(next);
      for (const next of this.#resolved(path, imports.dynamic)) if (lazy.has(chunkName(next))) requested.add(next);
    }
    return requested;
  }

  /** The names of all chunks that anything below the entry asks for dynamically. */
  dynamicNames(entry: string): ReadonlySet<string> {
    const seen = new Set([entry]);
    const names = new Set<string>();
    for (const path of seen) {
      const { imports } = this.#file(path);
      const dynamic = this.#resolved(path, imports.dynamic);
      for (const next of [...this.#resolved(path, imports.static), ...dynamic]) seen.add(next);
      for (const next of dynamic) names.add(chunkName(next));
    }
    return names;
  }
}
